// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/BusApplication.h"

#include <QDBusConnection>
#include <QUrl>

namespace sendoff {

void BusApplication::offer()
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    // The object first: who finds the name calls it at once.
    bus.registerObject(QStringLiteral("/org/sendoff/Sendoff"), this, QDBusConnection::ExportAllSlots);
    bus.registerService(QStringLiteral("org.sendoff.Sendoff"));
}

void BusApplication::Activate(const QVariantMap &)
{
    emit showAsked();
}

void BusApplication::Open(const QStringList &uris, const QVariantMap &)
{
    QStringList words;
    for (const QString &uri : uris) {
        const QUrl url(uri);
        words += url.isLocalFile() ? url.toLocalFile() : uri;
    }
    emit openAsked(words);
}

void BusApplication::ActivateAction(const QString &action, const QVariantList &, const QVariantMap &)
{
    if (action == QStringLiteral("compose"))
        emit composeAsked();
    else
        emit showAsked();
}

} // namespace sendoff
