// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/items.h"

#include "store/Database.h"
#include "store/Migration.h"
#include "store/ProfileLock.h"
#include "store/SqliteAccountStore.h"
#include "store/SqliteDraftStore.h"
#include "store/SqliteOutboxStore.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace sendoff;
using namespace sendoff::samples;

class TestStore : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<SqliteOutboxStore> m_store;
    SetClock m_clock;

    QString onlySpoolFile() const
    {
        const QDir spool(m_folder->filePath(u"spool"_qs));
        const QStringList files = spool.entryList(QDir::Files);
        return files.size() == 1 ? spool.filePath(files.first()) : QString();
    }
    static Account account(const QString &name)
    {
        return {.name = name, .identity = {.from = *Mailbox::parse(u"Jane <jane@example.org>"_qs)}};
    }

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        auto database = Database::open(m_folder->path());
        QVERIFY(database.hasValue());
        m_database = std::move(database).value();
        m_store = std::make_unique<SqliteOutboxStore>(*m_database, m_folder->path());
    }

    void whatIsQueuedIsThereAfterARestart()
    {
        const QByteArray octets = QByteArray("Subject: x\r\n\r\n") + QByteArray(1000000, 'x');
        NewOutboxItem added = message({u"jörg@example.org"_qs, u"a@bücher.example"_qs}, octets);
        added.mail.notify = DsnNotify{.failure = true};
        const auto id = m_store->enqueue(added, m_clock.now());
        QVERIFY(id.hasValue());
        m_store.reset();
        m_database = std::move(Database::open(m_folder->path())).value();
        m_store = std::make_unique<SqliteOutboxStore>(*m_database, m_folder->path());
        const auto item = m_store->item(*id);
        QVERIFY(item && item->state == OutboxState::Queued);
        QCOMPARE(item->recipients.at(0).address.toText(), u"jörg@example.org"_qs);
        QCOMPARE(item->recipients.at(1).address.toText(), u"a@bücher.example"_qs);
        QCOMPARE(item->subject, u"Grüße"_qs);
        QCOMPARE(item->size, qint64(octets.size()));
        QVERIFY(item->notify == DsnNotify{.failure = true});
        QCOMPARE(m_store->content(*id)->open()->readAll(), octets);
    }

    void aChangedOrMissingSpoolFileIsFoundOut()
    {
        const auto id = m_store->enqueue(message({u"a@example.org"_qs}), m_clock.now());
        QFile file(onlySpoolFile());
        QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
        QVERIFY(file.open(QIODevice::ReadWrite));
        file.write("T");
        file.close();
        QVERIFY(!m_store->content(*id)->open());
        QVERIFY(file.remove());
        QVERIFY(!m_store->content(*id)->open());
    }

    void aContentThatCannotBeReadQueuesNothing()
    {
        class Broken final : public MessageContent {
        public:
            qint64 size() const override { return 10; }
            std::unique_ptr<QIODevice> open() const override { return nullptr; }
        };
        NewOutboxItem item = message({u"a@example.org"_qs});
        item.mail.content = std::make_shared<Broken>();
        QVERIFY(!m_store->enqueue(item, m_clock.now()));
        QCOMPARE(m_store->items().size(), size_t(0));
        QVERIFY(QDir(m_folder->filePath(u"spool"_qs)).entryList(QDir::Files).isEmpty());
    }

    void twoProgramsWriteAtOnce()
    {
        constexpr int each = 40;
        const auto write = [this] {
            const auto database = Database::open(m_folder->path());
            SqliteOutboxStore store(**database, m_folder->path());
            for (int i = 0; i < each; ++i)
                (void)store.enqueue(message({u"a@example.org"_qs}), SystemClock().now());
        };
        const std::unique_ptr<QThread> one(QThread::create(write));
        const std::unique_ptr<QThread> two(QThread::create(write));
        one->start();
        two->start();
        QVERIFY(one->wait(60000) && two->wait(60000));
        QCOMPARE(m_store->items().size(), size_t(2 * each));
    }

    void anIdIsNeverGivenTwice()
    {
        const auto first = m_store->enqueue(message({u"a@example.org"_qs}), m_clock.now());
        QVERIFY(m_store->remove(*first));
        QVERIFY(onlySpoolFile().isEmpty());
        const auto second = m_store->enqueue(message({u"a@example.org"_qs}), m_clock.now());
        QVERIFY(*second > *first);
    }

    void eachDueMessageIsClaimedOnce()
    {
        const auto id = m_store->enqueue(message({u"a@example.org"_qs}), m_clock.now());
        QVERIFY(!m_store->claimDue(m_clock.now(), {1}));
        const auto claimed = m_store->claimDue(m_clock.now(), {});
        QVERIFY(claimed && claimed->id == *id && claimed->state == OutboxState::Sending);
        QVERIFY(!m_store->claimDue(m_clock.now(), {}));
        QVERIFY(!m_store->remove(*id));
    }

    void aNewerSchemaIsLeftAlone()
    {
        m_database->run(QStringLiteral("PRAGMA user_version = %1").arg(newestSchemaVersion() + 1));
        const auto reopened = Database::open(m_folder->path());
        QVERIFY(!reopened);
        QVERIFY(reopened.error().kind == OutboxStoreError::Kind::NewerSchema);
    }

    void aFileThatIsNoDatabaseIsLeftAlone()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(u"sendoff.sqlite"_qs));
        QVERIFY(file.open(QIODevice::WriteOnly));
        const QByteArray octets = QByteArray("this is no database ").repeated(500);
        file.write(octets);
        file.close();
        QVERIFY(!Database::open(folder.path()));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), octets);
    }

    void exactlyOneAccountIsTheDefault()
    {
        SqliteAccountStore accounts(*m_database);
        const auto first = accounts.add(account(u"work"_qs));
        const auto second = accounts.add(account(u"home"_qs));
        QVERIFY(first && first->isDefault && second && !second->isDefault);
        QVERIFY(accounts.add(account(u"WORK"_qs)).error().kind == AccountStoreError::Kind::NameTaken);
        QVERIFY(accounts.setDefault(second->id));
        QVERIFY(accounts.accountByName(u"Home"_qs)->isDefault && !accounts.account(first->id)->isDefault);
        QVERIFY(accounts.remove(second->id));
        QVERIFY(accounts.account(first->id)->isDefault);
        QVERIFY(!accounts.remove(second->id));
    }

    void draftsComeBackAsTheyWere()
    {
        SqliteDraftStore drafts(*m_database);
        Draft draft;
        draft.to = u"half an addr"_qs;
        draft.subject = u"Grüße 🎉"_qs;
        draft.text = u"a\nb"_qs;
        draft.attachments = {{.data = QByteArray("\0\xff", 2), .name = u"x.png"_qs, .contentType = "image/png", .size = 2}};
        draft.saved = m_clock.now();
        const auto id = drafts.save(draft);
        QVERIFY(id.hasValue());
        draft.id = *id;
        QVERIFY(drafts.draft(*id) == draft);
        draft.text += u"c"_qs;
        QVERIFY(drafts.save(draft));
        QCOMPARE(drafts.drafts().size(), size_t(1));
        QVERIFY(drafts.remove(*id));
        QVERIFY(!drafts.draft(*id));
    }

    void onlyOneHoldsTheLock()
    {
        ProfileLock one(m_folder->path());
        ProfileLock two(m_folder->path());
        QVERIFY(one.tryLock());
        QVERIFY(one.tryLock());
        QVERIFY(!two.tryLock());
    }
};

QTEST_GUILESS_MAIN(TestStore)
#include "test_store.moc"
