// SPDX-License-Identifier: GPL-3.0-or-later
#include "outbox/World.h"

using namespace sendoff;
using namespace sendoff::samples;
using Outcome = OutboxRecipient::Outcome;

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
        QVERIFY(!delivery->isPermitted);
        QTRY_VERIFY(delivery->isPermitted);
        QCOMPARE(world.state(id), OutboxState::Committing);
        QSignalSpy idle(world.outbox.get(), &Outbox::idle);
        delivery->answer(accepted());
        QTRY_COMPARE(world.state(id), OutboxState::Sent);
        QCOMPARE(world.item(id).recipients.at(0).reply->code, 250);
        QCOMPARE(world.item(id).attempts, 1);
        QCOMPARE(world.store.attempts(id).size(), size_t(1));
        QCOMPARE(world.store.attempts(id).at(0).tlsSummary, QByteArrayLiteral("TLSv1.3"));
        QVERIFY(changed.count() >= 3);
        QTRY_COMPARE(idle.count(), 1);
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
        QTRY_COMPARE(world.state(id), OutboxState::Queued);
        QCOMPARE(world.item(id).nextAttempt, world.clock.now().addMSecs(60000 + 47));
        world.settle();
        QTRY_VERIFY(world.transports[1].current.isNull());
        QCOMPARE(world.transports[1].count, 1);
        world.clock.advance(61);
        world.outbox->poke();
        delivery = world.delivery();
        QCOMPARE(delivery->mail.envelope.recipients, std::vector{address(bob)});
        delivery->answer(accepted());
        QTRY_COMPARE(world.state(id), OutboxState::Partial);
        QCOMPARE(world.item(id).attempts, 2);
        // Again by hand: the refused one is tried, nobody gets two.
        QTRY_VERIFY(world.transports[1].current.isNull());
        QVERIFY(world.outbox->retry(id));
        delivery = world.delivery();
        QCOMPARE(delivery->mail.envelope.recipients, std::vector{address(carol)});
        delivery->answer(accepted());
        QTRY_COMPARE(world.state(id), OutboxState::Sent);
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
        QTRY_VERIFY(world.delivery(2)->isPermitted);
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
        QVERIFY(!delivery->isPermitted);
        QTRY_COMPARE(world.transports[1].cancelled, 1);
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
        QTRY_COMPARE(world.state(running), OutboxState::Held);
        world.settle();
        QCOMPARE(world.transports[1].count, 1);
        QTRY_VERIFY(world.transports[1].current.isNull());
        QVERIFY(world.outbox->retry(running));
        emit world.delivery()->finalDotPending();
        QTRY_VERIFY(world.delivery()->isPermitted);
        QVERIFY(world.outbox->cancel(running));
        QTRY_COMPARE(world.state(running), OutboxState::Uncertain);
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
        QVERIFY(world.item(id).removed.isValid());
        QCOMPARE(world.outbox->remove(id).error().kind, OutboxStoreError::Kind::WrongState);
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

    void asManyAtOnceAsTheTransportTakesAndSmallOnesFindAPlace()
    {
        World world;
        world.transports[1].places = 3;
        std::vector<ItemId> large;
        for (int i = 0; i < 4; ++i)
            large.push_back(world.enqueue(message({alice}, 1, QByteArray(1'200'000, 'x'))));
        const ItemId small = world.enqueue();
        world.outbox->start();
        QTRY_COMPARE(world.transports[1].count, 3);
        QCOMPARE(world.state(small), OutboxState::Sending);
        QCOMPARE(world.state(large.at(1)), OutboxState::Sending);
        QCOMPARE(world.state(large.at(2)), OutboxState::Queued);
        QCOMPARE(world.state(large.at(3)), OutboxState::Queued);
    }

    void dotsOfOneTurnAreOneTransaction()
    {
        World world;
        world.transports[1].places = 3;
        std::vector<ItemId> ids;
        for (int i = 0; i < 3; ++i)
            ids.push_back(world.enqueue());
        world.outbox->start();
        QTRY_COMPARE(world.transports[1].count, 3);
        int commits = 0;
        world.commits = &commits;
        for (const auto &delivery : world.transports[1].all)
            emit delivery->finalDotPending();
        QTRY_VERIFY(world.transports[1].all.back()->isPermitted);
        for (const auto &delivery : world.transports[1].all)
            QVERIFY(delivery->isPermitted);
        QCOMPARE(commits, 1);
        for (const auto &delivery : world.transports[1].all)
            delivery->answer(accepted());
        QTRY_COMPARE(world.state(ids.back()), OutboxState::Sent);
        QCOMPARE(world.attempts(), 3);
        QCOMPARE(commits, 2);
    }

    void theUrgentGoesFirst()
    {
        World world;
        const ItemId usual = world.enqueue();
        NewOutboxItem urgent = message({alice});
        urgent.item.priority = 1;
        const ItemId first = world.enqueue(urgent);
        world.outbox->start();
        QVERIFY(world.delivery());
        QCOMPARE(world.state(first), OutboxState::Sending);
        QCOMPARE(world.state(usual), OutboxState::Queued);
    }

    void anAccountIsNoFasterThanItsPace()
    {
        World world;
        world.transports[1].places = 8;
        world.paces[1] = {.perMinute = 2, .perDay = 3};
        for (int i = 0; i < 5; ++i)
            world.enqueue();
        world.outbox->start();
        world.answer(accepted());
        QTRY_COMPARE(world.transports[1].count, 2);
        for (const auto &delivery : world.transports[1].all) {
            if (delivery)
                delivery->answer(accepted());
        }
        QTRY_COMPARE(world.attempts(), 2);
        world.pass(59);
        QCOMPARE(world.transports[1].count, 2);
        world.pass(1);
        world.answer(accepted());
        world.pass(120);
        QCOMPARE(world.transports[1].count, 3);
        world.pass(86400);
        QTRY_COMPARE(world.transports[1].count, 5);
    }

    void undoneWithinTheDelayItNeverLeaves()
    {
        World world;
        NewOutboxItem added = message({alice});
        added.undoSeconds = 10;
        const ItemId undone = world.enqueue(added);
        const ItemId left = world.enqueue(added);
        world.outbox->start();
        world.settle();
        QCOMPARE(world.state(undone), OutboxState::Queued);
        QCOMPARE(world.item(undone).undoUntil, world.clock.now().addSecs(10));
        world.pass(9);
        QVERIFY(world.outbox->cancel(undone));
        QCOMPARE(world.transports[1].count, 0);
        world.pass(1);
        world.answer(accepted());
        QCOMPARE(world.state(left), OutboxState::Sent);
        QCOMPARE(world.state(undone), OutboxState::Held);
        QCOMPARE(world.transports[1].count, 1);
    }

    void heldReleasedRescheduledRemovedAndRestored()
    {
        World world;
        world.outbox->start();
        NewOutboxItem added = message({alice});
        added.hold = true;
        const ItemId id = world.enqueue(added);
        world.settle();
        QVERIFY(world.outbox->reschedule(id, world.clock.now().addSecs(3600)));
        QCOMPARE(world.state(id), OutboxState::Scheduled);
        QVERIFY(world.outbox->hold(id));
        QVERIFY(world.outbox->release(id));
        QCOMPARE(world.state(id), OutboxState::Scheduled);
        QCOMPARE(world.outbox->release(id).error().kind, OutboxStoreError::Kind::WrongState);
        QVERIFY(world.outbox->remove(id));
        world.pass(3600);
        QCOMPARE(world.transports[1].count, 0);
        QVERIFY(world.outbox->restore(id));
        QCOMPARE(world.outbox->restore(id).error().kind, OutboxStoreError::Kind::WrongState);
        world.answer(accepted());
        QCOMPARE(world.state(id), OutboxState::Sent);
    }

    void theStandingChoiceSendsAnUncertainMessageOnceMore()
    {
        World world;
        NewOutboxItem script = message({alice});
        script.mail.resendsIfUncertain = true;
        const ItemId id = world.enqueue(script);
        const Uncertain lost{{.kind = FailureKind::ConnectionLost, .stage = Stage::FinalDot, .scope = Scope::Message}};
        world.outbox->start();
        world.answer(lost);
        QCOMPARE(world.state(id), OutboxState::Queued);
        world.pass(120);
        world.answer(lost);
        QCOMPARE(world.state(id), OutboxState::Uncertain);
    }

    void theStandingChoiceHoldsAfterACrash()
    {
        World world;
        NewOutboxItem script = message({alice});
        script.mail.resendsIfUncertain = true;
        const ItemId id = world.enqueue(script);
        world.outbox->start();
        emit world.delivery()->finalDotPending();
        QTRY_COMPARE(world.state(id), OutboxState::Committing);
        world.crash();
        world.outbox->start();
        QCOMPARE(world.state(id), OutboxState::Queued);
        world.answer(accepted());
        QCOMPARE(world.state(id), OutboxState::Sent);
    }

    void whoDoesNotSendAsksTheSenderToCancel()
    {
        World world;
        const ItemId id = world.enqueue();
        world.outbox->start();
        QVERIFY(world.delivery());
        Outbox other(world.store, {}, world.clock, world.randomness);
        QSignalSpy asked(&other, &Outbox::cancelElsewhere);
        QVERIFY(other.cancel(id));
        QCOMPARE(asked.count(), 1);
        QCOMPARE(world.state(id), OutboxState::Sending);
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
