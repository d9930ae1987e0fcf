// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/HappyEyeballs.h"

#include <QHostInfo>
#include <QObject>
#include <QTimer>

#include <functional>

class QSslSocket;

namespace sendoff {

/// Connects to whichever address of a host answers first (RFC 8305). One object, one race. Ends
/// with one call of `won` or `lost`, from the event loop; not at all if it is destroyed before.
class ConnectionRace final : public QObject {
    Q_OBJECT
public:
    /// The socket is connected, in the clear and without a receiver, and is the callee's from now on.
    using Won = std::function<void(QSslSocket *socket)>;
    using Lost = std::function<void(const ChannelError &error)>;

    ConnectionRace(Won won, Lost lost, QObject *parent = nullptr);

    /// Looks a name up first.
    void start(const QString &host, quint16 port);
    /// With addresses that are known.
    void start(const QList<QHostAddress> &addresses, quint16 port);

private:
    void onLookedUp(const QHostInfo &info);
    void tryNext();
    void onConnected(QSslSocket *socket);
    void onFailed(QSslSocket *socket);

    const Won m_won;
    const Lost m_lost;
    HappyEyeballs m_order{{}};
    quint16 m_port = 0;
    QTimer m_delay;
    QList<QSslSocket *> m_running; ///< neither connected nor failed yet
    bool m_finished = false;
};

} // namespace sendoff
