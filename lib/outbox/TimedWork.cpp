// SPDX-License-Identifier: GPL-3.0-or-later
#include "outbox/TimedWork.h"

#include <algorithm>

namespace sendoff {

namespace {

using namespace std::chrono_literals;

constexpr std::chrono::milliseconds longestSleep = 60s;
constexpr std::chrono::milliseconds shortestSleep = 1s;

} // namespace

TimedWork::TimedWork(const Clock &clock, QObject *parent) : QObject(parent), m_clock(clock), m_timer(this)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        m_mustRest = false;
        look();
        schedule();
    });
}

void TimedWork::start()
{
    m_isStarted = true;
    poke();
}

void TimedWork::poke()
{
    if (m_isStarted && !m_mustRest)
        m_timer.start(0);
}

bool TimedWork::isResting() const
{
    const QDateTime next = nextDue();
    return !isAtWork() && (m_mustRest || !next.isValid() || next > m_clock.now().addSecs(60));
}

void TimedWork::schedule()
{
    const QDateTime next = nextDue();
    if (m_mustRest || !next.isValid() || (m_timer.isActive() && m_timer.remainingTime() == 0))
        return;
    // What is under way is still due; its end looks again.
    m_timer.start(std::clamp(std::chrono::milliseconds(m_clock.now().msecsTo(next)), shortestSleep, longestSleep));
}

void TimedWork::rest()
{
    m_mustRest = true;
    m_timer.start(longestSleep);
}

} // namespace sendoff
