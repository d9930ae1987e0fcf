// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "delivery/MailObject.h"
#include "outbox/OutboxItem.h"
#include "store/CrashPoint.h"

#include <QFile>

#include <functional>

namespace sendoff {

/// Where a message's octets are.
struct SpoolPlace {
    QString name;      ///< of the file within the spool
    qint64 offset = 0; ///< in it
    qint64 size = 0;
    QByteArray sha256; ///< 32 octets
};

/// Messages on the disk, still marked as this process's work until this is destroyed.
struct Spooled {
    std::vector<SpoolPlace> places; ///< in the order in which they were given
    std::vector<std::unique_ptr<QFile>> files;
};

/// folder/spool: files of messages, each followed by its record (SpoolRecord.h). A message never changes
/// once its file has its name. A large message has a file of its own; small ones that come together share
/// files, as syncing each would cost more than all else.
class Spool {
public:
    explicit Spool(const QString &folder, CrashPoint crashPoint = {});

    struct Input {
        const MessageContent *content = nullptr;
        OutboxItem item;
    };
    /// Written, fsynced, renamed, the folder fsynced: all or nothing. Constant memory.
    Result<Spooled, OutboxStoreError> write(const std::vector<Input> &messages) const;
    /// At the end of a file, without fsync: a hint for the day when the database is lost.
    void note(const SpoolPlace &place, OutboxState state, const std::vector<OutboxRecipient> &recipients) const;
    QString folder() const { return m_folder; }
    QString pathOf(const QString &name) const;
    /// No error if it is gone.
    void remove(const QString &name) const;
    void remove(const Spooled &spooled) const;
    QStringList names() const;
    /// Removes what a crash left: files that no process writes and no row knows.
    void removeAbandoned(const std::function<bool(const QString &name)> &isKnown) const;

private:
    class Writer;
    bool prepare() const;
    void reach(const char *point) const;

    QString m_folder;
    CrashPoint m_crashPoint;
};

} // namespace sendoff
