// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Randomness.h"
#include "outbox/OutboxItem.h"

namespace sendoff {

/// What comes next for an item after an attempt.
struct Decision {
    OutboxState state = OutboxState::Queued;   ///< Queued, Scheduled (here, not at the server), Held, Sent, Partial, Failed or Uncertain
    QDateTime nextAttempt = {};                ///< for Queued; with stopAccount, it waits for the account beyond it
    std::vector<OutboxRecipient> recipients = {}; ///< all of the item, in its order
    std::optional<Failure> lastFailure = std::nullopt; ///< the one that people are to see first
    bool stopAccount = false; ///< login refused and the like: nothing more of this account until the user acts
    QDateTime accountNotBefore = {}; ///< the server is busy or out of reach: nothing of this account until then
    QDateTime waitingSince = {};     ///< the item's from now on; what nobody is to blame for doesn't count
    QDateTime nextLook = {};         ///< for Uncertain: when the account's mailbox is asked; invalid: it isn't
    bool resendAfterLooks = false;   ///< if it isn't found there
    std::vector<CopyPlace> copies = {}; ///< where a copy is kept, once someone got it
    bool hasStrayCopy = false;       ///< the item's from now on
};

struct RetryCircumstances {
    int daysUntilGivingUp = 5; ///< from waitingSince; then deferred recipients count as rejected
    int strikes = 0;           ///< how often in a row this account's server was busy or out of reach
    bool canLook = false;      ///< the account has a mailbox that can be asked
};

/// Pure. What is to be done about a failure stands in one table. Back-off is 1, 2, 5, 10, 20, 30 minutes,
/// then every 30, each with up to 20 % of jitter.
class RetryPolicy {
public:
    /// `item` as it was before the attempt: its tries don't count this one.
    static Decision decide(const OutboxItem &item, const DeliveryReport &report, const QDateTime &now,
                           Randomness &randomness, const RetryCircumstances &circumstances = {});
    /// Queued if anything is left to try; else Uncertain, Sent, Partial or Failed.
    static OutboxState stateOf(const std::vector<OutboxRecipient> &recipients);
    /// Still to be sent to: Pending or Deferred.
    static bool isOpen(const OutboxRecipient &recipient);
    /// It should have left an hour ago, was tried, and waits: worth a warning.
    static bool isLate(const OutboxItem &item, const QDateTime &now);
};

} // namespace sendoff
