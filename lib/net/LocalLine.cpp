// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/LocalLine.h"

namespace sendoff {
namespace {
constexpr qint64 longestLine = 64 * 1024;
} // namespace

InstanceListener::InstanceListener(QObject *parent) : QObject(parent)
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket *socket = m_server.nextPendingConnection()) {
            connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
            connect(socket, &QLocalSocket::readyRead, this, [this, socket] { receive(socket); });
            receive(socket);
        }
    });
}

Result<Done, QByteArray> InstanceListener::listen(const QString &path)
{
    // Connecting to a local socket succeeds or fails at once.
    QLocalSocket probe;
    probe.connectToServer(path);
    if (probe.state() == QLocalSocket::ConnectedState)
        return QByteArray("another Sendoff listens there");
    QLocalServer::removeServer(path);
    if (!m_server.listen(path))
        return m_server.errorString().toUtf8();
    return Done{};
}

void InstanceListener::receive(QLocalSocket *socket)
{
    if (!socket->canReadLine()) {
        if (socket->bytesAvailable() > longestLine)
            socket->abort();
        return;
    }
    QByteArray line = socket->readLine(longestLine + 2);
    if (!line.endsWith('\n')) {
        socket->abort();
        return;
    }
    line.chop(1);
    socket->disconnect(this);
    socket->write("+");
    socket->disconnectFromServer();
    emit received(line);
}

InstanceNotifier::InstanceNotifier(QObject *parent) : QObject(parent)
{
    connect(&m_socket, &QLocalSocket::readyRead, this, [this] { m_answer += m_socket.readAll(); },
            Qt::QueuedConnection);
    connect(&m_socket, &QLocalSocket::disconnected, this, [this] { finish(m_answer == "+"); },
            Qt::QueuedConnection);
    connect(&m_socket, &QLocalSocket::errorOccurred, this, [this](QLocalSocket::LocalSocketError error) {
        // The listener's closing is told by disconnected(), after its answer.
        if (error != QLocalSocket::PeerClosedError)
            finish(false);
    }, Qt::QueuedConnection);
}

void InstanceNotifier::send(const QString &path, const QByteArray &line)
{
    connect(&m_socket, &QLocalSocket::connected, this, [this, line] { m_socket.write(line + '\n'); });
    m_socket.connectToServer(path);
}

void InstanceNotifier::finish(bool delivered)
{
    if (m_finished)
        return;
    m_finished = true;
    if (delivered)
        emit sent();
    else
        emit failed();
}

} // namespace sendoff
