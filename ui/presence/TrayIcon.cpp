// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presence/TrayIcon.h"

#include "ui/fields/Icons.h"
#include "ui/shell/HealthWords.h"

#include <QPainter>

namespace sendoff {

namespace {

/// The program's icon with the state's shape in its corner; the plain one if all is well.
QIcon iconFor(const HealthShape &shape)
{
    QIcon result;
    const bool isWell = shape.role == look::Role::Success;
    for (const int side : {16, 22, 24, 32, 48}) {
        QPixmap pixmap = QIcon(QStringLiteral(":/sendoff.svg")).pixmap(side, side);
        if (!isWell) {
            QPainter painter(&pixmap);
            painter.setRenderHint(QPainter::Antialiasing);
            const QRectF corner(side * 0.4, side * 0.4, side * 0.6, side * 0.6);
            painter.setPen(Qt::NoPen);
            painter.setBrush(Qt::white);
            painter.drawEllipse(corner);
            paintIcon(painter, corner.adjusted(side * 0.06, side * 0.06, -side * 0.06, -side * 0.06), shape.icon,
                      look::color(shape.role, look::palette(look::Scheme::Light)));
        }
        result.addPixmap(pixmap);
    }
    return result;
}

} // namespace

TrayIcon::TrayIcon(MailService &service, QObject *parent) : QObject(parent), m_service(service)
{
    m_menu.setObjectName(QStringLiteral("trayMenu"));
    connect(m_menu.addAction(sendoff::icon(QStringLiteral("square-pen")), tr("New message")), &QAction::triggered, this,
            &TrayIcon::composeAsked);
    connect(m_menu.addAction(sendoff::icon(QStringLiteral("inbox")), tr("Show Sendoff")), &QAction::triggered, this,
            &TrayIcon::showAsked);
    connect(m_menu.addAction(sendoff::icon(QStringLiteral("rotate-cw")), tr("Try all now")), &QAction::triggered, this,
            [this] { m_service.retryAll(); });
    m_menu.addSeparator();
    connect(m_menu.addAction(tr("Quit")), &QAction::triggered, this, &TrayIcon::quitAsked);
    m_icon.setContextMenu(&m_menu);
    connect(&m_icon, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason != QSystemTrayIcon::Context)
            emit showAsked();
    });
    connect(&service, &MailService::healthChanged, this, &TrayIcon::refresh);
    refresh();
}

void TrayIcon::refresh()
{
    const Health health = m_service.health();
    m_icon.setToolTip(tr("Sendoff: %1").arg(healthSentence(health)));
    // Painted only when it changes: each icon goes over the bus.
    const HealthShape shape = healthShape(health);
    if (shape.icon == m_shape)
        return;
    m_shape = shape.icon;
    m_icon.setIcon(iconFor(shape));
}

} // namespace sendoff
