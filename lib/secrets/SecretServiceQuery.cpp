// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/SecretServiceQuery.h"

#include "secrets/libsecretSession.h"

#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusVariant>

#include <algorithm>

namespace sendoff {

namespace {

const QString serviceName = QStringLiteral("org.freedesktop.secrets");
const QString servicePath = QStringLiteral("/org/freedesktop/secrets");
const QString walletNames = QStringLiteral("org.kde.kwalletd");
const QString noCollection = QStringLiteral("/");

QDBusMessage busCall(const QString &method)
{
    return QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.DBus"),
                                          QStringLiteral("/org/freedesktop/DBus"),
                                          QStringLiteral("org.freedesktop.DBus"), method);
}

QVariant firstArgument(const QDBusMessage &reply)
{
    return reply.arguments().value(0);
}

bool isError(const QDBusMessage &reply)
{
    return reply.type() == QDBusMessage::ErrorMessage;
}

} // namespace

SecretServiceQuery::SecretServiceQuery(std::function<void(KeychainState)> done, QObject *parent)
    : QObject(parent), m_done(std::move(done))
{
    QMetaObject::invokeMethod(this, [this] { askNames(); }, Qt::QueuedConnection);
}

void SecretServiceQuery::call(const QDBusMessage &message, Next next)
{
    auto *watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(message), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [watcher, next = std::move(next)] {
        watcher->deleteLater();
        next(watcher->reply());
    });
}

void SecretServiceQuery::askNames()
{
    if (!QDBusConnection::sessionBus().isConnected())
        return finish(KeychainState::Absent);
    call(busCall(QStringLiteral("ListNames")), [this](const QDBusMessage &reply) {
        if (isError(reply))
            return finish(KeychainState::Absent);
        askActivatableNames(firstArgument(reply).toStringList());
    });
}

void SecretServiceQuery::askActivatableNames(const QStringList &running)
{
    if (running.contains(serviceName))
        return askDefaultCollection();
    call(busCall(QStringLiteral("ListActivatableNames")), [this, running](const QDBusMessage &reply) {
        takeNames(running + firstArgument(reply).toStringList());
    });
}

void SecretServiceQuery::takeNames(const QStringList &names)
{
    if (names.contains(serviceName))
        return askDefaultCollection();
    const bool hasWallet = std::any_of(names.begin(), names.end(), [](const QString &name) {
        return name.startsWith(walletNames);
    });
    finish(hasWallet ? KeychainState::OldWallet : KeychainState::Absent);
}

void SecretServiceQuery::askDefaultCollection()
{
    QDBusMessage message = QDBusMessage::createMethodCall(
        serviceName, servicePath, QStringLiteral("org.freedesktop.Secret.Service"), QStringLiteral("ReadAlias"));
    message << QStringLiteral("default");
    call(message, [this](const QDBusMessage &reply) {
        // It could be started, the bus says, but it does not start: as on a machine without a desktop.
        if (isError(reply))
            return finish(KeychainState::Absent);
        keepLibsecretSessionWith(reply.service());
        const QString collection = firstArgument(reply).value<QDBusObjectPath>().path();
        if (collection == noCollection)
            return finish(KeychainState::Ready);
        askLocked(collection);
    });
}

void SecretServiceQuery::askLocked(const QString &collection)
{
    QDBusMessage message = QDBusMessage::createMethodCall(
        serviceName, collection, QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("Get"));
    message << QStringLiteral("org.freedesktop.Secret.Collection") << QStringLiteral("Locked");
    call(message, [this](const QDBusMessage &reply) {
        const bool isLocked = firstArgument(reply).value<QDBusVariant>().variant().toBool();
        finish(isLocked ? KeychainState::Locked : KeychainState::Ready);
    });
}

void SecretServiceQuery::finish(KeychainState state)
{
    deleteLater();
    m_done(state);
}

} // namespace sendoff

#endif
