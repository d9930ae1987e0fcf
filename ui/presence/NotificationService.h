// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

#include <vector>

namespace sendoff {

/// Something that a person should hear of while looking elsewhere.
struct Notification {
    struct Action {
        QString key;   ///< comes back with activated(); "default" is a click on the notification itself
        QString label; ///< not shown for "default"
    };
    QString key;       ///< one takes the place of the one before with the same key
    QString title;
    QString text;
    std::vector<Action> actions = {};
    bool staysUntilSeen = false;
};

/// The desktop's way of telling people.
class NotificationService : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    virtual void show(const Notification &notification) = 0;
    virtual void withdraw(const QString &key) = 0;
    /// On the screen or about to be, as far as that is known: a person may still answer it.
    virtual bool isShown(const QString &key) const = 0;

signals:
    /// Gone without an answer, or it couldn't be shown.
    void closed(const QString &notification);
    /// `notification` and `action` are keys. It is gone from the screen then.
    void activated(const QString &notification, const QString &action);
};

} // namespace sendoff
