// SPDX-License-Identifier: GPL-3.0-or-later
#include "sasl/FixedRandomness.h"
#include "sasl/MechanismChoice.h"
#include "sasl/ScramVerifier.h"

#include <QTest>

using namespace sendoff;

namespace {

// RFC 7677 3
const QByteArray nonce = "rOprNGfwEbeRWgbNEkqO%hvYDpWUa2RaTCAfuxFIlj)hNlF$k0";
const QByteArray serverFirst = "r=" + nonce + ",s=W22ZaJ0SNY7soEsUEjb6gQ==,i=4096";
const QByteArray clientFinal = "c=biws,r=" + nonce + ",p=dHzbZapWIk4jUhN+Ute9ytag9zjfMHgsqmmiz7AndVQ=";
const QByteArray serverFinal = "v=6rriTRBi23WpRR/wtup+mMhUZUn/dB5nLTJRsjl95G4=";

} // namespace

class TestScram : public QObject {
    Q_OBJECT

    FixedRandomness m_randomness;

    std::unique_ptr<Mechanism> scram(const QString &user = u"user"_qs, const QByteArray &password = "pencil")
    {
        return chooseMechanism({"SCRAM-SHA-256"}, {.user = user, .password = password, .encrypted = true}, m_randomness).value();
    }

    /// What `mechanism` says is wrong with the challenge; none if it answers.
    static std::optional<SaslError::Kind> fault(Mechanism &mechanism, const QByteArray &challenge)
    {
        const auto response = mechanism.respond(challenge);
        return response ? std::nullopt : std::optional(response.error().kind);
    }

    std::unique_ptr<Mechanism> bound(const QByteArrayList &offered)
    {
        const SaslContext context{.user = u"user"_qs,
                                  .password = "pencil",
                                  .encrypted = true,
                                  .bindings = {{"tls-exporter", "exported"}, {"tls-server-end-point", "the end point"}}};
        return chooseMechanism(offered, context, m_randomness).value();
    }

private slots:
    void theExampleForSha1IsPlayed() // RFC 5802 5
    {
        class Rfc5802Randomness final : public Randomness {
        public:
            QByteArray bytes(int) override { return QByteArray::fromBase64("fyko+d2lbbFgONRv9qkxdawL"); }
        };
        Rfc5802Randomness randomness;
        const auto mechanism =
            chooseMechanism({"SCRAM-SHA-1"}, {.user = u"user"_qs, .password = "pencil", .encrypted = true}, randomness).value();
        QCOMPARE(mechanism->initialResponse(), std::optional(QByteArray("n,,n=user,r=fyko+d2lbbFgONRv9qkxdawL")));
        QCOMPARE(mechanism->respond("r=fyko+d2lbbFgONRv9qkxdawL3rfcNHYJY1ZVvWVs7j,s=QSXCR+Q6sek8bf92,i=4096").value(),
                 QByteArray("c=biws,r=fyko+d2lbbFgONRv9qkxdawL3rfcNHYJY1ZVvWVs7j,p=v0X8v3Bz2T0CJGbJQyF0X+HI4Ts="));
        QCOMPARE(mechanism->respond("v=rmF9pqV8S7suAoZWja4dJRkFsKQ=").value(), QByteArray());
        QVERIFY(!mechanism->verifyDone());
    }

    void theChannelIsPartOfTheProof()
    {
        const auto plus = bound({"SCRAM-SHA-256", "SCRAM-SHA-256-PLUS"});
        QCOMPARE(plus->name(), QByteArray("SCRAM-SHA-256-PLUS"));
        QVERIFY(plus->initialResponse()->startsWith("p=tls-exporter,,n=user,"));
        const QByteArray response = plus->respond(serverFirst).value();
        QVERIFY(response.startsWith("c=" + QByteArray("p=tls-exporter,,exported").toBase64() + ",r="));
        // The signature of the unbound exchange doesn't fit this one.
        QVERIFY(fault(*plus, serverFinal) == SaslError::Kind::ServerNotAuthentic);
    }

    void anOfferWithoutPlusIsDoubted()
    {
        QVERIFY(bound({"SCRAM-SHA-256"})->initialResponse()->startsWith("y,,"));
        QVERIFY(bound({"SCRAM-SHA-256", "SCRAM-SHA-384-PLUS"})->initialResponse()->startsWith("n,,"));
        QVERIFY(scram()->initialResponse()->startsWith("n,,"));
        const auto cut = bound({"SCRAM-SHA-256"});
        QVERIFY(fault(*cut, "e=server-does-support-channel-binding") == SaslError::Kind::Downgraded);
    }

