// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauth/FakeEndpoint.h"
#include "oauth/TokenSource.h"
#include "secrets/MemorySecretStore.h"

#include <QTest>

using namespace sendoff;

namespace {

/// Does what the memory does, but for what a test lets fail.
class FailingSecretStore final : public SecretStore {
public:
    explicit FailingSecretStore(SecretStore &store) : m_store(store) {}

    QString unreadable = {}; ///< key
    bool isReadOnly = false;

    void read(const QString &key, QObject *context, ReadDone done) override
    {
        if (key != unreadable)
            return m_store.read(key, context, std::move(done));
        QTimer::singleShot(0, context, [done = std::move(done)] { done(SecretError{SecretError::Kind::Locked, u"locked"_qs}); });
    }
    void write(const QString &key, const Secret &secret, QObject *context, WriteDone done) override
    {
        if (!isReadOnly)
            return m_store.write(key, secret, context, std::move(done));
        QTimer::singleShot(0, context, [done = std::move(done)] { done(SecretError{SecretError::Kind::Denied, u"no"_qs}); });
    }
    void remove(const QString &key, QObject *context, WriteDone done) override { m_store.remove(key, context, std::move(done)); }

private:
    SecretStore &m_store;
};

/// Answers when the test does.
class HeldEndpoint final : public HttpClient {
public:
    void ask(const HttpRequest &, QObject *, Answered answered) override { done = std::move(answered); }
    Answered done;
};

} // namespace

class TestTokenSource : public QObject {
    Q_OBJECT

    FakeEndpoint m_http;
    FixedClock m_clock;
    std::unique_ptr<MemorySecretStore> m_memory;
    std::unique_ptr<FailingSecretStore> m_keychain;
    std::unique_ptr<TokenSource> m_source;

    static Account account()
    {
        return {.identity = {.from = *Mailbox::parse(u"jane@example.org"_qs)},
                .secretSource = {SecretSource::Kind::OAuth, {}},
                .oauth = settings(),
                .secretKey = u"k"_qs};
    }

    void store(const QByteArray &access, const QByteArray &refresh, int seconds)
    {
        const TokenSet tokens{Secret(access), Secret(refresh), m_clock.time.addSecs(seconds)};
        bool isKept = false;
        m_source->keep(account(), tokens, this, [&isKept](const auto &kept) { isKept = kept.hasValue(); });
        QTRY_VERIFY(isKept);
    }

    /// The token, or the kind of the error as text.
    QByteArray ask()
    {
        QByteArray answer;
        m_source->token(account(), this, [&answer](const auto &token) {
            answer = token ? token->reveal() : "error " + QByteArray::number(int(token.error().kind));
        });
        [&] { QTRY_VERIFY(!answer.isEmpty()); }();
        return answer;
    }

    static QByteArray error(OAuthError::Kind kind) { return "error " + QByteArray::number(int(kind)); }

private slots:
    void init()
    {
        m_http = {};
        m_clock = {};
        m_memory = std::make_unique<MemorySecretStore>();
        m_keychain = std::make_unique<FailingSecretStore>(*m_memory);
        m_source = std::make_unique<TokenSource>(ProxiedHttp(m_http, *m_keychain), *m_keychain, m_clock);
    }

    void aFreshTokenIsGivenWithoutAsking()
    {
        store("at-1", "rt-1", 3600);
        QCOMPARE(ask(), QByteArrayLiteral("at-1"));
        QVERIFY(m_http.asked.empty());
    }

