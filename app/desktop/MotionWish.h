// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QDBusVariant>
#include <QObject>

namespace sendoff {

/// Whether the person asked the desktop for less motion, now and whenever that changes: the settings portal,
/// https://flatpak.github.io/xdg-desktop-portal/docs/doc-org.freedesktop.portal.Settings.html. Without a portal the
/// desktop's own style knows.
class MotionWish final : public QObject {
    Q_OBJECT
public:
    explicit MotionWish(const QDBusConnection &bus, QObject *parent = nullptr);

signals:
    void changed(bool reduced);

private slots:
    void take(const QString &space, const QString &key, const QDBusVariant &value);
};

} // namespace sendoff
