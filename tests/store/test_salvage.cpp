// SPDX-License-Identifier: GPL-3.0-or-later
#include "outbox/Samples.h"
#include "store/Database.h"
#include "store/ProfileCheck.h"
#include "store/ProfileLock.h"
#include "store/Salvage.h"
#include "store/SpoolRecord.h"
#include "store/SqliteOutboxStore.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QDir>
#include <QSqlError>
#include <QTemporaryDir>
#include <QTest>

#include <random>
#include <set>

using namespace sendoff;
using namespace sendoff::samples;
using Outcome = OutboxRecipient::Outcome;

namespace {

const QString alice = QStringLiteral("alice@example.org");
constexpr int messageCount = 60;

QByteArray octetsOf(int number)
{
    return "From: jane@example.org\r\nTo: alice@example.org\r\nSubject: " + QByteArray::number(number)
           + "\r\n\r\nHello\r\n" + QByteArray(number * 37, 'x') + "\r\n";
}

void settle(SqliteOutboxStore &store, const OutboxItem &item, const RecipientOutcome &outcome, const QDateTime &now)
{
    TestRandomness randomness;
    const DeliveryReport report{.recipients = {{item.recipients.at(0).address, outcome}}, .transcript = {}, .tlsSummary = {}};
    const Decision decision = RetryPolicy::decide(item, report, now, randomness);
    QVERIFY(store.advance({}, {{item.id, {now, now, {}, {}}, decision}}));
}

/// A profile that has lived: a third sent, a third refused, the rest waiting; some in shared files.
void fill(const QString &folder)
{
    TestClock clock;
    const auto database = Database::open(folder).value();
    SqliteOutboxStore store(*database, folder);
    std::vector<NewOutboxItem> together;
    for (int number = 0; number < messageCount; ++number) {
        if (number % 2 == 0)
            QVERIFY(store.enqueue(message({alice}, 1, octetsOf(number)), clock.now()));
        else
            together.push_back(message({alice}, 1, octetsOf(number)));
    }
    QVERIFY(store.enqueueMany(together, clock.now()));
    for (const OutboxItem &item : store.claimDue(clock.now(), {{.account = 1, .count = messageCount * 2 / 3}}))
        settle(store, item, item.id.number() % 2 ? RecipientOutcome(accepted()) : RecipientOutcome(Rejected{replied(550)}), clock.now());
}

void copyFolder(const QString &from, const QString &to)
{
    QDir().mkpath(to + QStringLiteral("/spool"));
    for (const QString &name : {QString(), QStringLiteral("/spool")}) {
        for (const QString &file : QDir(from + name).entryList(QDir::Files))
            QVERIFY(QFile::copy(from + name + u'/' + file, to + name + u'/' + file));
    }
}

/// Each message's octets, by what became of it.
std::map<QByteArray, OutboxState> messagesIn(const QString &folder)
{
    std::map<QByteArray, OutboxState> messages;
    const auto opened = Database::open(folder);
    if (!opened)
        return messages;
    SqliteOutboxStore store(**opened, folder);
    for (const OutboxItem &item : store.items()) {
        const auto source = store.content(item.id)->open();
        if (source)
            messages.emplace(source->readAll(), item.state);
    }
    return messages;
}

} // namespace

class TestSalvage : public QObject {
    Q_OBJECT

    QTemporaryDir m_home;
    QString m_whole = m_home.filePath(QStringLiteral("whole"));
    std::map<QByteArray, OutboxState> m_before;

private slots:
    void initTestCase()
    {
        QVERIFY(QDir().mkpath(m_whole));
        fill(m_whole);
        m_before = messagesIn(m_whole);
        QCOMPARE(m_before.size(), size_t(messageCount));
    }

    void aWholeProfileIsFine()
    {
        const auto report = checkProfile(m_whole, false, TestClock().now());
        QVERIFY(report);
        QVERIFY(report->isFine());
        QCOMPARE(report->messages, messageCount);
        ProfileLock sender(m_whole);
        QVERIFY(sender.tryLock());
        QCOMPARE(checkProfile(m_whole, false, TestClock().now()).error().kind, OutboxStoreError::Kind::Busy);
    }

