// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSettings>

namespace sendoff {

/// What a person settles about the program while its windows are closed. On this machine, for this profile.
class PresenceSettings {
public:
    explicit PresenceSettings(QSettings &settings) : m_settings(settings) {}

    /// No notifications.
    bool isQuiet() const { return m_settings.value(QStringLiteral("presence/quiet"), false).toBool(); }
    void setQuiet(bool quiet) { m_settings.setValue(QStringLiteral("presence/quiet"), quiet); }
    /// Its icon stays beside the clock when the windows are closed, though nothing waits.
    bool staysAtHand() const { return m_settings.value(QStringLiteral("presence/staysAtHand"), true).toBool(); }
    void setStaysAtHand(bool stays) { m_settings.setValue(QStringLiteral("presence/staysAtHand"), stays); }
    bool hasSaidThatItGoesOn() const { return m_settings.value(QStringLiteral("presence/saidThatItGoesOn")).toBool(); }
    /// What the desktop's portal said last, where it can't be asked.
    bool startsAtLogin() const { return m_settings.value(QStringLiteral("presence/startsAtLogin"), false).toBool(); }
    void setStartsAtLogin(bool starts) { m_settings.setValue(QStringLiteral("presence/startsAtLogin"), starts); }
    void setSaidThatItGoesOn() { m_settings.setValue(QStringLiteral("presence/saidThatItGoesOn"), true); }

private:
    QSettings &m_settings;
};

} // namespace sendoff
