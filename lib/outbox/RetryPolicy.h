// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Randomness.h"
#include "outbox/OutboxItem.h"

namespace sendoff {

/// What comes next for an item after an attempt.
struct Decision {
    OutboxState state = OutboxState::Queued;   ///< Queued, Held, Sent, Partial, Failed or Uncertain
    QDateTime nextAttempt = {};                ///< for Queued; with stopAccount, it waits for the account beyond it
    std::vector<OutboxRecipient> recipients = {}; ///< all of the item, in its order
    std::optional<Failure> lastFailure = std::nullopt; ///< the one that people are to see first
    bool stopAccount = false; ///< login refused and the like: nothing more of this account until the user acts
};

/// Pure. Back-off 1, 2, 5, 10, 20, 30 minutes, then every 30, each with up to 20 % of jitter; after
/// 5 days deferred recipients count as rejected.
class RetryPolicy {
public:
    /// `item` as it was before the attempt: its tries don't count this one.
    static Decision decide(const OutboxItem &item, const DeliveryReport &report, const QDateTime &now,
                           Randomness &randomness);
    /// Queued if anything is left to try; else Uncertain, Sent, Partial or Failed.
    static OutboxState stateOf(const std::vector<OutboxRecipient> &recipients);
    /// From then on a deferred recipient is given up.
    static QDateTime deadline(const OutboxItem &item);
    /// Still to be sent to: Pending or Deferred.
    static bool isOpen(const OutboxRecipient &recipient);
};

} // namespace sendoff
