// SPDX-License-Identifier: GPL-3.0-or-later
#include "sasl/FixedRandomness.h"
#include "sasl/MechanismChoice.h"
#include "sasl/saslPrep.h"

#include <QTest>

using namespace sendoff;

class TestSasl : public QObject {
    Q_OBJECT

    FixedRandomness m_randomness;

    /// The name of the mechanism that was chosen, empty if none.
    QByteArray chosen(const QByteArrayList &offered, bool encrypted, const QByteArray &only = {},
                      const QString &user = u"jane"_qs, const QByteArray &password = "pencil")
    {
        const auto mechanism = chooseMechanism(offered, {.user = user, .password = password, .encrypted = encrypted, .only = only}, m_randomness);
        if (!mechanism)
            return mechanism.error().kind == SaslError::Kind::NotOffered ? QByteArray() : QByteArray("wrong error");
        return (*mechanism)->name();
    }

    /// The name of what `context` takes of `offered`, or the kind of error.
    QByteArray taken(const QByteArrayList &offered, const SaslContext &context)
    {
        const auto mechanism = chooseMechanism(offered, context, m_randomness);
        if (mechanism)
            return (*mechanism)->name();
        return mechanism.error().kind == SaslError::Kind::Downgraded ? QByteArray("downgraded") : QByteArray("none");
    }

    static SaslContext context()
    {
        return {.user = u"jane"_qs, .password = "pencil", .encrypted = true};
    }

    std::unique_ptr<Mechanism> make(const QByteArray &name)
    {
        return chooseMechanism({name}, {.user = u"j\u00f6rg"_qs, .password = "p\xc3\xa4ss", .encrypted = true}, m_randomness)
            .value();
    }

private slots:
    void theStrongestIsChosen()
    {
        QCOMPARE(chosen({"LOGIN", "PLAIN", "SCRAM-SHA-256"}, true), QByteArray("SCRAM-SHA-256"));
        QCOMPARE(chosen({"LOGIN", "PLAIN", "XOAUTH2"}, true), QByteArray("PLAIN"));
        QCOMPARE(chosen({"GSSAPI", "LOGIN"}, true), QByteArray("LOGIN"));
        QCOMPARE(chosen({"GSSAPI"}, true), QByteArray());
        QCOMPARE(chosen({}, true), QByteArray());
    }

    void aTokenGoesToAMechanismForTokensOnly()
    {
        SaslContext token = context();
        token.isToken = true;
        QCOMPARE(taken({"PLAIN", "SCRAM-SHA-256", "XOAUTH2", "OAUTHBEARER"}, token), QByteArray("OAUTHBEARER"));
        QCOMPARE(taken({"PLAIN", "XOAUTH2"}, token), QByteArray("XOAUTH2"));
        QCOMPARE(taken({"PLAIN", "LOGIN", "SCRAM-SHA-256"}, token), QByteArray("none"));
        token.only = "PLAIN";
        QCOMPARE(taken({"PLAIN", "XOAUTH2"}, token), QByteArray("none"));
        token.only = "XOAUTH2";
        QCOMPARE(taken({"OAUTHBEARER", "XOAUTH2"}, token), QByteArray("XOAUTH2"));
    }

    void noPasswordIsShownOverPlaintext()
    {
        QCOMPARE(chosen({"LOGIN", "PLAIN", "SCRAM-SHA-256"}, false), QByteArray());
        QCOMPARE(chosen({"LOGIN", "PLAIN"}, false), QByteArray());
        QCOMPARE(chosen({"LOGIN", "PLAIN"}, false, "PLAIN"), QByteArray());
        QCOMPARE(chosen({"LOGIN", "PLAIN"}, false, "LOGIN"), QByteArray());
    }

    void onlyOneMeansThatOne()
    {
        QCOMPARE(chosen({"LOGIN", "PLAIN", "SCRAM-SHA-256"}, true, "LOGIN"), QByteArray("LOGIN"));
        QCOMPARE(chosen({"LOGIN", "PLAIN"}, true, "SCRAM-SHA-256"), QByteArray());
        QCOMPARE(chosen({"XOAUTH2"}, true, "XOAUTH2"), QByteArray("XOAUTH2"));
        QCOMPARE(chosen({"GSSAPI"}, true, "GSSAPI"), QByteArray());
    }

