// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/Certificate.h"
#include "net/ClientCertificate.h"
#include "net/SslSocketChannel.h"
#include "net/TlsSessionCache.h"

#include "net/TestServer.h"
#include "net/TlsServer.h"

#include <QCryptographicHash>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/pkcs12.h>

using namespace sendoff;

namespace {

QByteArray pkcs12(const CertificateAndKey &identity, const char *password)
{
    BIO *certificateOctets = BIO_new_mem_buf(identity.certificate.constData(), int(identity.certificate.size()));
    BIO *keyOctets = BIO_new_mem_buf(identity.key.constData(), int(identity.key.size()));
    X509 *certificate = PEM_read_bio_X509(certificateOctets, nullptr, nullptr, nullptr);
    EVP_PKEY *key = PEM_read_bio_PrivateKey(keyOctets, nullptr, nullptr, nullptr);
    PKCS12 *file = PKCS12_create(password, "me", key, certificate, nullptr, 0, 0, 0, 0, 0);
    unsigned char *octets = nullptr;
    const int size = i2d_PKCS12(file, &octets);
    const QByteArray content(reinterpret_cast<const char *>(octets), size);
    OPENSSL_free(octets);
    PKCS12_free(file);
    EVP_PKEY_free(key);
    X509_free(certificate);
    BIO_free(keyOctets);
    BIO_free(certificateOctets);
    return content;
}

/// How a connection went: what TLS came to and what the server said, or the error.
struct Meeting {
    std::optional<ChannelError> error;
    TlsFacts facts;
    QByteArray words;
};

} // namespace

/// Versions, sessions and client certificates, against a TLS that isn't Qt's.
class TestTls : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    CertificateAndKey m_authority;
    CertificateAndKey m_identity;
    QString m_caFile;
    QString m_identityFile;

    QString file(const QString &name, const QByteArray &content) const
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("can't write");
        return file.fileName();
    }

    static Meeting meet(quint16 port, const TlsPolicy &policy, std::shared_ptr<TlsSessionCache> sessions = nullptr,
                        const QString &host = QStringLiteral("localhost"))
    {
        Meeting meeting;
        SslSocketChannel channel(policy, {}, sessions);
        QObject::connect(&channel, &Channel::encrypted, &channel, [&](const TlsFacts &facts) { meeting.facts = facts; });
        QObject::connect(&channel, &Channel::readyRead, &channel, [&] { meeting.words += channel.read(1000); });
        QObject::connect(&channel, &Channel::failed, &channel, [&](const ChannelError &error) { meeting.error = error; });
        channel.connectTo(host, port, true);
        if (!QTest::qWaitFor([&] { return meeting.error || meeting.words.endsWith('\n'); }, 30000))
            meeting.error = ChannelError{ChannelError::Kind::TimedOut};
        return meeting;
    }
    static int kindOf(const Meeting &meeting) { return meeting.error ? int(meeting.error->kind) : -1; }

