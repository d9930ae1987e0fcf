// SPDX-License-Identifier: GPL-3.0-or-later
#include "folders/Letters.h"
#include "folders/Maildir.h"
#include "folders/MboxFile.h"
#include "folders/MboxForm.h"
#include "mime/Mbox.h"

#include <QDir>
#include <QSysInfo>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <csignal>
#include <fcntl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

using namespace sendoff;
using namespace sendoff::samples;
using Kind = FolderError::Kind;

/// What stands in a Maildir and in an mbox after good and bad days.
class TestFolders : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    const std::atomic_bool m_go = false;
    const std::atomic_bool m_stop = true; ///< waits for no lock

    QString in(const char *name) const { return m_folder->filePath(QLatin1String(name)); }
    QString mbox() const { return in("Sent"); }
    FolderResult append(const FolderMessage &message, const std::atomic_bool &stop) const { return MboxFile(mbox()).put(message, stop); }
    FolderResult append(const FolderMessage &message) const { return append(message, m_stop); }
    static QStringList files(const QString &folder) { return QDir(folder).entryList(QDir::Files | QDir::Hidden); }

    /// The messages of the mbox, without the line that says that they were read.
    QByteArrayList messages() const
    {
        QFile file(mbox());
        QByteArrayList found;
        if (!file.open(QIODevice::ReadOnly))
            return found;
        for (const MboxEntry &entry : Mbox::entries(file)) {
            QBuffer sink;
            sink.open(QIODevice::WriteOnly);
            found += Mbox::extract(file, entry, sink) ? sink.data() : QByteArray("broken");
            found.back().replace("Status: RO\n", "");
        }
        return found;
    }
    static QByteArray plain(const FolderMessage &message)
    {
        QByteArray octets = message.content->open()->readAll();
        return octets.replace("\r\n", "\n");
    }
    /// In a process that is killed the `count`th time it comes by `point`; true if it came there.
    template <class Act>
    static bool killedAt(const char *point, int count, const Act &act)
    {
        const pid_t child = ::fork();
        if (child == 0) {
            int left = count;
            act([&left, point](const char *name) {
                if (qstrcmp(name, point) == 0 && --left == 0)
                    ::kill(::getpid(), SIGKILL);
            });
            ::_exit(0);
        }
        int status = 0;
        ::waitpid(child, &status, 0);
        return WIFSIGNALED(status);
    }
    static bool isRoot() { return ::geteuid() == 0; }

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void aMaildirIsMadeAndHoldsTheMessageAsRead()
    {
        const FolderMessage message = letter("Hi\r\n\r\nFrom me\r\n.\r\n");
        QVERIFY(Maildir(in("Sent")).put(message));
        QCOMPARE(files(in("Sent/tmp")), QStringList());
        QCOMPARE(files(in("Sent/new")), QStringList());
        const QStringList names = files(in("Sent/cur"));
        QCOMPARE(names.size(), 1);
        QVERIFY2(names.front().startsWith(QStringLiteral("1795704005.M123000R")), qPrintable(names.front()));
        QVERIFY2(names.front().endsWith(u'.' + QSysInfo::machineHostName() + QStringLiteral(":2,S")), qPrintable(names.front()));
        const QString path = in("Sent/cur/") + names.front();
        QCOMPARE(octetsOf(path), plain(message));
        QCOMPARE(QFileInfo(path).lastModified().toSecsSinceEpoch(), sentAt.toSecsSinceEpoch());
        QCOMPARE(QFileInfo(path).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        QVERIFY(!QFileInfo::exists(in("Sent/maildirfolder")));
    }

    void aFolderOfMaildirPlusPlusIsMarkedAsOne()
    {
        QVERIFY(Maildir(in("Maildir")).put(letter("a")));
        QVERIFY(Maildir(in("Maildir/.Sent.2026")).put(letter("b")));
        QVERIFY(QFileInfo::exists(in("Maildir/.Sent.2026/maildirfolder")));
        QCOMPARE(files(in("Maildir/.Sent.2026/cur")).size(), 1);
    }

    void twoMessagesOfOneMomentHaveTwoNames()
    {
        QVERIFY(Maildir(in("Sent")).put(letter("a")));
        QVERIFY(Maildir(in("Sent")).put(letter("b", "<2@example.org>")));
        QCOMPARE(files(in("Sent/cur")).size(), 2);
    }

    void aMessageOfAMaildirIsKnownAgainUnderOtherFlags()
    {
        const Maildir maildir(in("Sent"));
        QVERIFY(maildir.put(letter("a")));
        const QString name = files(in("Sent/cur")).front();
        QVERIFY(QFile::rename(in("Sent/cur/") + name, in("Sent/cur/") + name.chopped(1) + QStringLiteral("FRS")));
        QVERIFY(maildir.put(again(letter("a"))));
        QCOMPARE(files(in("Sent/cur")).size(), 1);
        QVERIFY(maildir.put(again(letter("b", "<2@example.org>"))));
        QCOMPARE(files(in("Sent/cur")).size(), 2);
    }

    void aProcessThatEndsInAMaildirLeavesOneMessageInTheEnd_data()
    {
        QTest::addColumn<QByteArray>("point");
        for (const char *point : {"maildir-written", "maildir-synced", "maildir-renamed"})
            QTest::newRow(point) << QByteArray(point);
    }
    void aProcessThatEndsInAMaildirLeavesOneMessageInTheEnd()
    {
        QFETCH(QByteArray, point);
        QVERIFY(killedAt(point.constData(), 1, [this](const FolderPoint &reach) { (void)Maildir(in("Sent"), reach).put(letter("a")); }));
        QVERIFY(Maildir(in("Sent")).put(again(letter("a"))));
        QCOMPARE(files(in("Sent/tmp")), QStringList());
        const QStringList names = files(in("Sent/cur"));
        QCOMPARE(names.size(), 1);
        QCOMPARE(octetsOf(in("Sent/cur/") + names.front()), plain(letter("a\n")));
    }

    void whereAMaildirCanNotBeWrittenItIsSaidWhy()
    {
        QCOMPARE(Maildir(in("gone/Sent")).put(letter("a")).error().kind, Kind::NoFolder);
        write(in("file"), "x");
        QCOMPARE(Maildir(in("file")).put(letter("a")).error().kind, Kind::NotThat);
        FolderMessage cut = letter("a");
        cut.content = std::make_shared<Octets>("Subject: x\r\n\r\n", 5);
        QCOMPARE(Maildir(in("Sent")).put(cut).error().kind, Kind::NoContent);
        QCOMPARE(files(in("Sent/tmp")), QStringList());
        // Nobody may make a folder there.
        if (QFileInfo(QStringLiteral("/sys/kernel")).isDir())
            QCOMPARE(Maildir(QStringLiteral("/sys/Sent")).put(letter("a")).error().kind, Kind::NoRight);
        if (isRoot())
            return;
        QFile::setPermissions(in("Sent/tmp"), QFile::ReadOwner | QFile::ExeOwner);
        QCOMPARE(Maildir(in("Sent")).put(letter("a")).error().kind, Kind::NoRight);
    }

    void anMboxHoldsTheMessageQuotedAndRead()
    {
        QVERIFY(append(letter("From me\r\n>From you\r\n")));
        QCOMPARE(octetsOf(mbox()), QByteArray("From jane@example.org Thu Nov 26 14:40:05 2026\nStatus: RO\nMessage-ID: <1@example.org>\n"
                                              "Subject: x\n\n>From me\n>>From you\n\n"));
        QVERIFY(append(letter("b", "<2@example.org>")));
        QCOMPARE(messages(), (QByteArrayList{plain(letter("From me\n>From you\n")), plain(letter("b\n", "<2@example.org>"))}));
        QCOMPARE(QFileInfo(mbox()).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        QCOMPARE(files(m_folder->path()), QStringList{QStringLiteral("Sent")});
    }

    void theFromLineIsOneThatReadersTakeApart()
    {
        FolderMessage message = letter("a");
        message.sentAt = QDateTime({2026, 3, 1}, {2, 3, 4}, Qt::OffsetFromUTC, 7200);
        QCOMPARE(MboxForm::fromLine(message), QByteArray("From jane@example.org Sun Mar  1 00:03:04 2026"));
        for (const char *unfit : {"", "a b@example.org", "a\n@example.org"}) {
            message.sender = unfit;
            QVERIFY(MboxForm::fromLine(message).startsWith("From MAILER-DAEMON Sun"));
        }
    }

    void whatOthersWroteIsSeparated_data()
    {
        QTest::addColumn<QByteArray>("before");
        const QByteArray other = "From x@example.org Thu Nov 26 10:00:00 2026\nA: b\n\nHi";
        QTest::newRow("no line end") << other;
        QTest::newRow("no empty line") << other + '\n';
        QTest::newRow("an empty line") << other + "\n\n";
        QTest::newRow("CR LF") << QByteArray(other).replace("\n", "\r\n") + "\r\n\r\n";
    }
    void whatOthersWroteIsSeparated()
    {
        QFETCH(QByteArray, before);
        write(mbox(), before);
        QVERIFY(append(letter("a")));
        QVERIFY(octetsOf(mbox()).startsWith(before));
        QCOMPARE(messages().size(), 2);
        QCOMPARE(messages().back(), plain(letter("a\n")));
    }

    void aFileThatIsNoMboxIsLeftAlone()
    {
        write(mbox(), "Dear diary\n");
        QCOMPARE(append(letter("a")).error().kind, Kind::NotThat);
        QCOMPARE(octetsOf(mbox()), QByteArray("Dear diary\n"));
        QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("folder")));
        QCOMPARE(MboxFile(in("folder")).put(letter("a"), m_stop).error().kind, Kind::NotThat);
        QCOMPARE(MboxFile(in("gone/Sent")).put(letter("a"), m_stop).error().kind, Kind::NoFolder);
    }

    void aProcessThatEndsInAnMboxLeavesOneMessageInTheEnd_data()
    {
        QTest::addColumn<QByteArray>("point");
        QTest::addColumn<int>("count");
        QTest::newRow("locked") << QByteArray("mbox-locked") << 1;
        QTest::newRow("first block") << QByteArray("mbox-written") << 1;
        QTest::newRow("second block") << QByteArray("mbox-written") << 2;
        QTest::newRow("last block") << QByteArray("mbox-written") << 4;
        QTest::newRow("synced") << QByteArray("mbox-synced") << 1;
    }
    void aProcessThatEndsInAnMboxLeavesOneMessageInTheEnd()
    {
        QFETCH(QByteArray, point);
        QFETCH(int, count);
        const FolderMessage large = letter(QByteArray(600'000, 'x') + "\r\nFrom \r\n", "<2@example.org>");
        QVERIFY(append(letter("a")));
        QVERIFY(killedAt(point.constData(), count, [&](const FolderPoint &reach) { (void)MboxFile(mbox(), reach).put(large, m_stop); }));
        QVERIFY(QFileInfo::exists(mbox() + QStringLiteral(".lock")));
        QVERIFY(append(again(large)));
        QCOMPARE(messages(), (QByteArrayList{plain(letter("a\n")), plain(large)}));
        QVERIFY(!QFileInfo::exists(mbox() + QStringLiteral(".lock")));
    }

    void aPieceOfAnyLengthIsReplaced()
    {
        QVERIFY(append(letter("a")));
        const QByteArray before = octetsOf(mbox());
        const FolderMessage second = letter("b\r\n", "<2@example.org>");
        QVERIFY(append(second));
        const QByteArray after = octetsOf(mbox());
        for (qsizetype size = before.size(); size <= after.size(); ++size) {
            write(mbox(), after.first(size));
            QVERIFY(append(again(second)));
            QCOMPARE(octetsOf(mbox()), after);
        }
        // Another program came in between: its message stays, and ours is there once as a whole.
        const QByteArray other = "From x@example.org Thu Nov 26 10:00:00 2026\nA: b\n\nHi\n\n";
        write(mbox(), after.first(after.size() - 10) + '\n' + '\n' + other);
        QVERIFY(append(again(second)));
        QVERIFY(octetsOf(mbox()).contains(other));
        QCOMPARE(messages().count(plain(second)), 1);
    }

    void aMessageThatAReaderChangedIsKnownAgain()
    {
        QVERIFY(append(letter("a")));
        write(mbox(), octetsOf(mbox()).replace("Status: RO\n", "").replace("\n\na", "\nStatus: RO\nX-Status: A\n\na")
                          + "From x@example.org Thu Nov 26 10:00:00 2026\nA: b\n\nHi\n\n");
        QVERIFY(append(again(letter("a"))));
        QCOMPARE(messages().size(), 2);
        // It is another message that has the same sender and second.
        QVERIFY(append(again(letter("a", "<2@example.org>"))));
        QCOMPARE(messages().size(), 3);
    }

    void aWriteThatFailsIsTakenBack()
    {
        QVERIFY(append(letter("a")));
        const QByteArray before = octetsOf(mbox());
        FolderMessage cut = letter("b");
        cut.content = std::make_shared<Octets>("Subject: x\r\n\r\n" + QByteArray(600'000, 'x'), 5);
        QCOMPARE(append(cut).error().kind, Kind::NoContent);
        QCOMPARE(octetsOf(mbox()), before);
        // As on a disk that is full in the middle of it.
        struct rlimit whole = {};
        ::getrlimit(RLIMIT_FSIZE, &whole);
        const struct rlimit little = {400'000, whole.rlim_max};
        std::signal(SIGXFSZ, SIG_IGN);
        ::setrlimit(RLIMIT_FSIZE, &little);
        const auto full = append(letter(QByteArray(600'000, 'x'), "<2@example.org>"));
        const auto fullMaildir = Maildir(in("maildir")).put(letter(QByteArray(600'000, 'x')));
        ::setrlimit(RLIMIT_FSIZE, &whole);
        QCOMPARE(full.error().kind, Kind::NoRoom);
        QCOMPARE(octetsOf(mbox()), before);
        QCOMPARE(fullMaildir.error().kind, Kind::NoRoom);
        QCOMPARE(files(in("maildir/tmp")) + files(in("maildir/cur")), QStringList());
    }

    void anotherProgramsLockIsRespected()
    {
        QVERIFY(append(letter("a")));
        const QByteArray before = octetsOf(mbox());
        const QString lock = mbox() + QStringLiteral(".lock");
        write(lock, "0\n");
        QCOMPARE(append(letter("b")).error().kind, Kind::Locked);
        write(lock, QByteArray::number(::getpid()) + ':' + QSysInfo::machineHostName().toUtf8() + '\n');
        QCOMPARE(append(letter("b")).error().kind, Kind::Locked);
        QCOMPARE(octetsOf(mbox()), before);
        QVERIFY(QFileInfo::exists(lock));
        QFile file(lock);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.setFileTime(QDateTime::currentDateTimeUtc().addSecs(-301), QFileDevice::FileModificationTime));
        file.close();
        QVERIFY(append(letter("b", "<2@example.org>")));
        QVERIFY(!QFileInfo::exists(lock));
    }

    void aLockOfFcntlIsWaitedFor()
    {
        QVERIFY(append(letter("a")));
        int ready[2];
        QCOMPARE(::pipe(ready), 0);
        const pid_t reader = ::fork();
        if (reader == 0) {
            const int file = ::open(QFile::encodeName(mbox()).constData(), O_RDWR);
            struct flock whole = {};
            whole.l_type = F_WRLCK;
            const char done = ::fcntl(file, F_SETLK, &whole) == 0 ? 'y' : 'n';
            (void)!::write(ready[1], &done, 1);
            ::pause();
            ::_exit(0);
        }
        char has = 'n';
        QCOMPARE(::read(ready[0], &has, 1), ssize_t(1));
        QCOMPARE(has, 'y');
        const auto held = append(letter("b"), m_stop);
        std::thread ender([reader] {
            std::this_thread::sleep_for(std::chrono::milliseconds(400));
            ::kill(reader, SIGKILL);
        });
        const auto waited = append(letter("b"), m_go);
        ender.join();
        ::waitpid(reader, nullptr, 0);
        QCOMPARE(held.error().kind, Kind::Locked);
        QVERIFY(waited);
        QCOMPARE(messages().size(), 2);
    }

    void writersOfOneProcessKeepEachOtherOut()
    {
        std::vector<std::thread> writers;
        std::atomic_int failed = 0;
        for (int writer = 0; writer < 4; ++writer) {
            writers.emplace_back([this, writer, &failed] {
                for (int i = 0; i < 5; ++i) {
                    const QByteArray id = '<' + QByteArray::number(writer * 100 + i) + "@example.org>";
                    failed += append(letter(QByteArray(300'000, 'x'), id), m_go) ? 0 : 1;
                }
            });
        }
        for (std::thread &writer : writers)
            writer.join();
        QCOMPARE(failed.load(), 0);
        QCOMPARE(messages().size(), 20);
        for (const QByteArray &each : messages())
            QVERIFY(each.endsWith("xxx\n") && each.count('x') == 300'002);
    }
};

QTEST_GUILESS_MAIN(TestFolders)
#include "test_folders.moc"
