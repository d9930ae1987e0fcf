// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/ConnectionRace.h"
#include "net/HappyEyeballs.h"

#include <QElapsedTimer>
#include <QSslSocket>
#include <QTcpServer>
#include <QTest>

#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace sendoff;

namespace {

QList<QHostAddress> addresses(std::initializer_list<const char *> texts)
{
    QList<QHostAddress> list;
    for (const char *text : texts)
        list << QHostAddress(QString::fromLatin1(text));
    return list;
}

/// A port of 127.0.0.2 that never answers: a listener whose queue is full.
class BlackHole {
public:
    explicit BlackHole(quint16 port)
    {
        m_target.sin_family = AF_INET;
        m_target.sin_port = htons(port);
        m_target.sin_addr.s_addr = htonl(INADDR_LOOPBACK + 1);
        const int listener = open();
        m_isThere = bind(listener, address(), sizeof m_target) == 0 && ::listen(listener, 0) == 0;
        for (int i = 0; m_isThere && i < 8; ++i)
            (void)::connect(open(), address(), sizeof m_target);
    }
    ~BlackHole()
    {
        for (const int socket : m_sockets)
            ::close(socket);
    }
    bool isThere() const { return m_isThere; }

private:
    const sockaddr *address() const { return reinterpret_cast<const sockaddr *>(&m_target); }
    int open()
    {
        m_sockets.push_back(::socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK, 0));
        return m_sockets.back();
    }

    sockaddr_in m_target = {};
    std::vector<int> m_sockets;
    bool m_isThere = false;
};

struct Outcome {
    std::unique_ptr<QSslSocket> socket = {};
    std::optional<ChannelError> error = {};
    qint64 milliseconds = 0;
};

Outcome race(const QList<QHostAddress> &to, quint16 port)
{
    Outcome outcome;
    ConnectionRace race([&](QSslSocket *socket) { outcome.socket.reset(socket); },
                        [&](const ChannelError &error) { outcome.error = error; });
    QElapsedTimer timer;
    timer.start();
    race.start(to, port);
    (void)QTest::qWaitFor([&] { return outcome.socket || outcome.error; }, 20000);
    outcome.milliseconds = timer.elapsed();
    return outcome;
}

} // namespace

/// RFC 8305
class TestHappyEyeballs : public QObject {
    Q_OBJECT

private slots:
    void familiesAlternateBeginningWithTheFirst_data()
    {
        QTest::addColumn<QList<QHostAddress>>("found");
        QTest::addColumn<QList<QHostAddress>>("tried");
        QTest::newRow("none") << addresses({}) << addresses({});
        QTest::newRow("one") << addresses({"192.0.2.1"}) << addresses({"192.0.2.1"});
        QTest::newRow("both, IPv6 first") << addresses({"2001:db8::1", "2001:db8::2", "192.0.2.1", "192.0.2.2"})
                                          << addresses({"2001:db8::1", "192.0.2.1", "2001:db8::2", "192.0.2.2"});
        QTest::newRow("both, IPv4 first") << addresses({"192.0.2.1", "192.0.2.2", "2001:db8::1"})
                                          << addresses({"192.0.2.1", "2001:db8::1", "192.0.2.2"});
        QTest::newRow("more of one") << addresses({"2001:db8::1", "192.0.2.1", "192.0.2.2", "192.0.2.3"})
                                     << addresses({"2001:db8::1", "192.0.2.1", "192.0.2.2", "192.0.2.3"});
        QTest::newRow("one twice") << addresses({"192.0.2.1", "192.0.2.1"}) << addresses({"192.0.2.1"});
    }
    void familiesAlternateBeginningWithTheFirst()
    {
        QFETCH(QList<QHostAddress>, found);
        QFETCH(QList<QHostAddress>, tried);
        HappyEyeballs order(found);
        QList<QHostAddress> given;
        while (const auto address = order.next())
            given << *address;
        QCOMPARE(given, tried);
        QVERIFY(!order.hasNext());
    }

    void itIsLostWhenAllHaveFailedAndTheBestErrorIsSaid()
    {
        using Kind = ChannelError::Kind;
        HappyEyeballs order(addresses({"2001:db8::1", "192.0.2.1", "192.0.2.2"}));
        QVERIFY(order.next());
        order.attemptFailed({Kind::Unreachable, "no route"});
        QVERIFY(!order.isLost());
        QVERIFY(order.next());
        QVERIFY(order.next());
        order.attemptFailed({Kind::ConnectionRefused, "refused"});
        QVERIFY(!order.isLost());
        order.attemptFailed({Kind::TimedOut, "silent"});
        QVERIFY(order.isLost());
        QCOMPARE(order.error(), (ChannelError{Kind::ConnectionRefused, "refused"}));
    }

    void noAddressIsALostRace()
    {
        const Outcome outcome = race({}, 25);
        QVERIFY(outcome.error);
        QCOMPARE(outcome.error->kind, ChannelError::Kind::HostNotFound);
    }

    void aClosedAddressIsPassedByAtOnce()
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        const Outcome outcome = race(addresses({"::1", "127.0.0.1"}), server.serverPort());
        QVERIFY(outcome.socket);
        QCOMPARE(outcome.socket->peerAddress(), QHostAddress(QHostAddress::LocalHost));
    }

    void aSilentAddressHoldsUpForAQuarterOfASecond()
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        const BlackHole hole(server.serverPort());
        if (!hole.isThere())
            QSKIP("127.0.0.2 can't be had here");
        const Outcome outcome = race(addresses({"127.0.0.2", "127.0.0.1"}), server.serverPort());
        QVERIFY(outcome.socket);
        QCOMPARE(outcome.socket->peerAddress(), QHostAddress(QHostAddress::LocalHost));
        QVERIFY2(outcome.milliseconds >= 240, "the second address was not to be tried before");
    }

    void whenAllRefuseThatIsSaid()
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        const quint16 port = server.serverPort();
        server.close();
        const Outcome outcome = race(addresses({"::1", "127.0.0.1"}), port);
        QVERIFY(outcome.error);
        QCOMPARE(outcome.error->kind, ChannelError::Kind::ConnectionRefused);
    }

    void aRaceThatIsDroppedSaysNothing()
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        bool called = false;
        auto race = std::make_unique<ConnectionRace>([&](QSslSocket *) { called = true; },
                                                     [&](const ChannelError &) { called = true; });
        race->start(addresses({"127.0.0.1"}), server.serverPort());
        QCoreApplication::sendPostedEvents(); // the attempt begins
        race.reset();
        QTRY_VERIFY(server.hasPendingConnections());
        QVERIFY(!called);
    }
};

QTEST_GUILESS_MAIN(TestHappyEyeballs)
#include "test_happy_eyeballs.moc"
