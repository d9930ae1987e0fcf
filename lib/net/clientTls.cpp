// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/clientTls.h"

#include <QFile>
#include <QSslCertificate>
#include <QSslKey>
#include <QSslSocket>

#include <optional>

namespace sendoff {
namespace {

ChannelError unreadable(const QString &path)
{
    return {ChannelError::Kind::CaFileUnreadable, "cannot use " + path.toUtf8()};
}

std::optional<QByteArray> contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    return file.readAll();
}

QSslKey privateKeyFrom(const QByteArray &pem)
{
    for (const QSsl::KeyAlgorithm algorithm : {QSsl::Ec, QSsl::Rsa, QSsl::Dsa}) {
        QSslKey key(pem, algorithm, QSsl::Pem, QSsl::PrivateKey);
        if (!key.isNull())
            return key;
    }
    return {};
}

bool useClientCertificate(QSslConfiguration &configuration, const QString &path)
{
    const std::optional<QByteArray> content = contentOf(path);
    if (!content)
        return false;
    QList<QSslCertificate> chain;
    QSslKey key;
    if (content->contains("-----BEGIN")) {
        chain = QSslCertificate::fromData(*content, QSsl::Pem);
        key = privateKeyFrom(*content);
    } else {
        QFile file(path);
        QSslCertificate own;
        QList<QSslCertificate> issuers;
        if (!file.open(QIODevice::ReadOnly)
            || !QSslCertificate::importPkcs12(&file, &key, &own, &issuers))
            return false;
        chain = QList<QSslCertificate>{own} + issuers;
    }
    if (chain.isEmpty() || key.isNull())
        return false;
    configuration.setLocalCertificateChain(chain);
    configuration.setPrivateKey(key);
    return true;
}

bool saysUntrusted(QSslError::SslError error)
{
    return error != QSslError::HostNameMismatch && error != QSslError::CertificateExpired
        && error != QSslError::CertificateNotYetValid;
}

} // namespace

Result<QSslConfiguration, ChannelError> clientConfiguration(const TlsPolicy &policy)
{
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
            return unreadable(policy.caFile);
        configuration.setCaCertificates(authorities);
    }
    if (!policy.clientCertificate.isEmpty()
        && !useClientCertificate(configuration, policy.clientCertificate))
        return unreadable(policy.clientCertificate);
    return configuration;
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
