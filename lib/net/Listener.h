// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "net/ServerConnection.h"

#include <memory>

class QLocalServer;
class QTcpServer;

namespace sendoff {

/// Accepts connections from this machine only, at one place: a port, or a socket file.
class Listener final : public QObject {
    Q_OBJECT
public:
    enum class Addresses {
        IPv4, ///< 127.0.0.1
        Both  ///< and ::1, where there is one
    };

    explicit Listener(QObject *parent = nullptr);
    ~Listener() override;

    /// Port 0 takes a free one. The error is technical English.
    Result<Done, QByteArray> listen(quint16 port = 0, Addresses addresses = Addresses::IPv4);
    /// At a file that is made for this user only, in place of one that nobody listens at any more. It is
    /// gone after close(). The path has to fit a socket's address (103 octets).
    Result<Done, QByteArray> listen(const QString &path);
    quint16 port() const; ///< 0 if not listening at a port
    void close();         ///< connections already made go on

signals:
    /// The connection is a child of the listener until the receiver gives it another parent.
    void accepted(sendoff::ServerConnection *connection);

private:
    void take(ServerConnection *connection);
    std::unique_ptr<QTcpServer> makeServer();

    std::unique_ptr<QTcpServer> m_server;
    std::unique_ptr<QTcpServer> m_server6;
    std::unique_ptr<QLocalServer> m_local;
};

} // namespace sendoff
