// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presence/NotificationService.h"

#include <QDBusConnection>
#include <QHash>
#include <QSet>

namespace sendoff {

/// The notification service of free desktops:
/// https://specifications.freedesktop.org/notification-spec/latest/. Without one, nothing is shown.
class BusNotifications final : public NotificationService {
    Q_OBJECT
public:
    /// `bus` is the session's, or one that stands in for it.
    explicit BusNotifications(const QDBusConnection &bus, QObject *parent = nullptr);

    void show(const Notification &notification) override;
    void withdraw(const QString &key) override;
    bool isShown(const QString &key) const override;

private slots:
    void actionInvoked(quint32 id, const QString &action);
    void closedThere(quint32 id, quint32 reason);

private:
    void askForAbilities();
    void send(const Notification &notification);
    void take(const QString &key, quint32 id);
    void sendNext(const QString &key);
    /// Empty if it is none of ours, or not known to be.
    QString keyOf(quint32 id) const;

    QDBusConnection m_bus;
    bool m_knowsAbilities = false;
    bool m_readsMarkup = false;
    bool m_hasActions = false;
    std::vector<Notification> m_waiting; ///< for what the service is able to do
    QHash<QString, quint32> m_ids;       ///< of those on the screen; 0 until the service has answered
    QSet<QString> m_asked;               ///< keys for which an answer to Notify is to come
    /// What takes their place once it has come: without its number, two would be on the screen.
    QHash<QString, Notification> m_next;
    /// What was done to notifications that no answer has named yet: the action, or none if it was closed. A press may be
    /// heard before the answer.
    QHash<quint32, QString> m_early;
};

} // namespace sendoff
