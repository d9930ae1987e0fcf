// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/SleepInhibitor.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace sendoff {

SleepInhibitor::SleepInhibitor(MailService &service, const QDBusConnection &bus, QObject *parent)
    : QObject(parent), m_service(service), m_bus(bus)
{
    connect(&service, &MailService::healthChanged, this, &SleepInhibitor::look);
}

void SleepInhibitor::look()
{
    const bool isWanted = m_service.health().sending > 0;
    if (!isWanted)
        m_lock = {};
    if (!isWanted || m_isAsked || m_lock.isValid() || !m_bus.isConnected())
        return;
    m_isAsked = true;
    QDBusMessage inhibit = QDBusMessage::createMethodCall(
        QStringLiteral("org.freedesktop.login1"), QStringLiteral("/org/freedesktop/login1"),
        QStringLiteral("org.freedesktop.login1.Manager"), QStringLiteral("Inhibit"));
    inhibit.setArguments({QStringLiteral("sleep"), QStringLiteral("Sendoff"), tr("A message is being sent."),
                          QStringLiteral("block")});
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(inhibit), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        m_isAsked = false;
        const QDBusPendingReply<QDBusUnixFileDescriptor> reply = *watcher;
        if (!reply.isError() && m_service.health().sending > 0)
            m_lock = reply.value();
    });
}

} // namespace sendoff
