// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/Certificate.h"

#include "net/ErrorScope.h"

#include <QCryptographicHash>
#include <QHostAddress>
#include <QSslCertificate>
#include <QUrl>

#include <openssl/bio.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rand.h>
#include <openssl/x509v3.h>

#include <memory>

namespace sendoff {
namespace {

template <auto Free>
struct Freer {
    template <class T>
    void operator()(T *pointer) const { Free(pointer); }
};
using Bio = std::unique_ptr<BIO, Freer<BIO_free_all>>;
using Key = std::unique_ptr<EVP_PKEY, Freer<EVP_PKEY_free>>;
using X509Certificate = std::unique_ptr<X509, Freer<X509_free>>;
using Extension = std::unique_ptr<X509_EXTENSION, Freer<X509_EXTENSION_free>>;

QByteArray lastError()
{
    char text[256] = {};
    ERR_error_string_n(ERR_peek_last_error(), text, sizeof text);
    return text;
}

Bio readerOf(const QByteArray &octets)
{
    return Bio(BIO_new_mem_buf(octets.constData(), int(octets.size())));
}

QByteArray contentOf(BIO *bio)
{
    char *start = nullptr;
    const long size = BIO_get_mem_data(bio, &start);
    return QByteArray(start, size);
}

X509Certificate fromDer(const QByteArray &der)
{
    const ErrorScope errors;
    auto octets = reinterpret_cast<const unsigned char *>(der.constData());
    return X509Certificate(d2i_X509(nullptr, &octets, long(der.size())));
}

bool addExtension(X509 *certificate, int nid, const QByteArray &value)
{
    const Extension extension(X509V3_EXT_conf_nid(nullptr, nullptr, nid, value.constData()));
    return extension && X509_add_ext(certificate, extension.get(), -1) == 1;
}

/// 20 octets at most, positive and unpredictable (RFC 5280 4.1.2.2).
bool setSerialNumber(X509 *certificate)
{
    unsigned char octets[16];
    if (RAND_bytes(octets, sizeof octets) != 1)
        return false;
    octets[0] = (octets[0] & 0x7f) | 0x01;
    BIGNUM *number = BN_bin2bn(octets, sizeof octets, nullptr);
    const bool ok = number && BN_to_ASN1_INTEGER(number, X509_get_serialNumber(certificate));
    BN_free(number);
    return ok;
}

bool setContent(X509 *certificate, EVP_PKEY *key, const CertificateRequest &request)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const QDateTime from = request.notBefore.isValid() ? request.notBefore : now.addDays(-1);
    const QDateTime until = request.notAfter.isValid() ? request.notAfter : now.addYears(10);
    const QString usual = request.authority ? QStringLiteral("Sendoff authority")
                                            : request.dnsNames.value(0, QStringLiteral("Sendoff"));
    const QString commonName = request.commonName.isEmpty() ? usual : request.commonName;
    X509_NAME *subject = X509_get_subject_name(certificate);
    const QByteArray name = commonName.toUtf8();

    QByteArrayList alternatives;
    for (const QString &dnsName : request.dnsNames)
        alternatives << "DNS:" + QUrl::toAce(dnsName);
    for (const QString &address : request.addresses)
        alternatives << "IP:" + address.toLatin1();

    return X509_set_version(certificate, X509_VERSION_3) == 1 && setSerialNumber(certificate)
        && ASN1_TIME_set(X509_getm_notBefore(certificate), time_t(from.toSecsSinceEpoch()))
        && ASN1_TIME_set(X509_getm_notAfter(certificate), time_t(until.toSecsSinceEpoch()))
        && X509_NAME_add_entry_by_txt(subject, "CN", MBSTRING_UTF8,
                                      reinterpret_cast<const unsigned char *>(name.constData()),
                                      int(name.size()), -1, 0) == 1
        && X509_set_pubkey(certificate, key) == 1
        && addExtension(certificate, NID_basic_constraints,
                        request.authority ? "critical,CA:TRUE" : "critical,CA:FALSE")
        && (alternatives.isEmpty()
            || addExtension(certificate, NID_subject_alt_name, alternatives.join(',')));
}

} // namespace

