// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/Listener.h"

#include "net/localSocket.h"

#include <QFile>
#include <QLocalServer>
#include <QLocalSocket>
#include <QTcpServer>

#include <functional>

namespace sendoff {
namespace {

constexpr int backlog = 256;              ///< connections that the system keeps until they are accepted
constexpr int triesForBoth = 20;          ///< to find a port that is free on both addresses

/// Hands over raw descriptors, for the socket has to be a QSslSocket.
class DescriptorServer final : public QTcpServer {
public:
    explicit DescriptorServer(std::function<void(qintptr)> take) : m_take(std::move(take)) { setListenBacklogSize(backlog); }

protected:
    void incomingConnection(qintptr descriptor) override { m_take(descriptor); }

private:
    const std::function<void(qintptr)> m_take;
};

} // namespace

Listener::Listener(QObject *parent) : QObject(parent), m_server(makeServer()) {}

Listener::~Listener() = default;

std::unique_ptr<QTcpServer> Listener::makeServer()
{
    return std::make_unique<DescriptorServer>([this](qintptr descriptor) { take(new ServerConnection(descriptor, this)); });
}

void Listener::take(ServerConnection *connection)
{
    if (connection->isValid())
        emit accepted(connection);
    else
        connection->deleteLater();
}

Result<Done, QByteArray> Listener::listen(quint16 port, Addresses addresses)
{
    for (int left = triesForBoth; left > 0; --left) {
        if (!m_server->listen(QHostAddress::LocalHost, port))
            return m_server->errorString().toUtf8();
        if (addresses == Addresses::IPv4)
            return Done{};
        // Whoever says "localhost" may mean either: nobody else may have the other.
        m_server6 = makeServer();
        if (m_server6->listen(QHostAddress::LocalHostIPv6, m_server->serverPort())
            || m_server6->serverError() != QAbstractSocket::AddressInUseError)
            return Done{};
        m_server->close();
        if (port != 0)
            break;
    }
    return m_server6->errorString().toUtf8();
}

Result<Done, QByteArray> Listener::listen(const QString &path)
{
    if (QFile::encodeName(path).size() > longestSocketPath)
        return QByteArray("the path is too long for a socket");
    if (isListenedAt(path))
        return QByteArray("another program listens there");
    m_local = std::make_unique<QLocalServer>();
    m_local->setSocketOptions(QLocalServer::UserAccessOption);
    m_local->setListenBacklogSize(backlog);
    connect(m_local.get(), &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket *socket = m_local->nextPendingConnection())
            take(new ServerConnection(socket, this));
    });
    QLocalServer::removeServer(path);
    if (!m_local->listen(path))
        return m_local->errorString().toUtf8();
    // It came with the right to execute, which says nothing of a socket.
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
    return Done{};
}

quint16 Listener::port() const
{
    return m_server->serverPort();
}

void Listener::close()
{
    m_server->close();
    if (m_server6)
        m_server6->close();
    if (m_local)
        m_local->close();
}

} // namespace sendoff
