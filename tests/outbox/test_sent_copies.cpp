// SPDX-License-Identifier: GPL-3.0-or-later
#include "outbox/World.h"

using namespace sendoff;
using namespace sendoff::samples;
using Outcome = OutboxRecipient::Outcome;
using Copied = CopyReport::Outcome;
using State = SentCopyState::State;

/// What was sent is copied among the account's sent mail, as a work item of its own.
class TestSentCopies : public QObject {
    Q_OBJECT

    const QString sent = QStringLiteral("Gesendet");

    static ItemId send(World &world, const NewOutboxItem &added = message({alice}))
    {
        world.keepers[1];
        const ItemId id = world.enqueue(added);
        world.outbox->start();
        world.answer(accepted());
        return id;
    }
    static bool turnUntilAsked(World &world, size_t count)
    {
        return World::turnUntil([&world, count] { return world.keepers[1].orders.size() == count; });
    }

private slots:
    void aCopyIsMadeAfterTheMessageWasTaken()
    {
        World world;
        const ItemId id = send(world);
        QCOMPARE(world.state(id), OutboxState::Sent);
        QVERIFY(turnUntilAsked(world, 1));
        const CopyOrder &order = world.keepers[1].orders.front();
        QCOMPARE(order.messageId, QByteArray("<1@example.org>"));
        QCOMPARE(order.from, world.item(id).from);
        QCOMPARE(order.sentAt, world.clock.now());
        QCOMPARE(order.content->open()->readAll(), QByteArray("Subject: Hi\r\n\r\nHello\r\n"));
        QCOMPARE(world.item(id).copy.state, State::Waiting);
        world.keepers[1].answer(Copied::Kept, sent);
        QCOMPARE(world.item(id).copy.state, State::Kept);
        QCOMPARE(world.item(id).copy.mailbox, sent);
        QCOMPARE(world.store.copyTranscript(id).lines().front().text, QByteArray("kept"));
        world.pass(24 * 3600);
        QCOMPARE(world.keepers[1].orders.size(), size_t(1));
    }

    void aCopyThatFailsNeitherFailsNorDelaysTheMessage()
    {
        World world;
        const ItemId id = send(world);
        QVERIFY(turnUntilAsked(world, 1));
        const ItemId other = world.enqueue({bob});
        world.answer(accepted());
        QCOMPARE(world.state(other), OutboxState::Sent);
        world.keepers[1].answer(Copied::NotKept);
        QCOMPARE(world.state(id), OutboxState::Sent);
        QCOMPARE(world.item(id).copy.state, State::Waiting);
        QCOMPARE(world.item(id).copy.detail, QByteArray("[OVERQUOTA] full"));
        QCOMPARE(world.clock.now().secsTo(world.item(id).copy.nextTry), 120);
        QCOMPARE(world.transports[1].count, 2);
    }

    void itIsTriedForDaysAndThenGivenUp()
    {
        World world;
        const ItemId id = send(world);
        int tries = 0;
        for (; world.item(id).copy.state == State::Waiting; ++tries) {
            QVERIFY(World::turnUntil([&world] { return !world.keepers[1].waiting.empty(); }));
            world.keepers[1].answer(Copied::NotKept);
            const QDateTime next = world.item(id).copy.nextTry;
            world.pass(next.isValid() ? world.clock.now().secsTo(next) + 1 : 0);
        }
        QCOMPARE(world.item(id).copy.state, State::Failed);
        QVERIFY(tries > 100 && tries < 140);
        QCOMPARE(world.state(id), OutboxState::Sent);
    }

    void whoeverGotItMakesItSent()
    {
        World world;
        world.keepers[1];
        const ItemId id = world.enqueue({alice, bob});
        world.outbox->start();
        FakeDelivery *delivery = world.delivery();
        world.transports[1].current = nullptr;
        delivery->answer({RecipientOutcome(accepted()), RecipientOutcome(Deferred{replied(451)})});
        QVERIFY(turnUntilAsked(world, 1));
        world.keepers[1].answer(Copied::Kept, sent);
        world.pass(3600);
        world.answer(accepted());
        QCOMPARE(world.state(id), OutboxState::Sent);
        world.pass(3600);
        QCOMPARE(world.keepers[1].orders.size(), size_t(1));
    }

    void nothingIsCopiedThatNobodyGot()
    {
        World world;
        world.keepers[1];
        const ItemId id = world.enqueue({alice});
        world.outbox->start();
        world.answer(Rejected{replied(550)});
        world.pass(3600);
        QCOMPARE(world.state(id), OutboxState::Failed);
        QVERIFY(world.keepers[1].orders.empty());
    }

    void whatAPersonCallsSentIsCopiedToo()
    {
        World world;
        world.keepers[1];
        const ItemId id = world.enqueue({alice});
        world.outbox->start();
        world.answer(Uncertain{{.kind = FailureKind::ConnectionLost, .stage = Stage::FinalDot, .scope = Scope::Message}});
        QVERIFY(world.keepers[1].orders.empty());
        QVERIFY(world.outbox->resolve(id, true));
        QVERIFY(turnUntilAsked(world, 1));
    }

    void anAccountThatKeepsNoneHasNone()
    {
        World world;
        const ItemId id = world.enqueue({alice});
        world.outbox->start();
        world.answer(accepted());
        QCOMPARE(world.item(id).copy.state, State::None);
        QVERIFY(!world.store.nextCopy().isValid());
    }

