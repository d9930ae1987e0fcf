// SPDX-License-Identifier: GPL-3.0-or-later
#include "outbox/LookPolicy.h"
#include "outbox/World.h"

using namespace sendoff;
using namespace sendoff::samples;
using Outcome = OutboxRecipient::Outcome;
using Seen = Sighting::Outcome;

/// A message whose fate is unknown is looked for in its account's mailbox.
class TestMailboxLooks : public QObject {
    Q_OBJECT

    static constexpr int untilAnyMore = 24 * 3600;
    const QString sent = QStringLiteral("Gesendet");

    static Failure lostFailure()
    {
        return {.kind = FailureKind::ConnectionLost, .stage = Stage::FinalDot, .scope = Scope::Message};
    }
    static Uncertain lost() { return Uncertain{lostFailure()}; }
    static NewOutboxItem script(const QStringList &recipients = {alice})
    {
        NewOutboxItem added = message(recipients);
        added.mail.resendsIfUncertain = true;
        return added;
    }
    static bool turnUntilAsked(World &world, size_t count)
    {
        return World::turnUntil([&world, count] { return world.lookups[1].asked.size() == count; });
    }
    /// Sent, and the connection lost after the final dot; the mailbox is asked.
    static ItemId lose(World &world, const NewOutboxItem &added)
    {
        const ItemId id = world.enqueue(added);
        world.lookups[1];
        world.outbox->start();
        world.answer(lost());
        return id;
    }
    static void answerNextLook(World &world, Seen seen, const QString &mailbox = {})
    {
        FakeLookup &lookup = world.lookups[1];
        QVERIFY(World::turnUntil([&lookup] { return !lookup.waiting.empty(); }));
        lookup.answer(seen, mailbox);
    }

private slots:
    void aMessageThatIsFoundWasSent()
    {
        World world;
        const ItemId id = lose(world, message({alice, bob}));
        QCOMPARE(world.state(id), OutboxState::Uncertain);
        QVERIFY(turnUntilAsked(world, 1));
        QCOMPARE(world.lookups[1].asked.front(), QByteArray("<1@example.org>"));
        world.lookups[1].answer(Seen::Found, sent);
        const OutboxItem item = world.item(id);
        QCOMPARE(item.state, OutboxState::Sent);
        QCOMPARE(item.foundIn, sent);
        QVERIFY(!item.lastFailure && !item.nextLook.isValid());
        for (const OutboxRecipient &each : item.recipients) {
            QCOMPARE(each.outcome, Outcome::Accepted);
            QVERIFY(!each.failure && !each.reply);
        }
        const auto attempts = world.store.attempts(id);
        QCOMPARE(attempts.size(), size_t(2));
        QVERIFY(!attempts.front().look);
        QCOMPARE(attempts.back().look, std::optional(Seen::Found));
        QCOMPARE(attempts.back().transcript.lines().front().text, QByteArray("looked"));
        world.pass(untilAnyMore);
        QCOMPARE(world.transports[1].count, 1);
        QCOMPARE(world.lookups[1].asked.size(), size_t(1));
    }

    void itIsLookedForThriceAndThenLeftToThePerson()
    {
        World world;
        const ItemId id = lose(world, message({alice}));
        answerNextLook(world, Seen::NotFound);
        QCOMPARE(world.clock.now().secsTo(world.item(id).nextLook), 120);
        world.pass(119);
        QCOMPARE(world.lookups[1].asked.size(), size_t(1));
        world.pass(2);
        answerNextLook(world, Seen::NotFound);
        world.pass(301);
        answerNextLook(world, Seen::NotFound);
        world.pass(untilAnyMore);
        QCOMPARE(world.lookups[1].asked.size(), size_t(3));
        QCOMPARE(world.state(id), OutboxState::Uncertain);
        QVERIFY(!world.item(id).nextLook.isValid());
        QCOMPARE(world.transports[1].count, 1);
        QVERIFY(world.outbox->resolve(id, true));
    }

