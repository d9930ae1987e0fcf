// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/SslSocketChannel.h"

#include "net/Certificate.h"
#include "net/clientTls.h"

#include <QCryptographicHash>
#include <QSslCertificate>
#include <QSslCipher>
#include <QSslSocket>

namespace sendoff {
namespace {

constexpr qint64 drainedBelow = 64 * 1024;

QByteArray nameOf(QSsl::SslProtocol protocol)
{
    switch (protocol) {
    case QSsl::TlsV1_2:
        return "TLSv1.2";
    case QSsl::TlsV1_3:
        return "TLSv1.3";
    default:
        return "TLS";
    }
}

} // namespace

SslSocketChannel::SslSocketChannel(TlsPolicy policy, QUrl proxy, QObject *parent)
    : Channel(parent), m_policy(std::move(policy)), m_proxy(std::move(proxy)), m_socket(new QSslSocket(this))
{
    connect(m_socket, &QSslSocket::connected, this, &SslSocketChannel::onConnected);
    connect(m_socket, &QSslSocket::sslErrors, this, &SslSocketChannel::onSslErrors);
    connect(m_socket, &QSslSocket::encrypted, this, &SslSocketChannel::onEncrypted);
    connect(m_socket, &QSslSocket::bytesWritten, this, &SslSocketChannel::onWritten);
    connect(m_socket, &QSslSocket::encryptedBytesWritten, this, &SslSocketChannel::onWritten);
    connect(m_socket, &QSslSocket::disconnected, this, &SslSocketChannel::onDisconnected);
    connect(m_socket, &QSslSocket::errorOccurred, this, &SslSocketChannel::onError);
    connect(m_socket, &QSslSocket::readyRead, this, [this] { later([this] { emit readyRead(); }); });
    connect(m_socket, &QSslSocket::alertReceived, this,
            [this](QSsl::AlertLevel, QSsl::AlertType type) {
                m_closeNotified |= type == QSsl::AlertType::CloseNotify;
            });
}

void SslSocketChannel::connectTo(const QString &host, quint16 port, bool implicitTls)
{
    const auto configuration = clientConfiguration(m_policy);
    if (!configuration)
        return fail(configuration.error());
    const auto proxy = proxyFrom(m_proxy);
    if (!proxy)
        return fail(proxy.error());
    m_host = host;
    m_implicitTls = implicitTls;
    m_stage = Stage::Connecting;
    m_socket->setProxy(*proxy);
    m_socket->setSslConfiguration(*configuration);
    m_socket->setPeerVerifyName(host);
    if (implicitTls)
        m_socket->connectToHostEncrypted(host, port);
    else
        m_socket->connectToHost(host, port);
}

void SslSocketChannel::startTls()
{
    // RFC 3207 6: octets that came before the handshake would be taken for the server's own.
    if (m_stage != Stage::Plain || m_socket->bytesAvailable() > 0)
        return fail({ChannelError::Kind::TlsHandshakeFailed, "octets arrived before the TLS handshake"});
    m_stage = Stage::Handshaking;
    m_socket->startClientEncryption();
}

bool SslSocketChannel::isEncrypted() const
{
    return m_stage == Stage::Encrypted;
}

void SslSocketChannel::write(const QByteArray &octets)
{
    if (m_stage == Stage::Plain || m_stage == Stage::Encrypted)
        m_socket->write(octets);
    else if (m_stage != Stage::Finished)
        m_held += octets;
}

qint64 SslSocketChannel::bytesToWrite() const
{
    return m_held.size() + m_socket->bytesToWrite() + m_socket->encryptedBytesToWrite();
}

qint64 SslSocketChannel::pendingBytes() const
{
    return m_socket->bytesAvailable();
}

QByteArray SslSocketChannel::read(qint64 maximum)
{
    return m_socket->read(maximum);
}

void SslSocketChannel::close()
{
    m_closing = true;
    m_socket->disconnectFromHost();
}

void SslSocketChannel::abort()
{
    m_stage = Stage::Finished;
    m_socket->disconnect(this);
    m_socket->abort();
}

void SslSocketChannel::onConnected()
{
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_stage = m_implicitTls ? Stage::Handshaking : Stage::Plain;
    if (m_stage == Stage::Plain && !m_held.isEmpty())
        m_socket->write(std::exchange(m_held, {}));
    later([this] { emit connected(); });
}

void SslSocketChannel::onSslErrors(const QList<QSslError> &errors)
{
    if (m_policy.pinnedCertificate.isEmpty())
        return fail(certificateError(errors, peerCertificate()));
    if (!isPinned())
        return fail({ChannelError::Kind::CertificateChanged, "not the pinned certificate", peerCertificate()});
    // The pin says more than a chain can: these errors, of this very certificate, don't count.
    m_socket->ignoreSslErrors(errors);
}

void SslSocketChannel::onEncrypted()
{
    if (!m_policy.pinnedCertificate.isEmpty()) {
        if (!isPinned())
            return fail({ChannelError::Kind::CertificateChanged, "not the pinned certificate", peerCertificate()});
    } else if (!certificateNames(peerCertificate(), m_host)) {
        // Qt takes the subject's common name too, which RFC 9525 does not.
        return fail({ChannelError::Kind::CertificateNameMismatch, "no SAN names the host", peerCertificate()});
    }
    m_stage = Stage::Encrypted;
    if (!m_held.isEmpty())
        m_socket->write(std::exchange(m_held, {}));
    later([this, facts = facts()] { emit encrypted(facts); });
}

void SslSocketChannel::onWritten()
{
    if (bytesToWrite() < drainedBelow)
        later([this] { emit drained(); });
}

void SslSocketChannel::onDisconnected()
{
    if (m_stage == Stage::Handshaking && !m_closing)
        return fail({ChannelError::Kind::TlsHandshakeFailed, "the peer closed during the TLS handshake"});
    const bool clean = m_closing || m_stage != Stage::Encrypted || m_closeNotified;
    later([this, clean] {
        m_stage = Stage::Finished;
        emit disconnected(clean);
    });
}

void SslSocketChannel::onError()
{
    const QAbstractSocket::SocketError error = m_socket->error();
    // An end of the stream is told by disconnected(), which follows.
    const bool established = m_stage != Stage::Connecting;
    if (established && (error == QAbstractSocket::RemoteHostClosedError || m_closing))
        return;
    fail(socketError(error, m_socket->errorString()));
}

void SslSocketChannel::fail(const ChannelError &error)
{
    if (m_stage == Stage::Finished)
        return;
    later([this, error] {
        m_stage = Stage::Finished;
        emit failed(error);
    });
    m_socket->disconnect(this);
    m_held.clear();
    // Not from within the socket's own signal.
    QMetaObject::invokeMethod(m_socket, [socket = m_socket] { socket->abort(); }, Qt::QueuedConnection);
}

/// Emits when control is back in the event loop, in order, unless the channel has finished by then.
void SslSocketChannel::later(std::function<void()> emission)
{
    QMetaObject::invokeMethod(this, [this, emission = std::move(emission)] {
        if (m_stage != Stage::Finished)
            emission();
    }, Qt::QueuedConnection);
}

QByteArray SslSocketChannel::peerCertificate() const
{
    return m_socket->peerCertificate().toDer();
}

bool SslSocketChannel::isPinned() const
{
    return m_socket->peerCertificate().digest(QCryptographicHash::Sha256) == m_policy.pinnedCertificate;
}

TlsFacts SslSocketChannel::facts() const
{
    TlsFacts facts;
    facts.protocol = nameOf(m_socket->sessionProtocol());
    facts.cipher = m_socket->sessionCipher().name().toLatin1();
    facts.peerCertificate = peerCertificate();
    facts.tlsServerEndPoint = tlsServerEndPoint(facts.peerCertificate);
    return facts;
}

} // namespace sendoff
