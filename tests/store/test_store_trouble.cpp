// SPDX-License-Identifier: GPL-3.0-or-later
#include "outbox/Samples.h"
#include "store/Database.h"
#include "store/SqliteOutboxStore.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <functional>

using namespace sendoff;
using namespace sendoff::samples;
using Kind = OutboxStoreError::Kind;

namespace {

constexpr int noError = 100;

/// What `act` says in a process of its own, whose limits and rights end with it.
int inAnotherProcess(const std::function<int()> &act)
{
    const pid_t child = ::fork();
    if (child == 0)
        ::_exit(act());
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

template <class T>
int codeOf(const Result<T, OutboxStoreError> &result)
{
    return result ? noError : int(result.error().kind);
}

/// Root writes everywhere, so it becomes nobody.
void dropRights()
{
    if (::geteuid() == 0 && ::setresuid(65534, 65534, 65534) != 0)
        ::_exit(99);
}

int enqueueIn(const QString &folder, qint64 octets)
{
    const auto database = Database::open(folder);
    if (!database)
        return codeOf(database);
    SqliteOutboxStore store(**database, folder);
    return codeOf(store.enqueue(message({QStringLiteral("a@example.org")}, 1, QByteArray(octets, 'x')), TestClock().now()));
}

} // namespace

class TestStoreTrouble : public QObject {
    Q_OBJECT

private slots:
    void aReadOnlyFolderIsSaid()
    {
        QTemporaryDir folder;
        QCOMPARE(::chmod(QFile::encodeName(folder.path()).constData(), 0555), 0);
        const int code = inAnotherProcess([&folder] {
            dropRights();
            return codeOf(Database::open(folder.path()));
        });
        ::chmod(QFile::encodeName(folder.path()).constData(), 0700);
        QCOMPARE(code, int(Kind::CannotWrite));
    }

    void aMissingFolderIsSaid()
    {
        QCOMPARE(Database::open(QStringLiteral("/nonexistent/folder")).error().kind, Kind::CannotWrite);
    }

    void aReadOnlySpoolIsSaidAndNothingIsQueued()
    {
        QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkdir(QStringLiteral("spool")));
        const QByteArray spool = QFile::encodeName(folder.filePath(QStringLiteral("spool")));
        QCOMPARE(::chmod(spool.constData(), 0555), 0);
        QCOMPARE(::chmod(QFile::encodeName(folder.path()).constData(), 0777), 0);
        const int code = inAnotherProcess([&folder] {
            dropRights();
            return enqueueIn(folder.path(), 10);
        });
        ::chmod(spool.constData(), 0700);
        QCOMPARE(code, int(Kind::CannotWrite));
    }

    void aDiskWithoutRoomIsSaidAndNothingIsLeft()
    {
        QTemporaryDir folder;
        QCOMPARE(enqueueIn(folder.path(), 10), noError);
        // A limit on the size of files stops a write in the middle, as a full disk does.
        const int code = inAnotherProcess([&folder] {
            ::signal(SIGXFSZ, SIG_IGN);
            const rlimit limit{1'000'000, 1'000'000};
            ::setrlimit(RLIMIT_FSIZE, &limit);
            return enqueueIn(folder.path(), 3'000'000);
        });
        QCOMPARE(code, int(Kind::DiskFull));
        QCOMPARE(QDir(folder.filePath(QStringLiteral("spool"))).entryList(QDir::Files).size(), 1);
        const auto database = Database::open(folder.path()).value();
        QCOMPARE(SqliteOutboxStore(*database, folder.path()).items().size(), size_t(1));
        QCOMPARE(enqueueIn(folder.path(), 3'000'000), noError);
    }

    void aDiskThatIsFullAtAnyWriteLosesNothing()
    {
        QTemporaryDir folder;
        QCOMPARE(enqueueIn(folder.path(), 10), noError);
        size_t whole = 1;
        // From too small for anything to enough for all, in steps of a page.
        for (int limit = 0; limit < 400; limit += limit < 160 ? 4 : 40) {
            const int code = inAnotherProcess([&folder, limit] {
                ::signal(SIGXFSZ, SIG_IGN);
                const rlimit size{rlim_t(limit) * 1024, rlim_t(limit) * 1024};
                ::setrlimit(RLIMIT_FSIZE, &size);
                return enqueueIn(folder.path(), 50'000);
            });
            QVERIFY2(code == noError || code == int(Kind::DiskFull) || code == int(Kind::CannotWrite) || code == int(Kind::CannotRead)
                         || code == int(Kind::Busy), qPrintable(QString::number(code)));
            whole += code == noError ? 1 : 0;
            const auto database = Database::open(folder.path()).value();
            SqliteOutboxStore store(*database, folder.path());
            store.recover(TestClock().now());
            QCOMPARE(store.ids().size(), whole);
            for (const ItemId id : store.ids())
                QVERIFY(store.content(id)->open());
            QCOMPARE(size_t(QDir(folder.filePath(QStringLiteral("spool"))).entryList(QDir::Files).size()), whole);
        }
        QVERIFY(whole > 1);
    }

    void aSenderKilledWhileItQueuesLeavesNoHalfMessage()
    {
        QTemporaryDir folder;
        const pid_t child = ::fork();
        if (child == 0) {
            while (enqueueIn(folder.path(), 2'000'000) == noError) { }
            ::_exit(1);
        }
        const QDir spool(folder.filePath(QStringLiteral("spool")));
        QTRY_VERIFY(spool.entryList(QDir::Files).size() > 3);
        ::kill(child, SIGKILL);
        ::waitpid(child, nullptr, 0);
        const auto database = Database::open(folder.path()).value();
        SqliteOutboxStore store(*database, folder.path());
        store.recover(TestClock().now());
        const auto items = store.items();
        QVERIFY(items.size() >= 2);
        for (const OutboxItem &item : items)
            QVERIFY(store.content(item.id)->open());
        QCOMPARE(size_t(spool.entryList(QDir::Files).size()), items.size());
    }
};

QTEST_GUILESS_MAIN(TestStoreTrouble)
#include "test_store_trouble.moc"
