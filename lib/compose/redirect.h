// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compose/prepare.h"

namespace sendoff {

/// RFC 5322 3.6.6: the message of the draft's origin, as it is, to other people under a block of
/// Resent headers. Of the draft, only From, To, Cc and Bcc count. Its own blind copies and those of
/// an earlier redirection are taken out. `messageId` is the Resent-Message-ID: the message's own says
/// nothing of this journey.
Result<PreparedMessage, std::vector<ComposeIssue>> prepareRedirect(const Draft &draft, const Identity &identity,
                                                                   const Clock &clock, Randomness &randomness);

} // namespace sendoff
