// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/Certificate.h"
#include "net/SslSocketChannel.h"

#include "net/TestServer.h"

#include <QSignalSpy>
#include <QSslCertificate>
#include <QTemporaryDir>
#include <QTest>

using namespace sendoff;

class TestChannel : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    CertificateAndKey m_authority;

    QString caFile() const { return m_folder.filePath(QStringLiteral("ca.pem")); }
    CertificateAndKey signedFor(const CertificateRequest &request) const
    {
        return makeCertificate(request, &m_authority).value();
    }
    /// What the channel says of connecting: "encrypted" or the error's number.
    static int errorOf(SslSocketChannel &channel, const QString &host, quint16 port)
    {
        QSignalSpy encrypted(&channel, &Channel::encrypted);
        QSignalSpy failed(&channel, &Channel::failed);
        channel.connectTo(host, port, true);
        const bool answered = QTest::qWaitFor([&] { return encrypted.count() + failed.count() > 0; }, 20000);
        if (!answered || encrypted.count() > 0)
            return answered ? -1 : -2;
        return int(failed.front().front().value<ChannelError>().kind);
    }

private slots:
    void initTestCase()
    {
        m_authority = makeCertificate({.dnsNames = {}, .addresses = {}, .authority = true}).value();
        QFile file(caFile());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(m_authority.certificate);
    }

    void aCertificateIsTakenOnlyIfEverythingFits_data()
    {
        const QDateTime now = QDateTime::currentDateTimeUtc();
        const CertificateRequest expired{.notBefore = now.addDays(-20), .notAfter = now.addDays(-10)};
        const CertificateRequest other{.dnsNames = {QStringLiteral("other.example")}, .addresses = {}};
        using Kind = ChannelError::Kind;
        QTest::addColumn<QByteArray>("certificate");
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<QString>("host");
        QTest::addColumn<bool>("trusted");
        QTest::addColumn<int>("expected");
        const auto row = [](const char *name, const CertificateAndKey &identity, const QString &host, bool trusted, int expected) {
            QTest::newRow(name) << identity.certificate << identity.key << host << trusted << expected;
        };
        row("good", signedFor({}), QStringLiteral("localhost"), true, -1);
        row("good, by address", signedFor({}), QStringLiteral("127.0.0.1"), true, -1);
        row("unknown authority", signedFor({}), QStringLiteral("localhost"), false, int(Kind::CertificateUntrusted));
        row("self-signed", makeCertificate().value(), QStringLiteral("localhost"), true, int(Kind::CertificateUntrusted));
        row("another name", signedFor(other), QStringLiteral("localhost"), true, int(Kind::CertificateNameMismatch));
        row("only a common name", signedFor({.dnsNames = {}, .addresses = {}, .commonName = QStringLiteral("localhost")}),
            QStringLiteral("localhost"), true,
            int(Kind::CertificateNameMismatch));
        row("expired", signedFor(expired), QStringLiteral("localhost"), true, int(Kind::CertificateExpired));
    }
    void aCertificateIsTakenOnlyIfEverythingFits()
    {
        QFETCH(QByteArray, certificate);
        QFETCH(QByteArray, key);
        QFETCH(QString, host);
        QFETCH(bool, trusted);
        QFETCH(int, expected);
        TestServer server({certificate, key});
        SslSocketChannel channel({.caFile = trusted ? caFile() : QString()});
        channel.write("EHLO secret\r\n");
        QCOMPARE(errorOf(channel, host, server.port()), expected);
        if (expected == -1)
            QTRY_COMPARE(server.received, QByteArray("EHLO secret\r\n"));
        else
            QVERIFY(server.received.isEmpty());
    }

    void aPinnedCertificateIsTrustedAndNoOther()
    {
        const CertificateAndKey identity = makeCertificate().value();
        TestServer server(identity);
        SslSocketChannel right({.pinnedCertificate = certificateFingerprint(identity.certificate)});
        QCOMPARE(errorOf(right, QStringLiteral("127.0.0.1"), server.port()), -1);
        SslSocketChannel wrong({.caFile = caFile(), .pinnedCertificate = QByteArray(32, 'x')});
        QCOMPARE(errorOf(wrong, QStringLiteral("localhost"), server.port()), int(ChannelError::Kind::CertificateChanged));
    }

    void anErrorCarriesTheCertificate()
    {
        const CertificateAndKey identity = makeCertificate().value();
        TestServer server(identity);
        SslSocketChannel channel({.caFile = caFile()});
        QSignalSpy failed(&channel, &Channel::failed);
        channel.connectTo(QStringLiteral("localhost"), server.port(), true);
        QVERIFY(failed.wait());
        QCOMPARE(failed.front().front().value<ChannelError>().peerCertificate,
                 QSslCertificate(identity.certificate).toDer());
    }

    void nobodyThereIsTold()
    {
        TestServer server(m_authority);
        const quint16 port = server.port();
        {
            TestServer gone(m_authority);
            SslSocketChannel channel({});
            QCOMPARE(errorOf(channel, QStringLiteral("no-such-host.invalid"), port), int(ChannelError::Kind::HostNotFound));
        }
        Listener closed;
        QVERIFY(closed.listen());
        const quint16 free = closed.port();
        closed.close();
        SslSocketChannel channel({});
        QCOMPARE(errorOf(channel, QStringLiteral("127.0.0.1"), free), int(ChannelError::Kind::ConnectionRefused));
    }

    void aMissingAuthorityFileIsNoReasonToTrustEverybody()
    {
        TestServer server(signedFor({}));
        SslSocketChannel channel({.caFile = m_folder.filePath(QStringLiteral("no-such-file.pem"))});
        QCOMPARE(errorOf(channel, QStringLiteral("localhost"), server.port()), int(ChannelError::Kind::CaFileUnreadable));
    }

    void muchIsWrittenInSteps()
    {
        TestServer server(signedFor({}));
        SslSocketChannel channel({.caFile = caFile()});
        QCOMPARE(errorOf(channel, QStringLiteral("localhost"), server.port()), -1);
        QSignalSpy drained(&channel, &Channel::drained);
        const QByteArray block(1 << 20, 'x');
        for (int i = 0; i < 20; ++i) {
            const int before = int(drained.count());
            channel.write(block);
            // The last octets of the block before may be told of after this one was written.
            QTRY_VERIFY(drained.count() > before && channel.bytesToWrite() < 64 * 1024);
        }
        QTRY_COMPARE(server.received.size(), qsizetype(20 << 20));
    }

    void anEndWithoutGoodByeIsTold()
    {
        TestServer server(signedFor({}));
        SslSocketChannel channel({.caFile = caFile()});
        QCOMPARE(errorOf(channel, QStringLiteral("localhost"), server.port()), -1);
        QSignalSpy disconnected(&channel, &Channel::disconnected);
        QSignalSpy failed(&channel, &Channel::failed);
        server.current->abort();
        QTRY_VERIFY(disconnected.count() + failed.count() == 1);
        if (disconnected.count() == 1)
            QCOMPARE(disconnected.front().front().toBool(), false);
    }

    void clearOctetsBeforeTheHandshakeAreSeen()
    {
        TestServer server(signedFor({}), false);
        server.echoes = true;
        SslSocketChannel channel({.caFile = caFile()});
        QSignalSpy readable(&channel, &Channel::readyRead);
        channel.connectTo(QStringLiteral("localhost"), server.port(), false);
        channel.write("STARTTLS\r\n");
        QVERIFY(readable.wait());
        QVERIFY(channel.pendingBytes() > 0);
        QVERIFY(!channel.isEncrypted());
    }
};

QTEST_GUILESS_MAIN(TestChannel)
#include "test_channel.moc"