    void errorsOfTheBindingAreToldApart()
    {
        const QByteArrayList offered{"SCRAM-SHA-256", "SCRAM-SHA-256-PLUS"};
        const auto type = bound(offered);
        QCOMPARE(type->respond("e=unsupported-channel-binding-type").value(), QByteArray());
        QVERIFY(type->bindingRefusal() == BindingRefusal::Type);
        const auto any = bound(offered);
        QVERIFY(any->respond(serverFirst).hasValue());
        QCOMPARE(any->respond("e=channel-binding-not-supported,x=y").value(), QByteArray());
        QVERIFY(any->bindingRefusal() == BindingRefusal::Any);
        const auto other = bound(offered);
        QVERIFY(fault(*other, "e=channel-bindings-dont-match") == SaslError::Kind::ServerNotAuthentic);
        // Where nothing was bound, the server can't take anything back.
        const auto unbound = scram();
        QCOMPARE(unbound->respond("e=channel-binding-not-supported").value(), QByteArray());
        QVERIFY(unbound->bindingRefusal() == BindingRefusal::None);
    }

    void theExampleOfTheRfcIsPlayed()
    {
        const auto mechanism = scram();
        QCOMPARE(mechanism->initialResponse(), std::optional(QByteArray("n,,n=user,r=rOprNGfwEbeRWgbNEkqO")));
        QCOMPARE(mechanism->respond(serverFirst).value(), clientFinal);
        QVERIFY(mechanism->verifyDone().has_value());
        QCOMPARE(mechanism->respond(serverFinal).value(), QByteArray());
        QVERIFY(!mechanism->verifyDone());
    }

    void aUserWithCommaAndEqualsIsEscaped()
    {
        QCOMPARE(scram(u"a=b,c"_qs)->initialResponse(),
                 std::optional(QByteArray("n,,n=a=3Db=2Cc,r=rOprNGfwEbeRWgbNEkqO")));
    }

    void thePasswordIsPrepared()
    {
        const auto mechanism = scram(u"us\u00ader"_qs, "pen\xc2\xad" "cil");
        QCOMPARE(mechanism->initialResponse(), std::optional(QByteArray("n,,n=user,r=rOprNGfwEbeRWgbNEkqO")));
        QCOMPARE(mechanism->respond(serverFirst).value(), clientFinal);
    }

    void optionalExtensionsAreIgnored()
    {
        const auto mechanism = scram();
        QVERIFY(mechanism->respond(serverFirst + ",x=y=z").hasValue());
    }

    void aServerWithoutItsSignatureIsNotAuthentic()
    {
        const auto silent = scram();
        QVERIFY(silent->respond(serverFirst).hasValue());
        QVERIFY(silent->verifyDone()->kind == SaslError::Kind::ServerNotAuthentic);
        QVERIFY(scram()->verifyDone()->kind == SaslError::Kind::ServerNotAuthentic);
    }

    void anErrorOfTheServerIsAnsweredAndNeverSuccess()
    {
        const auto mechanism = scram();
        QVERIFY(mechanism->respond(serverFirst).hasValue());
        QCOMPARE(mechanism->respond("e=invalid-proof").value(), QByteArray());
        QVERIFY(mechanism->verifyDone().has_value());
        QVERIFY(fault(*mechanism, serverFinal) == SaslError::Kind::BadChallenge);
        QVERIFY(mechanism->verifyDone().has_value());
    }

