// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compose/prepare.h"

namespace sendoff {

using ComposeIssues = std::vector<ComposeIssue>;

/// Who writes and who gets it, as the draft's fields say: From, To, Cc, Bcc and the envelope. What is
/// wrong with them goes to `issues`.
PreparedMessage peopleOf(const Draft &draft, const Identity &identity, ComposeIssues &issues);

/// What is wrong with To, Cc and Bcc: addresses that are none, or nobody in them at all.
ComposeIssues recipientIssues(const Draft &draft);

/// Addresses of one field.
std::vector<Mailbox> mailboxesOf(const QString &text, ComposeIssue::Field field, ComposeIssues &issues);

/// Whether those in the headers need SMTPUTF8; blind recipients stand in none.
bool headersNeedUtf8(const PreparedMessage &message);

} // namespace sendoff
