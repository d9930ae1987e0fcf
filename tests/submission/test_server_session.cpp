// SPDX-License-Identifier: GPL-3.0-or-later
#include "submission/ServerSession.h"

#include "base/Randomness.h"

#include <QTest>

using namespace sendoff;

namespace {

/// A session with a client that is already at EHLO or logged in, and what came of it.
class Client {
public:
    enum class Verifiers { Usual, Own };
    explicit Client(SessionRules rules = {}, Verifiers verifiers = Verifiers::Usual)
        : m_session(verifiers == Verifiers::Own ? std::move(rules) : withPassword(std::move(rules)), m_randomness)
    {
        take(m_session.start());
    }
    /// The replies' octets.
    QByteArray say(const QByteArray &octets)
    {
        m_replies.clear();
        take(m_session.step(octets));
        return m_replies;
    }
    void greet() { say("EHLO [127.0.0.1]\r\n"); }
    QByteArray review()
    {
        m_replies.clear();
        take(m_session.review());
        return m_replies;
    }
    void logIn()
    {
        greet();
        say("AUTH PLAIN AGphbmUAc2VjcmV0\r\n");
    }
    QByteArray message;
    SubmittedEnvelope envelope;
    int committed = 0;
    int aborted = 0;
    bool closed = false;

private:
    static SessionRules withPassword(SessionRules rules)
    {
        rules.verifierOf = [](const QByteArray &user) {
            return user == "jane" ? std::optional(ScramVerifier::of("secret", "salt")) : std::nullopt;
        };
        return rules;
    }
    void take(const SessionActions &actions)
    {
        for (const SessionAction &action : actions) {
            if (const auto *reply = std::get_if<SendReply>(&action)) {
                m_replies += reply->octets;
            } else if (const auto *begin = std::get_if<BeginMessage>(&action)) {
                envelope = begin->envelope;
                message.clear();
            } else if (const auto *piece = std::get_if<WriteMessage>(&action)) {
                message += piece->octets;
            } else if (std::holds_alternative<CommitMessage>(action)) {
                ++committed;
                take(m_session.committed(CommitOutcome::stored()));
            } else if (std::holds_alternative<AbortMessage>(action)) {
                ++aborted;
            } else if (std::holds_alternative<CloseSession>(action)) {
                closed = true;
            }
        }
    }

    SystemRandomness m_randomness;
    ServerSession m_session;
    QByteArray m_replies;
};

} // namespace

class TestServerSession : public QObject {
    Q_OBJECT

private slots:
    void aMessageIsTakenOctetForOctet_data()
    {
        QTest::addColumn<int>("cut");
        QTest::newRow("whole") << 1000000;
        QTest::newRow("by seven") << 7;
        QTest::newRow("by octet") << 1;
    }
    void aMessageIsTakenOctetForOctet()
    {
        QFETCH(int, cut);
        Client client;
        client.logIn();
        const QByteArray dialogue = "MAIL FROM:<jane@example.org> SIZE=30 BODY=8BITMIME\r\nRCPT TO:<a@example.org>\r\n"
                                    "RCPT TO:<b@example.org>\r\nDATA\r\n..a\r\n\xc3\xa4\r\n..\r\nbare\n.\nlf\r\n.\r\nQUIT\r\n";
        for (qsizetype at = 0; at < dialogue.size(); at += cut)
            client.say(dialogue.mid(at, cut));
        QCOMPARE(client.committed, 1);
        QCOMPARE(client.message, QByteArray(".a\r\n\xc3\xa4\r\n.\r\nbare\n.\nlf\r\n"));
        QCOMPARE(client.envelope.reversePath, QByteArray("jane@example.org"));
        QCOMPARE(client.envelope.recipients, QByteArrayList({"a@example.org", "b@example.org"}));
        QVERIFY(client.envelope.eightBit && client.closed);
    }

