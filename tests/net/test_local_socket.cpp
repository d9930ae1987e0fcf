// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/LocalSocketChannel.h"

#include <QLocalServer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace sendoff;

/// The way to an LMTP server on this machine.
class TestLocalSocket : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    QString path() const { return m_folder.filePath(QStringLiteral("lmtp")); }
    static int kindOf(const QSignalSpy &failed) { return int(failed.front().front().value<ChannelError>().kind); }

private slots:
    void octetsGoBothWays()
    {
        QLocalServer server;
        QVERIFY(server.listen(path()));
        LocalSocketChannel channel;
        QSignalSpy connected(&channel, &Channel::connected);
        QSignalSpy readable(&channel, &Channel::readyRead);
        QSignalSpy disconnected(&channel, &Channel::disconnected);
        channel.write("LHLO x\r\n");
        channel.connectTo(path(), 0, false);
        QCOMPARE(connected.count(), 0); // nothing is emitted from within a call
        QTRY_COMPARE(connected.count(), 1);
        QTRY_VERIFY(server.hasPendingConnections());
        QLocalSocket *peer = server.nextPendingConnection();
        QTRY_COMPARE(peer->bytesAvailable(), qint64(8));
        QCOMPARE(peer->readAll(), QByteArray("LHLO x\r\n"));
        peer->write("250 ok\r\n");
        QTRY_COMPARE(readable.count(), 1);
        QCOMPARE(channel.pendingBytes(), qint64(8));
        QCOMPARE(channel.read(100), QByteArray("250 ok\r\n"));
        QVERIFY(!channel.isEncrypted());
        peer->disconnectFromServer();
        QTRY_COMPARE(disconnected.count(), 1);
        QCOMPARE(disconnected.front().front().toBool(), true);
    }

    void muchIsWrittenInSteps()
    {
        QLocalServer server;
        QVERIFY(server.listen(path()));
        qint64 received = 0;
        connect(&server, &QLocalServer::newConnection, this, [&] {
            QLocalSocket *peer = server.nextPendingConnection();
            connect(peer, &QLocalSocket::readyRead, peer, [&received, peer] { received += peer->readAll().size(); });
        });
        LocalSocketChannel channel;
        QSignalSpy drained(&channel, &Channel::drained);
        channel.connectTo(path(), 0, false);
        for (int i = 0; i < 5; ++i) {
            const int before = int(drained.count());
            channel.write(QByteArray(1 << 20, 'x'));
            QTRY_VERIFY(drained.count() > before);
            QVERIFY(channel.bytesToWrite() < 64 * 1024);
        }
        QTRY_COMPARE(received, qint64(5 << 20));
    }

    void noSocketThereIsARefusal()
    {
        LocalSocketChannel channel;
        QSignalSpy failed(&channel, &Channel::failed);
        channel.connectTo(m_folder.filePath(QStringLiteral("none")), 0, false);
        QCOMPARE(failed.count(), 0);
        QTRY_COMPARE(failed.count(), 1);
        QCOMPARE(kindOf(failed), int(ChannelError::Kind::ConnectionRefused));
    }

    void thereIsNoTlsOnIt()
    {
        LocalSocketChannel channel;
        QSignalSpy failed(&channel, &Channel::failed);
        channel.connectTo(path(), 0, true);
        QTRY_COMPARE(failed.count(), 1);
        QCOMPARE(kindOf(failed), int(ChannelError::Kind::TlsHandshakeFailed));
    }

    void afterAnAbortNothingComes()
    {
        QLocalServer server;
        QVERIFY(server.listen(path()));
        LocalSocketChannel channel;
        QSignalSpy connected(&channel, &Channel::connected);
        QSignalSpy disconnected(&channel, &Channel::disconnected);
        channel.connectTo(path(), 0, false);
        channel.abort();
        QTRY_VERIFY(server.hasPendingConnections());
        QSignalSpy gone(server.nextPendingConnection(), &QLocalSocket::disconnected);
        QCoreApplication::sendPostedEvents();
        QCOMPARE(connected.count() + disconnected.count(), 0);
    }
};

QTEST_GUILESS_MAIN(TestLocalSocket)
#include "test_local_socket.moc"
