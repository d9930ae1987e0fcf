// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/BusNotifications.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QGuiApplication>
#include <QVariantMap>

#include <algorithm>

namespace sendoff {

namespace {

const QString serviceName = QStringLiteral("org.freedesktop.Notifications");
const QString servicePath = QStringLiteral("/org/freedesktop/Notifications");

QDBusMessage method(const QString &name, const QVariantList &arguments = {})
{
    QDBusMessage message = QDBusMessage::createMethodCall(serviceName, servicePath, serviceName, name);
    message.setArguments(arguments);
    return message;
}

} // namespace

BusNotifications::BusNotifications(const QDBusConnection &bus, QObject *parent) : NotificationService(parent), m_bus(bus)
{
    m_bus.connect(serviceName, servicePath, serviceName, QStringLiteral("ActionInvoked"), this,
                  SLOT(actionInvoked(quint32,QString)));
    m_bus.connect(serviceName, servicePath, serviceName, QStringLiteral("NotificationClosed"), this,
                  SLOT(closedThere(quint32,quint32)));
}

void BusNotifications::show(const Notification &notification)
{
    if (m_knowsAbilities) {
        send(notification);
        return;
    }
    m_waiting.push_back(notification);
    if (m_waiting.size() == 1)
        askForAbilities();
}

void BusNotifications::askForAbilities()
{
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(method(QStringLiteral("GetCapabilities"))), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        const QDBusPendingReply<QStringList> reply = *watcher;
        const auto waiting = std::exchange(m_waiting, {});
        // It may come later: asked again at the next one.
        if (reply.isError()) {
            for (const Notification &notification : waiting)
                emit closed(notification.key);
            return;
        }
        m_knowsAbilities = true;
        m_readsMarkup = reply.value().contains(QStringLiteral("body-markup"));
        m_hasActions = reply.value().contains(QStringLiteral("actions"));
        for (const Notification &notification : waiting)
            send(notification);
    });
}

void BusNotifications::send(const Notification &notification)
{
    const QString key = notification.key;
    m_ids.insert(key, m_ids.value(key, 0));
    if (m_asked.contains(key)) {
        m_next.insert(key, notification);
        return;
    }
    QStringList actions;
    for (const Notification::Action &action : notification.actions) {
        if (m_hasActions)
            actions << action.key << action.label;
    }
    const QVariantMap hints{{QStringLiteral("desktop-entry"), QGuiApplication::desktopFileName()},
                            {QStringLiteral("category"), QStringLiteral("email")},
                            {QStringLiteral("urgency"), QVariant::fromValue(uchar(1))}};
    constexpr int byTheDesktop = -1;
    constexpr int never = 0;
    const QVariantList arguments{QGuiApplication::applicationDisplayName(),
                                 m_ids.value(key, 0),
                                 QGuiApplication::desktopFileName(),
                                 notification.title,
                                 m_readsMarkup ? notification.text.toHtmlEscaped() : notification.text,
                                 actions,
                                 hints,
                                 notification.staysUntilSeen ? never : byTheDesktop};
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(method(QStringLiteral("Notify"), arguments)), this);
    m_asked.insert(key);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, key] {
        watcher->deleteLater();
        m_asked.remove(key);
        const QDBusPendingReply<quint32> reply = *watcher;
        if (!reply.isError()) {
            take(key, reply.value());
        } else if (!m_next.contains(key)) {
            m_ids.remove(key);
            emit closed(key);
        }
        if (m_asked.isEmpty())
            m_early.clear();
        sendNext(key);
    });
}

void BusNotifications::sendNext(const QString &key)
{
    if (m_next.contains(key))
        send(m_next.take(key));
}

void BusNotifications::take(const QString &key, quint32 id)
{
    if (!m_ids.contains(key)) { // withdrawn in the meantime
        m_bus.asyncCall(method(QStringLiteral("CloseNotification"), {id}));
        return;
    }
    m_ids[key] = id;
    if (!m_early.contains(id))
        return;
    const QString action = m_early.take(id);
    if (action.isEmpty())
        closedThere(id, 0);
    else
        actionInvoked(id, action);
}

QString BusNotifications::keyOf(quint32 id) const
{
    return id == 0 ? QString() : m_ids.key(id);
}

void BusNotifications::withdraw(const QString &key)
{
    std::erase_if(m_waiting, [&key](const Notification &each) { return each.key == key; });
    m_next.remove(key);
    const quint32 id = m_ids.take(key);
    if (id != 0)
        m_bus.asyncCall(method(QStringLiteral("CloseNotification"), {id}));
}

void BusNotifications::actionInvoked(quint32 id, const QString &action)
{
    const QString key = keyOf(id);
    if (key.isEmpty()) {
        if (!m_asked.isEmpty())
            m_early.insert(id, action);
        return;
    }
    withdraw(key);
    emit activated(key, action);
}

void BusNotifications::closedThere(quint32 id, quint32)
{
    const QString key = keyOf(id);
    if (key.isEmpty()) {
        // Services close what was pressed; the press counts.
        if (!m_asked.isEmpty() && !m_early.contains(id))
            m_early.insert(id, {});
        return;
    }
    m_ids.remove(key);
    emit closed(key);
}

bool BusNotifications::isShown(const QString &key) const
{
    return m_ids.contains(key)
        || std::any_of(m_waiting.begin(), m_waiting.end(), [&key](const Notification &each) { return each.key == key; });
}

} // namespace sendoff