    void nothingIsTakenWithoutALogin()
    {
        Client client;
        client.greet();
        QVERIFY(client.say("MAIL FROM:<jane@example.org>\r\n").startsWith("530 5.7.0"));
        QVERIFY(client.say("AUTH PLAIN AGphbmUAd3Jvbmc=\r\n").startsWith("535 5.7.8"));
        QVERIFY(client.say("AUTH PLAIN %%%\r\n").startsWith("501"));
        QVERIFY(client.say("AUTH NOTHING\r\n").startsWith("504"));
    }

    void guessingPasswordsEndsTheSession()
    {
        Client client;
        client.greet();
        for (int i = 0; i < 3; ++i)
            client.say("AUTH PLAIN AGphbmUAd3Jvbmc=\r\n");
        QVERIFY(client.closed);
    }

    void commandsHaveTheirOrder()
    {
        Client client;
        QVERIFY(client.say("MAIL FROM:<a@example.org>\r\n").startsWith("503"));
        client.logIn();
        QVERIFY(client.say("RCPT TO:<a@example.org>\r\n").startsWith("503"));
        QVERIFY(client.say("DATA\r\n").startsWith("503"));
        QVERIFY(client.say("MAIL FROM:<a@example.org>\r\n").startsWith("250"));
        QVERIFY(client.say("MAIL FROM:<a@example.org>\r\n").startsWith("503"));
        const QByteArray noRecipients = client.say("DATA\r\n");
        QVERIFY(noRecipients.startsWith("503") || noRecipients.startsWith("554"));
        QVERIFY(client.say("NONSENSE\r\n").startsWith("500") || client.say("NONSENSE\r\n").startsWith("502"));
        QVERIFY(client.say("RSET\r\n").startsWith("250"));
        QVERIFY(client.say("RCPT TO:<a@example.org>\r\n").startsWith("503"));
    }

    void limitsAreKept()
    {
        SessionRules rules;
        rules.sizeLimit = 1000;
        rules.recipientLimit = 2;
        Client client(rules);
        client.logIn();
        QVERIFY(client.say("MAIL FROM:<a@example.org> SIZE=1001\r\n").startsWith("552 5.3.4"));
        QVERIFY(client.say("MAIL FROM:<a@example.org>\r\n").startsWith("250"));
        client.say("RCPT TO:<a@example.org>\r\nRCPT TO:<b@example.org>\r\n");
        QVERIFY(client.say("RCPT TO:<c@example.org>\r\n").startsWith("452 4.5.3"));
        client.say("DATA\r\n");
        QVERIFY(client.say(QByteArray("x").repeated(2000) + "\r\n.\r\n").startsWith("552 5.3.4"));
        QCOMPARE(client.committed, 0);
        QVERIFY(client.say(QByteArray("x").repeated(100000) + "\r\n").startsWith("500"));
        QVERIFY(client.say("NOOP\r\n").startsWith("250"));
    }

    void whoWantsARecipientRefusedIsHeard()
    {
        SessionRules rules;
        rules.refusal = [](const QByteArray &recipient) -> std::optional<QByteArray> {
            return recipient == "no@example.org" ? std::optional<QByteArray>("550 5.1.1 no") : std::nullopt;
        };
        Client client(rules);
        client.logIn();
        client.say("MAIL FROM:<a@example.org>\r\n");
        QCOMPARE(client.say("RCPT TO:<no@example.org>\r\n"), QByteArray("550 5.1.1 no\r\n"));
        QVERIFY(client.say("RCPT TO:<yes@example.org>\r\n").startsWith("250"));
    }

