// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/clientTls.h"

#include "net/ClientCertificate.h"
#include "net/ErrorScope.h"

#include <QCryptographicHash>
#include <QFile>
#include <QSslCertificate>
#include <QSslSocket>

#include <optional>

namespace sendoff {
namespace {

std::optional<QByteArray> contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    return file.readAll();
}

bool saysUntrusted(QSslError::SslError error)
{
    return error != QSslError::HostNameMismatch && error != QSslError::CertificateExpired
        && error != QSslError::CertificateNotYetValid;
}

} // namespace

Result<QSslConfiguration, ChannelError> clientConfiguration(const TlsPolicy &policy)
{
    const ErrorScope errors;
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setProtocol(QSsl::TlsV1_2OrLater);
    configuration.setPeerVerifyMode(QSslSocket::VerifyPeer);
    configuration.setSslOption(QSsl::SslOptionDisableSessionTickets, false);
    configuration.setSslOption(QSsl::SslOptionDisableSessionPersistence, false);
    if (!policy.caFile.isEmpty()) {
        const std::optional<QByteArray> content = contentOf(policy.caFile);
        const QList<QSslCertificate> authorities =
            content ? QSslCertificate::fromData(*content, QSsl::Pem) : QList<QSslCertificate>();
        if (authorities.isEmpty())
            return ChannelError{ChannelError::Kind::CaFileUnreadable,
                                "no certificate can be read from the CA file " + policy.caFile.toUtf8()};
        configuration.setCaCertificates(authorities);
    }
    if (!policy.clientCertificate.isEmpty()) {
        const auto own = readClientCertificate(policy.clientCertificate);
        if (!own)
            return ChannelError{ChannelError::Kind::ClientCertificateUnreadable, own.error()};
        configuration.setLocalCertificateChain(own->chain);
        configuration.setPrivateKey(own->key);
    }
    return configuration;
}

QByteArray sessionKey(const QString &host, quint16 port, const TlsPolicy &policy, const QSslConfiguration &configuration)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const auto addAll = [&hash](const QList<QSslCertificate> &certificates) {
        hash.addData(QByteArray::number(certificates.size()) + ' ');
        for (const QSslCertificate &certificate : certificates)
            hash.addData(certificate.digest(QCryptographicHash::Sha256));
    };
    hash.addData(policy.caFile.isEmpty() ? "system " : "file ");
    if (!policy.caFile.isEmpty())
        addAll(configuration.caCertificates());
    addAll(configuration.localCertificateChain());
    hash.addData(policy.pinnedCertificate);
    return host.toUtf8() + ' ' + QByteArray::number(port) + ' ' + hash.result();
}

ChannelError certificateError(const QList<QSslError> &errors, const QByteArray &peerCertificate)
{
    using Kind = ChannelError::Kind;
    QByteArrayList texts;
    Kind kind = Kind::CertificateExpired;
    for (const QSslError &error : errors) {
        texts << error.errorString().toUtf8();
        if (saysUntrusted(error.error()))
            kind = Kind::CertificateUntrusted;
        else if (error.error() == QSslError::HostNameMismatch && kind == Kind::CertificateExpired)
            kind = Kind::CertificateNameMismatch;
    }
    return {kind, texts.join("; "), peerCertificate};
}

ChannelError socketError(QAbstractSocket::SocketError error, const QString &text)
{
    using Kind = ChannelError::Kind;
    const auto kind = [error] {
        switch (error) {
        case QAbstractSocket::HostNotFoundError:
            return Kind::HostNotFound;
        case QAbstractSocket::ConnectionRefusedError:
            return Kind::ConnectionRefused;
        case QAbstractSocket::NetworkError:
            return Kind::Unreachable;
        case QAbstractSocket::SocketTimeoutError:
            return Kind::TimedOut;
        case QAbstractSocket::ProxyAuthenticationRequiredError:
        case QAbstractSocket::ProxyConnectionRefusedError:
        case QAbstractSocket::ProxyConnectionClosedError:
        case QAbstractSocket::ProxyConnectionTimeoutError:
        case QAbstractSocket::ProxyNotFoundError:
        case QAbstractSocket::ProxyProtocolError:
            return Kind::ProxyFailed;
        case QAbstractSocket::SslHandshakeFailedError:
        case QAbstractSocket::SslInternalError:
        case QAbstractSocket::SslInvalidUserDataError:
            return Kind::TlsHandshakeFailed;
        default:
            return Kind::ConnectionLost;
        }
    }();
    return {kind, text.toUtf8()};
}

ChannelError handshakeError(const QString &text, std::optional<QSsl::AlertType> alert)
{
    const auto says = [&text](const char *words) { return text.contains(QLatin1String(words)); };
    // What a greeting in the clear looks like as a TLS record.
    if (says("wrong version number") || says("packet length too long") || says("http request"))
        return {ChannelError::Kind::NotTls, text.toUtf8()};
    if (alert == QSsl::AlertType::ProtocolVersion || says("unsupported protocol") || says("version too low"))
        return {ChannelError::Kind::TlsTooOld, text.toUtf8()};
    return {ChannelError::Kind::TlsHandshakeFailed, text.toUtf8()};
}

ChannelError proxyError(QAbstractSocket::SocketError error, const QString &text)
{
    using Kind = ChannelError::Kind;
    switch (error) {
    case QAbstractSocket::ProxyAuthenticationRequiredError:
        return {Kind::ProxyFailed, "the proxy does not accept the login: " + text.toUtf8()};
    case QAbstractSocket::ProxyConnectionRefusedError:
    case QAbstractSocket::ProxyNotFoundError:
    case QAbstractSocket::ProxyConnectionTimeoutError:
        return {Kind::ProxyFailed, "the proxy can't be reached: " + text.toUtf8()};
    case QAbstractSocket::ProxyConnectionClosedError:
        return {Kind::ProxyFailed, "the proxy closed the connection: " + text.toUtf8()};
    case QAbstractSocket::SocketAccessError:
        return {Kind::ProxyFailed, "the proxy does not allow this connection: " + text.toUtf8()};
    case QAbstractSocket::HostNotFoundError:
        // Of SOCKS5, Qt says this also where the proxy's rules forbid it (RFC 1928 6, reply 2).
        return {Kind::HostNotFound, "the proxy can't find the host, or does not lead there: " + text.toUtf8()};
    case QAbstractSocket::ConnectionRefusedError:
        return {Kind::ConnectionRefused, "the host behind the proxy refuses: " + text.toUtf8()};
    case QAbstractSocket::NetworkError:
        return {Kind::Unreachable, "the proxy has no way to the host: " + text.toUtf8()};
    default:
        return {Kind::ProxyFailed, "the proxy failed: " + text.toUtf8()};
    }
}

Result<QNetworkProxy, ChannelError> proxyFrom(const QUrl &url)
{
    if (url.isEmpty())
        return QNetworkProxy(QNetworkProxy::NoProxy);
    const bool socks = url.scheme() == QLatin1String("socks5");
    if ((!socks && url.scheme() != QLatin1String("http")) || url.host().isEmpty())
        return ChannelError{ChannelError::Kind::ProxyFailed, "a proxy is socks5://host or http://host"};
    return QNetworkProxy(socks ? QNetworkProxy::Socks5Proxy : QNetworkProxy::HttpProxy, url.host(),
                         quint16(url.port(socks ? 1080 : 8080)), url.userName(QUrl::FullyDecoded),
                         url.password(QUrl::FullyDecoded));
}

} // namespace sendoff
