// SPDX-License-Identifier: GPL-3.0-or-later
#include "sasl/FixedRandomness.h"
#include "sasl/Mechanism.h"
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
        const auto mechanism = chooseMechanism(offered, {user, password, encrypted, only}, m_randomness);
        if (!mechanism)
            return mechanism.error().kind == SaslError::Kind::NotOffered ? QByteArray() : QByteArray("wrong error");
        return (*mechanism)->name();
    }

    std::unique_ptr<Mechanism> make(const QByteArray &name)
    {
        return chooseMechanism({name}, {u"j\u00f6rg"_qs, "p\xc3\xa4ss", true, {}}, m_randomness).value();
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
        QCOMPARE(chosen({"XOAUTH2"}, true, "XOAUTH2"), QByteArray());
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
