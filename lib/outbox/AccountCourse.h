// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

#include <deque>

namespace sendoff {

/// How fast an account may send. 0: no limit.
struct AccountPace {
    int perMinute = 0;
    int perDay = 0;

    bool operator==(const AccountPace &) const = default;
};

/// How an account has fared since the outbox started: what it began lately, and how often in a row its
/// server was busy or out of reach.
class AccountCourse {
public:
    void began(const QDateTime &now) { m_begun.push_back(now); }
    void struck(bool isOutOfReach);
    void answered();
    void noteConnection(bool isMade) { m_failsToConnect = !isMade; }
    int strikes() const { return m_strikes; }
    /// Not found or not reached last time.
    bool isOutOfReach() const { return m_isOutOfReach; }
    /// Its server couldn't be found, reached, trusted or heard last time.
    bool failsToConnect() const { return m_failsToConnect; }
    /// How many more may begin now; `today` were accepted in the last 24 hours.
    int allowance(const AccountPace &pace, int today, const QDateTime &now);
    /// When it is worth looking again; invalid: now.
    QDateTime nextLook(const AccountPace &pace, int today, const QDateTime &now);

private:
    void forget(const QDateTime &now);

    std::deque<QDateTime> m_begun; ///< within the last minute
    int m_strikes = 0;
    bool m_isOutOfReach = false;
    bool m_failsToConnect = false;
};

} // namespace sendoff
