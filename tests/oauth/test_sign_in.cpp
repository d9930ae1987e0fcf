// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauth/AuthorizationFlow.h"
#include "oauth/DeviceFlow.h"
#include "oauth/FakeEndpoint.h"
#include "secrets/MemorySecretStore.h"

#include <QCryptographicHash>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTcpSocket>
#include <QTest>

using namespace sendoff;

using Outcome = std::optional<Result<TokenSet, OAuthError>>;

class TestSignIn : public QObject {
    Q_OBJECT

    FakeEndpoint m_http;
    MemorySecretStore m_commands; ///< what they print
    FixedClock m_clock;
    SystemRandomness m_randomness;
    QNetworkAccessManager m_browser;

    struct SignIn {
        QUrl url;
        Outcome outcome;
        std::unique_ptr<AuthorizationFlow> flow;
        QString value(const char *name) const { return QUrlQuery(url).queryItemValue(QLatin1String(name), QUrl::FullyDecoded); }
    };

    static Account account(const OAuthSettings &with = settings(), const QUrl &proxy = {})
    {
        Account account{.identity = {*Mailbox::parse(u"jane@example.org"_qs)}, .secretSource = {SecretSource::Kind::OAuth}};
        account.oauth = with;
        account.server.proxy = proxy;
        return account;
    }

    std::unique_ptr<SignIn> begin(const OAuthSettings &with = settings(), const QUrl &proxy = {})
    {
        auto signIn = std::make_unique<SignIn>();
        signIn->flow = std::make_unique<AuthorizationFlow>(ProxiedHttp(m_http, m_commands), m_clock, m_randomness, account(with, proxy), Secret(),
                                                           RedirectPages{u"Done <b>"_qs, u"Failed"_qs}, nullptr);
        connect(signIn->flow.get(), &AuthorizationFlow::browserNeeded, this, [s = signIn.get()](const QUrl &url) { s->url = url; });
        connect(signIn->flow.get(), &AuthorizationFlow::finished, this, [s = signIn.get()](const auto &tokens) { s->outcome = tokens; });
        return signIn;
    }

    /// Status and body of what the browser shows after coming back.
    std::pair<int, QByteArray> comeBack(const SignIn &signIn, const QByteArray &query, const QByteArray &path = "/")
    {
        QUrl url(signIn.value("redirect_uri"));
        std::unique_ptr<QNetworkReply> reply(m_browser.get(QNetworkRequest(
            QUrl::fromEncoded(url.toEncoded(QUrl::RemovePath) + path + (query.isEmpty() ? "" : "?" + query)))));
        [&] { QTRY_VERIFY(reply->isFinished()); }();
        return {reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), reply->readAll()};
    }

    static QByteArray answerOf(const SignIn &signIn, const QByteArray &rest)
    {
        return rest + "&state=" + signIn.value("state").toLatin1();
    }

