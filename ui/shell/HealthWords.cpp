// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/HealthWords.h"

#include "ui/words/StateWords.h"

#include <QCoreApplication>
#include <QLocale>

namespace sendoff {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("HealthLine", text);
}

} // namespace

QString healthSentence(const Health &health)
{
    const QLocale locale;
    if (!health.problem.isEmpty())
        return health.problem;
    if (!health.isOnline && health.waiting > 0)
        return tr("Offline · %1 waiting, they leave as soon as there is a network")
            .arg(locale.toString(health.waiting));
    if (!health.isOnline)
        return tr("Offline · nothing is waiting");
    QStringList parts;
    if (health.attention > 0)
        parts += tr("Needs attention: %1").arg(locale.toString(health.attention));
    if (health.waiting > 0)
        parts += tr("Waiting: %1").arg(locale.toString(health.waiting));
    if (health.scheduled > 0 && health.waiting == 0)
        parts += tr("Scheduled: %1").arg(locale.toString(health.scheduled));
    if (health.waiting + health.scheduled > 0 && health.nextAttempt.isValid())
        parts += health.sending > 0 ? tr("sending now")
                                    : tr("next try %1").arg(words::when(health.nextAttempt));
    if (parts.isEmpty())
        parts += tr("Everything has gone out");
    if (health.sendsElsewhere)
        parts += tr("another Sendoff is sending");
    return parts.join(QStringLiteral(" · "));
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