    void chunksAreAMessage_data() { aMessageIsTakenOctetForOctet_data(); }
    void chunksAreAMessage()
    {
        QFETCH(int, cut);
        Client client(port());
        client.logIn();
        // RFC 3030 4.2: nothing is stuffed, and all of it may be pipelined.
        const QByteArray dialogue = "MAIL FROM:<jane@example.org>\r\nRCPT TO:<a@example.org>\r\nBDAT 9\r\nFrom: a\r\n"
                                    "BDAT 8 last\r\n\r\n.\r\n..\r\nNOOP\r\n";
        QByteArray replies;
        for (qsizetype at = 0; at < dialogue.size(); at += cut)
            replies += client.say(dialogue.mid(at, cut));
        QCOMPARE(client.committed, 1);
        QCOMPARE(client.message, QByteArray("From: a\r\n\r\n.\r\n..\r"));
        QVERIFY2(replies.contains("250 2.0.0 Go on\r\n250 2.0.0 Stored\r\n"), replies.constData());
    }
    void theLastChunkMayBeEmpty()
    {
        Client client(port());
        client.logIn();
        client.say("MAIL FROM:<jane@example.org>\r\nRCPT TO:<a@example.org>\r\nBDAT 3\r\nabc");
        QVERIFY(client.say("BDAT 0 LAST\r\n").startsWith("250"));
        QCOMPARE(client.message, QByteArray("abc"));
    }
    void aChunkAtTheWrongTimeIsSkipped()
    {
        Client client(port());
        client.greet();
        QCOMPARE(client.say("BDAT 6 LAST\r\nQUIT\r\nNOOP\r\n"), QByteArray("503 5.5.1 MAIL first\r\n250 2.0.0 Here\r\n"));
        client.say("AUTH PLAIN AGphbmUAc2VjcmV0\r\nMAIL FROM:<jane@example.org>\r\n");
        QVERIFY(client.say("BDAT 6\r\nQUIT\r\n").startsWith("554 5.5.1"));
        QCOMPARE(client.committed, 0);
        QVERIFY(!client.closed);
    }
    void chunksAndDataExcludeEachOther()
    {
        Client client(port());
        client.logIn();
        client.say("MAIL FROM:<jane@example.org>\r\nRCPT TO:<a@example.org>\r\nBDAT 3\r\nabc");
        QVERIFY(client.say("DATA\r\n").startsWith("503"));
        QVERIFY(client.say("RCPT TO:<b@example.org>\r\n").startsWith("503"));
        QVERIFY(client.say("RSET\r\n").startsWith("250"));
        QCOMPARE(client.aborted, 1);
    }
    void tooManyChunksAreTooLarge()
    {
        SessionRules rules = port();
        rules.sizeLimit = 5;
        Client client(rules);
        client.logIn();
        client.say("MAIL FROM:<jane@example.org>\r\nRCPT TO:<a@example.org>\r\n");
        const QByteArray replies = client.say("BDAT 3\r\nabcBDAT 3\r\nabcBDAT 3 LAST\r\nabcNOOP\r\n");
        QVERIFY2(replies.startsWith("250") && replies.contains("\r\n552 5.3.4") && replies.endsWith("\r\n503 5.5.1 MAIL first\r\n250 2.0.0 Here\r\n"),
                 replies.constData());
        QCOMPARE(client.committed, 0);
        QCOMPARE(client.aborted, 1);
    }
    void aChunkWithoutItsSizeEndsTheSession_data()
    {
        QTest::addColumn<QByteArray>("argument");
        for (const char *argument : {"", "x", "-1", "+1", "1 LAST x", "1 FIRST", "99999999999999999999"})
            QTest::newRow(argument) << QByteArray(argument);
    }
    void aChunkWithoutItsSizeEndsTheSession()
    {
        QFETCH(QByteArray, argument);
        Client client(port());
        client.logIn();
        QVERIFY(client.say("BDAT " + argument + "\r\nMAIL FROM:<a@example.org>\r\n").startsWith("501 5.5.4"));
        QVERIFY(client.closed);
    }