private slots:
    void initTestCase()
    {
        m_authority = makeCertificate({.dnsNames = {}, .addresses = {}, .authority = true}).value();
        m_identity = makeCertificate({}, &m_authority).value();
        m_caFile = file(u"ca.pem"_qs, m_authority.certificate);
        m_identityFile = file(u"server.pem"_qs, m_identity.certificate + m_identity.key);
    }

    void tlsBefore12IsRefused()
    {
        TlsServer server({m_identityFile, u"--version"_qs, u"TLSv1_1"_qs});
        QCOMPARE(kindOf(meet(server.port(), {.caFile = m_caFile})), int(ChannelError::Kind::TlsTooOld));
    }

    void theNextConnectionResumesTheSession_data()
    {
        QTest::addColumn<QString>("version");
        QTest::addColumn<bool>("pinned");
        QTest::newRow("TLS 1.2, by authority") << u"TLSv1_2"_qs << false;
        QTest::newRow("TLS 1.3, by authority") << u"TLSv1_3"_qs << false;
        QTest::newRow("TLS 1.2, by pin") << u"TLSv1_2"_qs << true;
        QTest::newRow("TLS 1.3, by pin") << u"TLSv1_3"_qs << true;
    }
    void theNextConnectionResumesTheSession()
    {
        QFETCH(QString, version);
        QFETCH(bool, pinned);
        TlsServer server({m_identityFile, u"--version"_qs, version});
        const TlsPolicy policy = pinned ? TlsPolicy{.pinnedCertificate = certificateFingerprint(m_identity.certificate)}
                                        : TlsPolicy{.caFile = m_caFile};
        const auto sessions = std::make_shared<TlsSessionCache>();
        const Meeting first = meet(server.port(), policy, sessions);
        QCOMPARE(kindOf(first), -1);
        QCOMPARE(first.words, QByteArray("resumed=0 client=\r\n"));
        QVERIFY(!first.facts.resumed);
        for (int i = 0; i < 3; ++i) {
            const Meeting next = meet(server.port(), policy, sessions);
            QCOMPARE(kindOf(next), -1);
            QCOMPARE(next.words, QByteArray("resumed=1 client=\r\n"));
            QVERIFY(next.facts.resumed);
            QCOMPARE(next.facts.peerCertificate, first.facts.peerCertificate);
            QCOMPARE(next.facts.tlsServerEndPoint, first.facts.tlsServerEndPoint);
        }
        const Meeting without = meet(server.port(), policy);
        QCOMPARE(without.words, QByteArray("resumed=0 client=\r\n"));
        QVERIFY(!without.facts.resumed);
    }

    void aSessionServesOnlyWhoTrustsAsItsMakerDid()
    {
        TlsServer server({m_identityFile});
        const auto sessions = std::make_shared<TlsSessionCache>();
        QCOMPARE(kindOf(meet(server.port(), {.caFile = m_caFile}, sessions)), -1);
        const auto other = makeCertificate({.dnsNames = {}, .addresses = {}, .authority = true}).value();
        // The file's content counts, not its name.
        file(u"ca.pem"_qs, other.certificate);
        QCOMPARE(kindOf(meet(server.port(), {.caFile = m_caFile}, sessions)),
                 int(ChannelError::Kind::CertificateUntrusted));
        file(u"ca.pem"_qs, m_authority.certificate + other.certificate);
        QCOMPARE(meet(server.port(), {.caFile = m_caFile}, sessions).words, QByteArray("resumed=0 client=\r\n"));
        file(u"ca.pem"_qs, m_authority.certificate);
        QCOMPARE(kindOf(meet(server.port(), {.pinnedCertificate = QByteArray(32, 'x')}, sessions)),
                 int(ChannelError::Kind::CertificateChanged));
        QCOMPARE(meet(server.port(), {.pinnedCertificate = certificateFingerprint(m_identity.certificate)}, sessions).words,
                 QByteArray("resumed=0 client=\r\n"));
        QCOMPARE(meet(server.port(), {.caFile = m_caFile}, sessions, u"127.0.0.1"_qs).words,
                 QByteArray("resumed=0 client=\r\n"));
    }

    void aSessionOfAnotherPortIsNotTaken()
    {
        TlsServer server({m_identityFile});
        TlsServer other({m_identityFile});
        const auto sessions = std::make_shared<TlsSessionCache>();
        QCOMPARE(kindOf(meet(server.port(), {.caFile = m_caFile}, sessions)), -1);
        QCOMPARE(meet(other.port(), {.caFile = m_caFile}, sessions).words, QByteArray("resumed=0 client=\r\n"));
    }

    void aClientCertificateIsShown_data()
    {
        QTest::addColumn<QString>("version");
        QTest::addColumn<bool>("asPkcs12");
        QTest::newRow("TLS 1.2, PEM") << u"TLSv1_2"_qs << false;
        QTest::newRow("TLS 1.3, PEM") << u"TLSv1_3"_qs << false;
        QTest::newRow("TLS 1.2, PKCS#12") << u"TLSv1_2"_qs << true;
        QTest::newRow("TLS 1.3, PKCS#12") << u"TLSv1_3"_qs << true;
    }
    void aClientCertificateIsShown()
    {
        QFETCH(QString, version);
        QFETCH(bool, asPkcs12);
        TlsServer server({m_identityFile, u"--version"_qs, version, u"--client-ca"_qs, m_caFile});
        const CertificateRequest jane{.dnsNames = {u"jane.example"_qs}, .addresses = {}, .commonName = u"Jane"_qs};
        const CertificateAndKey own = makeCertificate(jane, &m_authority).value();
        const CertificateAndKey foreign = makeCertificate(jane).value();
        const auto written = [&](const CertificateAndKey &identity) {
            return asPkcs12 ? file(u"client.p12"_qs, pkcs12(identity, nullptr))
                            : file(u"client.pem"_qs, identity.key + identity.certificate);
        };
        const auto refused = int(ChannelError::Kind::ClientCertificateRefused);
        QCOMPARE(meet(server.port(), {.caFile = m_caFile, .clientCertificate = written(own)}).words,
                 QByteArray("resumed=0 client=Jane\r\n"));
        QCOMPARE(kindOf(meet(server.port(), {.caFile = m_caFile, .clientCertificate = written(foreign)})), refused);
    }

    void aServerThatWantsACertificateSaysSo_data()
    {
        QTest::addColumn<QString>("version");
        QTest::newRow("TLS 1.3") << u"TLSv1_3"_qs;
    }
    void aServerThatWantsACertificateSaysSo()
    {
        QFETCH(QString, version);
        TlsServer server({m_identityFile, u"--version"_qs, version, u"--client-ca"_qs, m_caFile});
        const Meeting meeting = meet(server.port(), {.caFile = m_caFile});
        QCOMPARE(kindOf(meeting), int(ChannelError::Kind::ClientCertificateRefused));
        QCOMPARE(meeting.error->detail, QByteArray("the server asks for a client certificate"));
    }

    void aClientCertificateOfNoUseIsTold_data()
    {
        const CertificateAndKey own = makeCertificate({}, &m_authority).value();
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QByteArray>("word");
        QTest::newRow("no key") << own.certificate << QByteArray("private key");
        QTest::newRow("no certificate") << own.key << QByteArray("no certificate");
        QTest::newRow("neither PEM nor PKCS#12") << QByteArray("hello") << QByteArray("no certificate");
        QTest::newRow("empty") << QByteArray() << QByteArray("no certificate");
        QTest::newRow("locked PKCS#12") << pkcs12(own, "secret") << QByteArray("locked by a password");
        QTest::newRow("locked PEM") << QByteArray("-----BEGIN ENCRYPTED PRIVATE KEY-----\n") << QByteArray("locked by a password");
    }
    void aClientCertificateOfNoUseIsTold()
    {
        QFETCH(QByteArray, content);
        QFETCH(QByteArray, word);
        const Meeting meeting = meet(1, {.caFile = m_caFile, .clientCertificate = file(u"odd"_qs, content)});
        QCOMPARE(kindOf(meeting), int(ChannelError::Kind::ClientCertificateUnreadable));
        QVERIFY2(meeting.error->detail.contains(word), meeting.error->detail.constData());
        QCOMPARE(ERR_peek_error(), 0ul); // no connection of this thread takes it for its own
    }

    void anotherConnectionSurvivesAClientCertificateOfNoUse()
    {
        TestServer server(m_identity);
        server.echoes = true;
        SslSocketChannel channel({.caFile = m_caFile});
        QSignalSpy encrypted(&channel, &Channel::encrypted);
        QSignalSpy failed(&channel, &Channel::failed);
        QByteArray words;
        connect(&channel, &Channel::readyRead, this, [&] { words += channel.read(100); });
        channel.connectTo(u"localhost"_qs, server.port(), true);
        QTRY_COMPARE(encrypted.size(), 1);
        QVERIFY(!readClientCertificate(file(u"odd"_qs, "hello")));
        channel.write("a\r\n");
        QTRY_COMPARE(words, QByteArray("ok\r\n"));
        QVERIFY(failed.isEmpty());
    }

    void aClientCertificateThatIsNotThereIsTold()
    {
        const Meeting meeting = meet(1, {.clientCertificate = m_folder.filePath(u"none.p12"_qs)});
        QCOMPARE(kindOf(meeting), int(ChannelError::Kind::ClientCertificateUnreadable));
    }

    void whatNoCertificateCanBeMadeOfIsTold_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QByteArray>("issuerCertificate");
        QTest::addColumn<QByteArray>("issuerKey");
        QTest::addColumn<QByteArray>("word");
        QTest::newRow("an issuer without a key") << u"::1"_qs << m_authority.certificate << QByteArray("hello") << QByteArray("DECODER routines");
        QTest::newRow("an issuer without a certificate") << u"::1"_qs << m_authority.key << m_authority.key << QByteArray("PEM routines");
        QTest::newRow("no address") << u"nowhere"_qs << m_authority.certificate << m_authority.key << QByteArray("bad ip address");
    }
    void whatNoCertificateCanBeMadeOfIsTold()
    {
        QFETCH(QString, address);
        QFETCH(QByteArray, issuerCertificate);
        QFETCH(QByteArray, issuerKey);
        QFETCH(QByteArray, word);
        // What failed before is not what failed now.
        QVERIFY(!certificateNames("no certificate", u"localhost"_qs));
        const CertificateAndKey issuer{issuerCertificate, issuerKey};
        const auto made = makeCertificate({.addresses = {address}}, &issuer);
        QVERIFY(!made);
        QVERIFY2(made.error().contains(word), made.error().constData());
        QCOMPARE(ERR_peek_error(), 0ul); // nor what the next handshake finds
    }

    void whatIsNoCertificateHasNoFacts()
    {
        for (const QByteArray &octets : {QByteArray(), QByteArray("hello"), QByteArray("\x30\x82\x01\x00", 4), m_identity.certificate}) {
            QVERIFY(certificateIssuer(octets).isEmpty());
            QVERIFY(tlsServerEndPoint(octets).isEmpty());
            QVERIFY(!certificateNames(octets, u"localhost"_qs));
            QCOMPARE(ERR_peek_error(), 0ul);
        }
        QVERIFY(certificateFingerprint("-----BEGIN CERTIFICATE-----\nAAAA\n").isEmpty());
    }

    void theEndPointIsTheHashOfTheSignaturesKind()
    {
        const auto signedWith = [this](const EVP_MD *digest) {
            BIO *octets = BIO_new_mem_buf(m_authority.certificate.constData(), int(m_authority.certificate.size()));
            X509 *certificate = PEM_read_bio_X509(octets, nullptr, nullptr, nullptr);
            BIO_free(octets);
            octets = BIO_new_mem_buf(m_authority.key.constData(), int(m_authority.key.size()));
            EVP_PKEY *key = PEM_read_bio_PrivateKey(octets, nullptr, nullptr, nullptr);
            BIO_free(octets);
            X509_sign(certificate, key, digest);
            unsigned char *der = nullptr;
            const int size = i2d_X509(certificate, &der);
            const QByteArray made(reinterpret_cast<const char *>(der), size);
            OPENSSL_free(der);
            EVP_PKEY_free(key);
            X509_free(certificate);
            return made;
        };
        using Hash = QCryptographicHash;
        const std::tuple<const EVP_MD *, Hash::Algorithm> kinds[] = {{EVP_sha1(), Hash::Sha256}, {EVP_sha256(), Hash::Sha256}, {EVP_sha512(), Hash::Sha512}};
        for (const auto &[digest, algorithm] : kinds) { // RFC 5929 4.1
            const QByteArray der = signedWith(digest);
            QCOMPARE(tlsServerEndPoint(der), Hash::hash(der, algorithm));
        }
    }

    void aPinOutlivesTheCertificatesTime()
    {
        const QDateTime now = QDateTime::currentDateTimeUtc();
        const auto expired = makeCertificate({.notBefore = now.addDays(-20), .notAfter = now.addDays(-10)}).value();
        const TlsPolicy pinned{.pinnedCertificate = certificateFingerprint(expired.certificate)};
        {
            TlsServer server({file(u"expired.pem"_qs, expired.certificate + expired.key)});
            const auto sessions = std::make_shared<TlsSessionCache>();
            QCOMPARE(kindOf(meet(server.port(), pinned, sessions)), -1);
            QCOMPARE(meet(server.port(), pinned, sessions).words, QByteArray("resumed=1 client=\r\n"));
        }
        // A renewed certificate is another, even with the same names and by a known authority.
        TlsServer renewed({m_identityFile});
        QCOMPARE(kindOf(meet(renewed.port(), pinned)), int(ChannelError::Kind::CertificateChanged));
    }

    void theCacheIsSmallAndGivesEachTicketOnce()
    {
        TlsSessionCache cache;
        for (char c = 'a'; c < 'a' + 6; ++c)
            cache.keep("one", QByteArray(1, c));
        for (const char *expected : {"f", "e", "d", "c", ""})
            QCOMPARE(cache.take("one"), QByteArray(expected));
        for (int i = 0; i < 100; ++i)
            cache.keep(QByteArray::number(i), "ticket");
        QVERIFY(cache.take("0").isEmpty());
        QCOMPARE(cache.take("99"), QByteArray("ticket"));
        cache.keep("none", {});
        QVERIFY(cache.take("none").isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestTls)
#include "test_tls.moc"
