// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/LocalLine.h"

#include "net/localSocket.h"
#include "net/runtimeFolder.h"

#include <QCryptographicHash>
#include <QFile>

namespace sendoff {
namespace {

constexpr qint64 longestLine = 64 * 1024;

/// The path itself; one that no socket can have is replaced by its hash in the user's own runtime
/// folder, which both sides find.
QString socketFor(const QString &path)
{
    const QByteArray name = QFile::encodeName(path);
    if (!path.startsWith(u'/') || name.size() <= longestSocketPath)
        return path;
    const QString folder = runtimeFolder();
    if (folder.isEmpty())
        return path;
    const QByteArray hash = QCryptographicHash::hash(name, QCryptographicHash::Sha256).toHex().left(32);
    return folder + QStringLiteral("/sendoff-") + QString::fromLatin1(hash);
}

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
    const QString socket = socketFor(path);
    if (isListenedAt(socket))
        return QByteArray("another Sendoff listens there");
    QLocalServer::removeServer(socket);
    if (!m_server.listen(socket))
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
    m_socket.connectToServer(socketFor(path));
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
