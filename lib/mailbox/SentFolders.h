// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mailbox/FolderRole.h"

namespace sendoff {

/// All in which a message that was sent may be found, the likeliest first: the folder of sent mail, and All Mail. Never the
/// inbox.
std::vector<ImapMailbox> placesOfSent(const std::vector<ImapMailbox> &mailboxes, bool isUtf8, const QString &chosen = {});

/// All in which any message may be found, the likeliest first: where the server has All Mail, that, the inbox, and what
/// All Mail leaves out. Bounded.
std::vector<ImapMailbox> placesOfAll(const std::vector<ImapMailbox> &mailboxes);

} // namespace sendoff
