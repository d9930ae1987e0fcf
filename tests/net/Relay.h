// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTcpServer>
#include <QTcpSocket>

namespace sendoff {

/// A proxy on loopback that leads every connection to one port, and can cut it.
class Relay final : public QTcpServer {
    Q_OBJECT
public:
    enum class Kind { Plain, Connect, Socks5 };
    enum class Answer { Leads, Forbids, KnowsNoSuchHost, IsRefusedByTheHost };
    Relay(Kind kind, quint16 target);

    /// Ends the TCP connection of the client in good order; TLS knows nothing of it.
    void cut();

    Answer answer = Answer::Leads;
    QByteArray login; ///< "user:password" that it asks for; empty: none
    QByteArray asked; ///< where the client wanted to go: "host:port"

private:
    enum class Step { Greeting, Login, Request, Leading };

    void onReadable();
    void takeConnect();
    void takeSocksGreeting();
    void takeSocksLogin();
    void takeSocksRequest();
    void lead(const QByteArray &answer);

    const Kind m_kind;
    const quint16 m_target;
    QTcpSocket *m_client = nullptr;
    QTcpSocket m_server;
    Step m_step = Step::Greeting;
};

} // namespace sendoff
