// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outbox/FakeKeeper.h"
#include "outbox/FakeLookup.h"
#include "outbox/FakeTransport.h"
#include "outbox/Outbox.h"
#include "outbox/Samples.h"
#include "store/Database.h"
#include "store/SqliteOutboxStore.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QSignalSpy>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

namespace sendoff::samples {

/// A profile with a real store, and two accounts whose servers are played.
struct World {
    /// In memory where there is such a folder: a thousand commits then take no time.
    QTemporaryDir folder{QDir(QStringLiteral("/dev/shm")).exists() ? QStringLiteral("/dev/shm/sendoff-XXXXXX")
                                                                   : QDir::tempPath() + QStringLiteral("/sendoff-XXXXXX")};
    TestClock clock;
    TestRandomness randomness;
    int *commits = nullptr; ///< counts them
    std::unique_ptr<Database> database = Database::open(folder.path(), [this](const char *point) {
                                             if (commits && qstrcmp(point, "committed") == 0)
                                                 ++*commits;
                                         }).value();
    SqliteOutboxStore store{*database, folder.path()};
    std::map<qint64, FakeTransport> transports;
    std::map<qint64, AccountPace> paces;
    FakeNetwork network;
    std::map<qint64, FakeLookup> lookups; ///< none: the account has no mailbox
    std::map<qint64, FakeKeeper> keepers; ///< none: the account keeps no copies in its mailbox
    std::map<qint64, FakeKeeper> folders; ///< none: nor on this machine
    std::unique_ptr<Outbox> outbox;

    World()
    {
        transports[1];
        transports[2];
        begin();
    }
    void begin()
    {
        outbox = std::make_unique<Outbox>(
            store,
            OutboxSurroundings{.transportOf =
                                   [this](qint64 account) {
                                       const auto found = transports.find(account);
                                       return found == transports.end() ? nullptr : &found->second;
                                   },
                               .paceOf = [this](qint64 account) { return paces[account]; },
                               .lookupOf =
                                   [this](qint64 account) {
                                       const auto found = lookups.find(account);
                                       return found == lookups.end() ? nullptr : &found->second;
                                   },
                               .copyKeeperOf =
                                   [this](qint64 account, CopyPlace place) {
                                       auto &all = place == CopyPlace::Folder ? folders : keepers;
                                       const auto found = all.find(account);
                                       return found == all.end() ? nullptr : &found->second;
                                   },
                               .network = &network},
            clock, randomness);
    }
    /// As after kill -9: nobody says good-bye.
    void crash()
    {
        outbox.reset();
        begin();
    }

    ItemId enqueue(const QStringList &recipients = {QStringLiteral("a@example.org")}, qint64 account = 1)
    {
        return enqueue(message(recipients, account));
    }
    ItemId enqueue(const NewOutboxItem &added)
    {
        const auto id = store.enqueue(added, clock.now());
        outbox->poke();
        return *id;
    }
    OutboxItem item(ItemId id) const { return *store.item(id); }
    OutboxState state(ItemId id) const { return item(id).state; }
    FakeDelivery *delivery(qint64 account = 1)
    {
        FakeTransport &transport = transports[account];
        QSignalSpy asked(&transport, &FakeTransport::asked);
        if (transport.current.isNull())
            asked.wait();
        return transport.current.data();
    }
    /// All the way: the dot is permitted, the answer comes and is recorded.
    void answer(const RecipientOutcome &outcome, qint64 account = 1)
    {
        FakeDelivery *current = delivery(account);
        QVERIFY(current);
        transports[account].current = nullptr;
        emit current->finalDotPending();
        QVERIFY(turnUntil([current] { return current->isPermitted; }));
        const int before = attempts();
        current->answer(outcome);
        QVERIFY(turnUntil([this, before] { return attempts() > before; }));
    }
    /// Lets the event loop turn, which QTest::qWaitFor() would do with pauses.
    static bool turnUntil(const std::function<bool()> &isSo)
    {
        const QDeadlineTimer deadline(5000);
        while (!isSo() && !deadline.hasExpired())
            QCoreApplication::processEvents();
        return isSo();
    }
    int attempts() const
    {
        QSqlQuery row = database->run(QStringLiteral("SELECT sum(attempts) FROM item"));
        return row.next() ? row.value(0).toInt() : -1;
    }
    void settle()
    {
        QSignalSpy idle(outbox.get(), &Outbox::idle);
        if (!outbox->isIdle())
            idle.wait();
    }
    /// Time passes; whoever has something to do then does it.
    void pass(qint64 seconds)
    {
        clock.advance(seconds);
        outbox->poke();
        for (int turn = 0; turn < 3; ++turn)
            QCoreApplication::processEvents();
    }
};

const QString alice = QStringLiteral("alice@example.org");
const QString bob = QStringLiteral("bob@example.org");
const QString carol = QStringLiteral("carol@example.org");
const Failure loginRefused{.kind = FailureKind::AuthRefused, .stage = Stage::Auth, .scope = Scope::Account};

} // namespace sendoff::samples
