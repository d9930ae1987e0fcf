// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "net/ChannelError.h"
#include "net/TlsPolicy.h"

#include <QAbstractSocket>
#include <QNetworkProxy>
#include <QSslConfiguration>
#include <QSslError>
#include <QUrl>

#include <optional>

namespace sendoff {

/// TLS 1.2 at least, the peer verified, the policy's authorities and client certificate.
/// CaFileUnreadable or ClientCertificateUnreadable if a file of the policy is of no use.
Result<QSslConfiguration, ChannelError> clientConfiguration(const TlsPolicy &policy);

/// Stands for all that a certificate decision depends on, and for who this side is: host, port,
/// authorities, pin and client certificate, each by its content. A session is resumed under the key
/// that it was made under and no other.
QByteArray sessionKey(const QString &host, quint16 port, const TlsPolicy &policy, const QSslConfiguration &configuration);

/// One kind for a list of verification errors: a name that doesn't match and a lapsed time are only
/// said if nothing worse is there, for they sound as if the rest were well.
ChannelError certificateError(const QList<QSslError> &errors, const QByteArray &peerCertificate);

ChannelError socketError(QAbstractSocket::SocketError error, const QString &text);

/// What a handshake failed by, as far as OpenSSL's words and the peer's alert tell.
ChannelError handshakeError(const QString &text, std::optional<QSsl::AlertType> alert);

/// Of a connection that is being made through a proxy: whether it is the proxy or the host behind it.
ChannelError proxyError(QAbstractSocket::SocketError error, const QString &text);

/// socks5:// and http:// (CONNECT), with user and password where needed. Empty: no proxy.
/// ProxyFailed for anything else.
Result<QNetworkProxy, ChannelError> proxyFrom(const QUrl &url);

} // namespace sendoff
