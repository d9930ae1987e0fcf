// SPDX-License-Identifier: GPL-3.0-or-later
#include "outbox/World.h"

#include <QTimeZone>

using namespace sendoff;
using namespace sendoff::samples;
using Outcome = OutboxRecipient::Outcome;

/// Days of an outbox, walked in a moment with a clock that does what it is told.
class TestDays : public QObject {
    Q_OBJECT

    static Deferred deferred(const Failure &failure) { return Deferred{failure}; }

    /// Answers every try the same way until `hours` have passed; returns the number of tries.
    static int walk(World &world, const RecipientOutcome &outcome, int hours)
    {
        const QDateTime end = world.clock.now().addSecs(hours * 3600);
        int tries = 0;
        while (world.clock.now() < end) {
            if (world.transports[1].current) {
                world.answer(outcome);
                ++tries;
                continue;
            }
            const QDateTime due = world.store.nextDue();
            world.pass(due.isValid() ? std::clamp<qint64>(world.clock.now().secsTo(due) + 1, 1, 3600) : 3600);
        }
        if (world.transports[1].current)
            world.answer(outcome);
        return tries;
    }

private slots:
    void greylisting()
    {
        World world;
        const ItemId id = world.enqueue();
        world.outbox->start();
        world.answer(deferred(replied(451, Stage::RcptTo, Scope::Recipient, EnhancedStatus{4, 7, 1})));
        QCOMPARE(world.state(id), OutboxState::Queued);
        world.pass(299);
        QCOMPARE(world.transports[1].count, 1);
        world.pass(5);
        world.answer(accepted());
        QCOMPARE(world.state(id), OutboxState::Sent);
        QVERIFY(!RetryPolicy::isLate(world.item(id), world.clock.now()));
    }

    void fiveDaysOfFailureEndInAnHonestNo()
    {
        World world;
        const ItemId id = world.enqueue();
        world.outbox->start();
        const auto failure = replied(451, Stage::RcptTo, Scope::Recipient, EnhancedStatus{4, 2, 1});
        walk(world, deferred(failure), 1);
        QVERIFY(RetryPolicy::isLate(world.item(id), world.clock.now()));
        const int tries = walk(world, deferred(failure), 5 * 24);
        QCOMPARE(world.state(id), OutboxState::Failed);
        QCOMPARE(world.item(id).lastFailure->reply->code, 451);
        QVERIFY(tries > 200 && tries < 330);
    }

    void theDaysUntilGivingUpAreTheUsers()
    {
        World world;
        QVERIFY(world.store.saveSettings({.daysUntilGivingUp = 1}));
        const ItemId id = world.enqueue();
        world.outbox->start();
        walk(world, deferred(replied(450)), 25);
        QCOMPARE(world.state(id), OutboxState::Failed);
    }

    void aWeekWithoutANetworkFailsNothing()
    {
        World world;
        const ItemId id = world.enqueue();
        world.outbox->start();
        const Failure noHost{.kind = FailureKind::HostNotFound, .stage = Stage::Lookup, .scope = Scope::Session};
        walk(world, deferred(noHost), 12);
        world.pass(6 * 86400);
        walk(world, deferred(noHost), 1);
        QVERIFY(world.store.attempts(id).size() <= 21);
        QCOMPARE(world.state(id), OutboxState::Queued);
        QVERIFY(!world.outbox->isOnline());
        // Neither does the first busy server after it.
        world.pass(180);
        world.answer(deferred(replied(450)));
        QCOMPARE(world.state(id), OutboxState::Queued);
        QVERIFY(world.outbox->isOnline());
    }

    void anAccountThatDoesNotConnectIsToldFromTheOthers()
    {
        World world;
        (void)world.enqueue();
        (void)world.enqueue({QStringLiteral("b@example.org")}, 2);
        world.outbox->start();
        QVERIFY(!world.outbox->failsToConnect(1));
        world.answer(Accepted{}, 2);
        world.answer(deferred({.kind = FailureKind::ConnectionRefused, .stage = Stage::Connect, .scope = Scope::Session}));
        QVERIFY(world.outbox->failsToConnect(1));
        QVERIFY(!world.outbox->failsToConnect(2));
        QVERIFY(world.outbox->isOnline());
        // A server that is busy is there.
        world.pass(180);
        world.answer(deferred(replied(450)));
        QVERIFY(!world.outbox->failsToConnect(1));
    }
    void aNetworkThatIsBackIsUsedAtOnce()
    {
        World world;
        const ItemId id = world.enqueue();
        world.outbox->start();
        world.network.set(false);
        QSignalSpy online(world.outbox.get(), &Outbox::onlineChanged);
        for (int i = 0; i < 5; ++i) {
            world.answer(deferred({.kind = FailureKind::Unreachable, .stage = Stage::Connect, .scope = Scope::Session}));
            world.pass(150);
        }
        world.answer(deferred({.kind = FailureKind::Unreachable, .stage = Stage::Connect, .scope = Scope::Session}));
        QVERIFY(world.item(id).nextAttempt > world.clock.now().addSecs(60));
        world.network.set(true);
        QVERIFY(world.item(id).nextAttempt < world.clock.now().addSecs(6));
        world.pass(6);
        world.answer(accepted());
        QCOMPARE(world.state(id), OutboxState::Sent);
        QVERIFY(online.count() >= 1);
    }

