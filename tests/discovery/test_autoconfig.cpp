// SPDX-License-Identifier: GPL-3.0-or-later
#include "discovery/autoconfigSettings.h"
#include "discovery/hostName.h"

#include <QTest>

using namespace sendoff;

class TestAutoconfig : public QObject {
    Q_OBJECT

    static AddrSpec jane() { return *AddrSpec::parse(u"jane@example.org"_qs); }

    static QByteArray document(const QByteArray &servers)
    {
        return "<?xml version=\"1.0\"?>\n<clientConfig version=\"1.1\"><emailProvider id=\"example.org\">"
               "<domain>example.org</domain><displayName>Example Mail</displayName>"
            + servers + "</emailProvider></clientConfig>";
    }

    static QByteArray server(const QByteArray &type, const QByteArray &host, const QByteArray &port,
                             const QByteArray &socketType, const QByteArray &rest = {})
    {
        const QByteArray element = type == "smtp" ? "outgoingServer" : "incomingServer";
        return "<" + element + " type=\"" + type + "\"><hostname>" + host + "</hostname><port>" + port
            + "</port><socketType>" + socketType + "</socketType>" + rest + "</" + element + ">";
    }

    static FoundSettings settings(const QByteArray &servers)
    {
        const auto parsed = parseAutoconfig(document(servers), jane());
        return parsed ? settingsOf(*parsed, jane(), DiscoverySource::OwnAutoconfig, u"autoconfig.example.org"_qs)
                      : FoundSettings();
    }

private slots:
    void theServersOfADocumentAreRead()
    {
        const FoundSettings found = settings(
            server("imap", "imap.%EMAILDOMAIN%", "993", "SSL", "<username>%EMAILLOCALPART%</username><authentication>password-cleartext</authentication>")
            + server("smtp", "SMTP.example.org", "587", "STARTTLS", "<username>%EMAILADDRESS%</username>"));
        QCOMPARE(found.name, u"Example Mail"_qs);
        QCOMPARE(found.submission.host, u"smtp.example.org"_qs);
        QCOMPARE(found.submission.port, 587);
        QCOMPARE(found.submission.security, ChannelSecurity::StartTls);
        QCOMPARE(found.submission.user, QString()); // the address
        QCOMPARE(found.incoming.host, u"imap.example.org"_qs);
        QCOMPARE(found.incoming.user, u"jane"_qs);
        QCOMPARE(found.trust, FoundSettings::Trust::Sure);
    }

    void implicitTlsComesBeforeStartTls()
    {
        const FoundSettings found = settings(server("smtp", "a.example.org", "587", "STARTTLS")
                                             + server("smtp", "b.example.org", "465", "SSL"));
        QCOMPARE(found.submission.host, u"b.example.org"_qs);
    }

    void aServerWithoutAnIncomingOneIsEnough()
    {
        QVERIFY(settings(server("smtp", "smtp.example.org", "465", "SSL")).isComplete());
    }

    void pop3IsTakenWhereThereIsNoImap()
    {
        const FoundSettings found = settings(server("pop3", "pop.example.org", "995", "SSL"));
        QCOMPARE(found.incoming.protocol, IncomingServer::Protocol::Pop3);
        QVERIFY(!found.isComplete());
    }

