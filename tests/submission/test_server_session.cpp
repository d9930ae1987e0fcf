// SPDX-License-Identifier: GPL-3.0-or-later
#include "submission/ServerSession.h"

#include "base/Randomness.h"

#include <QTest>

using namespace sendoff;

namespace {

/// A session with a client that is already at EHLO or logged in, and what came of it.
class Client {
public:
    explicit Client(SessionRules rules = {}) : m_session(withPassword(std::move(rules)), m_randomness)
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
};

QTEST_APPLESS_MAIN(TestServerSession)
#include "test_server_session.moc"
