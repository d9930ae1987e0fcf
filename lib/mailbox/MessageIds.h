// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mailbox/ImapAnswer.h"

namespace sendoff {

/// The newest of what a search found, few enough to be fetched: more of one Message-ID tell no more.
std::vector<quint32> worthFetching(std::vector<quint32> uids);

/// The UID of the one that has exactly this Message-ID, with its angle brackets; 0: none has. SEARCH finds what only
/// contains the text, and some servers find too much.
quint32 uidOfMessageId(const std::vector<ImapFetched> &messages, const QByteArray &messageId);

/// The body of the first field of this name, unfolded; empty if there is none.
QByteArray fieldOf(const QByteArray &headers, const QByteArray &name);

} // namespace sendoff
