// SPDX-License-Identifier: GPL-3.0-or-later
#include "outbox/AccountShares.h"

#include "delivery/Transport.h"

#include <algorithm>

namespace sendoff {

namespace {

AccountLoad loadOf(const UnderWay &underWay, qint64 account)
{
    const auto found = underWay.find(account);
    return found == underWay.end() ? AccountLoad{} : found->second;
}

} // namespace

AccountShares::AccountShares(const OutboxStore &store, TransportOf transportOf, PaceOf paceOf, const Clock &clock)
    : m_store(store), m_transportOf(std::move(transportOf)), m_paceOf(std::move(paceOf)), m_clock(clock)
{
}

AccountPace AccountShares::paceOf(qint64 account) const
{
    return m_paceOf ? m_paceOf(account) : AccountPace{};
}

/// What the last 24 hours saw of an account, with what is under way.
int AccountShares::countToday(qint64 account, const AccountLoad &load) const
{
    return m_store.acceptedSince(account, m_clock.now().addDays(-1)) + load.all;
}

ClaimShare AccountShares::shareOf(qint64 account, const UnderWay &underWay)
{
    AccountCourse &course = m_courses[account];
    const AccountPace pace = paceOf(account);
    const AccountLoad load = loadOf(underWay, account);
    const int today = pace.perDay > 0 ? countToday(account, load) : 0;
    const Transport *transport = m_transportOf(account);
    const int places = transport && course.strikes() == 0 ? std::max(transport->capacity(), 1) : 1;
    const int count = std::min(places - load.all, course.allowance(pace, today, m_clock.now()));
    // One place is left for small ones.
    const int largePlaces = places > 1 ? places - 1 : 1;
    return {account, std::max(count, 0), std::max(largePlaces - load.large, 0)};
}

std::vector<ClaimShare> AccountShares::due(const UnderWay &underWay)
{
    std::vector<ClaimShare> shares;
    for (const qint64 account : m_store.dueAccounts(m_clock.now())) {
        const ClaimShare share = shareOf(account, underWay);
        if (share.count > 0)
            shares.push_back(share);
    }
    return shares;
}

std::vector<qint64> AccountShares::busy(const UnderWay &underWay)
{
    std::vector<qint64> busy;
    for (const auto &[account, course] : m_courses) {
        if (shareOf(account, underWay).count == 0)
            busy.push_back(account);
    }
    return busy;
}

QDateTime AccountShares::nextBegin(qint64 account, const UnderWay &underWay)
{
    const AccountPace pace = paceOf(account);
    const int today = pace.perDay > 0 ? countToday(account, loadOf(underWay, account)) : 0;
    return m_courses[account].nextLook(pace, today, m_clock.now());
}

bool AccountShares::failsToConnect(qint64 account) const
{
    const auto found = m_courses.find(account);
    return found != m_courses.end() && found->second.failsToConnect();
}

bool AccountShares::isAnyInReach() const
{
    return m_courses.empty()
           || std::any_of(m_courses.begin(), m_courses.end(), [](const auto &each) { return !each.second.isOutOfReach(); });
}

void AccountShares::networkIsBack()
{
    for (auto &[account, course] : m_courses) {
        if (course.isOutOfReach())
            course.answered();
    }
}

} // namespace sendoff
