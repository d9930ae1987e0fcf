// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/MailService.h"

#include <QDBusConnection>
#include <QDBusUnixFileDescriptor>

namespace sendoff {

/// Keeps the machine awake for the seconds in which a message is on its way: logind's Inhibit(),
/// https://www.freedesktop.org/wiki/Software/systemd/inhibit/. Without logind the machine sleeps
/// when it likes, and the message is taken up afterwards.
class SleepInhibitor final : public QObject {
    Q_OBJECT
public:
    /// `bus` is the system's, or one that stands in for it.
    SleepInhibitor(MailService &service, const QDBusConnection &bus, QObject *parent = nullptr);

private:
    void look();

    MailService &m_service;
    const QDBusConnection m_bus;
    bool m_isAsked = false;
    QDBusUnixFileDescriptor m_lock; ///< held as long as it is open
};

} // namespace sendoff