    void aTokenIsRenewedBeforeItEnds()
    {
        store("at-1", "rt-1", 59);
        m_http.answer(200, R"({"access_token":"at-2","token_type":"Bearer","expires_in":3600})");
        QCOMPARE(ask(), QByteArrayLiteral("at-2"));
        QCOMPARE(m_http.field(u"grant_type"_qs), u"refresh_token"_qs);
        QCOMPARE(m_http.field(u"refresh_token"_qs), u"rt-1"_qs);
        QCOMPARE(m_http.field(u"client_id"_qs), u"client 1"_qs);
        QVERIFY(!m_http.asked.back().form.hasQueryItem(u"client_secret"_qs));
        QCOMPARE(ask(), QByteArrayLiteral("at-2"));
        QCOMPARE(m_http.asked.size(), 1u);
        // The old refresh token stays where no new one comes, and a new one takes its place.
        m_clock.time = m_clock.time.addSecs(3600);
        m_http.answers.clear();
        m_http.answer(200, R"({"access_token":"at-3","refresh_token":"rt-3","token_type":"Bearer","expires_in":1})");
        QCOMPARE(ask(), QByteArrayLiteral("at-3"));
        QCOMPARE(m_http.field(u"refresh_token"_qs), u"rt-1"_qs);
        QCOMPARE(ask(), QByteArrayLiteral("at-3"));
        QCOMPARE(m_http.field(u"refresh_token"_qs), u"rt-3"_qs);
    }

    void nothingGoesAroundTheAccountsProxy()
    {
        store("at-1", "rt-1", 0);
        m_http.answer(200, R"({"access_token":"at-2","token_type":"Bearer","expires_in":3600})");
        Account behind = account();
        behind.server.proxy = QUrl(u"socks5://127.0.0.1:9050"_qs);
        bool isAnswered = false;
        m_source->token(behind, this, [&isAnswered](const auto &) { isAnswered = true; });
        QTRY_VERIFY(isAnswered);
        QCOMPARE(m_http.asked.back().proxy, behind.server.proxy);
    }

    void manyWhoWaitCauseOneRequest()
    {
        store("at-1", "rt-1", 0);
        m_http.answer(200, R"({"access_token":"at-2","token_type":"Bearer","expires_in":3600})");
        int answers = 0;
        for (int i = 0; i < 5; ++i)
            m_source->token(account(), this, [&answers](const auto &token) { answers += token && token->reveal() == "at-2"; });
        {
            QObject gone;
            m_source->token(account(), &gone, [&answers](const auto &) { answers += 100; });
        }
        QTRY_COMPARE(answers, 5);
        QCOMPARE(m_http.asked.size(), 1u);
    }

    void aTokenThatTheServerRefusedIsNotGivenAgain()
    {
        store("at-1", "rt-1", 3600);
        m_source->discard(account(), Secret("at-1"));
        m_http.answer(200, R"({"access_token":"at-2","token_type":"Bearer","expires_in":3600})");
        QCOMPARE(ask(), QByteArrayLiteral("at-2"));
        QCOMPARE(ask(), QByteArrayLiteral("at-2"));
        QCOMPARE(m_http.asked.size(), 1u);
    }

    void aClientsOwnSecretGoesWithIt()
    {
        store("at-1", "rt-1", 0);
        bool isWritten = false;
        m_keychain->write(account().clientSecretKey(), Secret("s&1"), this, [&](const auto &) { isWritten = true; });
        QTRY_VERIFY(isWritten);
        m_http.answer(200, R"({"access_token":"at-2","token_type":"Bearer","expires_in":3600})");
        QCOMPARE(ask(), QByteArrayLiteral("at-2"));
        QCOMPARE(m_http.field(u"client_secret"_qs), u"s&1"_qs);
    }

