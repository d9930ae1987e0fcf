// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QStringList>

#include <optional>
#include <vector>

namespace sendoff {

struct SandboxMessage {
    QString id;            ///< stable, one word
    QString path;          ///< of the file in the Maildir
    QDateTime received;
    QString from;          ///< reverse path
    QStringList recipients; ///< of the envelope
    QString subject;
    qint64 size = 0;
};

/// The Maildir into which the Sandbox delivers. The file is the message's octets as they came,
/// nothing added; the envelope stands in a file beside the Maildir.
class SandboxMailbox {
public:
    explicit SandboxMailbox(QString folder);
    /// Makes the folders, for their owner only. False if that can't be done.
    bool prepare() const;
    std::vector<SandboxMessage> messages() const; ///< newest first
    std::optional<SandboxMessage> message(const QString &id) const;
    bool clear() const;

private:
    std::optional<SandboxMessage> describe(const QString &id) const;

    QString m_folder;
};

} // namespace sendoff
