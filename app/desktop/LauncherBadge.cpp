// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/LauncherBadge.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QGuiApplication>

namespace sendoff {

LauncherBadge::LauncherBadge(MailService &service, QObject *parent) : QObject(parent), m_service(service)
{
    connect(&service, &MailService::healthChanged, this, &LauncherBadge::look);
}

void LauncherBadge::look()
{
    const int count = m_service.health().attention;
    if (count == m_count)
        return;
    m_count = count;
    QDBusMessage update = QDBusMessage::createSignal(QStringLiteral("/com/canonical/unity/launcherentry/1"),
                                                     QStringLiteral("com.canonical.Unity.LauncherEntry"),
                                                     QStringLiteral("Update"));
    update.setArguments({QStringLiteral("application://%1.desktop").arg(QGuiApplication::desktopFileName()),
                         QVariantMap{{QStringLiteral("count"), qint64(count)},
                                     {QStringLiteral("count-visible"), count > 0}}});
    QDBusConnection::sessionBus().send(update);
}

} // namespace sendoff