    void aRowThatPointsBetweenMessagesIsMadeAnew()
    {
        const QString folder = m_home.filePath(QStringLiteral("misplaced"));
        copyFolder(m_whole, folder);
        {
            const auto opened = Database::open(folder);
            QVERIFY(opened);
            QVERIFY(!(*opened)->run(QStringLiteral("UPDATE item SET spool_offset = spool_offset + 1 WHERE id = 1")).lastError().isValid());
        }
        markDamaged(folder);
        QVERIFY(checkProfile(folder, true, TestClock().now()));
        QVERIFY(checkProfile(folder, false, TestClock().now())->isFine());
        const auto after = messagesIn(folder);
        QCOMPARE(after.size(), m_before.size());
        for (const auto &[octets, state] : m_before)
            QVERIFY(after.contains(octets));
    }
    void everyTableIsSaved()
    {
        const QString folder = m_home.filePath(QStringLiteral("tables"));
        copyFolder(m_whole, folder);
        const auto counts = [&folder] {
            std::map<QString, int> result;
            const auto opened = Database::open(folder);
            QSqlQuery names = (*opened)->run(QStringLiteral("SELECT name FROM sqlite_master WHERE type = 'table'"));
            while (names.next()) {
                const QString name = names.value(0).toString();
                // SQLite's own, the search that is made anew, pauses that end within the hour.
                if (name.startsWith(u"sqlite_") || name.startsWith(u"item_text") || name == u"paused_account")
                    continue;
                QSqlQuery rows = (*opened)->run(QStringLiteral("SELECT count(*) FROM ") + name);
                result[name] = rows.next() ? rows.value(0).toInt() : -1;
            }
            return result;
        };
        {
            const auto opened = Database::open(folder);
            for (const char *row : {"sent_copy (item, state, sent_at) VALUES (1, 'waiting', 1)",
                                    "setting (name, value) VALUES ('undoSeconds', 5)"})
                QVERIFY(!(*opened)->run(QStringLiteral("INSERT INTO ") + QLatin1String(row)).lastError().isValid());
        }
        const auto before = counts();
        QVERIFY(before.at(QStringLiteral("sent_copy")) == 1);
        markDamaged(folder);
        QVERIFY(checkProfile(folder, true, TestClock().now()));
        for (const auto &[table, count] : counts())
            QVERIFY2(count == before.at(table), qPrintable(QStringLiteral("%1: %2").arg(table).arg(count)));
    }
    void damagedAtRandomPlacesNoMessageIsLostAndNoneIsSentTwice_data()
    {
        QTest::addColumn<int>("seed");
        for (int seed = 0; seed < 40; ++seed)
            QTest::addRow("%d", seed) << seed;
    }
    void damagedAtRandomPlacesNoMessageIsLostAndNoneIsSentTwice()
    {
        QFETCH(int, seed);
        const QString folder = m_home.filePath(QString::number(seed));
        copyFolder(m_whole, folder);
        std::mt19937 random{unsigned(seed)};
        QFile file(Database::pathIn(folder));
        QVERIFY(file.open(QIODevice::ReadWrite));
        for (int i = 0; i <= seed % 8; ++i) {
            QVERIFY(file.seek(qint64(random() % quint64(file.size()))));
            QByteArray noise(qsizetype(1 + random() % 3000), Qt::Uninitialized);
            for (char &c : noise)
                c = char(random());
            QVERIFY(file.write(noise) == noise.size());
        }
        if (seed % 5 == 4)
            QVERIFY(file.resize(qint64(random() % quint64(file.size()))));
        file.close();
        const auto report = checkProfile(folder, true, TestClock().now());
        QVERIFY(report);
        const auto after = messagesIn(folder);
        for (const auto &[octets, state] : m_before) {
            const auto found = after.find(octets);
            QVERIFY(found != after.end());
            // Settled stays settled, or a person is asked; it is never sent again by itself.
            if (state != OutboxState::Queued)
                QVERIFY2(found->second == state || found->second == OutboxState::Held, qPrintable(toName(found->second)));
        }
        const auto again = checkProfile(folder, false, TestClock().now());
        // A row whose file name was damaged stays as one without a message; its message was found again.
        QVERIFY(!again->isDamaged && again->changed.empty() && again->unknown == 0);
        QVERIFY(QDir(folder + QStringLiteral("/spool")).entryList(QDir::Files).size() > 0);
    }

