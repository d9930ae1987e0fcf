// SPDX-License-Identifier: GPL-3.0-or-later
#include "discovery/Discovery.h"
#include "discovery/NameProbe.h"
#include "discovery/ProbeTalk.h"

#include <QHash>
#include <QPointer>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace sendoff;

namespace {

template <class Done, class Value>
void later(QObject *context, Done done, Value value)
{
    QTimer::singleShot(0, context, [done, value] { done(value); });
}

/// Knows the documents that a test gives it; all else is 404. What is in `silent` never answers.
class FakeHttp final : public HttpClient {
public:
    QHash<QString, QByteArray> documents; ///< by host
    QStringList silent;
    QList<QUrl> asked;
    void ask(const HttpRequest &request, QObject *context, Answered done) override
    {
        asked += request.url;
        if (silent.contains(request.url.host()))
            return;
        if (documents.contains(request.url.host()))
            return later(context, done, Result<HttpAnswer, HttpError>(HttpAnswer{200, documents[request.url.host()], request.url}));
        later(context, done, Result<HttpAnswer, HttpError>(HttpAnswer{404, "<html/>", request.url}));
    }
};

class FakeDns final : public DnsResolver {
public:
    QHash<QString, std::vector<ServiceRecord>> records;
    std::vector<MailExchanger> mx;
    void services(const QString &name, QObject *context, ServicesFound done) override
    {
        later(context, done, Result<std::vector<ServiceRecord>, DnsError>(records.value(name)));
    }
    void exchangers(const QString &, QObject *context, ExchangersFound done) override
    {
        later(context, done, Result<std::vector<MailExchanger>, DnsError>(mx));
    }
};

class FakeProbe final : public ServerProbe {
public:
    std::vector<ProbeTarget> there;
    bool isSilent = false;
    int asked = 0;
    void probe(const ProbeTarget &target, QObject *context, std::function<void(bool)> done) override
    {
        ++asked;
        if (!isSilent)
            later(context, done, std::find(there.begin(), there.end(), target) != there.end());
    }
};

QByteArray document(const QByteArray &host)
{
    return "<clientConfig version=\"1.1\"><emailProvider id=\"x\"><outgoingServer type=\"smtp\"><hostname>" + host
        + "</hostname><port>465</port><socketType>SSL</socketType></outgoingServer></emailProvider></clientConfig>";
}

} // namespace

class TestDiscovery : public QObject {
    Q_OBJECT

    FakeHttp m_http;
    FakeDns m_dns;
    FakeProbe m_probe;
    std::vector<DiscoveryStep> m_steps;

    std::vector<FoundSettings> discover(const QString &address, const DiscoveryConsent &consent = {})
    {
        m_steps.clear();
        QObject parent;
        auto *discovery = new Discovery({m_http, m_dns, m_probe}, *AddrSpec::parse(address), consent, &parent);
        std::optional<std::vector<FoundSettings>> result;
        connect(discovery, &Discovery::stepChanged, this, [this](const DiscoveryStep &step) { m_steps.push_back(step); });
        connect(discovery, &Discovery::finished, this, [&result](const auto &found) { result = found; });
        [&] { QTRY_VERIFY(result); }();
        return result.value_or(std::vector<FoundSettings>());
    }

    bool has(DiscoverySource source, DiscoveryStep::State state) const
    {
        return std::any_of(m_steps.begin(), m_steps.end(), [&](const DiscoveryStep &each) {
            return each.source == source && each.state == state;
        });
    }

private slots:
    void init()
    {
        m_http = {};
        m_dns = {};
        m_probe = {};
    }

    void aKnownProviderNeedsNoNetwork()
    {
        const auto found = discover(u"jane@gmail.com"_qs);
        QCOMPARE(found.size(), 1u);
        QCOMPARE(found[0].submission.host, u"smtp.gmail.com"_qs);
        QCOMPARE(found[0].incoming.host, u"imap.gmail.com"_qs);
        QVERIFY(found[0].provider->password == Provider::Password::App && found[0].oauth);
        QVERIFY(m_http.asked.isEmpty() && m_probe.asked == 0);
    }

    void aProviderWithoutWayInSaysSo()
    {
        const auto found = discover(u"jane@tuta.com"_qs);
        QCOMPARE(found.size(), 1u);
        QVERIFY(!found[0].isComplete() && !found[0].provider->takesPrograms());
    }

