// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace sendoff {

/// Why a channel could not be had or was lost.
struct ChannelError {
    enum class Kind {
        HostNotFound,
        ConnectionRefused,
        Unreachable,             ///< no network, no route
        TimedOut,
        ConnectionLost,
        ProxyFailed,
        TlsHandshakeFailed,
        NotTls,                  ///< the peer speaks, and something else than TLS
        TlsTooOld,               ///< the peer has no TLS 1.2
        CertificateUntrusted,    ///< unknown CA or self-signed
        CertificateNameMismatch, ///< RFC 9525: no SAN for the configured host
        CertificateExpired,      ///< or not yet valid
        CertificateChanged,      ///< another one is pinned for this server
        CaFileUnreadable,        ///< the configured CA file can't be read or has no certificate
        ClientCertificateUnreadable, ///< its file can't be read, has no certificate and key, or is locked by a password
        ClientCertificateRefused ///< by the server; in TLS 1.3 it says so after the handshake
    };
    Kind kind = Kind::ConnectionLost;
    QByteArray detail = {};          ///< technical English
    QByteArray peerCertificate = {}; ///< DER, for certificate errors

    bool operator==(const ChannelError &) const = default;
};

} // namespace sendoff