    void allAreTakenInTheirOrder()
    {
        SaslContext all = context();
        all.clientCertificate = true;
        all.bindings = {{"tls-exporter", "data"}};
        QByteArrayList offered = knownMechanisms();
        for (const char *name : {"EXTERNAL", "SCRAM-SHA-512-PLUS", "SCRAM-SHA-256-PLUS", "SCRAM-SHA-1-PLUS",
                                 "SCRAM-SHA-512", "SCRAM-SHA-256", "SCRAM-SHA-1", "CRAM-MD5", "PLAIN", "LOGIN"}) {
            QCOMPARE(taken(offered, all), QByteArray(name));
            offered.removeAll(name);
        }
        QCOMPARE(offered, QByteArrayList({"OAUTHBEARER", "XOAUTH2", "ANONYMOUS"}));
        QCOMPARE(taken(offered, all), QByteArray("none"));
        for (const QByteArray &name : std::as_const(offered)) {
            all.only = name;
            QCOMPARE(taken(offered, all), name);
        }
    }

    void everyMechanismNeedsTls()
    {
        SaslContext plaintext = context();
        plaintext.encrypted = false;
        plaintext.clientCertificate = true;
        plaintext.bindings = {{"tls-exporter", "data"}};
        for (const QByteArray &name : knownMechanisms()) {
            plaintext.only = name;
            QCOMPARE(taken({name}, plaintext), QByteArray("none"));
        }
    }

    void whatIsTurnedDownGivesWayToWhatRevealsNoMore_data()
    {
        QTest::addColumn<QByteArray>("turnedDown");
        QTest::addColumn<QByteArray>("next"); // of all but SCRAM, or with it
        QTest::addColumn<QByteArrayList>("offered");
        const QByteArrayList weak{"CRAM-MD5", "PLAIN", "LOGIN"};
        QTest::newRow("sha-256") << QByteArray("SCRAM-SHA-256") << QByteArray("none") << weak;
        QTest::newRow("sha-1") << QByteArray("SCRAM-SHA-1") << QByteArray("none") << weak;
        QTest::newRow("plus") << QByteArray("SCRAM-SHA-256-PLUS") << QByteArray("none") << weak;
        QTest::newRow("to sha-1") << QByteArray("SCRAM-SHA-256") << QByteArray("SCRAM-SHA-1") << weak + QByteArrayList{"SCRAM-SHA-1"};
        QTest::newRow("cram-md5") << QByteArray("CRAM-MD5") << QByteArray("none") << weak;
        QTest::newRow("plain") << QByteArray("PLAIN") << QByteArray("LOGIN") << QByteArrayList{"PLAIN", "LOGIN"};
        QTest::newRow("login") << QByteArray("LOGIN") << QByteArray("PLAIN") << QByteArrayList{"PLAIN", "LOGIN"};
        QTest::newRow("external") << QByteArray("EXTERNAL") << QByteArray("none") << weak + QByteArrayList{"SCRAM-SHA-1"};
    }
    void whatIsTurnedDownGivesWayToWhatRevealsNoMore()
    {
        QFETCH(QByteArray, turnedDown);
        QFETCH(QByteArray, next);
        QFETCH(QByteArrayList, offered);
        SaslContext after = context();
        after.turnedDown = {turnedDown};
        QCOMPARE(taken(offered + QByteArrayList{turnedDown}, after), next);
    }

    void nothingWeakerThanLastTimeIsTaken()
    {
        SaslContext before = context();
        before.floor = "SCRAM-SHA-256";
        QCOMPARE(taken({"PLAIN", "SCRAM-SHA-256"}, before), QByteArray("SCRAM-SHA-256"));
        QCOMPARE(taken({"PLAIN", "CRAM-MD5", "SCRAM-SHA-1"}, before), QByteArray("downgraded"));
        QCOMPARE(taken({"GSSAPI"}, before), QByteArray("none"));
        before.bindings = {{"tls-exporter", "data"}};
        QCOMPARE(taken({"SCRAM-SHA-256-PLUS"}, before), QByteArray("SCRAM-SHA-256-PLUS"));
        before.floor = "PLAIN";
        QCOMPARE(taken({"LOGIN"}, before), QByteArray("LOGIN"));
        before.floor = "X-UNKNOWN";
        QCOMPARE(taken({"LOGIN"}, before), QByteArray("LOGIN"));
        before.floor = "SCRAM-SHA-256";
        before.only = "PLAIN";
        QCOMPARE(taken({"PLAIN"}, before), QByteArray("PLAIN"));
    }

