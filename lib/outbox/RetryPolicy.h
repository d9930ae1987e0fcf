// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Randomness.h"
#include "outbox/OutboxItem.h"

namespace sendoff {

/// What comes next for an item after an attempt.
struct Decision {
    OutboxState state = OutboxState::Queued;   ///< Queued, Held, Sent, Partial, Failed or Uncertain
    QDateTime nextAttempt = {};                ///< for Queued
    std::vector<OutboxRecipient> recipients = {}; ///< all of the item, in its order
    std::optional<Failure> lastFailure = std::nullopt;
    bool stopAccount = false; ///< login refused and the like: nothing more of this account until the user acts
};

/// Pure. Back-off 1, 2, 5, 10, 20, 30 minutes, then every 30, each with up to 20 % of jitter; after
/// 5 days deferred recipients count as rejected.
class RetryPolicy {
public:
    static Decision decide(const OutboxItem &item, const DeliveryReport &report, const QDateTime &now,
                           Randomness &randomness);
};

} // namespace sendoff
