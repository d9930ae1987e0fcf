// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QMetaType>
#include <QString>

namespace sendoff {

/// Whom to trust. TLS 1.2 at least, always. There is no way to trust everything.
struct TlsPolicy {
    QString caFile = {};                ///< PEM with the only authorities; empty: the system's
    QByteArray pinnedCertificate = {};  ///< SHA-256 of the DER; if set, exactly this certificate and no other
    /// PEM (certificate and key) or PKCS#12, neither locked by a password: there is no safe place for
    /// one beside the file that is safer than the file's own rights. Empty: none.
    QString clientCertificate = {};
};

/// What the handshake came to.
struct TlsFacts {
    QByteArray protocol;               ///< "TLSv1.3"
    QByteArray cipher;                 ///< "TLS_AES_256_GCM_SHA384"
    bool resumed = false;
    QByteArray peerCertificate;        ///< DER
    QByteArray tlsServerEndPoint = {}; ///< channel binding data, RFC 5929 4; empty if it can't be had
    QByteArray tlsExporter = {};       ///< channel binding data, RFC 9266; empty if it can't be had
};

} // namespace sendoff

Q_DECLARE_METATYPE(sendoff::TlsFacts)
