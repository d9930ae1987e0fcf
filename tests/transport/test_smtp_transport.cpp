// SPDX-License-Identifier: GPL-3.0-or-later
#include "Surroundings.h"

#include "conversations/CountingServer.h"
#include "transport/SmtpTransport.h"

#include <QBuffer>
#include <QTest>

using namespace sendoff;

namespace {

class Hello final : public MessageContent {
public:
    qint64 size() const override { return m_octets.size(); }
    std::unique_ptr<QIODevice> open() const override
    {
        auto buffer = std::make_unique<QBuffer>();
        buffer->setData(m_octets);
        buffer->open(QIODevice::ReadOnly);
        return buffer;
    }

private:
    const QByteArray m_octets = "Subject: Hello\r\n\r\nHello.\r\n";
};

MailObject mail()
{
    MailObject mail;
    mail.envelope = {*AddrSpec::parse(QStringLiteral("jane@example.org")), {*AddrSpec::parse(QStringLiteral("ana@example.org"))}};
    mail.content = std::make_shared<Hello>();
    return mail;
}

Account account()
{
    Account account{.identity = {.from = *Mailbox::parse(QStringLiteral("jane@example.org"))}};
    account.server.host = QStringLiteral("counting.example");
    account.server.auth.kind = AuthChoice::Kind::None;
    account.secretSource.kind = SecretSource::Kind::None;
    return account;
}

} // namespace

class TestSmtpTransport : public QObject {
    Q_OBJECT

private slots:
    void aConnectionLostWhileIdleDelaysNobody()
    {
        begin();
        QTRY_COMPARE(m_outcomes.size(), 1u);
        deliver();
        emit m_servers.front()->disconnected(true);
        QTRY_COMPARE(m_outcomes.size(), 2u);
        QVERIFY(std::holds_alternative<Accepted>(m_outcomes.back()));
        QCOMPARE(m_servers.size(), 2u);
    }

    void aLastWordBetweenTwoMessagesIsAboutNeither()
    {
        begin();
        QTRY_COMPARE(m_outcomes.size(), 1u);
        deliver();
        // When the session has the message in hand, and before its first word.
        CountingServer *server = m_servers.front();
        QMetaObject::invokeMethod(server, [server] { server->say("554 5.3.2 That was all for today\r\n"); }, Qt::QueuedConnection);
        QTRY_COMPARE(m_outcomes.size(), 2u);
        QVERIFY(std::holds_alternative<Accepted>(m_outcomes.back()));
        QCOMPARE(m_servers.size(), 2u);
    }

    void aLastWordBeforeTheFirstOfAMessageRefusesNobody()
    {
        begin({"PIPELINING", "8BITMIME", "CHUNKING"});
        QTRY_COMPARE(m_outcomes.size(), 1u);
        // Its envelope waits for its row to be on the disk, to go with the message.
        m_atDot = [this](Delivery *delivery) {
            if (m_servers.size() > 1)
                return permit(delivery);
            m_servers.front()->say("554 5.3.2 That was all for today\r\n");
        };
        deliver();
        QTRY_COMPARE(m_outcomes.size(), 2u);
        QVERIFY(std::holds_alternative<Accepted>(m_outcomes.back()));
        QCOMPARE(m_servers.size(), 2u);
    }

private:
    static void permit(Delivery *delivery) { delivery->permitFinalDot(); }

    void begin(const QByteArrayList &keywords = {"PIPELINING", "8BITMIME"})
    {
        m_atDot = &permit;
        m_outcomes.clear();
        m_servers.clear();
        const auto channels = [this, keywords](const SubmissionServer &, const TlsPolicy &) {
            m_servers.push_back(new CountingServer(keywords));
            return std::unique_ptr<Channel>(m_servers.back());
        };
        m_transport = std::make_unique<SmtpTransport>(
            SessionMaker(account(), m_surroundings.stores(), m_surroundings.facts, channels, m_surroundings.clock, m_surroundings.randomness));
        deliver();
    }
    void deliver()
    {
        Delivery *delivery = m_transport->deliver(mail());
        connect(delivery, &Delivery::finalDotPending, delivery, [this, delivery] { m_atDot(delivery); }, Qt::QueuedConnection);
        connect(delivery, &Delivery::finished, this, [this, delivery](const DeliveryReport &report) {
            m_outcomes.push_back(report.recipients.front().outcome);
            delivery->deleteLater();
        });
    }

    Surroundings m_surroundings;
    std::vector<CountingServer *> m_servers; ///< one for each connection
    std::unique_ptr<SmtpTransport> m_transport;
    std::vector<RecipientOutcome> m_outcomes;
    std::function<void(Delivery *)> m_atDot; ///< when all but the final dot is ready
};

QTEST_GUILESS_MAIN(TestSmtpTransport)
#include "test_smtp_transport.moc"
