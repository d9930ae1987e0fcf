// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/Account.h"
#include "outbox/RetryPolicy.h"

namespace sendoff {

/// Which messages are looked at.
struct ViewChoice {
    enum class Kind { All, Attention, Waiting, Scheduled, Sent, Drafts, Account, Sandbox };
    Kind kind = Kind::All;
    AccountId account = {}; ///< for Account and Sandbox

    bool operator==(const ViewChoice &) const = default;
};

/// It waits for a person: for the account, or for another time to leave.
inline bool waitsForPerson(const OutboxItem &item)
{
    return (item.state == OutboxState::Queued || item.state == OutboxState::Held) && item.lastFailure
        && (item.lastFailure->scope == Scope::Account || item.lastFailure->kind == FailureKind::ScheduleMissed
            || item.lastFailure->kind == FailureKind::FoundAgain);
}

/// For `now` see RetryPolicy::isLate().
inline bool needsAttention(const OutboxItem &item, const QDateTime &now)
{
    const bool isRefused = item.state == OutboxState::Failed || item.state == OutboxState::Partial;
    return (isRefused && !isDealtWith(item)) || item.state == OutboxState::Uncertain || waitsForPerson(item) || RetryPolicy::isLate(item, now);
}

inline bool isUnderWay(const OutboxItem &item)
{
    return item.state == OutboxState::Sending || item.state == OutboxState::Committing;
}

inline bool isWaiting(const OutboxItem &item)
{
    return item.state == OutboxState::Queued || item.state == OutboxState::Held || isUnderWay(item);
}

inline bool shows(const ViewChoice &choice, const OutboxItem &item, const QDateTime &now)
{
    switch (choice.kind) {
    case ViewChoice::Kind::All:
        return true;
    case ViewChoice::Kind::Attention:
        return needsAttention(item, now);
    case ViewChoice::Kind::Waiting:
        return isWaiting(item);
    case ViewChoice::Kind::Scheduled:
        return item.state == OutboxState::Scheduled;
    case ViewChoice::Kind::Sent:
        return item.state == OutboxState::Sent;
    case ViewChoice::Kind::Drafts:
        return false;
    case ViewChoice::Kind::Account:
    case ViewChoice::Kind::Sandbox:
        return item.account == choice.account.number();
    }
    return false;
}

} // namespace sendoff