    void anAccountThatKeepsNoneAnyMoreForgetsWhatWaits()
    {
        World world;
        const ItemId id = send(world);
        QVERIFY(turnUntilAsked(world, 1));
        world.keepers[1].answer(Copied::NotKept);
        world.keepers.clear();
        world.pass(121);
        QVERIFY(World::turnUntil([&] { return world.item(id).copy.state == State::None; }));
    }

    void aStoreThatCanNotRecordItDoesNotMakeItAgainAndAgain()
    {
        World world;
        send(world);
        QVERIFY(turnUntilAsked(world, 1));
        world.database->run(QStringLiteral("PRAGMA query_only = ON"));
        world.keepers[1].answer(Copied::Kept, sent);
        for (int i = 0; i < 20; ++i)
            world.pass(60);
        QCOMPARE(world.keepers[1].orders.size(), size_t(1));
        QVERIFY(world.outbox->isResting());
    }

    void aFolderOnThisMachineIsAWorkItemOfItsOwn()
    {
        World world;
        world.folders[1];
        const ItemId id = send(world);
        QVERIFY(turnUntilAsked(world, 1));
        QVERIFY(World::turnUntil([&world] { return world.folders[1].orders.size() == 1; }));
        QVERIFY(!world.folders[1].orders.front().wasTried);
        world.folders[1].answer(Copied::NotKept);
        world.keepers[1].answer(Copied::Kept, sent);
        QCOMPARE(world.item(id).copy.state, State::Kept);
        QCOMPARE(world.item(id).localCopy.state, State::Waiting);
        QCOMPARE(world.store.copyTranscript(id).lines().front().text, QByteArray("kept"));
        QCOMPARE(world.store.copyTranscript(id, CopyPlace::Folder).lines().front().text, QByteArray("not kept"));
        world.pass(121);
        QVERIFY(World::turnUntil([&world] { return world.folders[1].orders.size() == 2; }));
        QVERIFY(world.folders[1].orders.back().wasTried);
        world.folders[1].answer(Copied::Kept, QStringLiteral("/home/jane/Mail/sent"));
        QCOMPARE(world.item(id).localCopy.mailbox, QStringLiteral("/home/jane/Mail/sent"));
        QCOMPARE(world.item(id).copy.mailbox, sent);
        world.pass(24 * 3600);
        QCOMPARE(world.keepers[1].orders.size(), size_t(1));
        QCOMPARE(world.folders[1].orders.size(), size_t(2));
    }

    void aFolderNeedsNoMailboxAndWaitsForNone()
    {
        World world;
        world.keepers[1];
        world.folders[1];
        for (int i = 0; i < 40; ++i)
            world.enqueue({alice});
        world.outbox->start();
        for (int i = 0; i < 40; ++i)
            world.answer(accepted());
        // The mailbox answers none of those that it was asked for.
        for (size_t kept = 0; kept < 40; ++kept) {
            QVERIFY(World::turnUntil([&world] { return !world.folders[1].waiting.empty(); }));
            world.folders[1].answer(Copied::Kept, sent);
        }
        QVERIFY(world.keepers[1].orders.size() < 40);
        world.keepers.clear();
        const ItemId id = world.enqueue({alice});
        world.answer(accepted());
        QVERIFY(World::turnUntil([&world] { return !world.folders[1].waiting.empty(); }));
        QCOMPARE(world.item(id).copy.state, State::None);
    }

    void whatWasGivenUpCanBeTriedAgain()
    {
        World world;
        const ItemId id = send(world);
        QVERIFY(turnUntilAsked(world, 1));
        QVERIFY(world.store.recordCopy(id, CopyPlace::Mailbox, {.state = State::Failed, .tries = 100, .detail = "full"}));
        world.keepers[1].waiting.clear();
        world.crash();
        world.outbox->start();
        world.pass(6 * 24 * 3600);
        QCOMPARE(world.keepers[1].orders.size(), size_t(1));
        QSignalSpy changed(world.outbox.get(), &Outbox::changed);
        QVERIFY(world.outbox->retryCopies(id));
        QVERIFY(!changed.isEmpty());
        QCOMPARE(world.item(id).copy.state, State::Waiting);
        QVERIFY(turnUntilAsked(world, 2));
        QVERIFY(world.keepers[1].orders.back().wasTried);
        QCOMPARE(world.keepers[1].orders.back().sentAt, world.item(id).copy.sentAt);
        // For days again, from now on.
        world.keepers[1].answer(Copied::NotKept);
        QCOMPARE(world.clock.now().secsTo(world.item(id).copy.nextTry), 120);
        QVERIFY(world.outbox->retryCopies(id));
        QVERIFY(turnUntilAsked(world, 3));
        world.keepers[1].answer(Copied::Kept, sent);
        QCOMPARE(world.item(id).copy.state, State::Kept);
        // There is nothing to be tried any more.
        QCOMPARE(world.outbox->retryCopies(id).error().kind, OutboxStoreError::Kind::WrongState);
        QCOMPARE(world.outbox->retryCopies(ItemId(999)).error().kind, OutboxStoreError::Kind::NotFound);
    }

    void aCopyUnderWayIsTakenUpAfterACrash()
    {
        World world;
        const ItemId id = send(world);
        QVERIFY(turnUntilAsked(world, 1));
        QVERIFY(!world.outbox->isResting());
        world.crash();
        world.outbox->start();
        QVERIFY(turnUntilAsked(world, 2));
        world.keepers[1].waiting.erase(world.keepers[1].waiting.begin());
        world.keepers[1].answer(Copied::WasThere, sent);
        QCOMPARE(world.item(id).copy.state, State::WasThere);
    }
};

QTEST_GUILESS_MAIN(TestSentCopies)
#include "test_sent_copies.moc"
