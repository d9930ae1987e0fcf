// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "delivery/MailObject.h"
#include "outbox/OutboxItem.h"

#include <QFile>

#include <functional>

namespace sendoff {

/// A message's octets on the disk, still marked as this process's work until it is destroyed.
struct SpooledFile {
    QString name;      ///< within the spool
    qint64 size = 0;
    QByteArray sha256; ///< 32 octets
    std::unique_ptr<QFile> file;
};

/// folder/spool: one file for each message, never changed once it has its name.
class Spool {
public:
    explicit Spool(const QString &folder);

    /// Written, fsynced, renamed, the folder fsynced. Constant memory.
    Result<SpooledFile, OutboxStoreError> write(const MessageContent &content) const;
    QString pathOf(const QString &name) const;
    /// No error if it is gone.
    void remove(const QString &name) const;
    /// Removes what a crash left: files that no process writes and no row knows.
    void removeAbandoned(const std::function<bool(const QString &name)> &isKnown) const;

private:
    bool prepare() const;
    std::optional<OutboxStoreError> copy(QIODevice &source, SpooledFile &target) const;

    QString m_folder;
};

} // namespace sendoff
