// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presence/TrayNotifications.h"

#include <QSystemTrayIcon>

namespace sendoff {

TrayNotifications::TrayNotifications(QSystemTrayIcon &icon, QObject *parent)
    : NotificationService(parent), m_icon(icon)
{
    connect(&icon, &QSystemTrayIcon::messageClicked, this, [this] {
        if (!m_shown.isEmpty())
            emit activated(std::exchange(m_shown, {}), QStringLiteral("default"));
    });
}

void TrayNotifications::show(const Notification &notification)
{
    m_shown = notification.key;
    m_icon.showMessage(notification.title, notification.text, m_icon.icon());
}

void TrayNotifications::withdraw(const QString &key)
{
    // Nothing takes it from the screen, but a click leads nowhere any more.
    if (m_shown == key)
        m_shown.clear();
}

} // namespace sendoff
