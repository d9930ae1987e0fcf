// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "delivery/MailObject.h"

#include <QDateTime>

#include <functional>

namespace sendoff {

/// What is put into a folder.
struct FolderMessage {
    QByteArray messageId;
    QByteArray sender; ///< address for the "From " line; empty or unfit: MAILER-DAEMON
    QDateTime sentAt;
    std::shared_ptr<const MessageContent> content;
    /// It may have been put there before: by a process that ended in between, or by a try whose end is unknown.
    bool mayBeThere = false;
};

/// Why it is not there.
struct FolderError {
    enum class Kind {
        NoFolder,  ///< the one in which it is to be made is gone
        NoRight,   ///< reading or writing is not allowed, the file system is read-only
        NotThat,   ///< what is there is no folder or file of this kind
        NoRoom,    ///< of the disk, the quota, or for a file this big
        Locked,    ///< by another program, for seconds
        NoContent, ///< the message's octets are gone, or not what was queued
        Failed
    };
    Kind kind = Kind::Failed;
    QByteArray detail = {}; ///< what the system says, and of which file
};
/// Stable names: "noFolder", "noRight" and so on.
QByteArray toName(FolderError::Kind kind);
std::optional<FolderError::Kind> folderErrorFromName(const QByteArray &name);
/// From errno, right after the call that failed.
FolderError systemError(const QString &path);

using FolderResult = Result<Done, FolderError>;

/// Called at each named place of the writing, for tests that end the process there: maildir-written, maildir-synced,
/// maildir-renamed, mbox-locked, mbox-written (for each block), mbox-synced.
using FolderPoint = std::function<void(const char *name)>;

} // namespace sendoff