    void aHotelsLoginPageAndACertificateFailNothing_data()
    {
        QTest::addColumn<int>("kind");
        for (const FailureKind kind : {FailureKind::CertificateUntrusted, FailureKind::CertificateNameMismatch,
                                       FailureKind::CertificateExpired, FailureKind::TlsHandshakeFailed,
                                       FailureKind::ProtocolError, FailureKind::StartTlsNotOffered})
            QTest::newRow(qPrintable(toName(kind))) << int(kind);
    }
    void aHotelsLoginPageAndACertificateFailNothing()
    {
        QFETCH(int, kind);
        World world;
        const ItemId id = world.enqueue();
        world.outbox->start();
        walk(world, deferred({.kind = FailureKind(kind), .stage = Stage::Greeting, .scope = Scope::Session}), 6 * 24);
        QCOMPARE(world.state(id), OutboxState::Queued);
    }

    void aLaptopAsleepForANight()
    {
        World world;
        NewOutboxItem morning = message({alice});
        morning.item.notBefore = world.clock.now().addSecs(6 * 3600);
        const ItemId scheduled = world.enqueue(morning);
        const ItemId waiting = world.enqueue({bob}, 2);
        world.outbox->start();
        for (int i = 0; i < 6; ++i) {
            world.answer(deferred({.kind = FailureKind::TimedOut, .stage = Stage::Connect, .scope = Scope::Session}), 2);
            if (i < 5)
                world.pass(1800);
        }
        // Timers stood still; the clock didn't.
        world.pass(9 * 3600);
        world.answer(accepted(), 1);
        world.pass(6);
        world.answer(accepted(), 2);
        QCOMPARE(world.state(scheduled), OutboxState::Sent);
        QCOMPARE(world.state(waiting), OutboxState::Sent);
    }

    void aScheduledTimeThatPassedLongAgoIsSaidAndNotMadeUpFor()
    {
        World world;
        NewOutboxItem later = message({alice});
        later.item.notBefore = world.clock.now().addSecs(3600);
        const ItemId missed = world.enqueue(later);
        later.item.notBefore = world.clock.now().addSecs(3 * 86400);
        const ItemId late = world.enqueue(later);
        // Nothing ran for three days and a half.
        world.clock.advance(3 * 86400 + 43200);
        world.outbox->start();
        world.answer(accepted());
        QCOMPARE(world.state(late), OutboxState::Sent);
        QCOMPARE(world.state(missed), OutboxState::Held);
        QCOMPARE(world.item(missed).lastFailure->kind, FailureKind::ScheduleMissed);
        QVERIFY(world.outbox->retry(missed));
        world.answer(accepted());
        QCOMPARE(world.state(missed), OutboxState::Sent);
    }

    void daylightSavingMovesNoMessage()
    {
        // 02:30 of 2023-10-29 comes twice in Berlin; the instant that was meant comes once.
        World world;
        const QTimeZone berlin("Europe/Berlin");
        world.clock.set(QDateTime(QDate(2023, 10, 28), QTime(22, 0), berlin));
        NewOutboxItem added = message({alice});
        added.item.notBefore = QDateTime(QDate(2023, 10, 29), QTime(4, 0), berlin);
        const ItemId id = world.enqueue(added);
        world.outbox->start();
        world.settle();
        QCOMPARE(world.clock.now().secsTo(world.item(id).nextAttempt), 7 * 3600);
        world.pass(7 * 3600 - 1);
        QCOMPARE(world.state(id), OutboxState::Scheduled);
        world.pass(1);
        world.answer(accepted());
        QCOMPARE(world.state(id), OutboxState::Sent);
    }

    void aClockSetBackHoldsNothingUp()
    {
        World world;
        const ItemId id = world.enqueue();
        world.outbox->start();
        world.answer(deferred(replied(450)));
        world.pass(-365 * 86400);
        world.answer(accepted());
        QCOMPARE(world.state(id), OutboxState::Sent);
    }

    void aStormOf421SlowsTheAccountAndNoOther()
    {
        World world;
        world.transports[1].places = 4;
        for (int i = 0; i < 20; ++i)
            world.enqueue();
        const ItemId other = world.enqueue({bob}, 2);
        world.outbox->start();
        QTRY_COMPARE(world.transports[1].count, 4);
        const Failure storm = replied(421, Stage::Greeting, Scope::Session, EnhancedStatus{4, 7, 0});
        for (const auto &delivery : world.transports[1].all)
            delivery->answer(deferred(storm));
        QTRY_COMPARE(world.attempts(), 4);
        world.answer(accepted(), 2);
        QCOMPARE(world.state(other), OutboxState::Sent);
        // In an hour, one goes ahead now and then; not twenty at once.
        world.transports[1].places = 1;
        const int tries = walk(world, deferred(storm), 1);
        QVERIFY2(tries <= 4, qPrintable(QString::number(tries)));
        walk(world, accepted(), 2);
        QCOMPARE(world.store.tally().counts[OutboxState::Sent], 21);
    }

    void aQuotaOfTheDayIsWaitedFor()
    {
        World world;
        const ItemId id = world.enqueue();
        world.outbox->start();
        world.answer(Rejected{replied(550, Stage::MailFrom, Scope::Message, EnhancedStatus{5, 4, 5})});
        QCOMPARE(world.state(id), OutboxState::Queued);
        QVERIFY(world.clock.now().secsTo(world.item(id).nextAttempt) > 2800);
    }

    void anExpiredPasswordWaitsForThePersonAndLosesNothing()
    {
        World world;
        const ItemId first = world.enqueue();
        const ItemId second = world.enqueue();
        world.outbox->start();
        world.answer(deferred(loginRefused));
        for (int day = 0; day < 10; ++day)
            world.pass(86400);
        QCOMPARE(world.transports[1].count, 1);
        world.outbox->resumeAccount(1);
        world.answer(deferred(replied(450)));
        world.answer(accepted());
        QCOMPARE(world.state(first), OutboxState::Queued);
        QCOMPARE(world.state(second), OutboxState::Sent);
    }
};

QTEST_GUILESS_MAIN(TestDays)
#include "test_days.moc"
