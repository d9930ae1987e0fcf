// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "outbox/AccountCourse.h"
#include "outbox/OutboxStore.h"

#include <functional>
#include <map>

namespace sendoff {

class Transport;

/// How much of an account is under way.
struct AccountLoad {
    int all = 0;
    int large = 0; ///< of these, over largeMessage octets
};
/// By account; none: nothing of it.
using UnderWay = std::map<qint64, AccountLoad>;

/// What each account may begin now, and when it may begin more: its transport's places, less those taken, and no faster
/// than its pace. After trouble, one goes ahead and the others follow once it got an answer. Store and clock outlive it.
class AccountShares {
public:
    using TransportOf = std::function<Transport *(qint64 account)>;
    using PaceOf = std::function<AccountPace(qint64 account)>;
    /// `transportOf`: null if the account is gone or can't run. Without `paceOf` there are no limits.
    AccountShares(const OutboxStore &store, TransportOf transportOf, PaceOf paceOf, const Clock &clock);

    ClaimShare shareOf(qint64 account, const UnderWay &underWay);
    /// Of those with something due that may begin some of it, longest waiting first.
    std::vector<ClaimShare> due(const UnderWay &underWay);
    /// Those that can begin nothing now, though something of theirs may be due.
    std::vector<qint64> busy(const UnderWay &underWay);
    /// When the account's pace lets it begin something again; invalid: it isn't the pace.
    QDateTime nextBegin(qint64 account, const UnderWay &underWay);

    AccountCourse &course(qint64 account) { return m_courses[account]; }
    bool failsToConnect(qint64 account) const;
    /// True for one at least, or if none was tried yet.
    bool isAnyInReach() const;
    /// What was out of reach is as if it had answered.
    void networkIsBack();

private:
    AccountPace paceOf(qint64 account) const;
    int countToday(qint64 account, const AccountLoad &load) const;

    const OutboxStore &m_store;
    const TransportOf m_transportOf;
    const PaceOf m_paceOf;
    const Clock &m_clock;
    std::map<qint64, AccountCourse> m_courses; ///< by account
};

} // namespace sendoff
