// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mailbox/ImapAnswer.h"

namespace sendoff {

/// The one where copies of sent mail belong: the one with this name if people chose one, else what the server
/// says is for it (RFC 6154), else one that is called so in some language. None if there is none.
std::optional<ImapMailbox> sentFolder(const std::vector<ImapMailbox> &mailboxes, bool isUtf8, const QString &chosen = {});

/// All in which a message that was sent may be found, the likeliest first: that one, and All Mail. Never the
/// inbox.
std::vector<ImapMailbox> placesOfSent(const std::vector<ImapMailbox> &mailboxes, bool isUtf8, const QString &chosen = {});

/// All in which any message may be found, the likeliest first: where the server has All Mail, that, the inbox, and what
/// All Mail leaves out. Bounded.
std::vector<ImapMailbox> placesOfAll(const std::vector<ImapMailbox> &mailboxes);

} // namespace sendoff
