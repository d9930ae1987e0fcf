// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/Listener.h"

#include <QPointer>

namespace sendoff {

/// A server on loopback: what came is kept, and said back if wished.
class TestServer : public QObject {
public:
    explicit TestServer(const CertificateAndKey &identity, bool implicitTls = true)
    {
        connect(&m_listener, &Listener::accepted, this, [this, identity, implicitTls](ServerConnection *connection) {
            current = connection;
            connect(connection, &ServerConnection::readyRead, this, [this] {
                received += current->read(1 << 20);
                if (echoes)
                    current->write("ok\r\n");
            });
            if (implicitTls)
                (void)connection->startServerEncryption(identity);
        });
        (void)m_listener.listen();
    }
    quint16 port() const { return m_listener.port(); }

    QPointer<ServerConnection> current;
    QByteArray received;
    bool echoes = false;

private:
    Listener m_listener;
};

} // namespace sendoff
