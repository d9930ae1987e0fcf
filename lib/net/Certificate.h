// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QByteArray>
#include <QDateTime>
#include <QStringList>

namespace sendoff {

/// A certificate (with its issuer's after it, if any) and its private key, both PEM.
struct CertificateAndKey {
    QByteArray certificate = {};
    QByteArray key = {};
};

/// What a certificate to be made shall say. The defaults are those of a server on this machine.
struct CertificateRequest {
    QStringList dnsNames = {QStringLiteral("localhost")};
    QStringList addresses = {QStringLiteral("127.0.0.1"), QStringLiteral("::1")};
    QDateTime notBefore = {}; ///< invalid: yesterday, for clocks that disagree
    QDateTime notAfter = {};  ///< invalid: in 10 years
    bool authority = false;   ///< may issue others
    QString commonName = {};  ///< empty: the first of dnsNames
};

/// A new EC P-256 key and its certificate, signed by `issuer`, or by itself if there is none.
/// The error is technical English.
Result<CertificateAndKey, QByteArray> makeCertificate(const CertificateRequest &request = {},
                                                      const CertificateAndKey *issuer = nullptr);

/// SHA-256 of the DER of the first certificate in `pem`; empty if there is none.
QByteArray certificateFingerprint(const QByteArray &pem);

/// Who issued it, as people know them: "R11, Let's Encrypt". Empty if it isn't a certificate.
QByteArray certificateIssuer(const QByteArray &der);

/// RFC 9525: whether a SAN of the certificate names the host. An IP address needs an iPAddress
/// SAN; the subject's common name counts for nothing.
bool certificateNames(const QByteArray &der, const QString &host);

/// RFC 5929 4.1: the certificate's hash by the hash of its signature, SHA-256 in place of MD5 and
/// SHA-1. Empty if the signature has no single hash.
QByteArray tlsServerEndPoint(const QByteArray &der);

} // namespace sendoff