    void theOwnAutoconfigIsTrustedMost()
    {
        m_http.documents = {{u"autoconfig.example.org"_qs, document("smtp1.example.org")},
                            {u"example.org"_qs, document("smtp2.example.org")},
                            {u"autoconfig.thunderbird.net"_qs, document("smtp3.example.org")}};
        const auto found = discover(u"jane@example.org"_qs);
        QCOMPARE(found[0].submission.host, u"smtp1.example.org"_qs);
        QCOMPARE(found[0].where, u"autoconfig.example.org"_qs);
        QCOMPARE(found[0].trust, FoundSettings::Trust::Sure);
    }

    void aLesserAnswerWaitsForABetterSource()
    {
        m_http.documents = {{u"autoconfig.thunderbird.net"_qs, document("smtp3.example.org")}};
        m_probe.isSilent = true; // trusted less than what was found: nobody waits for it
        const auto found = discover(u"jane@example.org"_qs);
        QCOMPARE(found[0].source, DiscoverySource::Database);
        QVERIFY(has(DiscoverySource::OwnAutoconfig, DiscoveryStep::State::Nothing));
        QVERIFY(has(DiscoverySource::Probe, DiscoveryStep::State::NotNeeded));
    }

    void theDatabaseIsToldTheDomainAndOnlyIfItMayBeAsked()
    {
        discover(u"jane@example.org"_qs);
        QVERIFY(m_http.asked.contains(QUrl(u"https://autoconfig.thunderbird.net/v1.1/example.org"_qs)));
        for (const QUrl &url : m_http.asked)
            QVERIFY2(!url.toString().contains(u"jane"), qPrintable(url.toString()));
        m_http.asked.clear();
        m_dns.mx = {{u"mx.hoster.example"_qs, 10}};
        discover(u"jane@example.org"_qs, {.askDatabase = false});
        for (const QUrl &url : m_http.asked)
            QVERIFY2(url.host().endsWith(u"example.org"), qPrintable(url.toString()));
        QVERIFY(has(DiscoverySource::Database, DiscoveryStep::State::NotNeeded));
    }

    void theAddressIsToldToTheOwnDomainWithConsentOnly()
    {
        discover(u"jane+a&b@example.org"_qs, {.tellAddress = true});
        for (const QUrl &url : m_http.asked) {
            const bool isOwn = url.host().endsWith(u"example.org");
            QCOMPARE(url.hasQuery(), isOwn);
            if (isOwn)
                QCOMPARE(url.query(QUrl::FullyEncoded), u"emailaddress=jane%2Ba%26b%40example.org"_qs);
        }
    }

    void anAnswerOfTheDnsHasToBeConfirmed()
    {
        m_dns.records = {{u"_submissions._tcp.example.org"_qs, {{u"send.example.org"_qs, 465, 0, 0}}},
                         {u"_submission._tcp.example.org"_qs, {{u"old.example.org"_qs, 587, 0, 0}}},
                         {u"_imaps._tcp.example.org"_qs, {{QString(), 0, 0, 0}}},
                         {u"_imap._tcp.example.org"_qs, {{u"Read.example.net"_qs, 143, 0, 0}}}};
        const auto found = discover(u"jane@example.org"_qs);
        QCOMPARE(found[0].source, DiscoverySource::Services);
        QCOMPARE(found[0].trust, FoundSettings::Trust::ConfirmHost);
        QCOMPARE(found[0].submission.host, u"send.example.org"_qs);
        QCOMPARE(found[0].submission.security, ChannelSecurity::ImplicitTls);
        // "." said that there is no IMAP with implicit TLS.
        QCOMPARE(found[0].incoming.host, u"read.example.net"_qs);
        QCOMPARE(found[0].incoming.security, ChannelSecurity::StartTls);
    }

