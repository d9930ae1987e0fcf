// SPDX-License-Identifier: GPL-3.0-or-later
// A message that is sent in place of a refused one.
#include "outbox/Samples.h"
#include "store/Database.h"
#include "store/Salvage.h"
#include "store/SqliteOutboxStore.h"
#include "store/SqliteReportStore.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/wait.h>
#include <unistd.h>

using namespace sendoff;
using namespace sendoff::samples;
using Outcome = OutboxRecipient::Outcome;

namespace {

const QString alice = QStringLiteral("alice@example.org");
const QString bob = QStringLiteral("bob@exmaple.org");
const QString mended = QStringLiteral("bob@example.org");

struct World {
    QTemporaryDir folder;
    TestClock clock;
    std::unique_ptr<Database> database = Database::open(folder.path()).value();
    SqliteOutboxStore store{*database, folder.path()};

    OutboxItem item(ItemId id) const { return *store.item(id); }
    std::vector<ItemId> attention() const
    {
        return store.ids({.states = {OutboxState::Failed, OutboxState::Partial}, .withoutDealtWith = true});
    }
    /// One attempt, and what came of it for each recipient.
    void attempt(ItemId id, const std::vector<Outcome> &outcomes, const QDateTime &next = {})
    {
        const auto claimed = store.claimDue(clock.now(), {{.account = 1}});
        QVERIFY(!claimed.empty() && claimed.front().id == id);
        Decision decision{.recipients = claimed.front().recipients};
        for (size_t i = 0; i < outcomes.size(); ++i) {
            decision.recipients[i].outcome = outcomes[i];
            decision.recipients[i].at = clock.now();
            if (outcomes[i] == Outcome::Rejected)
                decision.recipients[i].failure = replied(550);
        }
        decision.state = RetryPolicy::stateOf(decision.recipients);
        if (decision.state == OutboxState::Queued)
            decision.nextAttempt = next.isValid() ? next : clock.now();
        const auto done = store.advance({}, {{id, {clock.now(), clock.now(), {}, {}}, decision}});
        QVERIFY(done && done->size() == 1);
    }
    /// Accepted for Alice, refused for Bob.
    ItemId refused()
    {
        const ItemId id = *store.enqueue(message({alice, bob}), clock.now());
        attempt(id, {Outcome::Accepted, Outcome::Rejected});
        return id;
    }
    NewOutboxItem copyOf(ItemId earlier)
    {
        NewOutboxItem copy = message({mended});
        copy.takesOver = {{earlier, address(bob), address(mended)}};
        return copy;
    }
    ItemId copy(ItemId earlier) { return *store.enqueue(copyOf(earlier), clock.now()); }
};

} // namespace

class TestSuccessions : public QObject {
    Q_OBJECT

private slots:
    void whoIsSentToAgainNeedsNothingMore()
    {
        World world;
        const ItemId first = world.refused();
        QCOMPARE(world.attention(), std::vector{first});
        QCOMPARE(world.store.tally().dealtWith, 0);
        const ItemId copy = world.copy(first);
        const OutboxItem earlier = world.item(first);
        QCOMPARE(earlier.state, OutboxState::Partial);
        QVERIFY(earlier.recipients.at(1).outcome == Outcome::Rejected);
        QVERIFY((earlier.recipients.at(1).successor == Successor{copy, address(mended), true}));
        QVERIFY(!earlier.recipients.at(0).successor);
        QVERIFY(isDealtWith(earlier));
        QVERIFY((world.item(copy).predecessors == std::vector<Predecessor>{{first, address(bob), true}}));
        QVERIFY(world.attention().empty());
        QCOMPARE(world.store.tally().dealtWith, 1);
        QCOMPARE(world.store.tally().counts.at(OutboxState::Partial), 1);
    }

    void aRefusedOneWithoutASuccessorStillNeedsAttention()
    {
        World world;
        const ItemId first = *world.store.enqueue(message({alice, bob}), world.clock.now());
        world.attempt(first, {Outcome::Rejected, Outcome::Rejected});
        world.copy(first);
        QVERIFY(!isDealtWith(world.item(first)));
        QCOMPARE(world.attention(), std::vector{first});
        QCOMPARE(world.store.tally().dealtWith, 0);
    }

    void onlyWhoWasRefusedIsTakenOver()
    {
        World world;
        const ItemId first = world.refused();
        NewOutboxItem copy = message({mended});
        copy.takesOver = {{first, address(alice), address(mended)}, {ItemId(999), address(bob), address(mended)}};
        const ItemId id = *world.store.enqueue(copy, world.clock.now());
        QVERIFY(world.item(id).predecessors.empty());
        QCOMPARE(world.attention(), std::vector{first});
    }

