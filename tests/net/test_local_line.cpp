// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/Listener.h"
#include "net/LocalLine.h"
#include "net/runtimeFolder.h"

#include <QDir>
#include <QFileInfo>
#include <QNetworkInterface>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace sendoff;

class TestLocalLine : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    QString path() const { return m_folder.filePath(QStringLiteral("a.socket")); }

private slots:
    void aLineReachesTheFirst()
    {
        InstanceListener listener;
        QVERIFY(listener.listen(path()));
        QSignalSpy received(&listener, &InstanceListener::received);
        InstanceNotifier notifier;
        QSignalSpy sent(&notifier, &InstanceNotifier::sent);
        notifier.send(path(), "look here");
        QTRY_COMPARE(sent.count(), 1);
        QCOMPARE(received.count(), 1);
        QCOMPARE(received.front().front().toByteArray(), QByteArray("look here"));
    }

    void aPathTooLongForASocketWorksToo()
    {
        QVERIFY(QDir(m_folder.path()).mkpath(QString(u'd').repeated(120)));
        const QString deep = m_folder.filePath(QString(u'd').repeated(120) + u"/a.socket"_qs);
        qputenv("XDG_RUNTIME_DIR", QFile::encodeName(m_folder.path()));
        InstanceListener listener;
        QVERIFY(listener.listen(deep));
        InstanceListener second;
        QVERIFY(!second.listen(deep));
        InstanceNotifier notifier;
        QSignalSpy received(&listener, &InstanceListener::received);
        notifier.send(deep, "look here");
        QTRY_COMPARE(received.count(), 1);
        QVERIFY(!QFile::exists(deep));
    }

    void withoutARuntimeFolderTheUserHasAPrivateOne()
    {
        qunsetenv("XDG_RUNTIME_DIR");
        qputenv("TMPDIR", QFile::encodeName(m_folder.path()));
        const QString folder = runtimeFolder();
        QVERIFY(folder.startsWith(m_folder.path() + u"/sendoff-"_qs));
        const auto owner = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
        const auto user = QFile::ReadUser | QFile::WriteUser | QFile::ExeUser;
        QCOMPARE(QFileInfo(folder).permissions() & ~user, QFile::Permissions(owner));
        QCOMPARE(runtimeFolder(), folder);
        // One that others may enter is not for sockets; neither is a link that leads elsewhere.
        QVERIFY(QFile::setPermissions(folder, owner | QFile::ReadOther | QFile::ExeOther));
        QCOMPARE(runtimeFolder(), QString());
        QVERIFY(QDir().rmdir(folder));
        QVERIFY(QFile::link(m_folder.path(), folder));
        QCOMPARE(runtimeFolder(), QString());
        QVERIFY(QFile::remove(folder));
    }

    void aRuntimeFolderOfOthersIsNotUsed()
    {
        QVERIFY(QDir(m_folder.path()).mkpath(u"shared"_qs));
        const QString shared = m_folder.filePath(u"shared"_qs);
        QVERIFY(QFile::setPermissions(shared, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::ExeOther));
        qputenv("XDG_RUNTIME_DIR", QFile::encodeName(shared));
        qputenv("TMPDIR", QFile::encodeName(m_folder.path()));
        QVERIFY(runtimeFolder().startsWith(m_folder.path() + u"/sendoff-"_qs));
    }

    void anEndlessLineIsNotKept()
    {
        InstanceListener listener;
        QVERIFY(listener.listen(path()));
        QSignalSpy received(&listener, &InstanceListener::received);
        InstanceNotifier notifier;
        QSignalSpy failed(&notifier, &InstanceNotifier::failed);
        notifier.send(path(), QByteArray(1 << 20, 'x'));
        QTRY_COMPARE(failed.count(), 1);
        QCOMPARE(received.count(), 0);
    }

    void nobodyThereIsTold()
    {
        InstanceNotifier notifier;
        QSignalSpy failed(&notifier, &InstanceNotifier::failed);
        notifier.send(m_folder.filePath(QStringLiteral("none.socket")), "x");
        QTRY_COMPARE(failed.count(), 1);
    }

    void aSecondListenerIsRefusedAndOneAfterACrashIsNot()
    {
        InstanceListener first;
        QVERIFY(first.listen(path()));
        InstanceListener second;
        QVERIFY(!second.listen(path()));
        // What a crash leaves: a socket file with nobody behind it.
        const QString stale = m_folder.filePath(QStringLiteral("stale.socket"));
        QFile file(stale);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        InstanceListener third;
        QVERIFY(third.listen(stale));
    }

    void onlyTheOwnerMaySpeak()
    {
        InstanceListener listener;
        QVERIFY(listener.listen(path()));
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QVERIFY(!(QFileInfo(path()).permissions() & others));
    }

    void aPortIsThereForThisMachineOnly()
    {
        Listener listener;
        QVERIFY(listener.listen(0, Listener::Addresses::Both));
        const auto isThere = [&listener](const QHostAddress &address) {
            QTcpSocket socket;
            socket.connectToHost(address, listener.port());
            return socket.waitForConnected(5000);
        };
        QVERIFY(isThere(QHostAddress(QHostAddress::LocalHost)));
        // Linux has it on every machine, also on one without a network.
        QVERIFY(!isThere(QHostAddress(QStringLiteral("127.0.0.2"))));
        for (const QHostAddress &address : QNetworkInterface::allAddresses())
            QVERIFY2(address.isLoopback() || !isThere(address), qPrintable(address.toString()));
    }
};

QTEST_GUILESS_MAIN(TestLocalLine)
#include "test_local_line.moc"
