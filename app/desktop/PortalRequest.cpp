// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/PortalRequest.h"

#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QUuid>

namespace sendoff {

namespace {

const QString portal = QStringLiteral("org.freedesktop.portal.Desktop");
const QString portalPath = QStringLiteral("/org/freedesktop/portal/desktop");

} // namespace

PortalRequest::PortalRequest(const QDBusConnection &bus, const QString &interface, const QString &method,
                             QVariantMap options, QObject *parent)
    : QObject(parent)
{
    if (!bus.isConnected()) { // a call would never end
        const QDBusError none(QDBusError::Disconnected, QString());
        QMetaObject::invokeMethod(this, [this, none] { emit failed(none); }, Qt::QueuedConnection);
        return;
    }
    // Before the call, and at every path: the answer may come before the reply that names the path, and portals before 0.9
    // name another than the one that follows from the token.
    QDBusConnection own = bus;
    own.connect(portal, QString(), QStringLiteral("org.freedesktop.portal.Request"), QStringLiteral("Response"), this,
                SLOT(hear(uint,QVariantMap,QDBusMessage)));
    options.insert(QStringLiteral("handle_token"), QStringLiteral("sendoff_") + QUuid::createUuid().toString(QUuid::Id128));
    const QString withoutParent;
    QDBusMessage call = QDBusMessage::createMethodCall(portal, portalPath, interface, method);
    call.setArguments({withoutParent, options});
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        const QDBusPendingReply<QDBusObjectPath> reply = *watcher;
        if (reply.isError())
            emit failed(reply.error());
        else
            follow(reply.value().path());
    });
}

void PortalRequest::follow(const QString &path)
{
    m_path = path;
    const auto early = std::exchange(m_early, {});
    if (const auto answer = early.constFind(path); answer != early.constEnd())
        emit answered(answer->response, answer->results);
}

void PortalRequest::hear(uint response, const QVariantMap &results, const QDBusMessage &message)
{
    if (m_path.isEmpty())
        m_early.insert(message.path(), {response, results});
    else if (message.path() == m_path)
        emit answered(response, results);
}

} // namespace sendoff
