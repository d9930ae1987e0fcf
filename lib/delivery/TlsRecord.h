// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace sendoff {

/// What secured a conversation, as it is kept with an attempt: text of one to three lines.
struct TlsRecord {
    QByteArray protocol = {};    ///< "TLSv1.3"; empty: nothing did
    QByteArray cipher = {};      ///< "TLS_AES_256_GCM_SHA384"
    QByteArray issuer = {};      ///< of the server's certificate, as people know it: "R11, Let's Encrypt"
    QByteArray fingerprint = {}; ///< SHA-256 of the certificate, hexadecimal

    static TlsRecord parse(const QByteArray &text);
    QByteArray toBytes() const;
    /// "TLSv1.3 TLS_AES_256_GCM_SHA384"
    QByteArray summary() const { return cipher.isEmpty() ? protocol : protocol + ' ' + cipher; }

    bool operator==(const TlsRecord &) const = default;
};

} // namespace sendoff
