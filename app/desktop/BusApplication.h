// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>
#include <QVariantMap>

namespace sendoff {

/// How desktops start and reach the program by its name on the session bus, org.freedesktop.Application:
/// https://specifications.freedesktop.org/desktop-entry-spec/latest/dbus.html. Only for the person's
/// own profile: the name stands for it.
class BusApplication final : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Application")
public:
    using QObject::QObject;
    /// Where there is no bus, or the name is taken, the program is reached in its other ways.
    void offer();

public slots:
    void Activate(const QVariantMap &platformData);
    void Open(const QStringList &uris, const QVariantMap &platformData);
    void ActivateAction(const QString &action, const QVariantList &parameters, const QVariantMap &platformData);

signals:
    void showAsked();
    void composeAsked();
    /// File names or mailto links.
    void openAsked(const QStringList &words);
};

} // namespace sendoff
