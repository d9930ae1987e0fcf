// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/LocalSocketChannel.h"

#include "net/ChannelEvents.h"

namespace sendoff {
namespace {

constexpr qint64 drainedBelow = 64 * 1024;

ChannelError::Kind kindOf(QLocalSocket::LocalSocketError error)
{
    switch (error) {
    case QLocalSocket::ServerNotFoundError:
    case QLocalSocket::ConnectionRefusedError:
        return ChannelError::Kind::ConnectionRefused; // no socket there, or nobody listens on it
    case QLocalSocket::SocketAccessError:
        return ChannelError::Kind::Unreachable;
    case QLocalSocket::SocketTimeoutError:
        return ChannelError::Kind::TimedOut;
    default:
        return ChannelError::Kind::ConnectionLost;
    }
}

} // namespace

LocalSocketChannel::LocalSocketChannel(QObject *parent) : Channel(parent), m_events(new ChannelEvents(this))
{
    connect(&m_socket, &QLocalSocket::connected, this, [this] {
        m_events->connected();
        if (!m_held.isEmpty())
            m_socket.write(std::exchange(m_held, {}));
    });
    connect(&m_socket, &QLocalSocket::readyRead, m_events, &ChannelEvents::readyRead);
    connect(&m_socket, &QLocalSocket::bytesWritten, this, [this] {
        if (bytesToWrite() < drainedBelow)
            m_events->drained();
    });
    connect(&m_socket, &QLocalSocket::disconnected, this, [this] { m_events->disconnected(true); });
    connect(&m_socket, &QLocalSocket::errorOccurred, this, &LocalSocketChannel::onError);
}

void LocalSocketChannel::connectTo(const QString &path, quint16 port, bool implicitTls)
{
    Q_UNUSED(port)
    if (implicitTls)
        return startTls();
    m_socket.connectToServer(path);
}

void LocalSocketChannel::startTls()
{
    fail({ChannelError::Kind::TlsHandshakeFailed, "there is no TLS on a local socket"});
}

bool LocalSocketChannel::isEncrypted() const
{
    return false;
}

void LocalSocketChannel::write(const QByteArray &octets)
{
    if (m_socket.state() == QLocalSocket::ConnectedState)
        m_socket.write(octets);
    else
        m_held += octets;
}

qint64 LocalSocketChannel::bytesToWrite() const
{
    return m_held.size() + m_socket.bytesToWrite();
}

qint64 LocalSocketChannel::pendingBytes() const
{
    return m_socket.bytesAvailable();
}

QByteArray LocalSocketChannel::read(qint64 maximum)
{
    return m_socket.read(maximum);
}

void LocalSocketChannel::close()
{
    m_socket.disconnectFromServer();
}

void LocalSocketChannel::abort()
{
    m_events->silence();
    m_held.clear();
    m_socket.abort();
}

void LocalSocketChannel::onError(QLocalSocket::LocalSocketError error)
{
    // The peer's closing is told by disconnected(), which follows.
    if (error != QLocalSocket::PeerClosedError)
        fail({kindOf(error), m_socket.errorString().toUtf8()});
}

void LocalSocketChannel::fail(const ChannelError &error)
{
    m_held.clear();
    m_events->failed(error);
    // Not from within the socket's own signal.
    QMetaObject::invokeMethod(&m_socket, [this] { m_socket.abort(); }, Qt::QueuedConnection);
}

} // namespace sendoff
