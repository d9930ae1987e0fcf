// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"

#include <QTimer>

namespace sendoff {

/// Work beside the sending, which is due at times that stand in the store. It sleeps until then, and never for
/// more than a minute, as clocks are set and machines sleep.
class TimedWork : public QObject {
    Q_OBJECT
public:
    TimedWork(const Clock &clock, QObject *parent);

    void start();
    /// Something may be due: look soon.
    void poke();
    /// Nothing is under way, and nothing is due within a minute.
    bool isResting() const;

protected:
    /// How much of it may be under way at once.
    static constexpr size_t mostAtOnce = 16;

    const Clock &clock() const { return m_clock; }
    /// Its end couldn't be recorded: it is still due, but must not be done again and again.
    void rest();

private:
    void schedule();
    /// Begins what is due.
    virtual void look() = 0;
    virtual bool isAtWork() const = 0;
    /// Invalid: nothing.
    virtual QDateTime nextDue() const = 0;

    const Clock &m_clock;
    QTimer m_timer;
    bool m_isStarted = false;
    bool m_mustRest = false;
};

} // namespace sendoff
