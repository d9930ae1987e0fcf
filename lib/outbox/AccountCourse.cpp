// SPDX-License-Identifier: GPL-3.0-or-later
#include "outbox/AccountCourse.h"

#include <algorithm>
#include <limits>

namespace sendoff {

namespace {

constexpr int minute = 60;
/// A day's limit slides: some of it comes back all the time.
constexpr int secondsUntilSomeIsFree = 600;

} // namespace

void AccountCourse::struck(bool isOutOfReach)
{
    ++m_strikes;
    m_isOutOfReach = isOutOfReach;
}

void AccountCourse::answered()
{
    m_strikes = 0;
    m_isOutOfReach = false;
    m_failsToConnect = false;
}

void AccountCourse::forget(const QDateTime &now)
{
    // A begin in the future is of before the clock was set back.
    while (!m_begun.empty() && (m_begun.front().secsTo(now) >= minute || m_begun.front() > now))
        m_begun.pop_front();
}

int AccountCourse::allowance(const AccountPace &pace, int today, const QDateTime &now)
{
    forget(now);
    int allowed = std::numeric_limits<int>::max();
    if (pace.perMinute > 0)
        allowed = std::min(allowed, pace.perMinute - int(m_begun.size()));
    if (pace.perDay > 0)
        allowed = std::min(allowed, pace.perDay - today);
    return std::max(allowed, 0);
}

QDateTime AccountCourse::nextLook(const AccountPace &pace, int today, const QDateTime &now)
{
    if (allowance(pace, today, now) > 0)
        return {};
    if (pace.perDay > 0 && today >= pace.perDay)
        return now.addSecs(secondsUntilSomeIsFree);
    return m_begun.front().addSecs(minute);
}

} // namespace sendoff
