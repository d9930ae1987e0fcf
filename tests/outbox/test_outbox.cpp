// SPDX-License-Identifier: GPL-3.0-or-later
#include "outbox/FakeTransport.h"
#include "outbox/Outbox.h"
#include "outbox/Samples.h"
#include "store/Database.h"
#include "store/SqliteOutboxStore.h"

#include <QSignalSpy>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace sendoff;
using namespace sendoff::samples;
using Outcome = OutboxRecipient::Outcome;

namespace {

/// A profile with a real store, and two accounts whose servers are played.
struct World {
    QTemporaryDir folder;
    TestClock clock;
    TestRandomness randomness;
    std::unique_ptr<Database> database = Database::open(folder.path()).value();
    SqliteOutboxStore store{*database, folder.path()};
    std::map<qint64, FakeTransport> transports;
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
            [this](qint64 account) {
                const auto found = transports.find(account);
                return found == transports.end() ? nullptr : &found->second;
            },
            clock, randomness);
    }
    /// As after kill -9: nobody says good-bye.
    void crash() { outbox.reset(); begin(); }

    ItemId enqueue(const QStringList &recipients = {QStringLiteral("a@example.org")}, qint64 account = 1)
    {
        const auto id = store.enqueue(message(recipients, account), clock.now());
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
    /// The next one after `answered`.
    void answer(const RecipientOutcome &outcome, qint64 account = 1)
    {
        FakeDelivery *current = delivery(account);
        transports[account].current = nullptr;
        emit current->finalDotPending();
        current->answer(outcome);
    }
    void settle()
    {
        QSignalSpy idle(outbox.get(), &Outbox::idle);
        if (!outbox->isIdle())
            idle.wait();
    }
};

const QString alice = QStringLiteral("alice@example.org");
const QString bob = QStringLiteral("bob@example.org");
const QString carol = QStringLiteral("carol@example.org");
const Failure loginRefused{.kind = FailureKind::AuthRefused, .stage = Stage::Auth, .scope = Scope::Account};

} // namespace

class TestOutbox : public QObject {
    Q_OBJECT

private slots:
    void aDueMessageIsSentAndRecorded()
    {
        World world;
        QSignalSpy changed(world.outbox.get(), &Outbox::changed);
        QSignalSpy progress(world.outbox.get(), &Outbox::progress);
        const ItemId id = world.enqueue();
        QCOMPARE(world.state(id), OutboxState::Queued);
        world.outbox->start();
        FakeDelivery *delivery = world.delivery();
        QVERIFY(delivery);
        QCOMPARE(world.state(id), OutboxState::Sending);
        QCOMPARE(delivery->mail.content->open()->readAll(), message({alice}).mail.content->open()->readAll());
        emit delivery->progress(5, 10);
        QCOMPARE(progress.count(), 1);
        QVERIFY(!delivery->isPermitted);
        emit delivery->finalDotPending();
        QVERIFY(delivery->isPermitted);
        QCOMPARE(world.state(id), OutboxState::Committing);
        delivery->answer(accepted());
        QCOMPARE(world.state(id), OutboxState::Sent);
        QCOMPARE(world.item(id).recipients.at(0).reply->code, 250);
        QCOMPARE(world.item(id).attempts, 1);
        QCOMPARE(world.store.attempts(id).size(), size_t(1));
        QCOMPARE(world.store.attempts(id).at(0).tlsSummary, QByteArrayLiteral("TLSv1.3"));
        QVERIFY(changed.count() >= 3);
        QSignalSpy idle(world.outbox.get(), &Outbox::idle);
        QVERIFY(idle.wait());
        QVERIFY(world.outbox->isIdle());
        QTRY_VERIFY(world.transports[1].current.isNull());
    }

    void anAccountSendsOneAtATimeAndAccountsDoNotWaitForEachOther()
    {
        World world;
        const ItemId first = world.enqueue();
        const ItemId second = world.enqueue();
        const ItemId other = world.enqueue({alice}, 2);
        world.outbox->start();
        QVERIFY(world.delivery(1));
        QVERIFY(world.delivery(2));
        QCOMPARE(world.state(first), OutboxState::Sending);
        QCOMPARE(world.state(second), OutboxState::Queued);
        QCOMPARE(world.state(other), OutboxState::Sending);
        QVERIFY(!world.outbox->isIdle());
        world.answer(accepted());
        world.answer(accepted());
        QCOMPARE(world.state(second), OutboxState::Sent);
        QCOMPARE(world.state(other), OutboxState::Sending);
    }