private slots:
    void init() { m_http = {}; }

    void aSignInEndsWithTokens()
    {
        m_http.answer(200, R"({"access_token":"at-1","refresh_token":"rt-1","token_type":"Bearer","expires_in":3600})");
        const auto signIn = begin();
        QTRY_VERIFY(!signIn->url.isEmpty());
        QCOMPARE(signIn->url.host(), u"id.example.org"_qs);
        QCOMPARE(signIn->value("tenant"), u"a"_qs);
        QCOMPARE(signIn->value("response_type"), u"code"_qs);
        QCOMPARE(signIn->value("client_id"), u"client 1"_qs);
        QCOMPARE(signIn->value("scope"), u"mail offline_access"_qs);
        QCOMPARE(signIn->value("code_challenge_method"), u"S256"_qs);
        QCOMPARE(signIn->value("login_hint"), u"jane@example.org"_qs);
        QVERIFY(signIn->value("redirect_uri").startsWith(u"http://127.0.0.1:"));
        QVERIFY(signIn->value("state").size() >= 43);

        const auto [status, body] = comeBack(*signIn, answerOf(*signIn, "code=c%2F1&iss=https%3A%2F%2Fid.example.org"));
        QCOMPARE(status, 200);
        QVERIFY(body.contains("Done &lt;b&gt;"));
        QTRY_VERIFY(signIn->outcome);
        QVERIFY(*signIn->outcome);
        const TokenSet tokens = **signIn->outcome;
        QCOMPARE(tokens.access.reveal(), QByteArrayLiteral("at-1"));
        QCOMPARE(tokens.refresh.reveal(), QByteArrayLiteral("rt-1"));
        QCOMPARE(tokens.expires, m_clock.time.addSecs(3600));

        QCOMPARE(m_http.asked.back().url, settings().token);
        QCOMPARE(m_http.field(u"code"_qs), u"c/1"_qs);
        QCOMPARE(m_http.field(u"redirect_uri"_qs), signIn->value("redirect_uri"));
        // RFC 7636 4.6
        const QByteArray verifier = m_http.field(u"code_verifier"_qs).toLatin1();
        QVERIFY(verifier.size() >= 43);
        const QByteArray hash = QCryptographicHash::hash(verifier, QCryptographicHash::Sha256);
        QCOMPARE(signIn->value("code_challenge").toLatin1(), hash.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
    }

    void noiseAtThePortChangesNothing()
    {
        m_http.answer(200, R"({"access_token":"at-1","refresh_token":"rt-1","token_type":"bearer"})");
        const auto signIn = begin();
        QTRY_VERIFY(!signIn->url.isEmpty());
        QCOMPARE(comeBack(*signIn, {}, "/favicon.ico").first, 404);
        QCOMPARE(comeBack(*signIn, {}).first, 404);
        QCOMPARE(comeBack(*signIn, "code=evil").first, 404);
        QCOMPARE(comeBack(*signIn, "code=evil&state=guessed").first, 404);
        QCOMPARE(comeBack(*signIn, "error=access_denied&state=guessed").first, 404);
        QVERIFY(!signIn->outcome);
        QCOMPARE(comeBack(*signIn, answerOf(*signIn, "code=c")).first, 200);
        QTRY_VERIFY(signIn->outcome);
        QVERIFY(*signIn->outcome);
        QCOMPARE(m_http.asked.size(), 1u);
        QCOMPARE(m_http.field(u"code"_qs), u"c"_qs);
    }

    void whatEndsASignIn_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<int>("kind");
        QTest::newRow("no") << QByteArray("error=access_denied") << int(OAuthError::Kind::Denied);
        QTest::newRow("an unknown client") << QByteArray("error=unauthorized_client") << int(OAuthError::Kind::ClientRefused);
        QTest::newRow("trouble") << QByteArray("error=server_error") << int(OAuthError::Kind::Unreachable);
        QTest::newRow("another issuer") << QByteArray("code=c&iss=https://evil.example") << int(OAuthError::Kind::BadAnswer);
        QTest::newRow("no code") << QByteArray("x=y") << int(OAuthError::Kind::BadAnswer);
    }
    void whatEndsASignIn()
    {
        QFETCH(QByteArray, answer);
        QFETCH(int, kind);
        const auto signIn = begin();
        QTRY_VERIFY(!signIn->url.isEmpty());
        QVERIFY(comeBack(*signIn, answerOf(*signIn, answer)).second.contains("Failed"));
        QTRY_VERIFY(signIn->outcome);
        QVERIFY(!*signIn->outcome);
        QCOMPARE(int(signIn->outcome->error().kind), kind);
        QVERIFY(m_http.asked.empty());
    }

    void aSignInWithoutARefreshTokenIsNone()
    {
        m_http.answer(200, R"({"access_token":"at-1","token_type":"Bearer"})");
        const auto signIn = begin();
        QTRY_VERIFY(!signIn->url.isEmpty());
        comeBack(*signIn, answerOf(*signIn, "code=c"));
        QTRY_VERIFY(signIn->outcome);
        QVERIFY(!*signIn->outcome && signIn->outcome->error().kind == OAuthError::Kind::BadAnswer);
    }

    void anEndpointInTheClearIsNotAsked()
    {
        OAuthSettings insecure = settings();
        insecure.token.setScheme(u"http"_qs);
        const auto signIn = begin(insecure);
        QTRY_VERIFY(signIn->outcome);
        QCOMPARE(signIn->outcome->error().kind, OAuthError::Kind::NotPossible);
    }

    void tokensThatCouldEndALineAreRefused()
    {
        const auto read = [this](const QByteArray &json) { return readTokens({200, json, {}}, Secret(), m_clock.time); };
        QVERIFY(read(R"({"access_token":"a","token_type":"Bearer"})"));
        QVERIFY(!read("{\"access_token\":\"a\\r\\nb\",\"token_type\":\"Bearer\"}"));
        QVERIFY(!read("{\"access_token\":\"a\\u0001b\",\"token_type\":\"Bearer\"}"));
        QVERIFY(!read(R"({"access_token":"a","token_type":"mac"})"));
        QVERIFY(!read("no JSON"));
        QCOMPARE(read(R"({"access_token":"a","token_type":"Bearer","expires_in":"60"})")->expires, m_clock.time.addSecs(60));
    }

    void aSignInOnAnotherDevice()
    {
        m_http.answer(200, "{\"device_code\":\"dc\",\"user_code\":\"ABCD-EFGH\",\"verification_uri\":\"https://id.example.org/d\",\"interval\":1,\"expires_in\":600}");
        m_http.answer(400, R"({"error":"authorization_pending"})");
        m_http.answer(400, R"({"error":"slow_down"})");
        m_http.answers.push_back(HttpError{HttpError::Kind::Unreachable, {}});
        m_http.answer(503, "<html>busy</html>");
        m_http.answer(200, R"({"access_token":"at","refresh_token":"rt","token_type":"Bearer"})");
        DeviceFlow flow({m_http, m_commands}, m_clock, account(), Secret(), nullptr, 0.001);
        Outcome outcome;
        std::optional<DeviceCode> code;
        connect(&flow, &DeviceFlow::codeReady, this, [&](const DeviceCode &ready) { code = ready; });
        connect(&flow, &DeviceFlow::finished, this, [&](const auto &tokens) { outcome = tokens; });
        QTRY_VERIFY(outcome);
        QVERIFY(*outcome && code);
        QCOMPARE(code->userCode, u"ABCD-EFGH"_qs);
        QCOMPARE(m_http.asked.size(), 6u);
        QCOMPARE(m_http.field(u"device_code"_qs), u"dc"_qs);
        QCOMPARE(m_http.field(u"grant_type"_qs), u"urn:ietf:params:oauth:grant-type:device_code"_qs);
    }

    void nothingGoesAroundTheAccountsProxy()
    {
        const QUrl proxy(u"socks5://127.0.0.1:9050"_qs);
        m_http.answer(200, R"({"access_token":"at","refresh_token":"rt","token_type":"Bearer"})");
        const auto signIn = begin(settings(), proxy);
        QTRY_VERIFY(!signIn->url.isEmpty());
        comeBack(*signIn, answerOf(*signIn, "code=c"));
        QTRY_VERIFY(signIn->outcome);
        QCOMPARE(m_http.asked.back().proxy, proxy);

        m_http = {};
        m_http.answer(200, "{\"device_code\":\"dc\",\"user_code\":\"A\",\"verification_uri\":\"https://id.example.org/d\",\"interval\":1}");
        m_http.answer(200, R"({"access_token":"at","refresh_token":"rt","token_type":"Bearer"})");
        DeviceFlow flow({m_http, m_commands}, m_clock, account(settings(), proxy), Secret(), nullptr, 0.001);
        Outcome outcome;
        connect(&flow, &DeviceFlow::finished, this, [&](const auto &tokens) { outcome = tokens; });
        QTRY_VERIFY(outcome);
        QCOMPARE(m_http.asked.size(), 2u);
        for (const FakeEndpoint::Asked &each : m_http.asked)
            QCOMPARE(each.proxy, proxy);
    }

    void theProxysCommandGivesItsPassword()
    {
        Account behind = account(settings(), QUrl(u"socks5://jane@127.0.0.1:9050"_qs));
        behind.server.proxyPasswordCommand = u"print-it"_qs;
        m_http.answer(200, "{\"device_code\":\"dc\",\"user_code\":\"A\",\"verification_uri\":\"https://id.example.org/d\",\"interval\":1}");
        m_http.answer(200, R"({"access_token":"at","refresh_token":"rt","token_type":"Bearer"})");
        const auto signIn = [&] {
            DeviceFlow flow({m_http, m_commands}, m_clock, behind, Secret(), nullptr, 0.001);
            Outcome outcome;
            connect(&flow, &DeviceFlow::finished, this, [&](const auto &tokens) { outcome = tokens; });
            [&] { QTRY_VERIFY(outcome); }();
            return outcome;
        };
        QCOMPARE((*signIn()).error().kind, OAuthError::Kind::Unreachable);
        QVERIFY(m_http.asked.empty()); // nothing was asked without it
        m_commands.write(behind.server.proxyPasswordCommand, Secret("proxy word"), this, [](const auto &) {});
        QVERIFY(*signIn());
        for (const FakeEndpoint::Asked &each : m_http.asked)
            QCOMPARE(each.proxy.password(QUrl::FullyDecoded), u"proxy word"_qs);
    }

    void aRequestOfTheBrowserMayComeInPieces()
    {
        m_http.answer(200, R"({"access_token":"at","refresh_token":"rt","token_type":"Bearer"})");
        const auto signIn = begin();
        QTRY_VERIFY(!signIn->url.isEmpty());
        const quint16 port = quint16(QUrl(signIn->value("redirect_uri")).port());
        QTcpSocket endless;
        endless.connectToHost(QHostAddress::LocalHost, port);
        endless.write("GET /?" + answerOf(*signIn, "code=" + QByteArray(20000, 'x')));
        QTRY_COMPARE(endless.state(), QAbstractSocket::UnconnectedState);
        QVERIFY(endless.readAll().isEmpty() && !signIn->outcome);
        QTcpSocket slow;
        slow.connectToHost(QHostAddress::LocalHost, port);
        slow.write("GET /?" + answerOf(*signIn, "code=c"));
        QTRY_COMPARE(slow.bytesToWrite(), 0);
        QTest::qWait(20);
        QVERIFY(m_http.asked.empty());
        slow.write(" HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n");
        QTRY_VERIFY(signIn->outcome);
        QVERIFY(*signIn->outcome);
        QCOMPARE(m_http.field(u"code"_qs), u"c"_qs);
    }

    void anotherDeviceIsOfUseOnlyWithACodeAndASafePage_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("kind");
        const int bad = int(OAuthError::Kind::BadAnswer);
        QTest::newRow("no code") << 200 << QByteArray("{\"user_code\":\"A\",\"verification_uri\":\"https://id.example.org/d\"}") << bad;
        QTest::newRow("no words to type") << 200 << QByteArray("{\"device_code\":\"dc\",\"verification_uri\":\"https://id.example.org/d\"}") << bad;
        QTest::newRow("a page in the clear") << 200 << QByteArray("{\"device_code\":\"dc\",\"user_code\":\"A\",\"verification_uri\":\"http://id.example.org/d\"}") << bad;
        QTest::newRow("tokens at once") << 200 << QByteArray(R"({"access_token":"at","refresh_token":"rt","token_type":"Bearer"})") << bad;
        QTest::newRow("nonsense") << 200 << QByteArray("<html>") << bad;
        QTest::newRow("an unknown client") << 401 << QByteArray(R"({"error":"invalid_client"})") << int(OAuthError::Kind::ClientRefused);
        QTest::newRow("trouble") << 502 << QByteArray("<html>") << int(OAuthError::Kind::Unreachable);
    }
    void anotherDeviceIsOfUseOnlyWithACodeAndASafePage()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(int, kind);
        m_http.answer(status, body);
        DeviceFlow flow({m_http, m_commands}, m_clock, account(), Secret(), nullptr, 0.001);
        Outcome outcome;
        bool isShown = false;
        connect(&flow, &DeviceFlow::codeReady, this, [&] { isShown = true; });
        connect(&flow, &DeviceFlow::finished, this, [&](const auto &tokens) { outcome = tokens; });
        QTRY_VERIFY(outcome);
        QVERIFY(!*outcome && !isShown);
        QCOMPARE(int(outcome->error().kind), kind);
        QCOMPARE(m_http.asked.size(), 1u);
    }

    void aProviderWithoutDevicesIsNotAsked()
    {
        OAuthSettings without = settings();
        without.device.clear();
        DeviceFlow flow({m_http, m_commands}, m_clock, account(without), Secret(), nullptr, 0.001);
        Outcome outcome;
        connect(&flow, &DeviceFlow::finished, this, [&](const auto &tokens) { outcome = tokens; });
        QTRY_VERIFY(outcome);
        QCOMPARE(outcome->error().kind, OAuthError::Kind::NotPossible);
        QVERIFY(m_http.asked.empty());
    }

    void aCodeIsNotAskedForOnceItsTimeIsOver()
    {
        const QDateTime before = m_clock.time;
        m_http.answer(200, "{\"device_code\":\"dc\",\"user_code\":\"A\",\"verification_uri\":\"https://id.example.org/d\",\"interval\":1,\"expires_in\":60}");
        m_http.answer(200, R"({"access_token":"at","refresh_token":"rt","token_type":"Bearer"})");
        DeviceFlow flow({m_http, m_commands}, m_clock, account(), Secret(), nullptr, 0.001);
        Outcome outcome;
        connect(&flow, &DeviceFlow::codeReady, this, [&] { m_clock.time = m_clock.time.addSecs(60); });
        connect(&flow, &DeviceFlow::finished, this, [&](const auto &tokens) { outcome = tokens; });
        QTRY_VERIFY(outcome);
        m_clock.time = before;
        QVERIFY(!*outcome);
        QCOMPARE(outcome->error().kind, OAuthError::Kind::Expired);
        QCOMPARE(m_http.asked.size(), 1u);
    }

    void aDeviceThatIsRefusedOrForgottenEnds_data()
    {
        QTest::addColumn<QByteArray>("error");
        QTest::addColumn<int>("kind");
        QTest::newRow("no") << QByteArray("access_denied") << int(OAuthError::Kind::Denied);
        QTest::newRow("too late") << QByteArray("expired_token") << int(OAuthError::Kind::Expired);
        QTest::newRow("bad client") << QByteArray("invalid_client") << int(OAuthError::Kind::ClientRefused);
    }
    void aDeviceThatIsRefusedOrForgottenEnds()
    {
        QFETCH(QByteArray, error);
        QFETCH(int, kind);
        m_http.answer(200, "{\"device_code\":\"dc\",\"user_code\":\"A\",\"verification_uri\":\"https://id.example.org/d\",\"interval\":1}");
        m_http.answer(400, "{\"error\":\"" + error + "\"}");
        DeviceFlow flow({m_http, m_commands}, m_clock, account(), Secret(), nullptr, 0.001);
        Outcome outcome;
        connect(&flow, &DeviceFlow::finished, this, [&](const auto &tokens) { outcome = tokens; });
        QTRY_VERIFY(outcome);
        QVERIFY(!*outcome);
        QCOMPARE(int(outcome->error().kind), kind);
    }
};

QTEST_GUILESS_MAIN(TestSignIn)
#include "test_sign_in.moc"
