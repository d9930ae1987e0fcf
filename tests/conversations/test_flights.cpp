// SPDX-License-Identifier: GPL-3.0-or-later
#include "CountingServer.h"

#include "smtp/Session.h"

#include <QBuffer>
#include <QTest>

using namespace sendoff;

namespace {

class Octets final : public MessageContent {
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
    const QByteArray m_octets = "Subject: Hello\r\n\r\n" + QByteArray(4000, 'x') + "\r\n";
};

const QByteArrayList classic{"PIPELINING", "8BITMIME", "SIZE"};
const QByteArrayList chunking{"PIPELINING", "8BITMIME", "SIZE", "CHUNKING"};

/// A session that logs in and sends the same message some times.
class Run : public QObject {
public:
    Run(const QByteArrayList &keywords, int messages, bool repeatable)
        : m_server(new CountingServer(keywords)), m_session(settings(), std::unique_ptr<Channel>(m_server), m_clock, m_randomness),
          m_left(messages)
    {
        m_mail.envelope = {*AddrSpec::parse(QStringLiteral("jane@example.org")), {*AddrSpec::parse(QStringLiteral("ana@example.org"))}};
        m_mail.content = std::make_shared<Octets>();
        m_mail.resendsIfUncertain = repeatable;
        connect(&m_session, &Session::ready, this, &Run::handOver);
        // As the outbox does: the permission comes when the row is on the disk.
        connect(&m_session, &Session::finalDotPending, &m_session, &Session::permitFinalDot, Qt::QueuedConnection);
        connect(&m_session, &Session::sent, this, [this](MailNumber, const std::vector<RecipientOutcome> &outcomes) {
            accepted += std::holds_alternative<Accepted>(outcomes.front());
            handOver();
        });
        m_session.open();
    }
    int flights() const { return m_server->flights(); }

    int accepted = 0;

private:
    static SessionSettings settings()
    {
        SessionSettings settings{.host = QStringLiteral("counting.example")};
        settings.handshake.login = true;
        settings.handshake.sasl.user = QStringLiteral("jane");
        settings.handshake.sasl.password = "secret";
        return settings;
    }
    void handOver()
    {
        for (; m_left > 0 && m_session.room() > 0; --m_left)
            m_session.send(m_mail);
    }

    CountingServer *const m_server;
    SystemClock m_clock;
    SystemRandomness m_randomness;
    Session m_session;
    MailObject m_mail;
    int m_left;
};

} // namespace

/// Round trips are what sending costs on a real network: each flight of the client is one.
class TestFlights : public QObject {
    Q_OBJECT

private slots:
    void aColdMessageTakesFourAtMost_data()
    {
        QTest::addColumn<QByteArrayList>("keywords");
        QTest::addColumn<int>("most");
        QTest::newRow("EHLO, AUTH, envelope, message") << classic << 4;
        QTest::newRow("EHLO, AUTH, envelope with message") << chunking << 3;
    }
    void aColdMessageTakesFourAtMost()
    {
        QFETCH(QByteArrayList, keywords);
        QFETCH(int, most);
        Run run(keywords, 1, false);
        QTRY_COMPARE(run.accepted, 1);
        QCOMPARE(run.flights(), most);
    }

    void fiftyMessagesTakeOneEach_data()
    {
        QTest::addColumn<QByteArrayList>("keywords");
        QTest::addColumn<bool>("repeatable");
        QTest::addColumn<int>("most");
        QTest::newRow("DATA") << classic << false << 55;
        QTest::newRow("BDAT") << chunking << false << 55;
        QTest::newRow("BDAT, several in flight") << chunking << true << 15;
    }
    void fiftyMessagesTakeOneEach()
    {
        QFETCH(QByteArrayList, keywords);
        QFETCH(bool, repeatable);
        QFETCH(int, most);
        Run run(keywords, 50, repeatable);
        QTRY_COMPARE(run.accepted, 50);
        QVERIFY2(run.flights() <= most, QByteArray::number(run.flights()).constData());
    }
};

QTEST_GUILESS_MAIN(TestFlights)
#include "test_flights.moc"