    void pop3IsFoundWhereThereIsNoImap()
    {
        const QString submissions = u"_submissions._tcp.example.org"_qs;
        const std::vector<ServiceRecord> send{{u"send.example.org"_qs, 465, 0, 0}};
        m_dns.records = {{submissions, send},
                         {u"_imaps._tcp.example.org"_qs, {{QString(), 0, 0, 0}}},
                         {u"_pop3s._tcp.example.org"_qs, {{u"Pop.example.net"_qs, 995, 0, 0}}}};
        auto found = discover(u"jane@example.org"_qs);
        QCOMPARE(found[0].source, DiscoverySource::Services);
        QCOMPARE(found[0].trust, FoundSettings::Trust::ConfirmHost);
        QCOMPARE(found[0].incoming.protocol, IncomingServer::Protocol::Pop3);
        QCOMPARE(found[0].incoming.host, u"pop.example.net"_qs);
        QCOMPARE(found[0].incoming.port, 995);
        QCOMPARE(found[0].incoming.security, ChannelSecurity::ImplicitTls);
        QVERIFY(!found[0].incoming.readsReports);
        // What only STLS makes secret comes after that, and is never left in the clear.
        m_dns.records = {{submissions, send}, {u"_pop3._tcp.example.org"_qs, {{u"pop.example.net"_qs, 110, 0, 0}}}};
        found = discover(u"jane@example.org"_qs);
        QCOMPARE(found[0].incoming.protocol, IncomingServer::Protocol::Pop3);
        QCOMPARE(found[0].incoming.security, ChannelSecurity::StartTls);
        // Only IMAP can keep a copy: it goes first, even where it takes STARTTLS.
        m_dns.records = {{submissions, send},
                         {u"_imap._tcp.example.org"_qs, {{u"read.example.net"_qs, 143, 20, 0}}},
                         {u"_pop3s._tcp.example.org"_qs, {{u"pop.example.net"_qs, 995, 10, 0}}}};
        found = discover(u"jane@example.org"_qs);
        QCOMPARE(found[0].incoming.protocol, IncomingServer::Protocol::Imap);
        QCOMPARE(found[0].incoming.host, u"read.example.net"_qs);
    }

    void aMaildropWithoutAWayToSendIsNotEnough()
    {
        m_dns.records = {{u"_pop3s._tcp.example.org"_qs, {{u"pop.example.net"_qs, 995, 0, 0}}}};
        QVERIFY(discover(u"jane@example.org"_qs).empty());
    }

    void anAutoconfigWithPop3IsFound()
    {
        QByteArray both = document("smtp.example.org");
        both.replace("<outgoingServer", "<incomingServer type=\"pop3\"><hostname>pop.%EMAILDOMAIN%</hostname><port>995</port>"
                                        "<socketType>SSL</socketType><username>%EMAILLOCALPART%</username></incomingServer><outgoingServer");
        m_http.documents = {{u"autoconfig.example.org"_qs, both}};
        const auto found = discover(u"jane@example.org"_qs);
        QVERIFY(found[0].isComplete());
        QCOMPARE(found[0].incoming.protocol, IncomingServer::Protocol::Pop3);
        QCOMPARE(found[0].incoming.host, u"pop.example.org"_qs);
        QCOMPARE(found[0].incoming.user, u"jane"_qs);
        QVERIFY(!found[0].incoming.readsReports);
    }

    void aServiceThatIsNotOfferedIsNotFound()
    {
        m_dns.records = {{u"_submissions._tcp.example.org"_qs, {{QString(), 0, 0, 0}}},
                         {u"_submission._tcp.example.org"_qs, {{QString(), 0, 0, 0}}}};
        QVERIFY(discover(u"jane@example.org"_qs).empty());
        QVERIFY(has(DiscoverySource::Services, DiscoveryStep::State::Nothing));
    }

    void theMailExchangerNamesTheProvider()
    {
        m_dns.mx = {{u"aspmx.l.google.com"_qs, 1}, {u"alt1.aspmx.l.google.com"_qs, 5}};
        const auto found = discover(u"jane@example.org"_qs);
        QCOMPARE(found[0].source, DiscoverySource::MailExchanger);
        QCOMPARE(found[0].submission.host, u"smtp.gmail.com"_qs);
        QCOMPARE(found[0].trust, FoundSettings::Trust::ConfirmHost);
        QCOMPARE(found[0].provider->id, u"google"_qs);
    }

    void theDatabaseIsAskedForTheExchangersDomain()
    {
        m_dns.mx = {{u"mx1.hoster.example"_qs, 1}};
        discover(u"jane@example.org"_qs);
        QVERIFY(m_http.asked.contains(QUrl(u"https://autoconfig.thunderbird.net/v1.1/hoster.example"_qs)));
    }

    void theBestProbedServerIsTaken()
    {
        using Protocol = ProbeTarget::Protocol;
        m_probe.there = {{Protocol::Submission, u"mail.example.org"_qs, 587, ChannelSecurity::StartTls},
                         {Protocol::Submission, u"mail.example.org"_qs, 465, ChannelSecurity::ImplicitTls},
                         {Protocol::Pop3, u"pop.example.org"_qs, 995, ChannelSecurity::ImplicitTls}};
        const auto found = discover(u"jane@example.org"_qs);
        QCOMPARE(found[0].source, DiscoverySource::Probe);
        QCOMPARE(found[0].submission.port, 465);
        QCOMPARE(found[0].incoming.protocol, IncomingServer::Protocol::Pop3);
        QCOMPARE(found[0].trust, FoundSettings::Trust::Sure);
    }

