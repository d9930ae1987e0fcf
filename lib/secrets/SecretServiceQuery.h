// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secrets/KeychainState.h"

#include <QObject>
#include <QStringList>

class QDBusMessage;

namespace sendoff {

/// Asks the session bus for the Secret Service, and the Secret Service whether the default
/// collection is locked (freedesktop.org Secret Service API, "Service" and "Collection"). Calls
/// `done` once and deletes itself.
class SecretServiceQuery final : public QObject {
public:
    SecretServiceQuery(std::function<void(KeychainState)> done, QObject *parent);

private:
    using Next = std::function<void(const QDBusMessage &reply)>;
    void call(const QDBusMessage &message, Next next);
    void askNames();
    void askActivatableNames(const QStringList &running);
    void takeNames(const QStringList &names);
    void askDefaultCollection();
    void askLocked(const QString &collection);
    void finish(KeychainState state);

    std::function<void(KeychainState)> m_done;
};

} // namespace sendoff
