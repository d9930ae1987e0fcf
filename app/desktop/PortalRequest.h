// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QDBusError>
#include <QDBusMessage>
#include <QHash>
#include <QObject>
#include <QVariantMap>

namespace sendoff {

/// One call of a portal's method that takes a parent window and options, and is answered by a signal of a Request object:
/// https://flatpak.github.io/xdg-desktop-portal/docs/doc-org.freedesktop.portal.Request.html. It is under way once made,
/// and ends with one of its signals, or never: a person may be asked.
class PortalRequest final : public QObject {
    Q_OBJECT
public:
    /// A "handle_token" is added to `options`.
    PortalRequest(const QDBusConnection &bus, const QString &interface, const QString &method, QVariantMap options,
                  QObject *parent);

signals:
    /// `response`: 0 carried out, 1 the person said no, 2 ended in another way.
    void answered(uint response, const QVariantMap &results);
    /// The call itself.
    void failed(const QDBusError &error);

private slots:
    void hear(uint response, const QVariantMap &results, const QDBusMessage &message);

private:
    struct Answer {
        uint response;
        QVariantMap results;
    };
    void follow(const QString &path);

    QString m_path; ///< of its Request object; empty until it is known
    /// Those of all Request objects before the own path is known, by their paths.
    QHash<QString, Answer> m_early;
};

} // namespace sendoff
