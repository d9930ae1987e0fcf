// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/HealthLine.h"

#include "ui/fields/Icons.h"
#include "ui/shell/HealthWords.h"

namespace sendoff {

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
    setText(healthSentence(health));
    setAccessibleName(text());
    setToolTip(text());
    const HealthShape shape = healthShape(health);
    setIcon(sendoff::icon(shape.icon, shape.role));
}

} // namespace sendoff