Result<CertificateAndKey, QByteArray> makeCertificate(const CertificateRequest &request,
                                                      const CertificateAndKey *issuer)
{
    const ErrorScope errors;
    const Key key(EVP_EC_gen("P-256"));
    const X509Certificate certificate(X509_new());
    if (!key || !certificate || !setContent(certificate.get(), key.get(), request))
        return lastError();

    Key issuerKey;
    X509Certificate issuerCertificate;
    if (issuer) {
        issuerKey.reset(PEM_read_bio_PrivateKey(readerOf(issuer->key).get(), nullptr, nullptr, nullptr));
        issuerCertificate.reset(
            PEM_read_bio_X509(readerOf(issuer->certificate).get(), nullptr, nullptr, nullptr));
        if (!issuerKey || !issuerCertificate)
            return lastError();
    }
    X509 *signer = issuer ? issuerCertificate.get() : certificate.get();
    EVP_PKEY *signingKey = issuer ? issuerKey.get() : key.get();
    const Bio certificateText(BIO_new(BIO_s_mem()));
    const Bio keyText(BIO_new(BIO_s_mem()));
    if (X509_set_issuer_name(certificate.get(), X509_get_subject_name(signer)) != 1
        || X509_sign(certificate.get(), signingKey, EVP_sha256()) == 0
        || PEM_write_bio_X509(certificateText.get(), certificate.get()) != 1
        || PEM_write_bio_PKCS8PrivateKey(keyText.get(), key.get(), nullptr, nullptr, 0, nullptr, nullptr) != 1)
        return lastError();

    CertificateAndKey made{contentOf(certificateText.get()), contentOf(keyText.get())};
    if (issuer)
        made.certificate += issuer->certificate;
    return made;
}

QByteArray certificateFingerprint(const QByteArray &pem)
{
    const ErrorScope errors;
    const QList<QSslCertificate> certificates = QSslCertificate::fromData(pem, QSsl::Pem);
    return certificates.isEmpty() ? QByteArray() : certificates.first().digest(QCryptographicHash::Sha256);
}

QByteArray certificateIssuer(const QByteArray &der)
{
    const ErrorScope errors;
    const QList<QSslCertificate> certificates = QSslCertificate::fromData(der, QSsl::Der);
    if (certificates.isEmpty())
        return {};
    QStringList names = certificates.first().issuerInfo(QSslCertificate::CommonName);
    names += certificates.first().issuerInfo(QSslCertificate::Organization);
    return names.join(QStringLiteral(", ")).toUtf8();
}

bool certificateNames(const QByteArray &der, const QString &host)
{
    const X509Certificate certificate = fromDer(der);
    if (!certificate)
        return false;
    if (const QHostAddress address(host); !address.isNull())
        return X509_check_ip_asc(certificate.get(), address.toString().toLatin1().constData(), 0) == 1;
    const QByteArray name = QUrl::toAce(host);
    return !name.isEmpty()
        && X509_check_host(certificate.get(), name.constData(), size_t(name.size()),
                           X509_CHECK_FLAG_NEVER_CHECK_SUBJECT | X509_CHECK_FLAG_NO_PARTIAL_WILDCARDS,
                           nullptr) == 1;
}

QByteArray tlsServerEndPoint(const QByteArray &der)
{
    const X509Certificate certificate = fromDer(der);
    int digest = NID_undef;
    if (!certificate || X509_get_signature_info(certificate.get(), &digest, nullptr, nullptr, nullptr) != 1
        || digest == NID_undef)
        return {};
    if (digest == NID_md5 || digest == NID_sha1)
        digest = NID_sha256;
    const EVP_MD *method = EVP_get_digestbynid(digest);
    unsigned char hash[EVP_MAX_MD_SIZE];
    unsigned int size = 0;
    if (!method || X509_digest(certificate.get(), method, hash, &size) != 1)
        return {};
    return QByteArray(reinterpret_cast<const char *>(hash), qsizetype(size));
}

} // namespace sendoff
