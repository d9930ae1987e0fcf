// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/Listener.h"

#include <QTcpServer>

#include <functional>

namespace sendoff {
namespace {

/// Hands over raw descriptors, for the socket has to be a QSslSocket.
class DescriptorServer final : public QTcpServer {
public:
    explicit DescriptorServer(std::function<void(qintptr)> take) : m_take(std::move(take)) {}

protected:
    void incomingConnection(qintptr descriptor) override { m_take(descriptor); }

private:
    const std::function<void(qintptr)> m_take;
};

} // namespace

Listener::Listener(QObject *parent)
    : QObject(parent), m_server(std::make_unique<DescriptorServer>([this](qintptr descriptor) {
          auto connection = new ServerConnection(descriptor, this);
          if (connection->isValid())
              emit accepted(connection);
          else
              connection->deleteLater();
      }))
{
}

Listener::~Listener() = default;

Result<Done, QByteArray> Listener::listen(quint16 port)
{
    if (!m_server->listen(QHostAddress::LocalHost, port))
        return m_server->errorString().toUtf8();
    return Done{};
}

quint16 Listener::port() const
{
    return m_server->serverPort();
}

void Listener::close()
{
    m_server->close();
}

} // namespace sendoff
