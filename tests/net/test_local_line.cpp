// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/LocalLine.h"

#include <QFileInfo>
#include <QSignalSpy>
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
};

QTEST_GUILESS_MAIN(TestLocalLine)
#include "test_local_line.moc"
