// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presence/StartAtLogin.h"

#include <QDBusConnection>
#include <QDBusError>
#include <QVariantMap>

#include <chrono>

class QSettings;

namespace sendoff {

/// From within a Flatpak, whose autostart folder isn't the desktop's: the desktop's portal does it, if the person allows
/// it, https://flatpak.github.io/xdg-desktop-portal/docs/doc-org.freedesktop.portal.Background.html. It can't be asked how
/// things stand: what it said last is remembered in `settings`.
class BackgroundPortal final : public StartAtLogin {
    Q_OBJECT
public:
    /// `bus` is the session's, or one that stands in for it. An answer is awaited for `patience`, and taken when it comes
    /// later.
    BackgroundPortal(const QDBusConnection &bus, QSettings &settings,
                     std::chrono::milliseconds patience = std::chrono::minutes(1), QObject *parent = nullptr);
    /// Whether this program is in a Flatpak.
    static bool isNeeded();

    bool isSet() const override;
    void set(bool starts, QObject *context, const Done &done) override;

private:
    void remember(bool starts);
    Outcome take(bool wanted, uint response, const QVariantMap &results);

    const QDBusConnection m_bus;
    QSettings &m_settings;
    const std::chrono::milliseconds m_patience;
};

} // namespace sendoff