    void whatIsTakenBackBeforeItLeftTakesOverNobody_data()
    {
        QTest::addColumn<bool>("isHeldFirst");
        QTest::newRow("removed") << false;
        QTest::newRow("undone: held, then removed") << true;
    }
    void whatIsTakenBackBeforeItLeftTakesOverNobody()
    {
        QFETCH(bool, isHeldFirst);
        World world;
        const ItemId first = world.refused();
        const ItemId copy = world.copy(first);
        if (isHeldFirst)
            QVERIFY(world.store.hold(copy));
        QVERIFY(world.store.remove(copy, world.clock.now()));
        QVERIFY(!world.item(first).recipients.at(1).successor);
        QCOMPARE(world.attention(), std::vector{first});
        QVERIFY(world.store.restore(copy));
        if (isHeldFirst)
            QVERIFY(world.store.release(copy, world.clock.now()));
        QVERIFY(world.attention().empty());
        QVERIFY(world.store.purge(copy));
        QCOMPARE(world.attention(), std::vector{first});
    }

    void whatIsHeldTakesOverNobodyUntilItGoesOn()
    {
        World world;
        const ItemId first = world.refused();
        const ItemId copy = world.copy(first);
        const auto isTakenOver = [&] { return world.attention().empty(); };
        QVERIFY(world.store.hold(copy) && !isTakenOver());
        QVERIFY(world.store.release(copy, world.clock.now()) && isTakenOver());
        QVERIFY(world.store.hold(copy) && !isTakenOver());
        QVERIFY(world.store.reschedule(copy, world.clock.now().addDays(1), world.clock.now()) && isTakenOver());
        QVERIFY(world.store.hold(copy) && !isTakenOver());
        QVERIFY(world.store.retry(copy, world.clock.now()) && isTakenOver());
    }

    void aSendingThatAPersonStoppedTakesOverNobody()
    {
        World world;
        const ItemId first = world.refused();
        const ItemId copy = world.copy(first);
        QCOMPARE(world.store.claimDue(world.clock.now(), {{.account = 1}}).size(), size_t(1));
        const Decision held{.state = OutboxState::Held, .recipients = world.item(copy).recipients};
        QVERIFY(world.store.advance({}, {{copy, {world.clock.now(), world.clock.now(), {}, {}}, held}}));
        QCOMPARE(world.attention(), std::vector{first});
    }

    void whomItReachedBeforeItWasHeldStaysTakenOver()
    {
        World world;
        const ItemId first = *world.store.enqueue(message({alice, bob}), world.clock.now());
        world.attempt(first, {Outcome::Rejected, Outcome::Rejected});
        NewOutboxItem both = message({alice, mended});
        both.takesOver = {{first, address(alice), address(alice)}, {first, address(bob), address(mended)}};
        const ItemId copy = *world.store.enqueue(both, world.clock.now());
        world.attempt(copy, {Outcome::Accepted, Outcome::Deferred});
        QVERIFY(world.store.hold(copy));
        QVERIFY(world.item(first).recipients.at(0).successor);
        QVERIFY(!world.item(first).recipients.at(1).successor);
    }

    void aCopyThatIsRefusedNeedsAttentionItself()
    {
        World world;
        const ItemId first = world.refused();
        const ItemId copy = world.copy(first);
        world.attempt(copy, {Outcome::Rejected});
        QCOMPARE(world.attention(), std::vector{copy});
        // Its record goes, what it was stays.
        QVERIFY(world.store.remove(copy, world.clock.now()));
        QVERIFY(world.attention().empty());
        QVERIFY(!world.item(first).recipients.at(1).successor->isThere);
        QVERIFY(world.store.purge(copy));
        QVERIFY(world.attention().empty());
        QVERIFY(isDealtWith(world.item(first)));
    }

    void theRecordOfASentCopyMayGo()
    {
        World world;
        const ItemId first = world.refused();
        const ItemId copy = world.copy(first);
        world.attempt(copy, {Outcome::Accepted});
        QVERIFY(world.store.remove(copy, world.clock.now()) && world.store.purge(copy));
        QVERIFY(world.attention().empty());
        QVERIFY(world.store.purge(first));
        QCOMPARE(world.store.tally().dealtWith, 0);
    }

