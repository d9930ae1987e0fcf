// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mailbox/ImapAnswer.h"

namespace sendoff {

/// The newest of what a search found, few enough to be fetched: more of one Message-ID tell no more.
std::vector<quint32> worthFetching(std::vector<quint32> uids);

/// One of them has exactly this Message-ID, with its angle brackets. SEARCH finds what only contains the text, and
/// some servers find too much.
bool anyHasMessageId(const std::vector<ImapFetched> &messages, const QByteArray &messageId);

} // namespace sendoff