    void aScriptsMessageThatIsNotFoundIsSentOnceMoreAndNeverAThirdTime()
    {
        World world;
        const ItemId id = lose(world, script());
        QCOMPARE(world.state(id), OutboxState::Uncertain);
        for (const int wait : {121, 301, 0}) {
            QCOMPARE(world.transports[1].count, 1);
            answerNextLook(world, Seen::NotFound);
            world.pass(wait);
        }
        QVERIFY(World::turnUntil([&world] { return world.transports[1].count == 2; }));
        QCOMPARE(world.transports[1].current->mail.envelopeId, QByteArray("<1@example.org>"));
        world.answer(lost());
        for (const int wait : {121, 301, 0}) {
            answerNextLook(world, Seen::NotFound);
            world.pass(wait);
        }
        world.pass(untilAnyMore);
        QCOMPARE(world.state(id), OutboxState::Uncertain);
        QCOMPARE(world.transports[1].count, 2);
        QCOMPARE(world.lookups[1].asked.size(), size_t(6));
    }

    void itMayBeFoundLater()
    {
        World world;
        const ItemId id = lose(world, script());
        answerNextLook(world, Seen::NotFound);
        world.pass(121);
        answerNextLook(world, Seen::Found, sent);
        QCOMPARE(world.state(id), OutboxState::Sent);
        world.pass(untilAnyMore);
        QCOMPARE(world.transports[1].count, 1);
    }

    void aMailboxOutOfReachIsAskedForHalfAnHourMore()
    {
        World world;
        const ItemId id = lose(world, script());
        const QDateTime begun = world.clock.now();
        while (world.state(id) == OutboxState::Uncertain) {
            answerNextLook(world, Seen::NotLooked);
            if (world.item(id).nextLook.isValid())
                world.pass(world.clock.now().secsTo(world.item(id).nextLook) + 1);
        }
        QCOMPARE(world.lookups[1].asked.size(), size_t(7));
        QVERIFY(begun.secsTo(world.clock.now()) > 40 * 60);
        QCOMPARE(world.item(id).recipients.front().outcome, Outcome::Deferred);
    }

    void whatSomeoneGotProvesNothingForOthers()
    {
        World world;
        world.lookups[1];
        const ItemId id = world.enqueue({alice, bob});
        world.outbox->start();
        FakeDelivery *delivery = world.delivery();
        world.transports[1].current = nullptr;
        delivery->answer({RecipientOutcome(accepted()), RecipientOutcome(lost())});
        QVERIFY(World::turnUntil([&world] { return world.attempts() == 1; }));
        world.pass(untilAnyMore);
        QCOMPARE(world.state(id), OutboxState::Uncertain);
        QCOMPARE(world.lookups[1].asked.size(), size_t(0));
    }

    void aCopyOfAnEarlierTransactionProvesNothing()
    {
        World world;
        world.lookups[1];
        const ItemId id = world.enqueue({alice, bob});
        world.outbox->start();
        FakeDelivery *delivery = world.delivery();
        world.transports[1].current = nullptr;
        // Alice's fate is unknown; Bob is tried again, and lost as well.
        delivery->answer({RecipientOutcome(lost()), RecipientOutcome(Deferred{replied(451)})});
        QVERIFY(World::turnUntil([&world] { return world.attempts() == 1; }));
        QVERIFY(world.item(id).hasStrayCopy);
        world.pass(3600);
        world.answer(lost());
        world.pass(untilAnyMore);
        QCOMPARE(world.state(id), OutboxState::Uncertain);
        QCOMPARE(world.lookups[1].asked.size(), size_t(0));
    }

    void whoDecidesInTheMeantimeHasDecided()
    {
        World world;
        const ItemId id = lose(world, message({alice}));
        QVERIFY(turnUntilAsked(world, 1));
        QVERIFY(world.outbox->resolve(id, false));
        world.lookups[1].answer(Seen::Found, sent);
        QVERIFY(world.item(id).foundIn.isEmpty());
        world.answer(accepted());
        QCOMPARE(world.state(id), OutboxState::Sent);
        QVERIFY(!world.item(id).nextLook.isValid());
    }