    void pop3IsReadAsImapIs()
    {
        const QByteArray out = server("smtp", "smtp.example.org", "465", "SSL");
        const FoundSettings found = settings(server("pop3", "Pop.%EMAILDOMAIN%", "110", "STARTTLS", "<username>%EMAILADDRESS%</username>")
                                             + server("pop3", "pop2.example.org", "995", "SSL", "<username>%EMAILLOCALPART%</username>") + out);
        QVERIFY(found.isComplete());
        QCOMPARE(found.incoming.protocol, IncomingServer::Protocol::Pop3);
        QCOMPARE(found.incoming.host, u"pop2.example.org"_qs);
        QCOMPARE(found.incoming.port, 995);
        QCOMPARE(found.incoming.security, ChannelSecurity::ImplicitTls);
        QCOMPARE(found.incoming.user, u"jane"_qs);
        // Whichever stands first, the one that can keep copies is taken.
        const FoundSettings both = settings(server("pop3", "pop.example.org", "995", "SSL") + server("imap", "imap.example.org", "143", "STARTTLS") + out);
        QCOMPARE(both.incoming.protocol, IncomingServer::Protocol::Imap);
        QCOMPARE(both.incoming.host, u"imap.example.org"_qs);
        // In the clear it is as if it weren't there.
        const FoundSettings plain = settings(server("pop3", "pop.example.org", "110", "plain") + out);
        QVERIFY(plain.isComplete());
        QVERIFY(!plain.incoming.isSet());
    }

    void whatIsNotSecureIsAsIfItWereNotThere_data()
    {
        QTest::addColumn<QByteArray>("servers");
        QTest::newRow("plain") << server("smtp", "smtp.example.org", "25", "plain");
        QTest::newRow("no socket type") << QByteArray("<outgoingServer type=\"smtp\"><hostname>smtp.example.org</hostname><port>465</port></outgoingServer>");
        QTest::newRow("an address") << server("smtp", "192.0.2.1", "465", "SSL");
        QTest::newRow("a path") << server("smtp", "smtp.example.org/x", "465", "SSL");
        QTest::newRow("no name") << server("smtp", "localhost", "465", "SSL");
        QTest::newRow("a line end") << server("smtp", "smtp.example.org&#10;x", "465", "SSL");
        QTest::newRow("no port") << server("smtp", "smtp.example.org", "0", "SSL");
        QTest::newRow("too large a port") << server("smtp", "smtp.example.org", "70000", "SSL");
        QTest::newRow("another protocol") << server("exchange", "smtp.example.org", "465", "SSL");
        QTest::newRow("a user with a line end") << server("smtp", "smtp.example.org", "465", "SSL", "<username>a&#13;b</username>");
    }
    void whatIsNotSecureIsAsIfItWereNotThere()
    {
        QFETCH(QByteArray, servers);
        const auto parsed = parseAutoconfig(document(servers), jane());
        QVERIFY(!parsed && parsed.error() == AutoconfigError::NothingUsable);
    }

    void severalSocketTypesAreTried()
    {
        QCOMPARE(settings(server("smtp", "smtp.example.org", "587", "plain", "<socketType>STARTTLS</socketType>")).submission.security,
                 ChannelSecurity::StartTls);
    }

    void whatIsNoDocumentIsRefused_data()
    {
        QTest::addColumn<QByteArray>("octets");
        QTest::addColumn<int>("error");
        QTest::newRow("nothing") << QByteArray() << int(AutoconfigError::NotXml);
        QTest::newRow("a web page") << QByteArray("<html><body>Log in</body></html>") << int(AutoconfigError::NotAutoconfig);
        QTest::newRow("cut off") << QByteArray("<clientConfig version=\"1.1\"><emailProvider id=\"x\">") << int(AutoconfigError::NotXml);
        QTest::newRow("with entities") << QByteArray("<!DOCTYPE clientConfig [<!ENTITY a \"aaaa\">]><clientConfig/>") << int(AutoconfigError::NotXml);
        QTest::newRow("empty") << QByteArray("<clientConfig version=\"1.1\"/>") << int(AutoconfigError::NothingUsable);
        QTest::newRow("too large") << document(QByteArray(300 * 1024, ' ')) << int(AutoconfigError::TooLarge);
    }
    void whatIsNoDocumentIsRefused()
    {
        QFETCH(QByteArray, octets);
        QFETCH(int, error);
        const auto parsed = parseAutoconfig(octets, jane());
        QVERIFY(!parsed);
        QCOMPARE(int(parsed.error()), error);
    }

