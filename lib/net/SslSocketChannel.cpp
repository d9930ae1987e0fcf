// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/SslSocketChannel.h"

#include "net/Certificate.h"
#include "net/ChannelEvents.h"
#include "net/ConnectionRace.h"
#include "net/TlsSessionCache.h"
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

/// What a server says that dislikes the client's certificate, or its absence (RFC 8446 6.2).
bool concernsClientCertificate(QSsl::AlertType alert)
{
    switch (alert) {
    case QSsl::AlertType::BadCertificate:
    case QSsl::AlertType::UnsupportedCertificate:
    case QSsl::AlertType::CertificateRevoked:
    case QSsl::AlertType::CertificateExpired:
    case QSsl::AlertType::CertificateUnknown:
    case QSsl::AlertType::UnknownCa:
    case QSsl::AlertType::AccessDenied:
    case QSsl::AlertType::CertificateRequired:
        return true;
    default:
        return false;
    }
}

} // namespace

SslSocketChannel::SslSocketChannel(TlsPolicy policy, QUrl proxy, std::shared_ptr<TlsSessionCache> sessions,
                                   QObject *parent)
    : Channel(parent), m_policy(std::move(policy)), m_proxy(std::move(proxy)), m_sessions(std::move(sessions)),
      m_events(new ChannelEvents(this))
{
}

SslSocketChannel::~SslSocketChannel() = default;

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
    m_configuration = *configuration;
    m_sessionKey = sessionKey(host, port, m_policy, m_configuration);
    if (!m_proxy.isEmpty()) {
        // The proxy looks the name up and chooses the address.
        adopt(new QSslSocket);
        m_socket->setProxy(*proxy);
        m_socket->connectToHost(host, port);
        return;
    }
    m_race = std::make_unique<ConnectionRace>(
        [this](QSslSocket *socket) {
            m_race.release()->deleteLater();
            adopt(socket);
            onConnected();
        },
        [this](const ChannelError &error) {
            m_race.release()->deleteLater();
            fail(error);
        });
    m_race->start(host, port);
}

void SslSocketChannel::adopt(QSslSocket *socket)
{
    socket->setParent(this);
    socket->setPeerVerifyName(m_host);
    m_socket = socket;
    connect(socket, &QSslSocket::connected, this, &SslSocketChannel::onConnected);
    connect(socket, &QSslSocket::sslErrors, this, &SslSocketChannel::onSslErrors);
    connect(socket, &QSslSocket::encrypted, this, &SslSocketChannel::onEncrypted);
    connect(socket, &QSslSocket::newSessionTicketReceived, this, &SslSocketChannel::keepSession);
    connect(socket, &QSslSocket::bytesWritten, this, &SslSocketChannel::onWritten);
    connect(socket, &QSslSocket::encryptedBytesWritten, this, &SslSocketChannel::onWritten);
    connect(socket, &QSslSocket::disconnected, this, &SslSocketChannel::onDisconnected);
    connect(socket, &QSslSocket::errorOccurred, this, &SslSocketChannel::onError);
    connect(socket, &QSslSocket::readyRead, m_events, &ChannelEvents::readyRead);
    connect(socket, &QSslSocket::alertReceived, this, [this](QSsl::AlertLevel, QSsl::AlertType type) {
        if (type == QSsl::AlertType::CloseNotify)
            m_closeNotified = true;
        else
            m_alert = type;
    });
}

void SslSocketChannel::onConnected()
{
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_events->connected();
    // Between the race's end and now there may have been a greeting, and the connection's end.
    const bool isGone = m_socket->state() != QAbstractSocket::ConnectedState;
    if (m_implicitTls && isGone)
        return fail({ChannelError::Kind::TlsHandshakeFailed, "the peer closed before the TLS handshake"});
    if (m_implicitTls)
        return handshake();
    m_stage = Stage::Plain;
    writeHeld();
    if (m_socket->bytesAvailable() > 0)
        m_events->readyRead();
    if (isGone)
        onDisconnected();
}

void SslSocketChannel::startTls()
{
    // RFC 3207 6: octets that came before the handshake would be taken for the server's own.
    if (m_stage != Stage::Plain || m_socket->bytesAvailable() > 0)
        return fail({ChannelError::Kind::TlsHandshakeFailed, "octets arrived before the TLS handshake"});
    handshake();
}

void SslSocketChannel::handshake()
{
    m_stage = Stage::Handshaking;
    if (m_sessions)
        m_configuration.setSessionTicket(m_sessions->take(m_sessionKey));
    m_socket->setSslConfiguration(m_configuration);
    m_socket->startClientEncryption();
}

bool SslSocketChannel::isEncrypted() const
{
    return m_stage == Stage::Encrypted;
}

void SslSocketChannel::write(const QByteArray &octets)
{
    // The socket gathers what is written before control is back in the event loop, and encrypts it
    // in records as large as it goes.
    if (m_stage == Stage::Plain || m_stage == Stage::Encrypted)
        m_socket->write(octets);
    else if (m_stage != Stage::Finished)
        m_held += octets;
}

qint64 SslSocketChannel::bytesToWrite() const
{
    return m_held.size() + (m_socket ? m_socket->bytesToWrite() + m_socket->encryptedBytesToWrite() : 0);
}

qint64 SslSocketChannel::pendingBytes() const
{
    return m_socket ? m_socket->bytesAvailable() : 0;
}

