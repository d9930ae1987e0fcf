// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/letters/answerPhrases.h"

#include <QCoreApplication>
#include <QLocale>

namespace sendoff {

namespace {

struct Answer {
    Q_DECLARE_TR_FUNCTIONS(Answer)
};

QString dateText(const QDateTime &date)
{
    const QDateTime local = date.toLocalTime();
    const QLocale locale;
    return locale.toString(local.date(), QLocale::LongFormat) + u' ' + locale.toString(local.time(), QLocale::ShortFormat);
}

QString attribution(const QString &writer, const QDateTime &date)
{
    if (writer.isEmpty())
        return Answer::tr("Somebody wrote:");
    if (!date.isValid())
        return Answer::tr("%1 wrote:").arg(writer);
    const QDateTime local = date.toLocalTime();
    const QLocale locale;
    return Answer::tr("On %1 at %2, %3 wrote:", "date, time, name")
        .arg(locale.toString(local.date(), QLocale::LongFormat), locale.toString(local.time(), QLocale::ShortFormat), writer);
}

} // namespace

AnswerWords answerPhrases()
{
    return {.attribution = attribution,
            .date = dateText,
            .forwarded = Answer::tr("Forwarded message"),
            .from = Answer::tr("From"),
            .to = Answer::tr("To"),
            .cc = Answer::tr("Cc"),
            .subject = Answer::tr("Subject"),
            .dateLabel = Answer::tr("Date")};
}

} // namespace sendoff
