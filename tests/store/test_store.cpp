// SPDX-License-Identifier: GPL-3.0-or-later
#include "outbox/Samples.h"
#include "store/Database.h"
#include "base/FileSync.h"
#include "store/Migration.h"
#include "store/ProfileLock.h"
#include "store/SqliteAccountStore.h"
#include "store/SqliteAddressBook.h"
#include "store/SqliteDraftStore.h"
#include "store/SqliteOutboxStore.h"
#include "store/SqliteReportStore.h"
#include "store/SqliteServerFactsStore.h"

#include <QCryptographicHash>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QSqlError>
#include <QTemporaryDir>
#include <QTest>

#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <set>
#include <thread>

using namespace sendoff;
using namespace sendoff::samples;
using Outcome = OutboxRecipient::Outcome;

namespace {

struct World {
    QTemporaryDir folder;
    TestClock clock;
    std::unique_ptr<Database> database = Database::open(folder.path()).value();
    SqliteOutboxStore store{*database, folder.path()};
    SqliteAccountStore accounts{*database};
    SqliteServerFactsStore facts{*database};
    SqliteDraftStore drafts{*database};

    QStringList spool() const { return QDir(folder.filePath(QStringLiteral("spool"))).entryList(QDir::Files); }
    QString spoolFile() const { return folder.filePath(QStringLiteral("spool/")) + spool().value(0); }
    void reopen()
    {
        database.reset();
        database = Database::open(folder.path()).value();
    }
};

const QString alice = QStringLiteral("alice@example.org");
const QString bob = QStringLiteral("bob@b\u00fccher.example");

Account account(const QString &name)
{
    return {.name = name,
            .identity = {.from = *Mailbox::parse(QStringLiteral("Jane Roe <jane@example.org>"))},
            .server = {.host = QStringLiteral("mail.example.org"), .user = QStringLiteral("jane")},
            .secretKey = QStringLiteral("k")};
}

std::optional<OutboxItem> claim(World &world, qint64 account = 1)
{
    const auto claimed = world.store.claimDue(world.clock.now(), {{.account = account}});
    return claimed.empty() ? std::nullopt : std::optional(claimed.front());
}

bool record(World &world, ItemId id, const OutboxAttempt &attempt, const Decision &decision)
{
    const auto done = world.store.advance({}, {{id, attempt, decision}});
    return done && !done->empty();
}

void overwrite(const QString &path, qint64 at, const QByteArray &octets)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(at));
    QCOMPARE(file.write(octets), octets.size());
}

/// How many octets there were before the end or an error.
qint64 readInBlocks(QIODevice &source, qint64 blockSize)
{
    QByteArray block(blockSize, Qt::Uninitialized);
    qint64 sum = 0;
    for (qint64 count = 0; (count = source.read(block.data(), blockSize)) > 0;)
        sum += count;
    return sum;
}

} // namespace

class TestStore : public QObject {
    Q_OBJECT

private slots:
    void whatIsQueuedIsThereForAnotherProgram()
    {
        World world;
        const QByteArray octets = QByteArray(3'000'000, 'x') + "\r\n";
        NewOutboxItem added = message({alice, bob}, 4, octets);
        added.mail.has8BitContent = true;
        added.mail.hasUtf8Headers = true;
        added.item.hasAttachments = true;
        const ItemId id = *world.store.enqueue(added, world.clock.now());
        const auto other = Database::open(world.folder.path()).value();
        const SqliteOutboxStore store(*other, world.folder.path());
        const OutboxItem item = *store.item(id);
        QCOMPARE(item.state, OutboxState::Queued);
        QCOMPARE(item.account, 4);
        QCOMPARE(item.subject, added.item.subject);
        QCOMPARE(item.messageId, added.item.messageId);
        QVERIFY(item.reversePath == added.mail.envelope.reversePath);
        QCOMPARE(item.created, world.clock.now());
        QCOMPARE(item.nextAttempt, world.clock.now());
        QCOMPARE(item.size, octets.size());
        QVERIFY(item.has8BitContent && item.hasUtf8Headers && item.hasAttachments);
        QCOMPARE(item.recipients.size(), size_t(2));
        QCOMPARE(item.recipients.at(1).address, address(bob));
        QCOMPARE(store.content(id)->open()->readAll(), octets);
        QCOMPARE(world.spool().size(), 1);
    }

    void everythingIsForItsOwnerOnly()
    {
        World world;
        QVERIFY(world.store.enqueue(message({alice}), world.clock.now()));
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
        for (const QString &name : {QStringLiteral("sendoff.sqlite"), QStringLiteral("sendoff.sqlite-wal"), QStringLiteral("spool")})
            QVERIFY2(!(QFile::permissions(world.folder.filePath(name)) & others), qPrintable(name));
        QVERIFY(!(QFile::permissions(world.spoolFile()) & others));
    }

    void aReversePathMayBeNull()
    {
        World world;
        NewOutboxItem added = message({alice});
        added.mail.envelope.reversePath = std::nullopt;
        const ItemId id = *world.store.enqueue(added, world.clock.now());
        QVERIFY(!world.store.item(id)->reversePath);
    }