    void damageThatHidesRowsOrRefusesThemIsNoticed()
    {
        QFile whole(Database::pathIn(m_whole));
        QVERIFY(whole.open(QIODevice::ReadOnly));
        const QByteArray octets = whole.readAll();
        int hidden = 0;
        int refused = 0;
        for (qsizetype page = 4096; page < octets.size(); page += 4096) {
            QTemporaryDir folder;
            const auto openDamaged = [&] {
                QFile::remove(Database::pathIn(folder.path()) + QStringLiteral("-wal"));
                QFile::remove(folder.filePath(QStringLiteral("sendoff.damaged")));
                QFile damaged(Database::pathIn(folder.path()));
                const bool written = damaged.open(QIODevice::WriteOnly)
                    && damaged.write(QByteArray(octets).replace(page, 8, QByteArray(8, '\xff'))) == octets.size();
                damaged.close();
                return written ? Database::open(folder.path()) : Result<std::unique_ptr<Database>, OutboxStoreError>(OutboxStoreError{});
            };
            if (const auto opened = openDamaged()) {
                const auto items = SqliteOutboxStore(**opened, folder.path()).items();
                const bool isComplete = items.size() == size_t(messageCount)
                    && std::none_of(items.begin(), items.end(), [](const OutboxItem &each) { return each.recipients.empty(); });
                QVERIFY(isComplete || needsSalvage(folder.path()));
                hidden += !isComplete;
            }
            if (const auto opened = openDamaged()) {
                const auto queued = SqliteOutboxStore(**opened, folder.path()).enqueue(message({alice}), TestClock().now());
                const bool isRefused = !queued && queued.error().kind == OutboxStoreError::Kind::Corrupt;
                QVERIFY(!isRefused || needsSalvage(folder.path()));
                refused += isRefused;
            }
        }
        QVERIFY(hidden > 0 && refused > 0);
    }

    void withoutADatabaseTheSpoolTellsAll()
    {
        const QString folder = m_home.filePath(QStringLiteral("without"));
        copyFolder(m_whole, folder);
        QVERIFY(QFile::remove(Database::pathIn(folder)));
        QFile::remove(Database::pathIn(folder) + QStringLiteral("-wal"));
        QVERIFY(needsSalvage(folder));
        QCOMPARE(checkProfile(folder, false, TestClock().now())->isDamaged, true);
        const auto report = checkProfile(folder, true, TestClock().now());
        QVERIFY(report);
        QCOMPARE(report->foundAgain, messageCount);
        const auto after = messagesIn(folder);
        for (const auto &[octets, state] : m_before)
            QCOMPARE(after.at(octets), state == OutboxState::Queued ? OutboxState::Held : state);
        const auto database = Database::open(folder).value();
        SqliteOutboxStore store(*database, folder);
        const OutboxItem held = store.items(OutboxState::Held).front();
        QCOMPARE(held.lastFailure->kind, FailureKind::FoundAgain);
        QCOMPARE(held.subject, message({alice}).item.subject);
        QCOMPARE(held.recipients.at(0).address, address(alice));
        QVERIFY(held.reversePath == message({alice}).mail.envelope.reversePath);
        QVERIFY(store.release(held.id, TestClock().now()));
        QCOMPARE(store.item(held.id)->state, OutboxState::Queued);
    }

