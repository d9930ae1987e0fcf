// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outbox/OutboxItem.h"

#include <QString>

namespace sendoff::words {

/// One thing that happened to a message, or will.
struct Moment {
    enum class Kind { Queued, Accepted, PartlyAccepted, PutOff, Refused, CameBack, Uncertain, UnderWay, Next };
    Kind kind = Kind::Queued;
    QDateTime at = {};
    QString text = {};   ///< a sentence
    QString detail = {}; ///< "took 1.2 s · TLSv1.3"; may be empty
};

/// Oldest first.
std::vector<Moment> timeLine(const OutboxItem &item, const std::vector<OutboxAttempt> &attempts);

/// "4.1 MB/s · 12 s left"; what isn't known yet is left out.
QString pace(double octetsPerSecond, std::optional<qint64> secondsLeft);

} // namespace sendoff::words