    void failuresAreToldApart_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("kind");
        QTest::newRow("revoked") << 400 << QByteArray(R"({"error":"invalid_grant"})") << int(OAuthError::Kind::Revoked);
        QTest::newRow("client") << 401 << QByteArray(R"({"error":"invalid_client"})") << int(OAuthError::Kind::ClientRefused);
        QTest::newRow("trouble") << 503 << QByteArray("<html>") << int(OAuthError::Kind::Unreachable);
        QTest::newRow("another client") << 400 << QByteArray(R"({"error":"unauthorized_client"})") << int(OAuthError::Kind::ClientRefused);
        QTest::newRow("not now") << 400 << QByteArray(R"({"error":"temporarily_unavailable"})") << int(OAuthError::Kind::Unreachable);
        QTest::newRow("unknown") << 400 << QByteArray(R"({"error":"invalid_scope"})") << int(OAuthError::Kind::BadAnswer);
        QTest::newRow("nonsense") << 200 << QByteArray("<html>") << int(OAuthError::Kind::BadAnswer);
    }
    void failuresAreToldApart()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(int, kind);
        store("at-1", "rt-1", 0);
        m_http.answer(status, body);
        QCOMPARE(ask(), error(OAuthError::Kind(kind)));
    }

    void aProviderThatCannotBeReachedIsNoRevocation()
    {
        store("at-1", "rt-1", 0);
        m_http.answers = {HttpError{HttpError::Kind::TimedOut, {}}};
        QCOMPARE(ask(), error(OAuthError::Kind::Unreachable));
        m_http.answers = {HttpError{HttpError::Kind::Untrusted, {}}};
        QCOMPARE(ask(), error(OAuthError::Kind::Untrusted));
        m_http.answers = {HttpError{HttpError::Kind::NotSecure, {}}};
        QCOMPARE(ask(), error(OAuthError::Kind::NotPossible));
        m_http.answers = {HttpError{HttpError::Kind::TooLarge, {}}};
        QCOMPARE(ask(), error(OAuthError::Kind::BadAnswer));
    }

    void nobodySignedInYet()
    {
        QCOMPARE(ask(), error(OAuthError::Kind::NotSignedIn));
    }

    void whatIsKeptAndIsNoTokenIsNotSent()
    {
        for (const QByteArray &kept : {QByteArray("hunter2"), QByteArray("{}"), QByteArray(R"({"access":"a\r\nQUIT","refresh":"r"})")}) {
            bool isWritten = false;
            m_keychain->write(u"k"_qs, Secret(kept), this, [&](const auto &) { isWritten = true; });
            QTRY_VERIFY(isWritten);
            QCOMPARE(ask(), error(OAuthError::Kind::NotSignedIn));
        }
        QVERIFY(m_http.asked.empty());
    }

    void withoutARefreshTokenTheSignInEndsWithTheToken()
    {
        store("at-1", "", 3600);
        QCOMPARE(ask(), QByteArrayLiteral("at-1"));
        m_clock.time = m_clock.time.addSecs(3600);
        QCOMPARE(ask(), error(OAuthError::Kind::Revoked));
        QVERIFY(m_http.asked.empty());
    }

    void withoutAnEndpointNobodyIsAsked()
    {
        store("at-1", "rt-1", 0);
        Account unfinished = account();
        unfinished.oauth.token = QUrl(u"http://id.example.org/token"_qs);
        std::optional<OAuthError> told;
        m_source->token(unfinished, this, [&told](const auto &token) { told = token ? OAuthError{} : token.error(); });
        QTRY_VERIFY(told);
        QCOMPARE(told->kind, OAuthError::Kind::NotPossible);
        QVERIFY(m_http.asked.empty());
    }

    void aKeychainThatFailsIsToldAsSuch()
    {
        const auto failure = [this] {
            std::optional<OAuthError> told;
            m_source->token(account(), this, [&told](const auto &token) { told = token ? OAuthError{} : token.error(); });
            [&] { QTRY_VERIFY(told); }();
            return *told;
        };
        store("at-1", "rt-1", 0);
        m_http.answer(200, R"({"access_token":"at-2","refresh_token":"rt-2","token_type":"Bearer","expires_in":3600})");
        for (const QString &key : {account().secretKey, account().clientSecretKey()}) {
            m_keychain->unreadable = key;
            const OAuthError told = failure();
            QCOMPARE(told.kind, OAuthError::Kind::Keychain);
            QCOMPARE(told.secret.kind, SecretError::Kind::Locked);
        }
        QVERIFY(m_http.asked.empty()); // a refresh token is spent only where the next can be kept
        m_keychain->unreadable.clear();
        m_keychain->isReadOnly = true;
        const OAuthError unkept = failure();
        QCOMPARE(unkept.kind, OAuthError::Kind::Keychain);
        QCOMPARE(unkept.secret.kind, SecretError::Kind::Denied);
        std::optional<bool> isKept;
        m_source->keep(account(), {Secret("at-3"), Secret("rt-3"), m_clock.time}, this, [&isKept](const auto &kept) { isKept = kept.hasValue(); });
        QTRY_VERIFY(isKept);
        QVERIFY(!*isKept);
    }

    void whoIsGoneIsNotAnswered()
    {
        store("at-1", "rt-1", 3600);
        int answers = 0;
        auto gone = std::make_unique<QObject>();
        m_source->token(account(), gone.get(), [&answers](const auto &) { answers += 100; });
        m_source->token(account(), this, [&answers](const auto &) { ++answers; });
        gone.reset();
        QTRY_COMPARE(answers, 1);
    }

    void signingOutWithoutARefreshTokenTakesBackTheOther()
    {
        store("at-1", "", 3600);
        m_http.answers = {HttpError{HttpError::Kind::TimedOut, {}}};
        bool isOut = false;
        m_source->signOut(account(), this, [&isOut] { isOut = true; });
        QTRY_VERIFY(isOut);
        QCOMPARE(m_http.field(u"token"_qs), u"at-1"_qs);
        QCOMPARE(m_http.field(u"token_type_hint"_qs), u"access_token"_qs);
        QCOMPARE(ask(), error(OAuthError::Kind::NotSignedIn)); // whatever the provider says
    }

    void signingOutWhereNobodySignedInAsksNobody()
    {
        bool isOut = false;
        m_source->signOut(account(), this, [&isOut] { isOut = true; });
        QTRY_VERIFY(isOut);
        QVERIFY(m_http.asked.empty());
        store("at-1", "rt-1", 3600);
        Account open = account();
        open.oauth.revocation = QUrl(u"http://id.example.org/revoke"_qs);
        isOut = false;
        m_source->signOut(open, this, [&isOut] { isOut = true; });
        QTRY_VERIFY(isOut);
        QVERIFY(m_http.asked.empty()); // no token in the clear
        QCOMPARE(ask(), error(OAuthError::Kind::NotSignedIn));
    }

    void signingOutShowsTheClientsSecret()
    {
        store("at-1", "rt-1", 3600);
        m_memory->write(account().clientSecretKey(), Secret("client word"), this, [](const auto &) {});
        m_http.answer(200, {});
        bool isOut = false;
        m_source->signOut(account(), this, [&isOut] { isOut = true; });
        QTRY_VERIFY(isOut);
        QCOMPARE(m_http.field(u"client_secret"_qs), u"client word"_qs);
    }

    void signingOutWhileATokenIsRenewedStoresNoneBehindIt()
    {
        store("at-1", "rt-1", 0);
        HeldEndpoint http;
        TokenSource source({http, *m_keychain}, *m_keychain, m_clock);
        std::optional<OAuthError::Kind> told;
        source.token(account(), this, [&told](const auto &token) { told = token ? OAuthError::Kind::BadAnswer : token.error().kind; });
        QTRY_VERIFY(http.done);
        const auto renewed = std::exchange(http.done, nullptr);
        bool isOut = false;
        source.signOut(account(), this, [&isOut] { isOut = true; });
        QTRY_VERIFY(http.done);
        http.done(HttpAnswer{200, {}, {}});
        renewed(HttpAnswer{200, R"({"access_token":"at-2","refresh_token":"rt-2","token_type":"Bearer"})", {}});
        QTRY_VERIFY(isOut && told);
        QCOMPARE(*told, OAuthError::Kind::NotSignedIn);
        QCOMPARE(ask(), error(OAuthError::Kind::NotSignedIn));
    }

    void signingOutTellsTheProviderAndForgets()
    {
        store("at-1", "rt-1", 3600);
        m_http.answer(200, {});
        bool isOut = false;
        m_source->signOut(account(), this, [&isOut] { isOut = true; });
        QTRY_VERIFY(isOut);
        QCOMPARE(m_http.asked.size(), 1u);
        QCOMPARE(m_http.asked.back().url, settings().revocation);
        QCOMPARE(m_http.field(u"token"_qs), u"rt-1"_qs);
        QCOMPARE(ask(), error(OAuthError::Kind::NotSignedIn));
    }
};

QTEST_GUILESS_MAIN(TestTokenSource)
#include "test_token_source.moc"