    void aRetryGoesToTheDeferredOnly()
    {
        World world;
        const ItemId id = world.enqueue({alice, bob, carol});
        world.outbox->start();
        FakeDelivery *delivery = world.delivery();
        delivery->answer({accepted(), Deferred{replied(421)}, Rejected{replied(550)}});
        QCOMPARE(world.state(id), OutboxState::Queued);
        QCOMPARE(world.item(id).nextAttempt, world.clock.now().addMSecs(60000 + 47));
        world.settle();
        QTRY_VERIFY(world.transports[1].current.isNull());
        QCOMPARE(world.transports[1].count, 1);
        world.clock.advance(61);
        world.outbox->poke();
        delivery = world.delivery();
        QCOMPARE(delivery->mail.envelope.recipients, std::vector{address(bob)});
        delivery->answer(accepted());
        QCOMPARE(world.state(id), OutboxState::Partial);
        QCOMPARE(world.item(id).attempts, 2);
        // Again by hand: the refused one is tried, nobody gets two.
        QTRY_VERIFY(world.transports[1].current.isNull());
        QVERIFY(world.outbox->retry(id));
        delivery = world.delivery();
        QCOMPARE(delivery->mail.envelope.recipients, std::vector{address(carol)});
        delivery->answer(accepted());
        QCOMPARE(world.state(id), OutboxState::Sent);
        QCOMPARE(world.outbox->retry(id).error().kind, OutboxStoreError::Kind::WrongState);
    }

    void afterACrashSendingIsQueuedAndCommittingUncertain()
    {
        World world;
        const ItemId sending = world.enqueue({alice}, 1);
        const ItemId committing = world.enqueue({alice, bob}, 2);
        world.outbox->start();
        QVERIFY(world.delivery(1));
        emit world.delivery(2)->finalDotPending();
        world.crash();
        QCOMPARE(world.state(sending), OutboxState::Sending);
        world.outbox->start();
        QCOMPARE(world.state(sending), OutboxState::Queued);
        QCOMPARE(world.state(committing), OutboxState::Uncertain);
        QCOMPARE(world.item(committing).recipients.at(1).outcome, Outcome::Uncertain);
        QCOMPARE(world.item(committing).lastFailure->stage, Stage::FinalDot);
        world.answer(accepted());
        QCOMPARE(world.state(sending), OutboxState::Sent);
        world.settle();
        QCOMPARE(world.transports[2].count, 1);
    }

    void anUncertainMessageIsResolvedByThePerson()
    {
        World world;
        const ItemId sent = world.enqueue();
        const ItemId again = world.enqueue();
        world.outbox->start();
        const Uncertain lost{{.kind = FailureKind::ConnectionLost, .stage = Stage::FinalDot, .scope = Scope::Message}};
        world.answer(lost);
        world.answer(lost);
        QCOMPARE(world.state(sent), OutboxState::Uncertain);
        QCOMPARE(world.outbox->retry(sent).error().kind, OutboxStoreError::Kind::WrongState);
        QVERIFY(world.outbox->resolve(sent, true));
        QCOMPARE(world.state(sent), OutboxState::Sent);
        QVERIFY(!world.item(sent).lastFailure);
        QVERIFY(world.outbox->resolve(again, false));
        QCOMPARE(world.state(again), OutboxState::Queued);
        world.answer(accepted());
        QCOMPARE(world.state(again), OutboxState::Sent);
        QCOMPARE(world.item(again).messageId, QByteArrayLiteral("<1@example.org>"));
        QCOMPARE(world.outbox->resolve(again, true).error().kind, OutboxStoreError::Kind::WrongState);
    }

    void aRefusedLoginStopsTheAccountUntilTheUserActs()
    {
        World world;
        const ItemId first = world.enqueue();
        const ItemId second = world.enqueue();
        QSignalSpy stopped(world.outbox.get(), &Outbox::accountStopped);
        world.outbox->start();
        world.answer(Deferred{loginRefused});
        QCOMPARE(stopped.count(), 1);
        QCOMPARE(stopped.at(0).at(0).toLongLong(), 1);
        world.settle();
        world.clock.advance(86400);
        world.outbox->poke();
        const ItemId other = world.enqueue({alice}, 2);
        world.answer(accepted(), 2);
        QCOMPARE(world.state(other), OutboxState::Sent);
        QCOMPARE(world.transports[1].count, 1);
        for (const ItemId id : {first, second}) {
            QCOMPARE(world.state(id), OutboxState::Queued);
            QVERIFY(!world.item(id).nextAttempt.isValid());
            QCOMPARE(world.item(id).lastFailure->kind, FailureKind::AuthRefused);
        }
        world.outbox->resumeAccount(1);
        world.answer(accepted());
        world.answer(accepted());
        QCOMPARE(world.state(first), OutboxState::Sent);
        QCOMPARE(world.state(second), OutboxState::Sent);
    }

    void retryingOneMessageResumesItsAccount()
    {
        World world;
        const ItemId first = world.enqueue();
        const ItemId second = world.enqueue();
        world.outbox->start();
        world.answer(Deferred{loginRefused});
        world.settle();
        QVERIFY(world.outbox->retry(second));
        world.answer(accepted());
        world.answer(accepted());
        QCOMPARE(world.state(first), OutboxState::Sent);
        QCOMPARE(world.state(second), OutboxState::Sent);
    }

