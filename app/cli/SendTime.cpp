// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/SendTime.h"
#include "app/cli/Words.h"

#include <QRegularExpression>

namespace sendoff::cli {

namespace {

using Kind = SendTimeError::Kind;
using Outcome = Result<QDateTime, SendTimeError>;

/// All moments at which clocks of the zone show this: none where they are put forward over it, two
/// where they are put back.
std::vector<QDateTime> momentsOf(const QDateTime &wallClock, const QTimeZone &zone)
{
    const QDateTime asUtc(wallClock.date(), wallClock.time(), Qt::UTC);
    std::vector<QDateTime> moments;
    // A day before and after, at most one change away, show both offsets that can hold.
    for (const int days : {-1, 1}) {
        const int offset = zone.offsetFromUtc(asUtc.addDays(days));
        const QDateTime moment = asUtc.addSecs(-offset);
        const bool isNew = moments.empty() || moments.front() != moment;
        if (isNew && zone.offsetFromUtc(moment) == offset)
            moments.push_back(moment);
    }
    return moments;
}

QDateTime withOffset(const QDateTime &moment, const QTimeZone &zone)
{
    return moment.toOffsetFromUtc(zone.offsetFromUtc(moment));
}

Outcome notPast(const QDateTime &moment, const QDateTime &now, const QTimeZone &zone)
{
    if (moment <= now)
        return SendTimeError{Kind::Past, {withOffset(moment, zone)}};
    return moment.toUTC();
}

Outcome atWallClock(const QDateTime &wallClock, const QDateTime &now, const QTimeZone &zone)
{
    const std::vector<QDateTime> moments = momentsOf(wallClock, zone);
    if (moments.empty())
        return SendTimeError{Kind::Skipped};
    if (moments.size() == 1 || moments.back() <= now)
        return notPast(moments.front(), now, zone);
    return SendTimeError{Kind::Ambiguous, {withOffset(moments.front(), zone), withOffset(moments.back(), zone)}};
}

std::optional<Outcome> relative(const QString &text, const QDateTime &now, const QTimeZone &zone)
{
    static const QRegularExpression form(QStringLiteral(R"(^\+\s*(\d{1,6})\s*(min|h|d)$)"));
    const auto match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const qint64 count = match.captured(1).toLongLong();
    if (match.captured(2) == QStringLiteral("min"))
        return notPast(now.addSecs(count * 60), now, zone);
    if (match.captured(2) == QStringLiteral("h"))
        return notPast(now.addSecs(count * 3600), now, zone);
    if (count == 0)
        return notPast(now, now, zone);
    const QDateTime here = withOffset(now, zone);
    const QDateTime there(here.date().addDays(count), here.time(), Qt::UTC);
    if (there.date().year() > 9999)
        return SendTimeError{Kind::Unreadable};
    const std::vector<QDateTime> moments = momentsOf(there, zone);
    // Where there is no such time of day: as many hours as a day has.
    return moments.empty() ? now.addSecs(count * 24 * 3600).toUTC() : moments.front().toUTC();
}

struct Parts {
    QDate date;
    QTime time;
    QString offset; ///< "Z", "+01:00" or empty
};

std::optional<Parts> partsOf(const QString &text)
{
    static const QRegularExpression form(
        QStringLiteral(R"(^(\d{4})-?(\d\d)-?(\d\d)(?:T|\s+)(\d\d):?(\d\d)(?::?(\d\d)(?:[.,]\d+)?)?\s*(Z|[+-]\d\d(?::?\d\d)?)?$)"),
        QRegularExpression::CaseInsensitiveOption);
    const auto match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const auto number = [&match](int group) { return match.captured(group).toInt(); };
    return Parts{QDate(number(1), number(2), number(3)), QTime(number(4), number(5), number(6)), match.captured(7).toUpper()};
}

/// Seconds east of Greenwich; none if no place has it.
std::optional<int> secondsOf(const QString &offset)
{
    if (offset == QStringLiteral("Z"))
        return 0;
    const QString digits = QString(offset).remove(u':').mid(1).leftJustified(4, u'0');
    const int hours = digits.left(2).toInt();
    const int minutes = digits.mid(2).toInt();
    if (hours > 14 || minutes > 59)
        return std::nullopt;
    return (hours * 3600 + minutes * 60) * (offset.startsWith(u'-') ? -1 : 1);
}

Outcome unreadable(const QString &text)
{
    static const QRegularExpression day(QStringLiteral(R"(^\d{4}-?\d\d-?\d\d$)"));
    static const QRegularExpression timeOfDay(QStringLiteral(R"(^\d{1,2}:\d\d(:\d\d)?$)"));
    if (day.match(text).hasMatch())
        return SendTimeError{Kind::NoTimeOfDay};
    if (timeOfDay.match(text).hasMatch())
        return SendTimeError{Kind::NoDay};
    return SendTimeError{Kind::Unreadable};
}

} // namespace

Result<QDateTime, SendTimeError> parseSendTime(const QString &text, const QDateTime &now, const QTimeZone &zone)
{
    const QString trimmed = text.trimmed();
    if (const auto moment = relative(trimmed, now, zone))
        return *moment;
    const auto parts = partsOf(trimmed);
    if (!parts)
        return unreadable(trimmed);
    if (!parts->date.isValid() || !parts->time.isValid())
        return SendTimeError{Kind::Unreadable};
    const QDateTime shown(parts->date, parts->time, Qt::UTC);
    if (parts->offset.isEmpty())
        return atWallClock(shown, now, zone);
    const auto offset = secondsOf(parts->offset);
    if (!offset)
        return SendTimeError{Kind::Unreadable};
    return notPast(shown.addSecs(-*offset), now, zone);
}

QString describe(const SendTimeError &error, const QString &text)
{
    const auto candidate = [&error](size_t index) {
        return error.candidates.size() > index ? error.candidates[index].toString(Qt::ISODate) : QString();
    };
    switch (error.kind) {
    case Kind::NoTimeOfDay:
        return tr("At what time of that day? Write --at %1T09:00, for example.").arg(text.trimmed());
    case Kind::NoDay:
        return tr("On which day? Write --at 2027-01-31T09:00, for example, or --at +2h for in two hours.");
    case Kind::Past:
        return tr("%1 is past. Give a time to come, or leave out --at to send now.").arg(candidate(0));
    case Kind::Skipped:
        return tr("There is no “%1” here: clocks are put forward over it. Give a time an hour later or earlier.").arg(text);
    case Kind::Ambiguous:
        return tr("“%1” comes twice here, as clocks are put back. Write which of the two you mean: %2 or %3.")
            .arg(text, candidate(0), candidate(1));
    case Kind::Unreadable:
        break;
    }
    return tr("“%1” is no time. Write --at 2027-01-31T09:00 for a day and time, or +90min, +2h or +1d from now.").arg(text);
}

} // namespace sendoff::cli
