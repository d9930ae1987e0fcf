// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/Certificate.h"
#include "net/SslSocketChannel.h"

#include "net/Relay.h"
#include "net/TestServer.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace sendoff;

/// How a channel comes to be and ends, other than by implicit TLS to a host that is there.
class TestChannelWays : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    CertificateAndKey m_authority;
    CertificateAndKey m_identity;

    TlsPolicy policy() const { return {.caFile = m_folder.filePath(QStringLiteral("ca.pem"))}; }
    static QUrl urlOf(const QString &scheme, const Relay &proxy)
    {
        return QUrl(scheme + u"://127.0.0.1:"_qs + QString::number(proxy.serverPort()));
    }
    static QByteArray detailOf(const QSignalSpy &failed) { return failed.front().front().value<ChannelError>().detail; }
    static int kindOf(const QSignalSpy &failed) { return int(failed.front().front().value<ChannelError>().kind); }

private slots:
    void initTestCase()
    {
        m_authority = makeCertificate({.dnsNames = {}, .addresses = {}, .authority = true}).value();
        m_identity = makeCertificate({.dnsNames = {u"localhost"_qs, u"mail.example"_qs}}, &m_authority).value();
        QFile file(policy().caFile);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(m_authority.certificate);
    }

    void aChannelBecomesSecretWhenAsked()
    {
        TestServer server(m_identity, false);
        server.echoes = true;
        SslSocketChannel channel(policy());
        QSignalSpy connected(&channel, &Channel::connected);
        QSignalSpy readable(&channel, &Channel::readyRead);
        channel.connectTo(u"localhost"_qs, server.port(), false);
        QTRY_COMPARE(connected.count(), 1);
        channel.write("STARTTLS\r\n");
        QTRY_COMPARE(readable.count(), 1);
        QCOMPARE(channel.read(1000), QByteArray("ok\r\n"));
        QSignalSpy encrypted(&channel, &Channel::encrypted);
        channel.startTls();
        QVERIFY(server.current->startServerEncryption(m_identity));
        QTRY_COMPARE(encrypted.count(), 1);
        QVERIFY(channel.isEncrypted());
        const auto facts = encrypted.front().front().value<TlsFacts>();
        QVERIFY(facts.protocol.startsWith("TLSv1."));
        QCOMPARE(facts.tlsServerEndPoint.size(), qsizetype(32));
        channel.write("EHLO\r\n");
        QTRY_COMPARE(server.received, QByteArray("STARTTLS\r\nEHLO\r\n"));
    }

    void octetsBeforeTheHandshakeEndTheChannel()
    {
        TestServer server(m_identity, false);
        server.echoes = true;
        SslSocketChannel channel(policy());
        QSignalSpy readable(&channel, &Channel::readyRead);
        QSignalSpy encrypted(&channel, &Channel::encrypted);
        QSignalSpy failed(&channel, &Channel::failed);
        channel.connectTo(u"localhost"_qs, server.port(), false);
        channel.write("STARTTLS\r\n");
        QTRY_COMPARE(readable.count(), 1);
        channel.startTls(); // with the "ok" unread, as an injected line would be
        channel.write("AUTH PLAIN secret\r\n");
        QTRY_COMPARE(failed.count(), 1);
        QCOMPARE(kindOf(failed), int(ChannelError::Kind::TlsHandshakeFailed));
        QTRY_VERIFY(!server.current || !server.received.isEmpty());
        QCOMPARE(server.received, QByteArray("STARTTLS\r\n"));
        QCOMPARE(encrypted.count(), 0);
    }

    void clearTextInsteadOfTlsIsAFailedHandshake()
    {
        TestServer server(m_identity, false);
        SslSocketChannel channel(policy());
        QSignalSpy failed(&channel, &Channel::failed);
        channel.connectTo(u"localhost"_qs, server.port(), true);
        QTRY_VERIFY(server.current);
        server.current->write("220 mail.example ESMTP\r\n");
        QTRY_COMPARE(failed.count(), 1);
        QCOMPARE(kindOf(failed), int(ChannelError::Kind::NotTls));
    }

    void aProxyFindsTheHost_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("scheme");
        QTest::newRow("CONNECT") << int(Relay::Kind::Connect) << u"http"_qs;
        QTest::newRow("SOCKS5") << int(Relay::Kind::Socks5) << u"socks5"_qs;
    }
    void aProxyFindsTheHost()
    {
        QFETCH(int, kind);
        QFETCH(QString, scheme);
        TestServer server(m_identity);
        Relay proxy(Relay::Kind(kind), server.port());
        SslSocketChannel channel(policy(), urlOf(scheme, proxy));
        QSignalSpy encrypted(&channel, &Channel::encrypted);
        channel.connectTo(u"mail.example"_qs, 465, true);
        channel.write("EHLO\r\n");
        QTRY_COMPARE(encrypted.count(), 1);
        QCOMPARE(proxy.asked, QByteArray("mail.example:465"));
        QTRY_COMPARE(server.received, QByteArray("EHLO\r\n"));
        // Behind a proxy, too, the certificate has to name the host.
        Relay other(Relay::Kind(kind), server.port());
        SslSocketChannel wrong(policy(), urlOf(scheme, other));
        QSignalSpy failed(&wrong, &Channel::failed);
        wrong.connectTo(u"other.example"_qs, 465, true);
        QTRY_COMPARE(failed.count(), 1);
        QCOMPARE(kindOf(failed), int(ChannelError::Kind::CertificateNameMismatch));
    }

    void aProxyThatDoesNotLeadThereIsTold_data()
    {
        using Answer = Relay::Answer;
        using Kind = ChannelError::Kind;
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("scheme");
        QTest::addColumn<int>("answer");
        QTest::addColumn<int>("expected");
        QTest::addColumn<QByteArray>("words");
        for (const auto &[kind, scheme] : {std::pair{Relay::Kind::Connect, u"http"_qs}, std::pair{Relay::Kind::Socks5, u"socks5"_qs}}) {
            const auto row = [&, kind = kind, scheme = scheme](const char *name, Answer answer, Kind expected, const char *words) {
                QTest::addRow("%s, %s", qPrintable(scheme), name) << int(kind) << scheme << int(answer) << int(expected) << QByteArray(words);
            };
            row("no such host", Answer::KnowsNoSuchHost, Kind::HostNotFound, "the proxy can't find the host");
            row("refused by the host", Answer::IsRefusedByTheHost, Kind::ConnectionRefused, "the host behind the proxy refuses");
            if (kind == Relay::Kind::Connect)
                row("forbidden", Answer::Forbids, Kind::ProxyFailed, "the proxy does not allow this connection");
            else
                row("forbidden", Answer::Forbids, Kind::HostNotFound, "the proxy can't find the host, or does not lead there");
        }
    }
    void aProxyThatDoesNotLeadThereIsTold()
    {
        QFETCH(int, kind);
        QFETCH(QString, scheme);
        QFETCH(int, answer);
        QFETCH(int, expected);
        QFETCH(QByteArray, words);
        Relay proxy(Relay::Kind(kind), 1);
        proxy.answer = Relay::Answer(answer);
        SslSocketChannel channel(policy(), urlOf(scheme, proxy));
        QSignalSpy failed(&channel, &Channel::failed);
        channel.connectTo(u"mail.example"_qs, 465, true);
        QTRY_COMPARE(failed.count(), 1);
        QVERIFY2(kindOf(failed) == expected, detailOf(failed).constData());
        QVERIFY2(detailOf(failed).startsWith(words), detailOf(failed).constData());
    }

    void aProxyIsLoggedInTo_data() { aProxyFindsTheHost_data(); }
    void aProxyIsLoggedInTo()
    {
        QFETCH(int, kind);
        QFETCH(QString, scheme);
        TestServer server(m_identity);
        Relay proxy(Relay::Kind(kind), server.port());
        proxy.login = "jane:a:b c";
        QUrl url = urlOf(scheme, proxy);
        url.setUserName(u"jane"_qs);
        url.setPassword(u"a:b c"_qs);
        SslSocketChannel channel(policy(), url);
        QSignalSpy encrypted(&channel, &Channel::encrypted);
        channel.connectTo(u"mail.example"_qs, 465, true);
        QTRY_COMPARE(encrypted.count(), 1);
        QCOMPARE(proxy.asked, QByteArray("mail.example:465"));
    }

    void aProxyThatRefusesTheLoginIsTold_data() { aProxyFindsTheHost_data(); }
    void aProxyThatRefusesTheLoginIsTold()
    {
        QFETCH(int, kind);
        QFETCH(QString, scheme);
        for (const QString &password : {u"wrong"_qs, QString()}) {
            Relay proxy(Relay::Kind(kind), 1);
            proxy.login = "jane:right";
            QUrl url = urlOf(scheme, proxy);
            if (!password.isEmpty()) {
                url.setUserName(u"jane"_qs);
                url.setPassword(password);
            }
            SslSocketChannel channel(policy(), url);
            QSignalSpy failed(&channel, &Channel::failed);
            channel.connectTo(u"mail.example"_qs, 465, true);
            QTRY_COMPARE(failed.count(), 1);
            QCOMPARE(kindOf(failed), int(ChannelError::Kind::ProxyFailed));
            QVERIFY2(detailOf(failed).startsWith("the proxy does not accept the login"), detailOf(failed).constData());
            QVERIFY(!detailOf(failed).contains("wrong"));
            QCOMPARE(proxy.asked, QByteArray());
        }
    }

    void aProxyThatIsDownIsTold_data() { aProxyFindsTheHost_data(); }
    void aProxyThatIsDownIsTold()
    {
        QFETCH(int, kind);
        QFETCH(QString, scheme);
        TestServer server(m_identity);
        Relay proxy(Relay::Kind(kind), server.port());
        const QUrl url = urlOf(scheme, proxy);
        proxy.close();
        SslSocketChannel channel(policy(), url);
        QSignalSpy failed(&channel, &Channel::failed);
        channel.connectTo(u"localhost"_qs, server.port(), true);
        QTRY_COMPARE(failed.count(), 1);
        QCOMPARE(kindOf(failed), int(ChannelError::Kind::ProxyFailed));
        QVERIFY2(detailOf(failed).startsWith("the proxy can't be reached"), detailOf(failed).constData());
        QVERIFY(!server.current);
    }

    void anUnknownKindOfProxyIsNotGoneAround()
    {
        TestServer server(m_identity);
        SslSocketChannel channel(policy(), QUrl(u"ftp://127.0.0.1"_qs));
        QSignalSpy failed(&channel, &Channel::failed);
        channel.connectTo(u"localhost"_qs, server.port(), true);
        QCOMPARE(failed.count(), 0); // nothing is emitted from within a call
        QTRY_COMPARE(failed.count(), 1);
        QCOMPARE(kindOf(failed), int(ChannelError::Kind::ProxyFailed));
        QVERIFY(!server.current);
    }

    void aGoodByeIsClean()
    {
        TestServer server(m_identity);
        SslSocketChannel channel(policy());
        QSignalSpy encrypted(&channel, &Channel::encrypted);
        QSignalSpy disconnected(&channel, &Channel::disconnected);
        channel.connectTo(u"localhost"_qs, server.port(), true);
        QTRY_COMPARE(encrypted.count(), 1);
        QTRY_VERIFY(server.current->isEncrypted());
        server.current->write("221 bye\r\n");
        server.current->close();
        QTRY_COMPARE(disconnected.count(), 1);
        QCOMPARE(disconnected.front().front().toBool(), true);
        QCOMPARE(channel.read(1000), QByteArray("221 bye\r\n"));
    }

    void aCutThatOnlyTcpKnowsOfIsNotClean()
    {
        TestServer server(m_identity);
        Relay relay(Relay::Kind::Plain, server.port());
        SslSocketChannel channel(policy());
        QSignalSpy encrypted(&channel, &Channel::encrypted);
        QSignalSpy disconnected(&channel, &Channel::disconnected);
        QSignalSpy failed(&channel, &Channel::failed);
        channel.connectTo(u"localhost"_qs, relay.serverPort(), true);
        QTRY_COMPARE(encrypted.count(), 1);
        relay.cut();
        QTRY_COMPARE(disconnected.count() + failed.count(), 1);
        QVERIFY(disconnected.isEmpty() || !disconnected.front().front().toBool());
    }

    void closingBeforeThereIsAConnectionEndsIt()
    {
        SslSocketChannel channel(policy());
        QSignalSpy disconnected(&channel, &Channel::disconnected);
        QSignalSpy failed(&channel, &Channel::failed);
        channel.connectTo(u"localhost"_qs, 1, true);
        channel.close();
        QTRY_COMPARE(disconnected.count(), 1);
        QCOMPARE(failed.count(), 0);
    }

    void manySmallWritesAreFewRecordsAndEvents()
    {
        TestServer server(m_identity);
        Relay relay(Relay::Kind::Plain, server.port());
        SslSocketChannel channel(policy());
        QSignalSpy encrypted(&channel, &Channel::encrypted);
        channel.connectTo(u"localhost"_qs, relay.serverPort(), true);
        QTRY_COMPARE(encrypted.count(), 1);
        QSignalSpy drained(&channel, &Channel::drained);
        for (int i = 0; i < 1000; ++i)
            channel.write("RCPT TO:<ana@example.org>\r\n");
        QTRY_COMPARE(server.received.size(), qsizetype(27000));
        QVERIFY2(drained.count() <= 4, qPrintable(QString::number(drained.count())));
    }

    void afterAnAbortNothingComes()
    {
        TestServer server(m_identity);
        SslSocketChannel channel(policy());
        QSignalSpy encrypted(&channel, &Channel::encrypted);
        QSignalSpy disconnected(&channel, &Channel::disconnected);
        QSignalSpy failed(&channel, &Channel::failed);
        channel.connectTo(u"localhost"_qs, server.port(), true);
        QTRY_VERIFY(server.current);
        QSignalSpy gone(server.current, &ServerConnection::disconnected);
        const auto told = [&] { return encrypted.count() + disconnected.count() + failed.count(); };
        const auto before = told(); // the handshake may be over already
        channel.abort();
        QTRY_COMPARE(gone.count(), 1);
        QCOMPARE(told(), before);
    }
};

QTEST_GUILESS_MAIN(TestChannelWays)
#include "test_channel_ways.moc"
