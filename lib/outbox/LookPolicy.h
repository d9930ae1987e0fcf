// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "delivery/MailboxLookup.h"
#include "outbox/OutboxItem.h"

namespace sendoff {

/// When an account's mailbox is asked for a message whose fate is unknown, and what the answer is worth. Pure.
class LookPolicy {
public:
    /// To find it would prove that each uncertain recipient's transaction was taken: it was the only one of which
    /// a copy can be there.
    static bool wouldProve(const OutboxItem &item);
    /// When to look again after look number `looks` (from 1) came out so; invalid: never.
    static QDateTime next(Sighting::Outcome outcome, int looks, const QDateTime &now);
};

} // namespace sendoff
