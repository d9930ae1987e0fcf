// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QDateTime>
#include <QTimeZone>

#include <vector>

namespace sendoff::cli {

/// Why a text is no time at which a message can leave.
struct SendTimeError {
    enum class Kind {
        Unreadable,  ///< none of the forms, or no day or hour of the calendar
        NoTimeOfDay, ///< a day alone
        NoDay,       ///< a time of day alone
        Past,        ///< `candidates` has it
        Skipped,     ///< clocks are put forward over it
        Ambiguous    ///< clocks are put back over it: `candidates` has both
    };
    Kind kind = Kind::Unreadable;
    std::vector<QDateTime> candidates = {}; ///< in the zone, with their offsets
};

/// `+90min`, `+2h`, `+1d` (the same time of day, whatever the clocks do in between), or ISO 8601 with
/// or without offset: `2026-11-25T09:00`, `2026-11-25 09:00:30+01:00`, `20261125T0900Z`. Without
/// offset it is the time of `zone`. Pure; the result is in UTC and after `now`.
Result<QDateTime, SendTimeError> parseSendTime(const QString &text, const QDateTime &now, const QTimeZone &zone);

/// A sentence that says what to write instead.
QString describe(const SendTimeError &error, const QString &text);

} // namespace sendoff::cli