    void aMessageFromBeforeThereWereRecordsIsFoundByItsHeader()
    {
        QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkdir(QStringLiteral("spool")));
        QFile file(folder.filePath(QStringLiteral("spool/old.eml")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(octetsOf(3));
        file.close();
        QCOMPARE(checkProfile(folder.path(), true, TestClock().now())->foundAgain, 1);
        const auto after = messagesIn(folder.path());
        QCOMPARE(after.at(octetsOf(3)), OutboxState::Held);
    }

    void aMessageThatLooksLikeARecordIsNoRecord()
    {
        QTemporaryDir folder;
        const QByteArray inner = "From: jane@example.org\r\nTo: mallory@example.org\r\n\r\nx\r\n";
        const QByteArray fake = inner + recordLine(message({QStringLiteral("mallory@example.org")}).item, inner.size(),
                                                   QCryptographicHash::hash(inner, QCryptographicHash::Sha256))
                                + settledLine(0, OutboxState::Sent, {OutboxRecipient{.address = address(alice)}});
        {
            const auto database = Database::open(folder.path()).value();
            SqliteOutboxStore store(*database, folder.path());
            QVERIFY(store.enqueueMany({message({alice}, 1, octetsOf(1)), message({alice}, 1, fake + "more\r\n")}, TestClock().now()));
        }
        QVERIFY(QFile::remove(Database::pathIn(folder.path())));
        QCOMPARE(checkProfile(folder.path(), true, TestClock().now())->foundAgain, 2);
        const auto after = messagesIn(folder.path());
        QCOMPARE(after.at(octetsOf(1)), OutboxState::Held);
        QCOMPARE(after.at(fake + "more\r\n"), OutboxState::Held);
    }

    void aNoteThatWasCutOffHidesNoLaterOne()
    {
        const QByteArray octets = octetsOf(1);
        const auto note = [](Outcome outcome, OutboxState state) {
            return settledLine(0, state, {OutboxRecipient{.address = address(alice), .outcome = outcome}});
        };
        OutboxItem item = message({alice}).item;
        item.recipients = {{.address = address(alice)}};
        QByteArray file = octets + recordLine(item, octets.size(), QCryptographicHash::hash(octets, QCryptographicHash::Sha256))
            + note(Outcome::Deferred, OutboxState::Queued).chopped(12) + note(Outcome::Accepted, OutboxState::Sent);
        QBuffer buffer(&file);
        QVERIFY(buffer.open(QIODevice::ReadOnly));
        const auto records = readRecords(buffer);
        QCOMPARE(records.size(), 1u);
        QCOMPARE(records.front().item.state, OutboxState::Sent);
    }

    void aMissingAndAChangedFileAreSaid()
    {
        const QString folder = m_home.filePath(QStringLiteral("files"));
        copyFolder(m_whole, folder);
        ItemId gone;
        ItemId changed;
        {
            const auto database = Database::open(folder).value();
            QSqlQuery rows = database->run(QStringLiteral("SELECT id, spool_name FROM item GROUP BY spool_name HAVING count(*) = 1"));
            QVERIFY(rows.next());
            gone = ItemId(rows.value(0).toLongLong());
            QVERIFY(QFile::remove(folder + QStringLiteral("/spool/") + rows.value(1).toString()));
            QVERIFY(rows.next());
            changed = ItemId(rows.value(0).toLongLong());
            QFile file(folder + QStringLiteral("/spool/") + rows.value(1).toString());
            QVERIFY(file.open(QIODevice::ReadWrite));
            file.write("X");
        }
        const auto report = checkProfile(folder, true, TestClock().now());
        QCOMPARE(report->missing, std::vector{gone});
        QCOMPARE(report->changed, std::vector{changed});
        QCOMPARE(report->messages, messageCount - 2);
        QVERIFY(!report->isFine());
    }

    void nothingIsQueuedInADatabaseThatWasReplaced()
    {
        const QString folder = m_home.filePath(QStringLiteral("replaced"));
        copyFolder(m_whole, folder);
        const auto stale = Database::open(folder).value(); // as another program has it
        SqliteOutboxStore store(*stale, folder);
        QVERIFY(store.enqueue(message({alice}, 1, "before\r\n"), TestClock().now()));
        markDamaged(folder);
        QVERIFY(checkProfile(folder, true, TestClock().now()));
        const auto queued = store.enqueue(message({alice}, 1, "after\r\n"), TestClock().now());
        QVERIFY(!queued);
        QCOMPARE(queued.error().kind, OutboxStoreError::Kind::Busy);
        const auto after = messagesIn(folder);
        QCOMPARE(after.size(), size_t(messageCount) + 1);
        QVERIFY(after.count("before\r\n") == 1);
    }

    void aCrashWhileSalvagingIsMadeGoodAtTheNextStart()
    {
        const QString folder = m_home.filePath(QStringLiteral("crashed"));
        copyFolder(m_whole, folder);
        // It had gone as far as taking away the log.
        markDamaged(folder);
        QFile::remove(Database::pathIn(folder) + QStringLiteral("-wal"));
        QVERIFY(needsSalvage(folder));
        QVERIFY(checkProfile(folder, true, TestClock().now()));
        QVERIFY(!needsSalvage(folder));
        QCOMPARE(messagesIn(folder).size(), size_t(messageCount));
    }
};

QTEST_GUILESS_MAIN(TestSalvage)
#include "test_salvage.moc"
