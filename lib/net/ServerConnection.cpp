// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/ServerConnection.h"

#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslSocket>

namespace sendoff {
namespace {
constexpr qint64 readBuffer = 1024 * 1024; ///< beyond it the client has to wait
} // namespace

ServerConnection::ServerConnection(qintptr descriptor, QObject *parent)
    : QObject(parent), m_socket(new QSslSocket(this))
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

bool ServerConnection::isValid() const
{
    return m_valid;
}

bool ServerConnection::isEncrypted() const
{
    return m_socket->isEncrypted();
}

bool ServerConnection::startServerEncryption(const CertificateAndKey &identity)
{
    if (m_socket->bytesAvailable() > 0)
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
    m_socket->write(octets);
}

qint64 ServerConnection::bytesToWrite() const
{
    return m_socket->bytesToWrite() + m_socket->encryptedBytesToWrite();
}

qint64 ServerConnection::pendingBytes() const
{
    return m_socket->bytesAvailable();
}

QByteArray ServerConnection::read(qint64 maximum)
{
    return m_socket->read(maximum);
}

void ServerConnection::close()
{
    m_socket->disconnectFromHost();
}

void ServerConnection::abort()
{
    m_socket->abort();
}

} // namespace sendoff