    void whoHasASuccessorIsNotTriedAgain()
    {
        World world;
        const ItemId first = *world.store.enqueue(message({alice, bob}), world.clock.now());
        world.attempt(first, {Outcome::Rejected, Outcome::Rejected});
        const ItemId copy = world.copy(first);
        QVERIFY(world.store.hold(copy));
        QVERIFY(world.store.release(copy, world.clock.now()));
        QVERIFY(world.store.retry(first, world.clock.now()));
        QVERIFY(world.item(first).recipients.at(0).outcome == Outcome::Pending);
        QVERIFY(world.item(first).recipients.at(1).outcome == Outcome::Rejected);
        World another;
        const ItemId other = another.refused();
        another.copy(other);
        QCOMPARE(another.store.retry(other, another.clock.now()).error().kind, OutboxStoreError::Kind::WrongState);
    }

    void whoIsTriedAgainThemselvesIsTakenOverNoMore()
    {
        World world;
        const ItemId first = world.refused();
        const ItemId copy = world.copy(first);
        QVERIFY(world.store.hold(copy));
        QVERIFY(world.store.retry(first, world.clock.now()));
        QVERIFY(world.store.release(copy, world.clock.now()));
        world.attempt(first, {Outcome::Accepted, Outcome::Rejected});
        QCOMPARE(world.attention(), std::vector{first});
    }

    void whoStillWaitsIsTriedNoMore()
    {
        World world;
        const ItemId first = *world.store.enqueue(message({alice, bob}), world.clock.now());
        world.attempt(first, {Outcome::Accepted, Outcome::Deferred});
        const ItemId copy = world.copy(first);
        QCOMPARE(world.item(first).state, OutboxState::Partial);
        QVERIFY(!world.item(first).nextAttempt.isValid());
        QVERIFY(world.item(first).recipients.at(1).successor->tookOverWaiting);
        QVERIFY(isDealtWith(world.item(first)));
        // Taken back, it is as it was before.
        QVERIFY(world.store.hold(copy));
        QCOMPARE(world.item(first).state, OutboxState::Queued);
        QVERIFY(world.item(first).recipients.at(1).outcome == Outcome::Deferred);
        QVERIFY(world.item(first).nextAttempt <= world.clock.now());
        QVERIFY(world.store.release(copy, world.clock.now()));
        QCOMPARE(world.item(first).state, OutboxState::Partial);
        QVERIFY(world.store.remove(copy, world.clock.now()));
        world.attempt(first, {Outcome::Accepted, Outcome::Rejected});
        QVERIFY(world.store.restore(copy));
        QVERIFY(isDealtWith(world.item(first)));
        QVERIFY(world.store.remove(copy, world.clock.now()));
        QCOMPARE(world.item(first).state, OutboxState::Partial);
        QCOMPARE(world.attention(), std::vector{first});
    }

    /// Its server said when: no sooner because a copy came and went.
    void whoIsTakenBackIsTriedWhenItWasToBe_data()
    {
        QTest::addColumn<bool>("isRemoved");
        QTest::newRow("held") << false;
        QTest::newRow("removed") << true;
    }
    void whoIsTakenBackIsTriedWhenItWasToBe()
    {
        QFETCH(bool, isRemoved);
        World world;
        const ItemId first = *world.store.enqueue(message({alice, bob}), world.clock.now());
        const QDateTime then = world.clock.now().addSecs(3600);
        world.attempt(first, {Outcome::Accepted, Outcome::Deferred}, then);
        const OutboxItem before = world.item(first);
        const ItemId copy = world.copy(first);
        const auto takeBack = [&] { return isRemoved ? world.store.remove(copy, world.clock.now()) : world.store.hold(copy); };
        const auto giveBack = [&] { return isRemoved ? world.store.restore(copy) : world.store.release(copy, world.clock.now()); };
        for (int again = 0; again < 2; ++again) {
            QVERIFY(takeBack());
            const OutboxItem after = world.item(first);
            QCOMPARE(after.state, before.state);
            QCOMPARE(after.nextAttempt, then);
            QCOMPARE(after.waitingSince, before.waitingSince);
            QCOMPARE(after.attempts, before.attempts);
            QVERIFY(after.recipients == before.recipients);
            QVERIFY(world.store.claimDue(world.clock.now(), {{.account = 1}}).empty());
            QVERIFY(giveBack());
            QCOMPARE(world.item(first).state, OutboxState::Partial);
        }
        // Its time came while the copy was there.
        world.clock.advance(2 * 3600);
        QVERIFY(takeBack());
        const auto due = world.store.claimDue(world.clock.now(), {{.account = 1}});
        QCOMPARE(due.size(), size_t(1));
        QVERIFY(due.front().id == first);
    }

