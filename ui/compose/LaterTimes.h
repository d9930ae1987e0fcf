// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

#include <vector>

namespace sendoff {

/// A good time to send later: "This evening", 19:00 today.
struct LaterTime {
    QString name;
    QDateTime time; ///< local
};

/// In an hour, this evening, tomorrow and on Monday; those that are past, or the same as another, are left out.
std::vector<LaterTime> laterTimes(const QDateTime &now);

} // namespace sendoff
