// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/MotionWish.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace sendoff {

namespace {

const QString portal = QStringLiteral("org.freedesktop.portal.Desktop");
const QString path = QStringLiteral("/org/freedesktop/portal/desktop");
const QString settings = QStringLiteral("org.freedesktop.portal.Settings");

struct Setting {
    QLatin1String space;
    QLatin1String key;
    bool (*isReduced)(const QVariant &);
};

/// What desktops call it.
const Setting wishes[] = {
    {QLatin1String("org.gnome.desktop.interface"), QLatin1String("enable-animations"),
     [](const QVariant &value) { return value.isValid() && !value.toBool(); }},
    {QLatin1String("org.kde.kdeglobals.KDE"), QLatin1String("AnimationDurationFactor"),
     [](const QVariant &value) { return value.isValid() && value.toString().toDouble() == 0; }},
    {QLatin1String("org.freedesktop.appearance"), QLatin1String("reduced-motion"),
     [](const QVariant &value) { return value.toUInt() == 1; }},
};

/// Read() wraps its answer twice.
QVariant bare(QVariant value)
{
    while (value.userType() == qMetaTypeId<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value;
}

} // namespace

MotionWish::MotionWish(const QDBusConnection &bus, QObject *parent) : QObject(parent)
{
    if (!bus.isConnected())
        return;
    QDBusConnection own = bus;
    own.connect(portal, path, settings, QStringLiteral("SettingChanged"), this,
                SLOT(take(QString,QString,QDBusVariant)));
    for (const Setting &wish : wishes) {
        QDBusMessage read = QDBusMessage::createMethodCall(portal, path, settings, QStringLiteral("Read"));
        read.setArguments({QString(wish.space), QString(wish.key)});
        auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(read), this);
        connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, wish = &wish] {
            watcher->deleteLater();
            const QDBusPendingReply<QDBusVariant> reply = *watcher;
            if (!reply.isError() && wish->isReduced(bare(reply.value().variant())))
                emit changed(true);
        });
    }
}

void MotionWish::take(const QString &space, const QString &key, const QDBusVariant &value)
{
    for (const Setting &wish : wishes) {
        if (space == wish.space && key == wish.key)
            emit changed(wish.isReduced(bare(value.variant())));
    }
}

} // namespace sendoff
