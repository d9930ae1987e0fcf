// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/MailService.h"

#include <QMenu>
#include <QSystemTrayIcon>

namespace sendoff {

/// The state of the whole beside the clock, in shape and words, with what one wants from there.
class TrayIcon final : public QObject {
    Q_OBJECT
public:
    TrayIcon(MailService &service, QObject *parent = nullptr);

    /// There is a place for it, now.
    static bool isAvailable() { return QSystemTrayIcon::isSystemTrayAvailable(); }
    void show() { m_icon.show(); }
    QSystemTrayIcon &icon() { return m_icon; }

signals:
    void showAsked();
    void composeAsked();
    void quitAsked();

private:
    void refresh();

    MailService &m_service;
    QMenu m_menu;
    QSystemTrayIcon m_icon;
    QString m_shape;
};

} // namespace sendoff