    void aMissingSpoolFileOrOneOfAnotherSizeIsNotOpened()
    {
        World world;
        const ItemId id = *world.store.enqueue(message({alice}), world.clock.now());
        const QString path = world.spoolFile();
        QVERIFY(world.store.content(id)->open());
        // What follows the message is its record, which grows.
        overwrite(path, QFileInfo(path).size(), "more");
        QVERIFY(world.store.content(id)->open());
        QVERIFY(QFile::resize(path, world.store.item(id)->size - 1));
        QVERIFY(!world.store.content(id)->open());
        QVERIFY(QFile::remove(path));
        QVERIFY(!world.store.content(id)->open());
        QVERIFY(!world.store.content(ItemId(99)));
    }

    void aChangedSpoolFileIsNeverReadToItsEnd_data()
    {
        QTest::addColumn<qint64>("at");
        QTest::addColumn<qint64>("block");
        const qint64 size = 1'000'000;
        for (const qint64 at : {qint64(0), size / 2, size - 1}) {
            for (const qint64 block : {qint64(1), qint64(1000), qint64(128 * 1024), size, 2 * size})
                QTest::addRow("octet %lld, reads of %lld", at, block) << at << block;
        }
    }
    void aChangedSpoolFileIsNeverReadToItsEnd()
    {
        QFETCH(qint64, at);
        QFETCH(qint64, block);
        World world;
        const QByteArray octets = QByteArray(999'998, 'x') + "\r\n";
        const ItemId id = *world.store.enqueue(message({alice}, 1, octets), world.clock.now());
        QCOMPARE(readInBlocks(*world.store.content(id)->open(), block), octets.size());
        overwrite(world.spoolFile(), at, "X");
        const auto source = world.store.content(id)->open();
        QVERIFY(readInBlocks(*source, block) < octets.size());
        char octet;
        QCOMPARE(source->read(&octet, 1), qint64(-1));
        QVERIFY(!source->seek(0));
    }

    void aSpoolFileCutWhileItIsReadIsNeverReadToItsEnd()
    {
        World world;
        const ItemId id = *world.store.enqueue(message({alice}, 1, QByteArray(1'000'000, 'x')), world.clock.now());
        const auto source = world.store.content(id)->open();
        QCOMPARE(source->read(1000).size(), 1000);
        QVERIFY(QFile::resize(world.spoolFile(), 500'000));
        QVERIFY(readInBlocks(*source, 1000) < 999'000);
        char octet;
        QCOMPARE(source->read(&octet, 1), qint64(-1));
    }

    void aSpoolFileIsReadInAnyOrder()
    {
        World world;
        const QByteArray octets = QByteArray("0123456789").repeated(100'000);
        const ItemId id = *world.store.enqueue(message({alice}, 1, octets), world.clock.now());
        const auto source = world.store.content(id)->open();
        for (const qint64 at : {999'995, 3, 500'001, 0, 999'999, 400'000}) {
            QVERIFY(source->seek(at));
            QCOMPARE(source->pos(), at);
            QCOMPARE(source->read(7), octets.mid(at, 7));
        }
        QVERIFY(source->seek(0));
        QCOMPARE(source->readAll(), octets);
        QVERIFY(source->atEnd());
        overwrite(world.spoolFile(), 3, "X");
        const auto changed = world.store.content(id)->open();
        QVERIFY(changed->seek(999'990));
        char last[10];
        QCOMPARE(changed->read(last, 10), qint64(-1));
    }

    void aSpooledMessageHasABinaryForm()
    {
        World world;
        const QByteArray octets = QByteArray("\0\r\n\xff.", 5).repeated(100'000);
        const QByteArray head = "Content-Type: multipart/mixed; boundary=b\r\n";
        const QByteArray binary = "Content-Transfer-Encoding: binary\r\n\r\n";
        const QByteArray stored = head + "\r\n--b\r\nContent-Type: a/b\r\nContent-Transfer-Encoding: base64\r\n\r\n"
            + octets.toBase64() + "\r\n--b--\r\n";
        const QByteArray expected = head + binary + "--b\r\nContent-Type: a/b\r\n" + binary + octets + "\r\n--b--\r\n";
        const ItemId id = *world.store.enqueue(message({alice}, 1, stored), world.clock.now());
        const auto form = world.store.content(id)->binaryForm();
        QVERIFY(form);
        QCOMPARE(form->size(), expected.size());
        QCOMPARE(form->open()->readAll(), expected);
        for (const qint64 at : {qint64(3), qint64(300'000), stored.size() - 1}) {
            overwrite(world.spoolFile(), at, "+");
            for (const qint64 block : {1000, 1'000'000}) {
                const auto source = form->open();
                QVERIFY(readInBlocks(*source, block) < expected.size());
                char octet;
                QCOMPARE(source->read(&octet, 1), qint64(-1));
            }
            overwrite(world.spoolFile(), at, stored.mid(at, 1));
            QCOMPARE(form->open()->readAll(), expected);
        }
        QVERIFY(QFile::remove(world.spoolFile()));
        QVERIFY(!form->open());
        QVERIFY(!world.store.content(id)->binaryForm());
        const ItemId other = *world.store.enqueue(message({alice}), world.clock.now());
        QVERIFY(!world.store.content(other)->binaryForm());
    }

    void aContentThatEndsEarlyIsNotQueued()
    {
        World world;
        NewOutboxItem added = message({alice});
        added.mail.content = std::make_shared<OctetsContent>(QByteArrayLiteral("abc"), 1);
        QCOMPARE(world.store.enqueue(added, world.clock.now()).error().kind, OutboxStoreError::Kind::CannotRead);
        QVERIFY(world.store.items().empty());
        QVERIFY(world.spool().isEmpty());
    }

    void numbersAreNeverUsedAgain()
    {
        World world;
        const ItemId first = *world.store.enqueue(message({alice}), world.clock.now());
        QVERIFY(world.store.purge(first));
        QVERIFY(world.spool().isEmpty());
        world.reopen();
        SqliteOutboxStore store(*world.database, world.folder.path());
        QVERIFY(store.enqueue(message({alice}), world.clock.now())->number() > first.number());
        QCOMPARE(store.items(OutboxState::Queued).size(), size_t(1));
        QVERIFY(store.items(OutboxState::Sent).empty());
    }

    void anAttemptIsRecordedWithEverything()
    {
        World world;
        const ItemId id = *world.store.enqueue(message({alice, bob}), world.clock.now());
        const OutboxItem claimed = *claim(world);
        QCOMPARE(claimed.id, id);
        QVERIFY(!claim(world));
        OutboxAttempt attempt{world.clock.now(), world.clock.now().addSecs(2), QByteArrayLiteral("TLSv1.3"), {}};
        attempt.transcript.add(world.clock.now(), Transcript::Direction::ToServer, QByteArrayLiteral("EHLO [127.0.0.1]"));
        Failure failure = replied(450, Stage::RcptTo, Scope::Recipient, EnhancedStatus{4, 2, 1});
        failure.detail = QByteArrayLiteral("\xff\x00 odd");
        const std::vector<OutboxRecipient> recipients{
            {claimed.recipients.at(0).address, Outcome::Accepted, accepted().reply, std::nullopt, world.clock.now()},
            {claimed.recipients.at(1).address, Outcome::Deferred, failure.reply, failure, world.clock.now()}};
        const Decision decision{.state = OutboxState::Queued, .nextAttempt = world.clock.now().addSecs(60), .recipients = recipients, .lastFailure = failure};
        QVERIFY(record(world, id, attempt, decision));
        const OutboxItem item = *world.store.item(id);
        QCOMPARE(item.state, OutboxState::Queued);
        QVERIFY(item.recipients == recipients);
        QVERIFY(item.lastFailure == failure);
        QCOMPARE(item.nextAttempt, decision.nextAttempt);
        QCOMPARE(item.attempts, 1);
        QCOMPARE(world.store.nextDue(), decision.nextAttempt);
        QCOMPARE(world.store.attempts(id).size(), size_t(1));
        QVERIFY(world.store.attempts(id).at(0).transcript == attempt.transcript);
        QCOMPARE(world.store.attempts(id).at(0).finished, attempt.finished);
        QVERIFY(!record(world, id, attempt, decision));
        QVERIFY(world.store.advance({id, ItemId(77)}, {})->empty());
    }

    void aRefusedChangeChangesNothing()
    {
        World world;
        const ItemId id = *world.store.enqueue(message({alice}), world.clock.now());
        QVERIFY(claim(world));
        QCOMPARE(world.store.retry(id, world.clock.now()).error().kind, OutboxStoreError::Kind::WrongState);
        QCOMPARE(world.store.hold(id).error().kind, OutboxStoreError::Kind::WrongState);
        QCOMPARE(world.store.remove(id, world.clock.now()).error().kind, OutboxStoreError::Kind::WrongState);
        QCOMPARE(world.store.purge(id).error().kind, OutboxStoreError::Kind::WrongState);
        QCOMPARE(world.store.item(id)->state, OutboxState::Sending);
        QCOMPARE(world.spool().size(), 1);
    }

    void leftoversOfACrashAreRemovedAndWorkOfOthersIsNot()
    {
        World world;
        QVERIFY(world.store.enqueue(message({alice}), world.clock.now()));
        const QDir spool(world.folder.filePath(QStringLiteral("spool")));
        for (const QString &name : {QStringLiteral("dead.tmp"), QStringLiteral("orphan.eml"), QStringLiteral("alive.tmp")}) {
            QFile file(spool.filePath(name));
            QVERIFY(file.open(QIODevice::WriteOnly));
        }
        QFile alive(spool.filePath(QStringLiteral("alive.tmp")));
        QVERIFY(alive.open(QIODevice::ReadWrite));
        QVERIFY(lockFile(alive));
        world.store.recover(world.clock.now());
        QCOMPARE(world.spool().size(), 2);
        QVERIFY(alive.exists());
    }

    void manyProgramsQueueAndClaimAtOnce()
    {
        World world;
        constexpr int writers = 4;
        constexpr int each = 25;
        std::array<std::set<qint64>, writers> claimed;
        std::atomic<int> queued = 0;
        std::vector<std::thread> threads;
        for (int i = 0; i < writers; ++i) {
            threads.emplace_back([&world, &queued, &mine = claimed.at(size_t(i))] {
                const auto database = Database::open(world.folder.path()).value();
                SqliteOutboxStore store(*database, world.folder.path());
                for (int n = 0; n < each; ++n) {
                    queued += store.enqueue(message({alice}), world.clock.now()).hasValue() ? 1 : 0;
                    for (const OutboxItem &item : store.claimDue(world.clock.now(), {{.account = 1}}))
                        mine.insert(item.id.number());
                }
            });
        }
        for (std::thread &thread : threads)
            thread.join();
        QCOMPARE(queued.load(), writers * each);
        std::set<qint64> all;
        size_t sum = 0;
        for (const auto &mine : claimed) {
            all.insert(mine.begin(), mine.end());
            sum += mine.size();
        }
        QCOMPARE(all.size(), sum);
        QCOMPARE(world.store.items(OutboxState::Sending).size(), sum);
        QCOMPARE(world.store.items().size(), size_t(writers * each));
        QCOMPARE(world.spool().size(), writers * each);
    }

    void aThousandMessagesAreQueuedAndListedSwiftly()
    {
        World world;
        QElapsedTimer timer;
        timer.start();
        for (int i = 0; i < 1000; ++i)
            QVERIFY(world.store.enqueue(message({alice, bob}), world.clock.now()));
        const qint64 enqueued = timer.restart();
        QCOMPARE(world.store.items().size(), size_t(1000));
        const qint64 listed = timer.elapsed();
        qInfo("1000 queued in %lld ms, listed in %lld ms", static_cast<long long>(enqueued), static_cast<long long>(listed));
        QVERIFY(enqueued < 60000);
        QVERIFY(listed < 5000);
    }

    void tenThousandMessagesAreQueuedWithFewSyncs()
    {
        World world;
        std::vector<NewOutboxItem> many;
        for (int i = 0; i < 10000; ++i)
            many.push_back(message({alice}, 1, "Subject: " + QByteArray::number(i) + "\r\n\r\n" + QByteArray(2000, 'x') + "\r\n"));
        const auto ids = world.store.enqueueMany(many, world.clock.now());
        QVERIFY(ids);
        QCOMPARE(ids->size(), size_t(10000));
        QVERIFY(world.spool().size() < 10);
        for (const int i : {0, 1, 4999, 9999}) {
            const auto source = world.store.content(ids->at(size_t(i)))->open();
            QVERIFY(source);
            QCOMPARE(source->size(), many.at(size_t(i)).mail.content->size());
            QCOMPARE(source->readAll(), many.at(size_t(i)).mail.content->open()->readAll());
        }
    }

    void manyAreAllOrNone()
    {
        World world;
        std::vector<NewOutboxItem> many{message({alice}), message({alice}), message({alice})};
        many.back().mail.content = std::make_shared<OctetsContent>(QByteArrayLiteral("abc"), 1);
        QCOMPARE(world.store.enqueueMany(many, world.clock.now()).error().kind, OutboxStoreError::Kind::CannotRead);
        QVERIFY(world.store.ids().empty());
        QVERIFY(world.spool().isEmpty());
        QVERIFY(world.store.enqueueMany({}, world.clock.now())->empty());
    }

    void aSharedFileStaysUntilItsLastMessageIsGone()
    {
        World world;
        const auto ids = *world.store.enqueueMany({message({alice}), message({bob})}, world.clock.now());
        QCOMPARE(world.spool().size(), 1);
        QVERIFY(world.store.purge(ids.at(0)));
        QCOMPARE(world.spool().size(), 1);
        QVERIFY(world.store.content(ids.at(1))->open());
        QVERIFY(world.store.purge(ids.at(1)));
        QVERIFY(world.spool().isEmpty());
    }

    void messagesAreFoundByTheBeginningsOfTheirWords()
    {
        World world;
        const auto add = [&world](const QString &subject, const QStringList &people, const QByteArray &text, qint64 account = 1) {
            NewOutboxItem added = message(people, account, "Content-Type: text/plain; charset=utf-8\r\n\r\n" + text + "\r\n");
            added.item.subject = subject;
            return *world.store.enqueue(added, world.clock.now());
        };
        const ItemId invoice = add(QStringLiteral("Rechnung f\u00fcr M\u00e4rz"), {alice}, "Bitte \xc3\xbc" "berweisen");
        const ItemId dinner = add(QStringLiteral("Dinner"), {bob}, "at the \"Golden Goose\"", 2);
        const auto find = [&world](const QString &text) { return world.store.ids({.text = text}); };
        QCOMPARE(find(QStringLiteral("rechn")), std::vector{invoice});
        QCOMPARE(find(QStringLiteral("marz RECH")), std::vector{invoice});
        QCOMPARE(find(QStringLiteral("b\u00fccher")), std::vector{dinner});
        QCOMPARE(find(QStringLiteral("bob@")), std::vector{dinner});
        QVERIFY(find(QStringLiteral("goose")).empty());
        while (world.store.keepHouse(world.clock.now())) { }
        QCOMPARE(find(QStringLiteral("goos")), std::vector{dinner});
        QCOMPARE(find(QStringLiteral("ueberw \u00fcberw")), std::vector<ItemId>());
        QCOMPARE(find(QStringLiteral("uberw")), std::vector{invoice});
        for (const QString &odd : {QStringLiteral("\""), QStringLiteral("*"), QStringLiteral("a OR"), QStringLiteral("- ( NEAR"), QStringLiteral("subject:x")})
            (void)find(odd);
        QCOMPARE(find(QStringLiteral("\"golden")), std::vector{dinner});
        QCOMPARE(world.store.ids(), (std::vector{dinner, invoice}));
        QCOMPARE(world.store.ids({.account = 2}), std::vector{dinner});
        QCOMPARE(world.store.ids({.states = {OutboxState::Queued}, .text = QStringLiteral("d")}), std::vector{dinner});
        QVERIFY(world.store.ids({.states = {OutboxState::Sent}}).empty());
        QCOMPARE(world.store.items({dinner, ItemId(99), invoice}).size(), size_t(2));
        QCOMPARE(world.store.tally().counts.at(OutboxState::Queued), 2);
    }

    void whatIsRemovedComesBackUntilItIsPurged()
    {
        World world;
        const ItemId id = *world.store.enqueue(message({alice}), world.clock.now());
        QVERIFY(world.store.remove(id, world.clock.now()));
        QVERIFY(world.store.ids().empty());
        QCOMPARE(world.store.ids({.removed = true}), std::vector{id});
        QVERIFY(world.store.items().empty());
        QVERIFY(!claim(world));
        QVERIFY(!world.store.nextDue().isValid());
        QCOMPARE(world.store.storageSize().removedMessages, world.store.item(id)->size);
        QVERIFY(world.store.restore(id));
        QVERIFY(claim(world));
    }

    void whatIsOldIsForgottenAsTheUserWishes()
    {
        World world;
        QCOMPARE(world.store.settings(), OutboxSettings());
        QVERIFY(world.store.saveSettings({.daysToKeepSent = 10, .daysToKeepTranscripts = 3, .daysToKeepRemoved = 2}));
        QCOMPARE(SqliteOutboxStore(*world.database, world.folder.path()).settings().daysToKeepSent, 10);
        const ItemId sent = *world.store.enqueue(message({alice}), world.clock.now());
        const ItemId removed = *world.store.enqueue(message({alice}, 2), world.clock.now());
        const ItemId waiting = *world.store.enqueue(message({alice}, 3), world.clock.now());
        QVERIFY(claim(world));
        OutboxAttempt attempt{world.clock.now(), world.clock.now(), {}, {}};
        attempt.transcript.add(world.clock.now(), Transcript::Direction::ToServer, QByteArrayLiteral("EHLO"));
        QVERIFY(record(world, sent, attempt, {.state = OutboxState::Sent, .recipients = world.store.item(sent)->recipients}));
        QVERIFY(world.store.orderCopies(sent, {CopyPlace::Mailbox}, world.clock.now()));
        QVERIFY(world.store.recordCopy(sent, CopyPlace::Mailbox, {.state = SentCopyState::State::Kept, .transcript = attempt.transcript}));
        QVERIFY(world.store.remove(removed, world.clock.now()));
        const auto after = [&world](int days) {
            world.clock.advance(days * 86400);
            while (world.store.keepHouse(world.clock.now())) { }
        };
        after(1);
        QVERIFY(world.store.item(removed));
        QVERIFY(!world.store.attempts(sent).at(0).transcript.toText().isEmpty());
        QVERIFY(!world.store.copyTranscript(sent).isEmpty());
        after(3);
        QVERIFY(!world.store.item(removed));
        QVERIFY(world.store.attempts(sent).at(0).transcript.toText().isEmpty());
        QVERIFY(world.store.copyTranscript(sent).isEmpty());
        QVERIFY(world.store.item(sent));
        after(7);
        QVERIFY(!world.store.item(sent));
        QVERIFY(world.store.item(waiting));
        QCOMPARE(world.spool().size(), 1);
    }

    void theDatabaseOfBeforeAnUpdateIsKeptForAMonth()
    {
        World world;
        const QString path = Database::pathIn(world.folder.path()) + QStringLiteral(".before-3");
        QFile before(path);
        QVERIFY(before.open(QIODevice::WriteOnly) && before.setFileTime(world.clock.now(), QFileDevice::FileModificationTime));
        before.close();
        world.clock.advance(30 * 86400);
        while (world.store.keepHouse(world.clock.now())) { }
        QVERIFY(QFile::exists(path));
        world.clock.advance(86400);
        while (world.store.keepHouse(world.clock.now())) { }
        QVERIFY(!QFile::exists(path));
        QVERIFY(QFile::exists(Database::pathIn(world.folder.path())));
    }

    void aSentCopyOfBeforeIsOneInTheMailbox()
    {
        QTemporaryDir folder;
        {
            QFile file(Database::pathIn(folder.path()));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.close();
            const auto old = Database::openFile(file.fileName()).value();
            for (int number = 1; number <= 11; ++number) {
                QFile schema(QStringLiteral(TEST_FOLDER "/../../lib/store/sql/%1.sql").arg(number, 4, 10, QChar(u'0')));
                QVERIFY(schema.open(QIODevice::ReadOnly));
                for (const QString &statement : QString::fromUtf8(schema.readAll()).split(QStringLiteral(";\n"))) {
                    if (!statement.trimmed().isEmpty())
                        QVERIFY(!old->run(statement).lastError().isValid());
                }
            }
            QVERIFY(!old->run(QStringLiteral("INSERT INTO item (state, account, account_name, sender, recipients, subject, message_id,"
                                             " reverse_path, created, waiting_since, has_attachments, has_8bit, has_utf8, spool_name,"
                                             " size, sha256) VALUES ('sent', 4, 'Work', 'jane@example.org', ?, 'Old one', x'',"
                                             " 'jane@example.org', 1, 1, 0, 0, 0, 'a.eml', 1, x'00')"), {alice}).lastError().isValid());
            QVERIFY(!old->run(QStringLiteral("INSERT INTO sent_copy (item, state, sent_at, next_try, tries, detail)"
                                             " VALUES (1, 'waiting', 5000, 7000, 3, 'full')")).lastError().isValid());
            old->run(QStringLiteral("PRAGMA user_version = 11"));
        }
        const auto database = Database::open(folder.path()).value();
        SqliteOutboxStore store(*database, folder.path());
        const SentCopyState copy = store.item(ItemId(1))->copy;
        QCOMPARE(copy.state, SentCopyState::State::Waiting);
        QCOMPARE(copy.waitingSince, copy.sentAt);
        QCOMPARE(copy.sentAt.toMSecsSinceEpoch(), 5000);
        QCOMPARE(copy.tries, 3);
        QCOMPARE(store.item(ItemId(1))->localCopy.state, SentCopyState::State::None);
        QCOMPARE(store.dueCopies(CopyPlace::Mailbox, TestClock().now()).size(), size_t(1));
        QVERIFY(store.dueCopies(CopyPlace::Folder, TestClock().now()).empty());
    }

    void theFirstVersionIsBroughtUpToDateWithACopyOfIt()
    {
        QTemporaryDir folder;
        {
            QFile file(Database::pathIn(folder.path()));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.close();
            const auto old = Database::openFile(file.fileName()).value();
            QFile schema(QStringLiteral(TEST_FOLDER "/../../lib/store/sql/0001.sql"));
            QVERIFY(schema.open(QIODevice::ReadOnly));
            for (const QString &statement : QString::fromUtf8(schema.readAll()).split(QStringLiteral(";\n"))) {
                if (!statement.trimmed().isEmpty())
                    QVERIFY(!old->run(statement).lastError().isValid());
            }
            const QByteArray octets = "Subject: old\r\n\r\nfrom before\r\n";
            QVERIFY(QDir(folder.path()).mkdir(QStringLiteral("spool")));
            QFile message(folder.filePath(QStringLiteral("spool/a.eml")));
            QVERIFY(message.open(QIODevice::WriteOnly));
            message.write(octets);
            QVERIFY(!old->run(QStringLiteral("INSERT INTO item (state, account, account_name, sender, recipients, subject, message_id,"
                                             " reverse_path, created, next_attempt, waiting_since, has_attachments, has_8bit, has_utf8,"
                                             " spool_name, size, sha256) VALUES ('queued', 4, 'Work', 'jane@example.org', ?, 'Old one',"
                                             " x'', 'jane@example.org', 1, 1, 1, 0, 0, 0, 'a.eml', ?, ?)"),
                              {alice, octets.size(), QCryptographicHash::hash(octets, QCryptographicHash::Sha256)})
                         .lastError().isValid());
            old->run(QStringLiteral("INSERT INTO recipient (item, position, address, outcome) VALUES (1, 0, ?, 'pending')"), {alice});
            old->run(QStringLiteral("PRAGMA user_version = 1"));
        }
        // Two programs at once: one is quicker, both are fine.
        std::array<QString, 2> problems;
        std::vector<std::thread> programs;
        for (QString &each : problems)
            programs.emplace_back([&folder, &each] {
                const auto opened = Database::open(folder.path());
                each = opened ? QString() : opened.error().detail;
            });
        for (std::thread &program : programs)
            program.join();
        for (const QString &problem : problems)
            QVERIFY2(problem.isEmpty(), qPrintable(problem));
        const auto database = Database::open(folder.path()).value();
        SqliteOutboxStore store(*database, folder.path());
        const OutboxItem item = *store.item(ItemId(1));
        QCOMPARE(item.state, OutboxState::Queued);
        QCOMPARE(item.recipients.at(0).address, address(alice));
        QCOMPARE(store.content(item.id)->open()->readAll(), QByteArrayLiteral("Subject: old\r\n\r\nfrom before\r\n"));
        QCOMPARE(store.ids({.text = QStringLiteral("old")}), std::vector{item.id});
        QCOMPARE(store.claimDue(TestClock().now(), {{.account = 4}}).size(), size_t(1));
        const auto copy = Database::openFile(Database::pathIn(folder.path()) + QStringLiteral(".before-2")).value();
        QSqlQuery version = copy->run(QStringLiteral("PRAGMA user_version"));
        QVERIFY(version.next());
        QCOMPARE(version.value(0).toInt(), 1);
    }

    void accountsKeepTheirOrderNamesAndDefault()
    {
        World world;
        const Account work = *world.accounts.add(account(QStringLiteral("Work")));
        const Account home = *world.accounts.add(account(QStringLiteral("Home")));
        QVERIFY(work.isDefault);
        QVERIFY(!home.isDefault);
        QVERIFY(*world.accounts.account(work.id) == work);
        QVERIFY(*world.accounts.accountByName(QStringLiteral("hOME")) == home);
        QCOMPARE(world.accounts.add(account(QStringLiteral("WORK"))).error().kind, AccountStoreError::Kind::NameTaken);
        QVERIFY(world.accounts.setDefault(home.id));
        QVERIFY(!world.accounts.account(work.id)->isDefault);
        QCOMPARE(world.accounts.accounts().front().id, work.id);
        Account changed = home;
        changed.name = QStringLiteral("HOME");
        changed.isDefault = false;
        changed.server.port = 587;
        QVERIFY(world.accounts.update(changed));
        QVERIFY(world.accounts.account(home.id)->isDefault);
        QCOMPARE(world.accounts.account(home.id)->server.port, quint16(587));
        changed.name = QStringLiteral("work");
        QCOMPARE(world.accounts.update(changed).error().kind, AccountStoreError::Kind::NameTaken);
        SqliteReportStore reports(*world.database, world.folder.path());
        for (const AccountId id : {work.id, home.id})
            QVERIFY(reports.record(id.number(), {}, {.place = QStringLiteral("jane@imap.example.org")}, world.clock.now()));
        QVERIFY(world.accounts.remove(home.id));
        QCOMPARE(reports.memory(home.id.number()).place, QString());
        QCOMPARE(reports.memory(work.id.number()).place, QStringLiteral("jane@imap.example.org"));
        QVERIFY(world.accounts.account(work.id)->isDefault);
        QCOMPARE(world.accounts.remove(home.id).error().kind, AccountStoreError::Kind::NotFound);
        QCOMPARE(world.accounts.update(home).error().kind, AccountStoreError::Kind::NotFound);
        QCOMPARE(world.accounts.setDefault(home.id).error().kind, AccountStoreError::Kind::NotFound);
        QVERIFY(world.accounts.add(account(QStringLiteral("Home")))->id.number() > home.id.number());
    }

    void accountsStandWherePeoplePutThem()
    {
        World world;
        std::vector<AccountId> ids;
        for (const QString &name : {u"One"_qs, u"Two"_qs, u"Three"_qs})
            ids.push_back(world.accounts.add(account(name)).value().id);
        const auto names = [&world] {
            QStringList names;
            for (const Account &each : world.accounts.accounts())
                names += each.name;
            return names;
        };
        QVERIFY(world.accounts.setOrder({ids[2], ids[0], ids[1]}));
        QCOMPARE(names(), (QStringList{u"Three"_qs, u"One"_qs, u"Two"_qs}));
        QVERIFY(world.accounts.account(ids[0])->isDefault);
        // A new one comes last; one that nobody named keeps behind those that are.
        ids.push_back(world.accounts.add(account(u"Four"_qs)).value().id);
        QCOMPARE(names().last(), u"Four"_qs);
        QVERIFY(world.accounts.setOrder({ids[3], AccountId(4711), ids[1]}));
        QCOMPARE(names(), (QStringList{u"Four"_qs, u"Two"_qs, u"Three"_qs, u"One"_qs}));
        // What is saved stays where it is, and the first takes the place of a default that goes.
        QVERIFY(world.accounts.update(*world.accounts.account(ids[1])));
        QVERIFY(world.accounts.remove(ids[0]));
        QCOMPARE(names(), (QStringList{u"Four"_qs, u"Two"_qs, u"Three"_qs}));
        QVERIFY(world.accounts.account(ids[3])->isDefault);
    }

    void aDraftComesBackAsItWas()
    {
        World world;
        Draft draft{.account = AccountId(3), .from = QStringLiteral("j"), .replyTo = QStringLiteral("r@x"), .to = QStringLiteral("unfinished <a@"), .cc = QStringLiteral("c"),
                    .bcc = QStringLiteral("b"), .subject = QStringLiteral("\u00dc"), .text = QStringLiteral("a\nb"), .html = QStringLiteral("<p>"),
                    .attachments = {{.path = QStringLiteral("/tmp/x"), .name = QStringLiteral("x"), .size = 5, .modified = world.clock.now()},
                                    {.data = QByteArray("\0\xff", 2), .name = QStringLiteral("y"), .contentType = "image/png", .size = 2,
                                     .contentId = "p1@example.org"}},
                    .extraHeaders = {{QStringLiteral("List-Id"), QStringLiteral("l")}},
                    .origin = Origin{.kind = Origin::Kind::Redirect, .messageId = "<b@x>", .references = {"<a@x>"},
                                     .deliveredTo = {QStringLiteral("jane@example.org")},
                                     .message = {.path = QStringLiteral("/tmp/m.eml"), .size = 9}},
                    .amends = Amends{.item = 7, .recipients = {address(alice)}},
                    .options = {.requireTls = true, .mtPriority = 3}, .notify = DsnNotify{.delay = true},
                    .wantsReadReceipt = true, .stripsMetadata = true, .language = QStringLiteral("de-AT"),
                    .window = {.isOpen = true, .geometry = {1, -2, 300, 400}, .cursor = 7}, .saved = world.clock.now()};
        draft.id = *world.drafts.save(draft);
        QVERIFY(*world.drafts.draft(draft.id) == draft);
        draft.subject.clear();
        draft.saved = draft.saved.addSecs(1);
        QCOMPARE(*world.drafts.save(draft), draft.id);
        const DraftId older = *world.drafts.save({.saved = world.clock.now()});
        QCOMPARE(world.drafts.drafts().size(), size_t(2));
        QVERIFY(world.drafts.drafts().front() == draft);
        QVERIFY(world.drafts.remove(older));
        QVERIFY(!world.drafts.draft(older));
        QCOMPARE(world.drafts.remove(older).error().kind, DraftStoreError::Kind::NotFound);
    }

    void whatIsKnownOfAServerIsKeptWithItsAccount()
    {
        World world;
        const AccountId work = world.accounts.add(account(QStringLiteral("Work"))).value().id;
        const AccountId home = world.accounts.add(account(QStringLiteral("Home"))).value().id;
        QVERIFY(world.facts.facts(work) == ServerFacts{});
        const ServerFacts known{.mechanism = "SCRAM-SHA-256-PLUS",
                                .refusedExtensions = {"CHUNKING", "DSN"},
                                .sizeLimit = qint64(1) << 40,
                                .recipientLimit = 100,
                                .extensions = {"DSN", "SMTPUTF8"},
                                .tls = "TLSv1.3 TLS_AES_256_GCM_SHA384"};
        QVERIFY(world.facts.remember(work, {.mechanism = "PLAIN"}));
        QVERIFY(world.facts.remember(work, known));
        QVERIFY(world.facts.facts(work) == known);
        QVERIFY(world.facts.facts(home) == ServerFacts{});
        QVERIFY(world.facts.forget(work));
        QVERIFY(world.facts.facts(work) == ServerFacts{});
        QVERIFY(world.facts.remember(home, known));
        QVERIFY(world.accounts.remove(home));
        QVERIFY(world.facts.facts(home) == ServerFacts{});
        QVERIFY(!world.facts.remember(home, known));
    }

    void theAddressBookGrowsByWhatIsSentAndImported()
    {
        World world;
        SqliteAddressBook book(*world.database);
        const Mailbox ana = *Mailbox::parse(QStringLiteral("Ana@example.org"));
        const Mailbox named = *Mailbox::parse(QStringLiteral("Ana Prieto <ana@example.org>"));
        const AddrSpec jane = *AddrSpec::parse(QStringLiteral("jane@example.org"));
        QVERIFY(book.noteSent({ana}, AccountId(1), *AddrSpec::parse(QStringLiteral("j@old.example")), world.clock.now()));
        QVERIFY(book.noteSent({named}, AccountId(2), jane, world.clock.now().addSecs(5)));
        const Contact used{.mailbox = named, .uses = 2, .lastUsed = world.clock.now().addSecs(5), .account = AccountId(2),
                           .from = jane.toText()};
        QVERIFY(book.all().contacts == std::vector{used});
        const Contact ben{.mailbox = *Mailbox::parse(QStringLiteral("Ben <ben@example.org>")), .nickname = QStringLiteral("B")};
        const Contact renamed{.mailbox = *Mailbox::parse(QStringLiteral("Ana P. <ana@example.org>"))};
        const ContactGroup team{QStringLiteral("Team"), {ana, ben.mailbox}};
        QCOMPARE(*book.import({{ben, renamed}, {{QStringLiteral("TEAM"), {ana}}, team}}), 1);
        QCOMPARE(*book.import({{ben}, {}}), 0);
        const Contacts all = book.all();
        QCOMPARE(all.contacts.size(), size_t(2));
        QCOMPARE(all.contacts[0].mailbox.displayName, QStringLiteral("Ana P."));
        QCOMPARE(all.contacts[0].uses, 2);
        QVERIFY(all.contacts[1] == ben);
        QVERIFY(all.groups == std::vector{team});
        QVERIFY(book.remove(ana.address));
        QVERIFY(book.removeGroup(QStringLiteral("team")));
        QVERIFY((book.all() == Contacts{{ben}, {}}));
    }

    void anEmptyDatabaseIsBroughtUpToDateAndANewerOneLeftAlone()
    {
        World world;
        QSqlQuery version = world.database->run(QStringLiteral("PRAGMA user_version"));
        QVERIFY(version.next());
        QCOMPARE(version.value(0).toInt(), newestSchemaVersion());
        version.finish();
        world.reopen();
        world.database->run(QStringLiteral("PRAGMA user_version = 999"));
        world.database.reset();
        const auto opened = Database::open(world.folder.path());
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, OutboxStoreError::Kind::NewerSchema);
    }

    void aFileThatIsNoDatabaseIsCorrupt()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("sendoff.sqlite")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(5000, 'x'));
        file.close();
        QCOMPARE(Database::open(folder.path()).error().kind, OutboxStoreError::Kind::Corrupt);
    }

    void oneHoldsTheProfileAndAKilledOneLetsGo()
    {
        QTemporaryDir folder;
        int ready[2];
        QCOMPARE(::pipe(ready), 0);
        const pid_t child = ::fork();
        if (child == 0) {
            ProfileLock held(folder.path());
            const char answer = held.tryLock() ? 'y' : 'n';
            (void)!::write(ready[1], &answer, 1);
            for (;;)
                ::pause();
        }
        char answer = 0;
        QCOMPARE(::read(ready[0], &answer, 1), ssize_t(1));
        QCOMPARE(answer, 'y');
        ProfileLock lock(folder.path());
        QVERIFY(!lock.tryLock());
        ::kill(child, SIGKILL);
        ::waitpid(child, nullptr, 0);
        QVERIFY(lock.tryLock());
        QVERIFY(lock.tryLock());
        ProfileLock second(folder.path());
        QVERIFY(!second.tryLock());
        ::close(ready[0]);
        ::close(ready[1]);
    }
};

QTEST_GUILESS_MAIN(TestStore)
#include "test_store.moc"