    void cramMd5IsAsTheRfcShows() // RFC 2195 2
    {
        const auto mechanism =
            chooseMechanism({"CRAM-MD5"}, {.user = u"tim"_qs, .password = "tanstaaftanstaaf", .encrypted = true}, m_randomness)
                .value();
        QVERIFY(!mechanism->initialResponse());
        QVERIFY(mechanism->verifyDone().has_value());
        QCOMPARE(mechanism->respond("<1896.697170952@postoffice.reston.mci.net>").value(),
                 QByteArray("tim b913a602c7eda7a495b4e6e7334d3890"));
        QVERIFY(!mechanism->verifyDone());
        QVERIFY(!mechanism->respond("<1@b>").hasValue());
    }

    void cramMd5AnswersNoNonsense()
    {
        for (const QByteArray &challenge : {QByteArray(), QByteArray("<a\r\n@b>"), QByteArray("<a\0@b>", 6),
                                            QByteArray("\xff\xfe"), QByteArray(513, 'a')}) {
            const auto mechanism = make("CRAM-MD5");
            QVERIFY(!mechanism->respond(challenge).hasValue());
        }
    }

    void oAuthBearerIsAsTheRfcShows() // RFC 7628 4.1, 4.4
    {
        const QByteArray token = "vF9dft4qmTc2Nvb3RlckBhbHRhdmlzdGEuY29tCg==";
        const SaslContext asked{.user = u"user@example.com"_qs, .password = token, .encrypted = true, .only = "OAUTHBEARER",
                                .host = u"server.example.com"_qs, .port = 587};
        const auto mechanism = chooseMechanism({"OAUTHBEARER"}, asked, m_randomness).value();
        QCOMPARE(mechanism->initialResponse()->toBase64(),
                 QByteArray("bixhPXVzZXJAZXhhbXBsZS5jb20sAWhvc3Q9c2VydmVyLmV4YW1wbGUuY29tAXBvcnQ9NTg3AWF1dGg9QmVhcmVy"
                            "IHZGOWRmdDRxbVRjMk52YjNSbGNrQmhiSFJoZG1semRHRXVZMjl0Q2c9PQEB"));
        QVERIFY(!mechanism->verifyDone());
        QCOMPARE(mechanism->respond("{\"status\":\"invalid_token\"}").value().toBase64(), QByteArray("AQ=="));
        QVERIFY(mechanism->verifyDone().has_value());
        QVERIFY(!mechanism->respond("{}").hasValue());
    }

    void aUserCannotEndAFieldOfOAuthBearer()
    {
        SaslContext asked{.user = u"a=b,c"_qs, .password = "t", .encrypted = true, .only = "OAUTHBEARER"};
        QVERIFY(chooseMechanism({"OAUTHBEARER"}, asked, m_randomness).value()->initialResponse()->startsWith("n,a=a=3Db=2Cc,\1"));
        asked.user = u"a\u0001auth=Bearer x"_qs;
        QCOMPARE(taken({"OAUTHBEARER"}, asked), QByteArray("none"));
    }

    void aSecretThatIsNoTokenIsNotSentAsOne()
    {
        for (const QByteArray &secret : {QByteArray(), QByteArray("two words"), QByteArray("a\1b"), QByteArray("a\r\nb"),
                                         QByteArray("p\xc3\xa4ss")}) {
            for (const QByteArray &name : {QByteArray("XOAUTH2"), QByteArray("OAUTHBEARER")})
                QCOMPARE(taken({name}, {.user = u"jane"_qs, .password = secret, .encrypted = true, .only = name}), QByteArray("none"));
        }
    }

    void xOAuth2AnswersAnErrorWithNothing()
    {
        const auto mechanism =
            chooseMechanism({"XOAUTH2"}, {.user = u"jane"_qs, .password = "ya29.t", .encrypted = true, .only = "XOAUTH2"}, m_randomness)
                .value();
        QCOMPARE(mechanism->initialResponse(), std::optional(QByteArray("user=jane\1auth=Bearer ya29.t\1\1")));
        QCOMPARE(mechanism->respond("{}").value(), QByteArray());
        QVERIFY(mechanism->verifyDone().has_value());
        QVERIFY(!mechanism->respond("{}").hasValue());
    }

