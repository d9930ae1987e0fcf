// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Require.h"

#include <QAbstractEventDispatcher>
#include <QCoreApplication>
#include <QTimer>
#include <QTimerEvent>

/// For posted events only: timers never run out by themselves, sockets there are none. It notes
/// whether something was posted, so that one can tell when nothing is left.
class StillDispatcher final : public QAbstractEventDispatcher {
public:
    bool takePosted() { return std::exchange(m_posted, false); }

    bool processEvents(QEventLoop::ProcessEventsFlags) override { return false; }
    void registerSocketNotifier(QSocketNotifier *) override {}
    void unregisterSocketNotifier(QSocketNotifier *) override {}
    void registerTimer(int, qint64, Qt::TimerType, QObject *) override {}
    bool unregisterTimer(int) override { return true; }
    bool unregisterTimers(QObject *) override { return true; }
    QList<TimerInfo> registeredTimers(QObject *) const override { return {}; }
    int remainingTime(int) override { return 0; }
    void wakeUp() override { m_posted = true; }
    void interrupt() override {}

private:
    bool m_posted = false;
};

/// The application's, made with it.
inline StillDispatcher &stillDispatcher()
{
    static StillDispatcher *const result = [] {
        auto *const made = new StillDispatcher;
        static int count = 1;
        static char name[] = "fuzz";
        static char *arguments[] = {name, nullptr};
        QCoreApplication::setEventDispatcher(made);
        new QCoreApplication(count, arguments);
        return made;
    }();
    return *result;
}

/// Runs what is queued until nothing is.
inline void settleAll()
{
    // One call sends what was posted before it; a session at rest posts nothing more.
    for (int rounds = 0; stillDispatcher().takePosted(); ++rounds) {
        require(rounds < 10'000, "a session comes to rest");
        QCoreApplication::sendPostedEvents();
    }
}

/// The timers of an object that are on run out.
inline void timeOutAll(const QObject &object)
{
    for (QTimer *timer : object.findChildren<QTimer *>()) {
        QTimerEvent event(timer->timerId());
        if (timer->isActive())
            QCoreApplication::sendEvent(timer, &event);
    }
}