    void wishesForReportsAreTakenOver()
    {
        Client client(port());
        client.logIn();
        client.say("MAIL FROM:<jane@example.org> RET=FULL ENVID=a+2Bb\r\n"
                   "RCPT TO:<a@example.org> NOTIFY=SUCCESS,DELAY ORCPT=rfc822;A+40x.example\r\n"
                   "RCPT TO:<b@example.org> NOTIFY=NEVER\r\nRCPT TO:<c@example.org>\r\nBDAT 1 LAST\r\nx");
        QCOMPARE(client.envelope.envelopeId, QByteArray("a+b"));
        QVERIFY(client.envelope.returnsFull);
        const SubmittedWish first{DsnNotify{.success = true, .delay = true}, "rfc822", "A@x.example"};
        QCOMPARE(client.envelope.wishes, (std::vector<SubmittedWish>{first, {DsnNotify{}}, {}}));
    }
    void wrongWishesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("command");
        for (const char *command :
             {"MAIL FROM:<a@example.org> RET=SOME", "MAIL FROM:<a@example.org> ENVID=", "MAIL FROM:<a@example.org> ENVID=a+2",
              "MAIL FROM:<a@example.org> ENVID=a=b", "MAIL FROM:<a@example.org> ENVID=a ENVID=b", "MAIL FROM:<a@example.org> ENVID=+0D+0A",
              "RCPT TO:<a@example.org> NOTIFY=NEVER,DELAY", "RCPT TO:<a@example.org> NOTIFY=", "RCPT TO:<a@example.org> ORCPT=a@example.org",
              "RCPT TO:<a@example.org> ORCPT=rfc822;", "RCPT TO:<a@example.org> ORCPT=rfc822;+0Aa", "RCPT TO:<a@example.org> ORCPT=rfc822;+FFa",
              "RCPT TO:<a@example.org> NOTIFY=DELAY NOTIFY=DELAY"})
            QTest::newRow(command) << QByteArray(command);
    }
    void wrongWishesAreRefused()
    {
        QFETCH(QByteArray, command);
        Client client(port());
        client.logIn();
        if (command.startsWith("RCPT"))
            client.say("MAIL FROM:<a@example.org>\r\n");
        const QByteArray reply = client.say(command + "\r\n");
        QVERIFY2(reply.startsWith("501 5.5.4") || reply.startsWith("555 5.5.4"), reply.constData());
    }
    void whatIsNotOfferedIsNotTaken()
    {
        Client client;
        client.logIn();
        QVERIFY(!client.say("EHLO x\r\n").contains("CHUNKING"));
        QVERIFY(client.say("BDAT 3\r\n").startsWith("500"));
        QVERIFY(client.say("MAIL FROM:<a@example.org> ENVID=a\r\n").startsWith("555"));
    }

    void aLoneLineEndIsRefused_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<bool>("closes");
        QTest::newRow("LF") << QByteArray("a\nb\r\n.\r\n") << false;
        QTest::newRow("CR") << QByteArray("a\rb\r\n.\r\n") << false;
        QTest::newRow("LF first") << QByteArray("\na\r\n.\r\n") << false;
        QTest::newRow("LF . LF") << QByteArray("a\n.\nMAIL FROM:<x@example.org>\r\n") << true;
        QTest::newRow("LF . CR LF") << QByteArray("a\n.\r\nMAIL FROM:<x@example.org>\r\n") << true;
        QTest::newRow("CR . CR") << QByteArray("a\r.\rMAIL FROM:<x@example.org>\r\n") << true;
        QTest::newRow("CR LF . LF") << QByteArray("a\r\n.\nMAIL FROM:<x@example.org>\r\n") << true;
        QTest::newRow("CR LF . CR") << QByteArray("a\r\n.\rMAIL FROM:<x@example.org>\r\n") << true;
        QTest::newRow("CR CR LF . CR LF") << QByteArray("a\r\r\nb\r\n.\r\n") << false;
    }
    void aLoneLineEndIsRefused()
    {
        QFETCH(QByteArray, content);
        QFETCH(bool, closes);
        for (const int cut : {1, 2, 1000}) {
            Client client(port());
            client.logIn();
            client.say("MAIL FROM:<jane@example.org>\r\nRCPT TO:<a@example.org>\r\nDATA\r\n");
            QByteArray replies;
            for (qsizetype at = 0; at < content.size(); at += cut)
                replies += client.say(content.mid(at, cut));
            QVERIFY2(replies.startsWith("554 5."), replies.constData());
            QVERIFY2(replies.count("\r\n") == 1, replies.constData());
            QCOMPARE(client.closed, closes);
            QCOMPARE(client.committed, 0);
            QCOMPARE(client.aborted, 1);
        }
    }
    void stuffedDotsAreNoTrick()
    {
        Client client(port());
        client.logIn();
        client.say("MAIL FROM:<jane@example.org>\r\nRCPT TO:<a@example.org>\r\nDATA\r\n..\r\n...\r\n.\r\n");
        QCOMPARE(client.committed, 1);
        QCOMPARE(client.message, QByteArray(".\r\n..\r\n"));
    }

    void aRevokedLoginIsOverAtOnce()
    {
        bool isKnown = true;
        SessionRules rules = port();
        rules.verifierOf = [&isKnown](const QByteArray &) {
            return isKnown ? std::optional(ScramVerifier::of("secret", "salt")) : std::nullopt;
        };
        for (const char *command : {"", "MAIL FROM:<jane@example.org>\r\n"}) {
            isKnown = true;
            Client client(rules, Client::Verifiers::Own);
            client.logIn();
            QCOMPARE(client.review(), QByteArray());
            isKnown = false;
            const QByteArray reply = *command ? client.say(command) : client.review();
            QVERIFY2(reply.startsWith("421 4.7.0"), reply.constData());
            QVERIFY(client.closed);
        }
        isKnown = true;
        Client client(rules, Client::Verifiers::Own);
        client.logIn();
        client.say("MAIL FROM:<jane@example.org>\r\nRCPT TO:<a@example.org>\r\nDATA\r\nx\r\n");
        isKnown = false;
        QVERIFY(client.say(".\r\n").startsWith("421 4.7.0"));
        QCOMPARE(client.committed, 0);
        QCOMPARE(client.aborted, 1);
    }
    void anotherTokenOfTheSameNameIsAnother()
    {
        QByteArray salt = "salt";
        SessionRules rules = port();
        rules.verifierOf = [&salt](const QByteArray &) { return std::optional(ScramVerifier::of("secret", salt)); };
        Client client(rules, Client::Verifiers::Own);
        client.logIn();
        salt = "other";
        QVERIFY(client.review().startsWith("421"));
    }
    void aTrustedPeerNeedsNoLogin()
    {
        SessionRules rules = port();
        rules.entrance = Entrance::Local;
        rules.isPeerTrusted = true;
        Client client(rules);
        QVERIFY(!client.say("EHLO x\r\n").contains("STARTTLS"));
        QVERIFY(client.say("MAIL FROM:<jane@example.org>\r\n").startsWith("250"));
        client.say("RSET\r\n");
        // It may say which program it is all the same.
        QVERIFY(client.say("AUTH PLAIN AGphbmUAc2VjcmV0\r\n").startsWith("235"));
    }
    void nobodyLogsInBeforeTls()
    {
        SessionRules rules = port();
        rules.entrance = Entrance::StartTls;
        Client client(rules);
        QVERIFY(!client.say("EHLO x\r\n").contains("AUTH"));
        QVERIFY(client.say("AUTH PLAIN AGphbmUAc2VjcmV0\r\n").startsWith("538"));
        QVERIFY(client.say("MAIL FROM:<jane@example.org>\r\n").startsWith("530 5.7.0"));
        QVERIFY(client.say("STARTTLS\r\nEHLO x\r\n").startsWith("503"));
        QVERIFY(client.closed);
    }
    void aBrowserIsSentAway()
    {
        Client client(port());
        QVERIFY(client.say("POST / HTTP/1.1\r\nEHLO x\r\n").startsWith("421"));
        QVERIFY(client.closed);
    }
    void nonsenseHasAnEnd()
    {
        Client client(port());
        client.greet();
        for (int i = 0; i < 20; ++i)
            client.say("FROB\r\n");
        QVERIFY(client.closed);
    }

private:
    /// As the port for programs has them.
    static SessionRules port()
    {
        SessionRules rules;
        rules.extensions = {.dsn = true, .chunking = true};
        rules.refusesBareLineEnds = true;
        return rules;
    }
};

QTEST_APPLESS_MAIN(TestServerSession)
#include "test_server_session.moc"
