// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mailbox/ImapAnswer.h"

namespace sendoff {

/// What a mailbox is for: RFC 6154 2.
enum class FolderRole { Sent, Drafts };

/// The one with this name if people chose one, else the one of which the server says that it is for it (RFC 6154), else
/// one that is called so in some language. Of several, the one with the fewest around it: what is called so in an archive,
/// or among somebody else's, is another. Never the inbox. None if there is none.
std::optional<ImapMailbox> folderFor(FolderRole role, const std::vector<ImapMailbox> &mailboxes, bool isUtf8,
                                     const QString &chosen = {});

/// Where to make it if there is none. Where people have all their folders under the inbox, it has to be there, too.
QByteArray newFolderFor(FolderRole role, const std::vector<ImapMailbox> &mailboxes);

bool isInbox(const ImapMailbox &mailbox);

} // namespace sendoff