    void theOthersWhoWaitAreTriedStill()
    {
        World world;
        const ItemId first = *world.store.enqueue(message({alice, bob}), world.clock.now());
        world.attempt(first, {Outcome::Deferred, Outcome::Deferred});
        const ItemId copy = world.copy(first);
        QCOMPARE(world.item(first).state, OutboxState::Queued);
        QVERIFY(!RetryPolicy::isOpen(world.item(first).recipients.at(1)));
        world.attempt(first, {Outcome::Accepted});
        QCOMPARE(world.item(first).state, OutboxState::Partial);
        QVERIFY(isDealtWith(world.item(first)));
        world.attempt(copy, {Outcome::Accepted});
        QVERIFY(world.attention().empty());
    }

    void whatIsUnderWayIsNotChanged()
    {
        World world;
        const ItemId first = *world.store.enqueue(message({alice, bob}), world.clock.now());
        QCOMPARE(world.store.claimDue(world.clock.now(), {{.account = 1}}).size(), size_t(1));
        const ItemId copy = world.copy(first);
        QVERIFY(world.item(copy).predecessors.empty());
        QVERIFY(world.item(first).recipients.at(1).outcome == Outcome::Pending);
    }

    void aPersonMaySayThatNothingMoreIsToBeDone()
    {
        World world;
        const ItemId first = world.refused();
        QVERIFY(world.store.setDismissed(first, true, world.clock.now()));
        QCOMPARE(world.item(first).dismissed, world.clock.now());
        QVERIFY(isDealtWith(world.item(first)));
        QVERIFY(world.attention().empty());
        QCOMPARE(world.store.tally().dealtWith, 1);
        QVERIFY(world.store.setDismissed(first, false, world.clock.now()));
        QCOMPARE(world.attention(), std::vector{first});
        QVERIFY(world.store.setDismissed(first, true, world.clock.now()));
        QVERIFY(world.store.retry(first, world.clock.now()));
        world.attempt(first, {Outcome::Accepted, Outcome::Rejected});
        QCOMPARE(world.attention(), std::vector{first});
        const ItemId waiting = *world.store.enqueue(message({alice}), world.clock.now());
        QCOMPARE(world.store.setDismissed(waiting, true, world.clock.now()).error().kind, OutboxStoreError::Kind::WrongState);
    }

    void aLaterReportOfFailureNeedsAttentionAgain()
    {
        World world;
        const ItemId first = world.refused();
        QVERIFY(world.store.setDismissed(first, true, world.clock.now()));
        SqliteReportStore reports(*world.database, world.folder.path());
        QVERIFY(reports.record(1, {{.item = first, .recipient = 0, .said = {.fate = Fate::Failed}, .key = "k"}}, {}, world.clock.now()));
        QCOMPARE(world.attention(), std::vector{first});
    }

    /// Whenever the program ends: the copy is queued and takes over, or there is neither.
    void copyAndMarkAreOneTransaction_data()
    {
        QTest::addColumn<QByteArray>("point");
        QTest::addColumn<bool>("isQueued");
        QTest::newRow("before") << QByteArray("commit-pending") << false;
        QTest::newRow("after") << QByteArray("committed") << true;
    }
    void copyAndMarkAreOneTransaction()
    {
        QFETCH(QByteArray, point);
        QFETCH(bool, isQueued);
        World world;
        const ItemId first = world.refused();
        world.database.reset();
        const pid_t child = ::fork();
        if (child == 0) {
            bool isArmed = false;
            const auto database = Database::open(world.folder.path(), [&](const char *reached) {
                                      if (isArmed && point == reached)
                                          ::_exit(7);
                                  }).value();
            SqliteOutboxStore store(*database, world.folder.path());
            isArmed = true;
            (void)store.enqueue(world.copyOf(first), world.clock.now());
            ::_exit(8);
        }
        int status = 0;
        QCOMPARE(::waitpid(child, &status, 0), child);
        QCOMPARE(WEXITSTATUS(status), 7);
        const auto database = Database::open(world.folder.path()).value();
        const SqliteOutboxStore store(*database, world.folder.path());
        QCOMPARE(store.ids().size(), size_t(isQueued ? 2 : 1));
        QCOMPARE(isDealtWith(*store.item(first)), isQueued);
    }

    void aDamagedDatabaseKeepsThem()
    {
        World world;
        const ItemId first = world.refused();
        const ItemId copy = world.copy(first);
        world.database.reset();
        QVERIFY(salvage(world.folder.path(), world.clock.now()));
        const auto database = Database::open(world.folder.path()).value();
        const SqliteOutboxStore store(*database, world.folder.path());
        QVERIFY(isDealtWith(*store.item(first)));
        QCOMPARE(store.item(copy)->predecessors.size(), size_t(1));
    }
};

QTEST_GUILESS_MAIN(TestSuccessions)
#include "test_successions.moc"
