// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/ServerConnection.h"

#include <QLocalSocket>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslSocket>

#ifdef Q_OS_UNIX
#include <sys/socket.h>
#include <unistd.h>
#endif

namespace sendoff {
namespace {
constexpr qint64 readBuffer = 256 * 1024; ///< beyond it the client has to wait
} // namespace

ServerConnection::ServerConnection(qintptr descriptor, QObject *parent)
    : QObject(parent), m_socket(new QSslSocket(this)), m_device(m_socket)
{
    connect(m_socket, &QSslSocket::encrypted, this, &ServerConnection::encrypted, Qt::QueuedConnection);
    connect(m_socket, &QSslSocket::readyRead, this, &ServerConnection::readyRead, Qt::QueuedConnection);
    connect(m_socket, &QSslSocket::bytesWritten, this, &ServerConnection::written, Qt::QueuedConnection);
    connect(m_socket, &QSslSocket::encryptedBytesWritten, this, &ServerConnection::written, Qt::QueuedConnection);
    connect(m_socket, &QSslSocket::disconnected, this, &ServerConnection::disconnected, Qt::QueuedConnection);
    m_socket->setReadBufferSize(readBuffer);
    m_valid = m_socket->setSocketDescriptor(descriptor);
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
}

ServerConnection::ServerConnection(QLocalSocket *socket, QObject *parent)
    : QObject(parent), m_local(socket), m_device(socket), m_valid(socket->state() == QLocalSocket::ConnectedState)
{
    m_local->setParent(this);
    m_local->setReadBufferSize(readBuffer);
    connect(m_local, &QLocalSocket::readyRead, this, &ServerConnection::readyRead, Qt::QueuedConnection);
    connect(m_local, &QLocalSocket::bytesWritten, this, &ServerConnection::written, Qt::QueuedConnection);
    connect(m_local, &QLocalSocket::disconnected, this, &ServerConnection::disconnected, Qt::QueuedConnection);
    // What came before anybody listened.
    if (m_local->bytesAvailable() > 0)
        QMetaObject::invokeMethod(this, &ServerConnection::readyRead, Qt::QueuedConnection);
}

bool ServerConnection::isOfThisUser() const
{
    if (!m_local)
        return false;
    const int descriptor = int(m_local->socketDescriptor());
#if defined(Q_OS_LINUX)
    ucred peer{};
    socklen_t size = sizeof peer;
    return getsockopt(descriptor, SOL_SOCKET, SO_PEERCRED, &peer, &size) == 0 && peer.uid == geteuid();
#elif defined(Q_OS_UNIX)
    uid_t user = 0;
    gid_t group = 0;
    return getpeereid(descriptor, &user, &group) == 0 && user == geteuid();
#else
    Q_UNUSED(descriptor)
    return false;
#endif
}

bool ServerConnection::isValid() const
{
    return m_valid;
}

bool ServerConnection::isEncrypted() const
{
    return m_socket && m_socket->isEncrypted();
}

bool ServerConnection::startServerEncryption(const CertificateAndKey &identity)
{
    if (!m_socket || m_socket->bytesAvailable() > 0)
        return false;
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setProtocol(QSsl::TlsV1_2OrLater);
    configuration.setLocalCertificateChain(QSslCertificate::fromData(identity.certificate, QSsl::Pem));
    configuration.setPrivateKey(QSslKey(identity.key, QSsl::Ec, QSsl::Pem));
    m_socket->setSslConfiguration(configuration);
    m_socket->startServerEncryption();
    return true;
}

void ServerConnection::write(const QByteArray &octets)
{
    m_device->write(octets);
}

qint64 ServerConnection::bytesToWrite() const
{
    return m_device->bytesToWrite() + (m_socket ? m_socket->encryptedBytesToWrite() : 0);
}

qint64 ServerConnection::pendingBytes() const
{
    return m_device->bytesAvailable();
}

QByteArray ServerConnection::read(qint64 maximum)
{
    return m_device->read(maximum);
}

void ServerConnection::close()
{
    if (m_socket)
        m_socket->disconnectFromHost();
    else
        m_local->disconnectFromServer();
}

void ServerConnection::abort()
{
    if (m_socket)
        m_socket->abort();
    else
        m_local->abort();
}

} // namespace sendoff