    void nothingFoundIsSaid()
    {
        QVERIFY(discover(u"jane@example.org"_qs).empty());
        QVERIFY(discover(u"jane@[192.0.2.1]"_qs).empty());
    }

    void namesThatAreNoAsciiAreAskedInAsciiLabels()
    {
        discover(u"jane@b\u00fccher.example"_qs);
        QVERIFY(m_http.asked.contains(QUrl(u"https://autoconfig.thunderbird.net/v1.1/xn--bcher-kva.example"_qs)));
        for (const ProbeTarget &target : NameProbe::candidates(u"xn--bcher-kva.example"_qs))
            QVERIFY(target.security != ChannelSecurity::Plaintext);
    }

    void aProbeSaysNoMoreThanItMust_data()
    {
        QTest::addColumn<int>("protocol");
        QTest::addColumn<QByteArrayList>("heard");
        QTest::addColumn<QByteArrayList>("said");
        QTest::addColumn<bool>("isThere");
        const int smtp = int(ProbeTarget::Protocol::Submission);
        const int imap = int(ProbeTarget::Protocol::Imap);
        const int pop3 = int(ProbeTarget::Protocol::Pop3);
        const QByteArrayList smtpSaid{"EHLO [127.0.0.1]\r\n", "STARTTLS\r\n"};
        QTest::newRow("smtp") << smtp << QByteArrayList{"220-hello", "220 go", "250-x", "250-STARTTLS", "250 HELP", "220 now"} << smtpSaid << true;
        QTest::newRow("smtp without") << smtp << QByteArrayList{"220 x", "250-x", "250 AUTH PLAIN"} << QByteArrayList{"EHLO [127.0.0.1]\r\n"} << false;
        QTest::newRow("smtp refuses") << smtp << QByteArrayList{"554 no"} << QByteArrayList() << false;
        QTest::newRow("a web server") << smtp << QByteArrayList{"HTTP/1.1 400 Bad Request"} << QByteArrayList() << false;
        QTest::newRow("imap") << imap << QByteArrayList{"* OK x", "* CAPABILITY IMAP4rev1", "a OK now"} << QByteArrayList{"a STARTTLS\r\n"} << true;
        QTest::newRow("imap without") << imap << QByteArrayList{"* OK x", "a BAD no"} << QByteArrayList{"a STARTTLS\r\n"} << false;
        QTest::newRow("smtp refuses at last") << smtp << QByteArrayList{"220-x", "220 x", "250 STARTTLS", "454 no"} << QByteArrayList{"EHLO [127.0.0.1]\r\n", "STARTTLS\r\n"} << false;
        QTest::newRow("smtp refuses EHLO") << smtp << QByteArrayList{"220 x", "502 what?"} << QByteArrayList{"EHLO [127.0.0.1]\r\n"} << false;
        QTest::newRow("pop3 without") << pop3 << QByteArrayList{"+OK x", "-ERR no"} << QByteArrayList{"STLS\r\n"} << false;
        QTest::newRow("pop3") << pop3 << QByteArrayList{"+OK x", "+OK now"} << QByteArrayList{"STLS\r\n"} << true;
    }
    void aProbeSaysNoMoreThanItMust()
    {
        QFETCH(int, protocol);
        QFETCH(QByteArrayList, heard);
        QFETCH(QByteArrayList, said);
        QFETCH(bool, isThere);
        ProbeTalk talk({ProbeTarget::Protocol(protocol), u"a.example"_qs, 1, ChannelSecurity::StartTls});
        QByteArrayList sent;
        std::optional<bool> result;
        for (const QByteArray &line : heard) {
            QVERIFY(!result);
            ProbeTalk::Action action = talk.line(line);
            if (std::holds_alternative<ProbeTalk::StartTls>(action))
                action = talk.encrypted();
            if (const auto *octets = std::get_if<QByteArray>(&action))
                sent += *octets;
            else if (const auto *over = std::get_if<ProbeTalk::Over>(&action))
                result = over->isThere;
        }
        QCOMPARE(sent, said);
        QVERIFY(result);
        QCOMPARE(*result, isThere);
    }
};

QTEST_GUILESS_MAIN(TestDiscovery)
#include "test_discovery.moc"