    void oauthPartsAreRead()
    {
        const QByteArray xml =
            "<clientConfig version=\"1.1\"><emailProvider id=\"x\">"
            + server("smtp", "smtp.example.org", "465", "SSL", "<authentication>OAuth2</authentication>")
            + "</emailProvider><oAuth2><issuer>id.example.org</issuer><scope>mail offline</scope>"
              "<authURL>https://id.example.org/a</authURL><tokenURL>https://id.example.org/t</tokenURL></oAuth2></clientConfig>";
        const auto parsed = parseAutoconfig(xml, jane());
        QVERIFY(parsed && parsed->oauth);
        QCOMPARE(parsed->oauth->issuer, u"https://id.example.org"_qs);
        QCOMPARE(parsed->oauth->scopes, (QStringList{u"mail"_qs, u"offline"_qs}));
        QVERIFY(settingsOf(*parsed, jane(), DiscoverySource::WellKnown, {}).oauthOnly);
        const auto insecure = parseAutoconfig(QByteArray(xml).replace("https://id.example.org/t", "http://id.example.org/t"), jane());
        QVERIFY(insecure && !insecure->oauth);
    }

    void loginsAreToldApart_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<int>("login");
        QTest::newRow("in the clear, under TLS") << QByteArray("password-cleartext") << int(AutoconfigServer::Login::Password);
        QTest::newRow("by hash") << QByteArray("password-encrypted") << int(AutoconfigServer::Login::Password);
        QTest::newRow("OAuth") << QByteArray("OAuth2") << int(AutoconfigServer::Login::OAuth);
        QTest::newRow("certificate") << QByteArray("TLS-client-cert") << int(AutoconfigServer::Login::Certificate);
        QTest::newRow("unknown") << QByteArray("Kerberos-9") << int(AutoconfigServer::Login::Other);
    }
    void loginsAreToldApart()
    {
        QFETCH(QByteArray, name);
        QFETCH(int, login);
        const auto parsed = parseAutoconfig(document(server("smtp", "smtp.example.org", "465", "SSL", "<authentication>" + name + "</authentication>")), jane());
        QVERIFY(parsed);
        QCOMPARE(parsed->servers[0].logins.size(), 1u);
        QCOMPARE(int(parsed->servers[0].logins[0]), login);
    }

    void aServerWhoseLoginsNobodyKnowsIsNotTaken()
    {
        const QByteArray unknown = server("smtp", "a.example.org", "465", "SSL", "<authentication>GSSAPI</authentication>");
        QVERIFY(!settings(unknown).isComplete());
        const FoundSettings found = settings(unknown + server("smtp", "b.example.org", "587", "STARTTLS", "<authentication>TLS-client-cert</authentication>"));
        QCOMPARE(found.submission.host, u"b.example.org"_qs); // though it comes after, and STARTTLS is second choice
        QVERIFY(!found.oauthOnly);
    }

    void onlyHelpThatIsEncryptedIsShown_data()
    {
        QTest::addColumn<QByteArray>("elements");
        QTest::addColumn<QUrl>("help");
        QTest::newRow("none") << QByteArray() << QUrl();
        QTest::newRow("how to enable") << QByteArray("<enable visiturl=\"https://example.org/on\"><instruction>Turn on</instruction></enable>") << QUrl(u"https://example.org/on"_qs);
        QTest::newRow("documentation") << QByteArray("<documentation url=\"https://example.org/doc\"><descr>Mail</descr></documentation>") << QUrl(u"https://example.org/doc"_qs);
        QTest::newRow("the first counts") << QByteArray("<documentation url=\"https://a.example/\"/><enable visiturl=\"https://b.example/\"/>") << QUrl(u"https://a.example/"_qs);
        QTest::newRow("not what is in the clear") << QByteArray("<documentation url=\"http://a.example/\"/><documentation url=\"https://b.example/\"/>") << QUrl(u"https://b.example/"_qs);
        QTest::newRow("nor a script") << QByteArray("<enable visiturl=\"javascript:alert(1)\"/><documentation url=\"https:// a\"/><documentation/>") << QUrl();
    }
    void onlyHelpThatIsEncryptedIsShown()
    {
        QFETCH(QByteArray, elements);
        const auto parsed = parseAutoconfig(document(elements + server("smtp", "smtp.example.org", "465", "SSL")), jane());
        QVERIFY(parsed); // what stands inside of the help doesn't confuse it
        QCOMPARE(parsed->servers.size(), 1u);
        QTEST(parsed->help, "help");
    }

    void whatNobodyKnowsIsPassedOver()
    {
        const QByteArray known = server("smtp", "smtp.example.org", "465", "SSL", "<more><hostname>evil.example</hostname></more>");
        const auto parsed = parseAutoconfig("<clientConfig version=\"1.1\"><webMail><outgoingServer type=\"smtp\"/></webMail>"
                                            "<emailProvider id=\"x\"><addressBook><hostname>evil.example</hostname></addressBook>" + known
                                            + "</emailProvider><clientConfigUpdate url=\"https://evil.example/\"/></clientConfig>", jane());
        QVERIFY(parsed);
        QCOMPARE(parsed->servers.size(), 1u);
        QCOMPARE(parsed->servers[0].host, u"smtp.example.org"_qs);
    }

    void aProviderThatLogsInWithLocalPartsIsToldSo()
    {
        Provider provider{.name = u"Example"_qs};
        provider.submission.host = u"smtp.example.org"_qs;
        QVERIFY(settingsOf(provider, jane(), DiscoverySource::ProviderTable).submission.user.isEmpty());
        provider.userIsLocalPart = true;
        const FoundSettings found = settingsOf(provider, jane(), DiscoverySource::ProviderTable);
        QCOMPARE(found.submission.user, u"jane"_qs);
        QCOMPARE(found.incoming.user, u"jane"_qs);
        QCOMPARE(found.where, u"Example"_qs);
    }

    void aServerOfAKnownProviderIsRecognised()
    {
        FoundSettings found{.source = DiscoverySource::Services};
        found.submission.host = u"smtp.gmail.com"_qs;
        recognise(found, jane());
        QVERIFY(found.provider && found.oauth);
        QVERIFY(!found.name.isEmpty());
        FoundSettings named{.source = DiscoverySource::Services, .name = u"Roe"_qs};
        named.submission.host = u"smtp.gmail.com"_qs;
        recognise(named, jane());
        QCOMPARE(named.name, u"Roe"_qs); // its own name stays
        FoundSettings unknown{.source = DiscoverySource::Services};
        unknown.submission.host = u"smtp.example.org"_qs;
        recognise(unknown, jane());
        QVERIFY(!unknown.provider && !unknown.oauth);
    }

    void namesOfHosts()
    {
        QVERIFY(isHostName(u"smtp.example.org"_qs) && isHostName(u"smtp.b\u00fccher.example"_qs));
        for (const QString &bad : {QString(), u"a"_qs, u"a..b"_qs, u"-a.b"_qs, u"a.b-"_qs, u"a b.c"_qs, u"[::1]"_qs, u"1.2.3.4"_qs,
                                   u"a_b.example"_qs, u"a.b:25"_qs, QString(64, u'a') + u".org"_qs})
            QVERIFY2(!isHostName(bad), qPrintable(bad));
        QCOMPARE(organisationDomain(u"mx1.mail.Example.org"_qs), u"example.org"_qs);
        QCOMPARE(organisationDomain(u"mx.example.co.uk"_qs), u"example.co.uk"_qs);
        QCOMPARE(organisationDomain(u"co.uk"_qs), QString());
        QCOMPARE(organisationDomain(u"localhost"_qs), QString());
    }
};

QTEST_APPLESS_MAIN(TestAutoconfig)
#include "test_autoconfig.moc"