    void aStoppedAccountIsTriedOnceAfterAStart()
    {
        World world;
        world.enqueue();
        world.enqueue();
        world.outbox->start();
        world.answer(Deferred{loginRefused});
        world.crash();
        world.outbox->start();
        world.answer(Deferred{loginRefused});
        world.settle();
        QCOMPARE(world.transports[1].count, 2);
    }

    void aMissingAccountStopsItsMessages()
    {
        World world;
        const ItemId id = world.enqueue({alice}, 7);
        world.enqueue({alice}, 7);
        QSignalSpy stopped(world.outbox.get(), &Outbox::accountStopped);
        world.outbox->start();
        QTRY_COMPARE(stopped.count(), 1);
        QCOMPARE(world.state(id), OutboxState::Queued);
        QCOMPARE(world.item(id).lastFailure->kind, FailureKind::AccountMissing);
        QCOMPARE(world.item(id).recipients.at(0).outcome, Outcome::Deferred);
        QVERIFY(world.outbox->isIdle());
    }

    void theDotIsNotWrittenIfItCanNotBeRecordedFirst()
    {
        World world;
        const ItemId id = world.enqueue();
        world.outbox->start();
        FakeDelivery *delivery = world.delivery();
        world.database->run(QStringLiteral("CREATE TRIGGER full BEFORE UPDATE ON item BEGIN SELECT raise(FAIL, 'full'); END"));
        emit delivery->finalDotPending();
        QVERIFY(delivery->isCancelled);
        QVERIFY(!delivery->isPermitted);
        QCOMPARE(world.state(id), OutboxState::Sending);
        QVERIFY(!world.outbox->isIdle());
        // What was decided is kept until it can be recorded.
        world.database->run(QStringLiteral("DROP TRIGGER full"));
        world.outbox->poke();
        QTRY_COMPARE(world.state(id), OutboxState::Queued);
        QVERIFY(world.item(id).nextAttempt > world.clock.now());
    }

    void cancellingHoldsAMessageThatWasNotSent()
    {
        World world;
        const ItemId running = world.enqueue();
        const ItemId waiting = world.enqueue();
        world.outbox->start();
        QVERIFY(world.delivery());
        QVERIFY(world.outbox->cancel(waiting));
        QVERIFY(world.outbox->cancel(running));
        QCOMPARE(world.state(waiting), OutboxState::Held);
        QCOMPARE(world.state(running), OutboxState::Held);
        world.settle();
        QCOMPARE(world.transports[1].count, 1);
        QTRY_VERIFY(world.transports[1].current.isNull());
        QVERIFY(world.outbox->retry(running));
        emit world.delivery()->finalDotPending();
        QVERIFY(world.outbox->cancel(running));
        QCOMPARE(world.state(running), OutboxState::Uncertain);
    }

    void aMessageUnderWayIsNotRemoved()
    {
        World world;
        const ItemId id = world.enqueue();
        world.outbox->start();
        QVERIFY(world.delivery());
        QCOMPARE(world.outbox->remove(id).error().kind, OutboxStoreError::Kind::WrongState);
        world.answer(accepted());
        QVERIFY(world.outbox->remove(id));
        QVERIFY(!world.store.item(id));
        QCOMPARE(world.outbox->remove(id).error().kind, OutboxStoreError::Kind::NotFound);
    }

    void aScheduledMessageWaitsForItsTime()
    {
        World world;
        NewOutboxItem later = message({alice});
        later.item.notBefore = world.clock.now().addSecs(3600);
        const ItemId id = *world.store.enqueue(later, world.clock.now());
        world.outbox->start();
        world.settle();
        QCOMPARE(world.state(id), OutboxState::Scheduled);
        QCOMPARE(world.item(id).nextAttempt, later.item.notBefore);
        world.clock.advance(3600);
        world.outbox->poke();
        world.answer(accepted());
        QCOMPARE(world.state(id), OutboxState::Sent);
    }

    void theTimerComesBackByItself()
    {
        World world;
        NewOutboxItem later = message({alice});
        later.item.notBefore = world.clock.now().addMSecs(50);
        const ItemId id = *world.store.enqueue(later, world.clock.now());
        world.outbox->start();
        world.settle();
        world.clock.advance(1);
        world.answer(accepted());
        QCOMPARE(world.state(id), OutboxState::Sent);
    }

    void nothingIsClaimedBeforeTheStart()
    {
        World world;
        const ItemId id = world.enqueue();
        QCoreApplication::sendPostedEvents();
        QCOMPARE(world.state(id), OutboxState::Queued);
    }
};

QTEST_GUILESS_MAIN(TestOutbox)
#include "test_outbox.moc"
