// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/HealthLine.h"

#include "ui/fields/Icons.h"
#include "ui/words/StateWords.h"

#include <QLocale>

namespace sendoff {

namespace {

QString sentence(const Health &health)
{
    const QLocale locale;
    if (!health.problem.isEmpty())
        return health.problem;
    if (!health.isOnline && health.waiting > 0)
        return HealthLine::tr("Offline · %1 waiting, they leave as soon as there is a network")
            .arg(locale.toString(health.waiting));
    if (!health.isOnline)
        return HealthLine::tr("Offline · nothing is waiting");
    QStringList parts;
    if (health.attention > 0)
        parts += HealthLine::tr("Needs attention: %1").arg(locale.toString(health.attention));
    if (health.waiting > 0)
        parts += HealthLine::tr("Waiting: %1").arg(locale.toString(health.waiting));
    if (health.scheduled > 0 && health.waiting == 0)
        parts += HealthLine::tr("Scheduled: %1").arg(locale.toString(health.scheduled));
    if (health.waiting + health.scheduled > 0 && health.nextAttempt.isValid())
        parts += health.sending > 0 ? HealthLine::tr("sending now")
                                    : HealthLine::tr("next try %1").arg(words::when(health.nextAttempt));
    if (parts.isEmpty())
        parts += HealthLine::tr("Everything has gone out");
    if (health.sendsElsewhere)
        parts += HealthLine::tr("another Sendoff is sending");
    return parts.join(QStringLiteral(" · "));
}

QIcon shape(const Health &health)
{
    if (!health.problem.isEmpty())
        return icon(QStringLiteral("octagon-x"), look::Role::Danger);
    if (!health.isOnline)
        return icon(QStringLiteral("wifi-off"), look::Role::Warning);
    if (health.attention > 0)
        return icon(QStringLiteral("triangle-alert"), look::Role::Danger);
    if (health.waiting > 0)
        return icon(QStringLiteral("clock"), look::Role::Accent);
    return icon(QStringLiteral("circle-check"), look::Role::Success);
}

} // namespace

HealthLine::HealthLine(MailService &service, QWidget *parent) : QToolButton(parent), m_service(service)
{
    setObjectName(QStringLiteral("health"));
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setAutoRaise(true);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(&service, &MailService::healthChanged, this, &HealthLine::refresh);
    refresh();
}

void HealthLine::refresh()
{
    const Health health = m_service.health();
    setText(sentence(health));
    setAccessibleName(text());
    setToolTip(text());
    setIcon(shape(health));
}

} // namespace sendoff
