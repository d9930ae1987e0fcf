// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/Account.h"
#include "outbox/OutboxItem.h"

namespace sendoff {

/// Which messages are looked at.
struct ViewChoice {
    enum class Kind { All, Attention, Waiting, Sent, Drafts, Account, Sandbox };
    Kind kind = Kind::All;
    AccountId account = {}; ///< for Account and Sandbox

    bool operator==(const ViewChoice &) const = default;
};

inline bool needsAttention(const OutboxItem &item)
{
    return item.state == OutboxState::Failed || item.state == OutboxState::Partial
        || item.state == OutboxState::Uncertain
        || (item.lastFailure && item.lastFailure->scope == Scope::Account && item.state != OutboxState::Sent);
}

inline bool isUnderWay(const OutboxItem &item)
{
    return item.state == OutboxState::Sending || item.state == OutboxState::Committing;
}

inline bool isWaiting(const OutboxItem &item)
{
    return item.state == OutboxState::Queued || item.state == OutboxState::Scheduled
        || item.state == OutboxState::Held || isUnderWay(item);
}

inline bool shows(const ViewChoice &choice, const OutboxItem &item)
{
    switch (choice.kind) {
    case ViewChoice::Kind::All:
        return true;
    case ViewChoice::Kind::Attention:
        return needsAttention(item);
    case ViewChoice::Kind::Waiting:
        return isWaiting(item);
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
