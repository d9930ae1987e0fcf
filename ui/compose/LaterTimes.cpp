// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/LaterTimes.h"

#include <QCoreApplication>

namespace sendoff {

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(sendoff::LaterTimes)
};

const QTime evening(19, 0);
const QTime morning(8, 0);

/// To the next full five minutes, as a person would say it.
QDateTime rounded(const QDateTime &time)
{
    const QTime clock = time.time();
    const int minutes = (clock.minute() + 4) / 5 * 5;
    const QDateTime hour(time.date(), QTime(clock.hour(), 0));
    return hour.addSecs(minutes * 60);
}

} // namespace

std::vector<LaterTime> laterTimes(const QDateTime &now)
{
    const QDate today = now.date();
    const QDate tomorrow = today.addDays(1);
    const QDate monday = today.addDays(8 - today.dayOfWeek());
    std::vector<LaterTime> times{{Say::tr("In 1 hour"), rounded(now.addSecs(3600))}};
    if (now.secsTo(QDateTime(today, evening)) > 3600)
        times.push_back({Say::tr("This evening"), QDateTime(today, evening)});
    times.push_back({Say::tr("Tomorrow morning"), QDateTime(tomorrow, morning)});
    if (monday != tomorrow)
        times.push_back({Say::tr("Monday morning"), QDateTime(monday, morning)});
    return times;
}

} // namespace sendoff
