// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractEventDispatcher>

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
