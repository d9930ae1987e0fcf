// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/HealthWords.h"

#include "ui/words/StateWords.h"

#include <QCoreApplication>

namespace sendoff {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(sendoff::HealthLine)
};

} // namespace

QString healthSentence(const Health &health)
{
    if (!health.problem.isEmpty())
        return health.problem;
    if (!health.isOnline && health.waiting > 0)
        return Words::tr("Offline · %Ln waiting; they leave as soon as there is a network", nullptr, health.waiting);
    if (!health.isOnline)
        return Words::tr("Offline · nothing is waiting");
    QStringList parts;
    if (health.attention > health.cameBack)
        parts += Words::tr("%Ln need attention", nullptr, health.attention);
    if (health.cameBack > 0)
        parts += Words::tr("%Ln came back", nullptr, health.cameBack);
    if (health.waiting > 0)
        parts += Words::tr("%Ln waiting", nullptr, health.waiting);
    if (health.scheduled > 0 && health.waiting == 0)
        parts += Words::tr("%Ln scheduled", nullptr, health.scheduled);
    if (health.waiting + health.scheduled > 0 && health.nextAttempt.isValid())
        parts += health.sending > 0 ? Words::tr("sending now")
                                    : Words::tr("next try %1").arg(words::when(health.nextAttempt));
    if (parts.isEmpty())
        parts += Words::tr("Everything has gone out");
    if (health.sendsElsewhere)
        parts += Words::tr("another Sendoff is sending");
    return parts.join(QStringLiteral(" · "));
}

QString healthNumber(const Health &health)
{
    if (!health.problem.isEmpty())
        return {};
    const qsizetype number = health.isOnline && health.attention > 0 ? health.attention : health.waiting;
    return number > 0 ? QLocale().toString(number) : QString();
}

HealthShape healthShape(const Health &health)
{
    if (!health.problem.isEmpty())
        return {QStringLiteral("octagon-x"), look::Role::Danger};
    if (!health.isOnline)
        return {QStringLiteral("wifi-off"), look::Role::Warning};
    if (health.attention > 0)
        return {QStringLiteral("triangle-alert"), look::Role::Danger};
    if (health.waiting > 0)
        return {QStringLiteral("clock"), look::Role::Accent};
    return {QStringLiteral("circle-check"), look::Role::Success};
}

} // namespace sendoff