    void maliciousFirstMessagesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("message");
        QTest::addColumn<int>("kind");
        const auto bad = [](const char *name, const QByteArray &message) {
            QTest::newRow(name) << message << int(SaslError::Kind::BadChallenge);
        };
        const auto lie = [](const char *name, const QByteArray &message) {
            QTest::newRow(name) << message << int(SaslError::Kind::ServerNotAuthentic);
        };
        const QByteArray salt = ",s=W22ZaJ0SNY7soEsUEjb6gQ==";
        const QByteArray start = "r=" + nonce + salt + ",i=";
        lie("another nonce", "r=aaaa" + salt + ",i=4096");
        lie("only our nonce", "r=rOprNGfwEbeRWgbNEkqO" + salt + ",i=4096");
        lie("part of our nonce", "r=rOprNGf" + salt + ",i=4096");
        lie("one iteration", start + '1');
        lie("too few iterations", start + "4095");
        lie("too many iterations", start + "1000001");
        lie("endless iterations", start + QByteArray(5000, '9'));
        lie("overflowing iterations", start + "4294971392");
        bad("negative iterations", start + "-4096");
        bad("zero", start + '0');
        bad("leading zero", start + "04096");
        bad("signed", start + "+4096");
        bad("hexadecimal", start + "0x2000");
        bad("blank", start + " 4096");
        bad("no iterations", start);
        bad("empty", "");
        bad("commas", ",,,,");
        bad("nothing but letters", "rsi");
        bad("order", "s=W22ZaJ0SNY7soEsUEjb6gQ==,r=" + nonce + ",i=4096");
        bad("no salt", "r=" + nonce + ",i=4096");
        bad("empty salt", "r=" + nonce + ",s=,i=4096");
        bad("salt is no base64", "r=" + nonce + ",s=W22Za!0SNY7soEsUEjb6gQ==,i=4096");
        bad("salt is cut", "r=" + nonce + ",s=W22Za,i=4096");
        bad("mandatory extension", "m=x," + serverFirst);
        bad("nonce with control", "r=" + nonce + '\r' + salt + ",i=4096");
        bad("nonce with nul", "r=" + nonce + '\0' + salt + ",i=4096");
        bad("nonce not ascii", "r=" + nonce + "\xc3\xa4" + salt + ",i=4096");
        bad("extension without value", serverFirst + ",x=");
        bad("extension without letter", serverFirst + ",1=a");
        bad("trailing comma", serverFirst + ',');
        bad("trailing line end", serverFirst + "\r\n");
        bad("final at once", serverFinal);
        bad("too long", serverFirst + ",x=" + QByteArray(20000, 'a'));
    }
    void maliciousFirstMessagesAreRefused()
    {
        QFETCH(QByteArray, message);
        QFETCH(int, kind);
        const auto mechanism = scram();
        QVERIFY(fault(*mechanism, message) == SaslError::Kind(kind));
        // Nothing that follows can mend it.
        QVERIFY(fault(*mechanism, serverFirst) == SaslError::Kind::BadChallenge);
        QVERIFY(mechanism->verifyDone().has_value());
    }

    void maliciousFinalMessagesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("message");
        QTest::addColumn<int>("kind");
        const int lie = int(SaslError::Kind::ServerNotAuthentic);
        const int bad = int(SaslError::Kind::BadChallenge);
        QTest::newRow("wrong") << QByteArray("v=7rriTRBi23WpRR/wtup+mMhUZUn/dB5nLTJRsjl95G4=") << lie;
        QTest::newRow("short") << QByteArray("v=6rriTRBi") << lie;
        QTest::newRow("empty") << QByteArray("v=") << bad;
        QTest::newRow("nothing") << QByteArray() << bad;
        QTest::newRow("no base64") << QByteArray("v=!!!!") << bad;
        QTest::newRow("not first") << "x=y," + serverFinal << bad;
        QTest::newRow("client's own proof") << clientFinal << bad;
        QTest::newRow("server-first again") << serverFirst << bad;
    }
    void maliciousFinalMessagesAreRefused()
    {
        QFETCH(QByteArray, message);
        QFETCH(int, kind);
        const auto mechanism = scram();
        QVERIFY(mechanism->respond(serverFirst).hasValue());
        QVERIFY(fault(*mechanism, message) == SaslError::Kind(kind));
        QVERIFY(mechanism->verifyDone().has_value());
        QVERIFY(fault(*mechanism, serverFinal) == SaslError::Kind::BadChallenge);
    }

    void aVerifierWithoutKeysMatchesNothing()
    {
        const ScramVerifier kept = ScramVerifier::of("pencil", "salt");
        QVERIFY(kept.matches("pencil"));
        QVERIFY(!kept.matches("Pencil"));
        const ScramVerifier none = ScramVerifier::of("pencil", "salt", 0); // the library refuses that
        QVERIFY(!none.matches("pencil"));
        QVERIFY(!none.matches("Pencil"));
        QVERIFY(!none.matchesKey({}));
    }

    void everyNonceIsNew()
    {
        SystemRandomness randomness;
        const SaslContext context{.user = u"user"_qs, .password = "pencil", .encrypted = true};
        const auto first = chooseMechanism({"SCRAM-SHA-256"}, context, randomness).value()->initialResponse();
        const auto second = chooseMechanism({"SCRAM-SHA-256"}, context, randomness).value()->initialResponse();
        QVERIFY(*first != *second);
    }
};

QTEST_APPLESS_MAIN(TestScram)
#include "test_scram.moc"
