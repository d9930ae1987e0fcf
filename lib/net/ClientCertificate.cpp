// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/ClientCertificate.h"

#include "net/ErrorScope.h"

#include <QBuffer>
#include <QFile>

#include <openssl/pkcs12.h>

namespace sendoff {
namespace {

QSslKey privateKeyFrom(const QByteArray &pem)
{
    for (const QSsl::KeyAlgorithm algorithm : {QSsl::Ec, QSsl::Rsa, QSsl::Dsa}) {
        QSslKey key(pem, algorithm, QSsl::Pem, QSsl::PrivateKey);
        if (!key.isNull())
            return key;
    }
    return {};
}

/// RFC 7468 11 and the older form of OpenSSL.
bool isLockedPem(const QByteArray &pem)
{
    return pem.contains("-----BEGIN ENCRYPTED PRIVATE KEY-----") || pem.contains("Proc-Type: 4,ENCRYPTED");
}

enum class Pkcs12 { Open, Locked, None };

/// What a file is as PKCS#12 (RFC 7292), and whether its integrity needs a password. Qt would write a
/// warning to standard error about a file that is none.
Pkcs12 pkcs12In(const QByteArray &content)
{
    auto octets = reinterpret_cast<const unsigned char *>(content.constData());
    PKCS12 *file = d2i_PKCS12(nullptr, &octets, long(content.size()));
    if (!file)
        return Pkcs12::None;
    const bool locked = PKCS12_mac_present(file) == 1 && PKCS12_verify_mac(file, "", 0) != 1
        && PKCS12_verify_mac(file, nullptr, 0) != 1;
    PKCS12_free(file);
    return locked ? Pkcs12::Locked : Pkcs12::Open;
}

ClientCertificate fromPem(const QByteArray &content)
{
    return {QSslCertificate::fromData(content, QSsl::Pem), privateKeyFrom(content)};
}

ClientCertificate fromPkcs12(const QByteArray &content)
{
    QBuffer buffer;
    buffer.setData(content);
    buffer.open(QIODevice::ReadOnly);
    QSslKey key;
    QSslCertificate own;
    QList<QSslCertificate> issuers;
    if (!QSslCertificate::importPkcs12(&buffer, &key, &own, &issuers))
        return {};
    return {QList<QSslCertificate>{own} + issuers, key};
}

} // namespace

Result<ClientCertificate, QByteArray> readClientCertificate(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return QByteArray("the client certificate " + path.toUtf8() + " can't be read: " + file.errorString().toUtf8());
    const ErrorScope errors; // a key's kind is found by trying
    const QByteArray content = file.readAll();
    const bool isPem = content.contains("-----BEGIN");
    const Pkcs12 pkcs12 = isPem ? Pkcs12::None : pkcs12In(content);
    if (isPem ? isLockedPem(content) : pkcs12 == Pkcs12::Locked)
        return QByteArray("the client certificate " + path.toUtf8() + " is locked by a password; export it without one");
    const ClientCertificate certificate = isPem ? fromPem(content)
        : pkcs12 == Pkcs12::Open                ? fromPkcs12(content)
                                                : ClientCertificate{};
    if (certificate.chain.isEmpty() || certificate.key.isNull())
        return QByteArray("the client certificate " + path.toUtf8() + " has no certificate with its private key, as PEM or PKCS#12");
    return certificate;
}

} // namespace sendoff