    void externalNeedsACertificateAndSaysNoMoreThanIsAsked()
    {
        SaslContext asked = context();
        QCOMPARE(taken({"EXTERNAL", "PLAIN"}, asked), QByteArray("PLAIN"));
        asked.clientCertificate = true;
        const auto bare = chooseMechanism({"EXTERNAL"}, asked, m_randomness).value();
        QCOMPARE(bare->initialResponse(), std::optional(QByteArray("")));
        QVERIFY(!bare->respond("").hasValue());
        asked.configuredUser = u"j\u00f6rg"_qs;
        QCOMPARE(chooseMechanism({"EXTERNAL"}, asked, m_randomness).value()->initialResponse(),
                 std::optional(QByteArray("j\xc3\xb6rg")));
    }

    void aNulCannotMoveTheBorderBetweenUserAndPassword()
    {
        QCOMPARE(chosen({"PLAIN"}, true, {}, u"jane"_qs, QByteArray("a\0b", 3)), QByteArray());
        QCOMPARE(chosen({"PLAIN"}, true, {}, u"root"_qs + QChar(0) + u"jane"_qs), QByteArray());
        QCOMPARE(chosen({"SCRAM-SHA-256"}, true, {}, u"jane"_qs, QByteArray("a\0b", 3)), QByteArray());
    }

    void plainSaysAllAtOnce()
    {
        const auto plain = make("PLAIN");
        QCOMPARE(plain->initialResponse(), std::optional(QByteArray("\0j\xc3\xb6rg\0p\xc3\xa4ss", 12)));
        QVERIFY(!plain->verifyDone());
        const auto more = plain->respond("more");
        QVERIFY(!more && more.error().kind == SaslError::Kind::BadChallenge);
    }

    void loginDoesNotReadThePrompts()
    {
        const auto login = make("LOGIN");
        QVERIFY(!login->initialResponse());
        QCOMPARE(login->respond("Password:").value(), QByteArray("j\xc3\xb6rg"));
        QVERIFY(login->verifyDone().has_value());
        QCOMPARE(login->respond("").value(), QByteArray("p\xc3\xa4ss"));
        QVERIFY(!login->verifyDone());
        const auto third = login->respond("Password:");
        QVERIFY(!third && third.error().kind == SaslError::Kind::BadChallenge);
    }

    void saslPrepIsAsTheRfcShows_data() // RFC 4013 3
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("prepared"); // null: prohibited
        QTest::newRow("soft hyphen") << u"I\u00adX"_qs << u"IX"_qs;
        QTest::newRow("unchanged") << u"user"_qs << u"user"_qs;
        QTest::newRow("case") << u"USER"_qs << u"USER"_qs;
        QTest::newRow("compatibility") << u"\u00aa"_qs << u"a"_qs;
        QTest::newRow("roman numeral") << u"\u2168"_qs << u"IX"_qs;
        QTest::newRow("control") << u"\u0007"_qs << QString();
        QTest::newRow("bidirectional") << u"\u06271"_qs << QString();
        QTest::newRow("right to left") << u"\u0627\u0628"_qs << u"\u0627\u0628"_qs;
        QTest::newRow("mixed") << u"\u0627a\u0628"_qs << QString();
        QTest::newRow("no-break space") << u"a\u00a0b"_qs << u"a b"_qs;
        QTest::newRow("combining") << u"o\u0308"_qs << u"\u00f6"_qs;
        QTest::newRow("private use") << u"\ue000"_qs << QString();
        QTest::newRow("lone surrogate") << QString(QChar(0xd800)) << QString();
        QTest::newRow("emoji") << u"\U0001f600"_qs << u"\U0001f600"_qs;
        QTest::newRow("noncharacter") << u"\U0001ffff"_qs << QString();
        QTest::newRow("delete") << QString(QChar(0x7f)) << QString();
    }
    void saslPrepIsAsTheRfcShows()
    {
        QFETCH(QString, text);
        QFETCH(QString, prepared);
        const auto result = saslPrep(text);
        QCOMPARE(result.has_value(), !prepared.isNull());
        QCOMPARE(result.value_or(QString()), prepared);
    }
};

QTEST_APPLESS_MAIN(TestSasl)
#include "test_sasl.moc"