    void anAccountWithoutAMailboxDecidesAtOnce()
    {
        World world;
        const ItemId id = world.enqueue(script());
        world.outbox->start();
        world.answer(lost());
        QCOMPARE(world.state(id), OutboxState::Queued);
        QVERIFY(!world.item(id).nextLook.isValid());
    }

    void aMailboxThatIsTakenAwayLeavesTheDecision()
    {
        World world;
        const ItemId id = lose(world, script());
        answerNextLook(world, Seen::NotFound);
        world.lookups.clear();
        world.pass(121);
        QVERIFY(World::turnUntil([&world] { return world.transports[1].count == 2; }));
        QCOMPARE(world.state(id), OutboxState::Sending);
    }

    void afterACrashTheMailboxIsAskedFirst()
    {
        World world;
        const ItemId id = world.enqueue(script());
        world.outbox->start();
        FakeDelivery *delivery = world.delivery();
        emit delivery->finalDotPending();
        QVERIFY(World::turnUntil([delivery] { return delivery->isPermitted; }));
        world.crash();
        world.lookups[1];
        world.outbox->start({1});
        QCOMPARE(world.state(id), OutboxState::Uncertain);
        answerNextLook(world, Seen::Found, sent);
        QCOMPARE(world.state(id), OutboxState::Sent);
        QCOMPARE(world.transports[1].count, 1);
    }

    void aLookKeepsNobodyWaiting()
    {
        World world;
        lose(world, message({alice}));
        QVERIFY(turnUntilAsked(world, 1));
        QVERIFY(!world.outbox->isResting());
        const ItemId other = world.enqueue({bob});
        world.answer(accepted());
        QCOMPARE(world.state(other), OutboxState::Sent);
        world.lookups[1].answer(Seen::NotFound);
        QVERIFY(World::turnUntil([&world] { return world.outbox->isResting(); }));
    }

    void whoStoppedItDoesNotWantItSentOnceMore()
    {
        World world;
        world.lookups[1];
        const ItemId id = world.enqueue(script());
        world.outbox->start();
        FakeDelivery *delivery = world.delivery();
        emit delivery->finalDotPending();
        QVERIFY(World::turnUntil([delivery] { return delivery->isPermitted; }));
        QVERIFY(world.outbox->cancel(id));
        for (const int wait : {121, 301, 0}) {
            answerNextLook(world, Seen::NotFound);
            world.pass(wait);
        }
        world.pass(untilAnyMore);
        QCOMPARE(world.state(id), OutboxState::Uncertain);
        QCOMPARE(world.transports[1].count, 1);
    }

    void aClockThatIsSetBackDelaysNothing()
    {
        World world;
        const ItemId id = lose(world, message({alice}));
        answerNextLook(world, Seen::NotFound);
        world.clock.advance(-7 * 24 * 3600);
        world.pass(0);
        answerNextLook(world, Seen::Found, sent);
        QCOMPARE(world.state(id), OutboxState::Sent);
    }

    void foundInProofOfOneTransactionOnly()
    {
        const QDateTime at = TestClock().now();
        OutboxItem item;
        item.messageId = "<1@example.org>";
        item.recipients = {{.address = address(alice), .outcome = Outcome::Uncertain, .at = at},
                           {.address = address(bob), .outcome = Outcome::Rejected, .at = at.addSecs(-60)}};
        QVERIFY(LookPolicy::wouldProve(item));
        item.recipients.push_back({.address = address(carol), .outcome = Outcome::Uncertain, .at = at.addSecs(-60)});
        QVERIFY(!LookPolicy::wouldProve(item));
        for (const Outcome outcome : {Outcome::Accepted, Outcome::Deferred, Outcome::Pending}) {
            item.recipients.back() = {.address = address(carol), .outcome = outcome, .at = at};
            QVERIFY(!LookPolicy::wouldProve(item));
        }
        item.recipients.pop_back();
        item.messageId.clear();
        QVERIFY(!LookPolicy::wouldProve(item));
    }
};

QTEST_GUILESS_MAIN(TestMailboxLooks)
#include "test_mailbox_looks.moc"