QByteArray SslSocketChannel::read(qint64 maximum)
{
    return m_socket ? m_socket->read(maximum) : QByteArray();
}

void SslSocketChannel::close()
{
    m_closing = true;
    if (m_socket)
        return m_socket->disconnectFromHost();
    m_race.reset();
    m_stage = Stage::Finished;
    m_events->disconnected(true);
}

void SslSocketChannel::abort()
{
    m_stage = Stage::Finished;
    m_events->silence();
    m_race.reset();
    if (m_socket) {
        m_socket->disconnect(this);
        m_socket->disconnect(m_events);
        m_socket->abort();
    }
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
    if (const auto error = certificateDecision())
        return fail(*error);
    m_stage = Stage::Encrypted;
    // A session of TLS 1.2 is there with the handshake's end, and may be used again.
    if (m_socket->sessionProtocol() == QSsl::TlsV1_2)
        keepSession();
    writeHeld();
    m_events->encrypted(facts());
}

/// What Qt leaves open, in a resumed session, too, in which nobody shows a certificate: OpenSSL has
/// kept the one of the session's first handshake.
std::optional<ChannelError> SslSocketChannel::certificateDecision() const
{
    using Kind = ChannelError::Kind;
    if (!m_policy.pinnedCertificate.isEmpty()) {
        if (!isPinned())
            return ChannelError{Kind::CertificateChanged, "not the pinned certificate", peerCertificate()};
        return std::nullopt;
    }
    // Qt takes the subject's common name too, which RFC 9525 does not.
    if (!certificateNames(peerCertificate(), m_host))
        return ChannelError{Kind::CertificateNameMismatch, "no SAN names the host", peerCertificate()};
    if (m_socket->peerCertificate().expiryDate() < QDateTime::currentDateTimeUtc())
        return ChannelError{Kind::CertificateExpired, "the certificate has expired", peerCertificate()};
    return std::nullopt;
}

void SslSocketChannel::keepSession()
{
    if (m_sessions && m_stage == Stage::Encrypted)
        m_sessions->keep(m_sessionKey, m_socket->sslConfiguration().sessionTicket());
}

void SslSocketChannel::onWritten()
{
    if (bytesToWrite() < drainedBelow)
        m_events->drained();
}

void SslSocketChannel::onDisconnected()
{
    if (m_stage == Stage::Handshaking && !m_closing)
        return fail(clientCertificateRefusal().value_or(
            ChannelError{ChannelError::Kind::TlsHandshakeFailed, "the peer closed during the TLS handshake"}));
    m_events->disconnected(m_closing || m_stage != Stage::Encrypted || m_closeNotified);
    m_stage = Stage::Finished;
}

void SslSocketChannel::onError()
{
    const QAbstractSocket::SocketError error = m_socket->error();
    if (const auto refusal = clientCertificateRefusal())
        return fail(*refusal);
    if (m_stage == Stage::Connecting)
        return fail(proxyError(error, m_socket->errorString()));
    // An end of the stream is told by disconnected(), which follows.
    if (error == QAbstractSocket::RemoteHostClosedError || m_closing)
        return;
    if (error == QAbstractSocket::SslHandshakeFailedError)
        return fail(handshakeError(m_socket->errorString(), m_alert));
    fail(socketError(error, m_socket->errorString()));
}

/// In TLS 1.3 this comes after the handshake's end, with the first read.
std::optional<ChannelError> SslSocketChannel::clientCertificateRefusal() const
{
    if (!m_alert || !concernsClientCertificate(*m_alert))
        return std::nullopt;
    return ChannelError{ChannelError::Kind::ClientCertificateRefused,
                        m_policy.clientCertificate.isEmpty() ? "the server asks for a client certificate"
                                                             : "the server refuses the client certificate"};
}

void SslSocketChannel::fail(const ChannelError &error)
{
    if (m_stage == Stage::Finished)
        return;
    m_stage = Stage::Finished;
    m_held.clear();
    m_events->failed(error);
    if (!m_socket)
        return;
    m_socket->disconnect(this);
    m_socket->disconnect(m_events);
    // Not from within the socket's own signal.
    QMetaObject::invokeMethod(m_socket, [socket = m_socket] { socket->abort(); }, Qt::QueuedConnection);
}

void SslSocketChannel::writeHeld()
{
    if (!m_held.isEmpty())
        m_socket->write(std::exchange(m_held, {}));
}

QByteArray SslSocketChannel::peerCertificate() const
{
    return m_socket->peerCertificate().toDer();
}

bool SslSocketChannel::isPinned() const
{
    return m_socket->peerCertificate().digest(QCryptographicHash::Sha256) == m_policy.pinnedCertificate;
}

/// Qt doesn't say. But a server sends its chain in a full handshake only (RFC 8446 2.2), and of a
/// kept session OpenSSL knows the certificate and not the chain.
bool SslSocketChannel::isResumed() const
{
    return !m_socket->peerCertificate().isNull() && m_socket->peerCertificateChain().isEmpty();
}

TlsFacts SslSocketChannel::facts() const
{
    TlsFacts facts;
    facts.protocol = nameOf(m_socket->sessionProtocol());
    facts.cipher = m_socket->sessionCipher().name().toLatin1();
    facts.resumed = isResumed();
    facts.peerCertificate = peerCertificate();
    facts.tlsServerEndPoint = tlsServerEndPoint(facts.peerCertificate);
    return facts;
}

} // namespace sendoff
