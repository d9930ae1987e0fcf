// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presence/NotificationService.h"

class QSystemTrayIcon;

namespace sendoff {

/// Notifications by the icon beside the clock, where the system has no better way (Windows, macOS).
/// They have no buttons: a click is what there is.
class TrayNotifications final : public NotificationService {
    Q_OBJECT
public:
    TrayNotifications(QSystemTrayIcon &icon, QObject *parent = nullptr);

    void show(const Notification &notification) override;
    void withdraw(const QString &key) override;
    bool isShown(const QString &) const override { return false; } // nothing says when it is gone

private:
    QSystemTrayIcon &m_icon;
    QString m_shown;
};

} // namespace sendoff
