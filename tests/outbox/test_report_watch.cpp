// SPDX-License-Identifier: GPL-3.0-or-later
#include "outbox/CameBack.h"
#include "outbox/Receipt.h"
#include "outbox/ReportWatch.h"
#include "outbox/FakeTransport.h"
#include "outbox/Samples.h"
#include "store/Database.h"
#include "store/SqliteOutboxStore.h"
#include "store/SqliteReportStore.h"

#include <QPointer>
#include <QTemporaryDir>
#include <QTest>

using namespace sendoff;
using namespace sendoff::samples;
using Outcome = OutboxRecipient::Outcome;

namespace {

const QString ana = QStringLiteral("ana@example.org");
const QString ben = QStringLiteral("ben@example.org");

QByteArray report(const char *action, const char *status, const QString &recipient, const QByteArray &id = "<1@example.org>",
                  const QByteArray &ownId = "<r1@mx.example>")
{
    return "From: MAILER-DAEMON@mx.example\r\nMessage-ID: " + ownId
           + "\r\nContent-Type: multipart/report; boundary=b\r\n\r\n--b\r\nContent-Type: message/delivery-status\r\n\r\n"
             "Reporting-MTA: dns; mx.example\r\n\r\nFinal-Recipient: rfc822; " + recipient.toUtf8() + "\r\nAction: " + action
           + "\r\nStatus: " + status + "\r\nDiagnostic-Code: smtp; 550 5.1.1 no such user\r\n\r\n--b\r\nContent-Type: message/rfc822\r\n\r\n"
             "Message-ID: " + id + "\r\n\r\n--b--\r\n";
}

/// Says what the test tells it.
class FakeMailbox final : public ReportMailbox {
public:
    void gather(const MailboxMemory &memory, const QDateTime &since, QObject *context,
                std::function<void(const GatheredReports &)> done) override
    {
        lastMemory = memory;
        lastSince = since;
        ++looks;
        QMetaObject::invokeMethod(
            context,
            [this, done = std::move(done)] {
                stands = tells && told;
                done(next);
            },
            Qt::QueuedConnection);
    }

    bool isIdle() const override { return true; }
    void listen(std::function<void(MailboxNews)> to) override { told = std::move(to); }
    void rest() override
    {
        told = {};
        stands = false;
    }
    bool isListening() const override { return stands; }
    void lose()
    {
        stands = false;
        told(MailboxNews::Lost);
    }

    bool tells = false; ///< its server has IDLE
    bool stands = false;
    std::function<void(MailboxNews)> told;
    GatheredReports next;
    MailboxMemory lastMemory;
    QDateTime lastSince;
    int looks = 0;
};

struct World {
    QTemporaryDir folder;
    TestClock clock;
    std::unique_ptr<Database> database = Database::open(folder.path()).value();
    SqliteOutboxStore store{*database, folder.path()};
    SqliteReportStore reports{*database, folder.path()};
    FakeMailbox mailbox;
    FakeNetwork network;
    ReportWatch watch{reports, [this](qint64) { return &mailbox; }, clock, &network};

    /// Sent to all of them.
    ItemId sent(const QStringList &recipients)
    {
        const ItemId id = store.enqueue(message(recipients), clock.now()).value();
        return accept(id);
    }
    ItemId accept(ItemId id)
    {
        const auto claimed = store.claimDue(clock.now(), {{.account = 1}});
        Decision decision{.state = OutboxState::Sent, .recipients = claimed.front().recipients};
        for (OutboxRecipient &each : decision.recipients)
            each = {.address = each.address, .outcome = Outcome::Accepted, .reply = ServerReply{250, {}, "ok"}, .at = clock.now()};
        const auto done = store.advance({}, {{id, OutboxAttempt{clock.now(), clock.now(), {}, {}}, decision}});
        return done && done->size() == 1 ? id : ItemId();
    }
    ItemId refuse(ItemId id)
    {
        const auto claimed = store.claimDue(clock.now(), {{.account = 1}});
        Decision decision{.state = OutboxState::Partial, .recipients = claimed.front().recipients};
        for (OutboxRecipient &each : decision.recipients) {
            if (each.outcome == Outcome::Pending)
                each = {.address = each.address, .outcome = Outcome::Rejected, .reply = ServerReply{550, {}, "no"}, .at = clock.now()};
        }
        const auto done = store.advance({}, {{id, OutboxAttempt{clock.now(), clock.now(), {}, {}}, decision}});
        return done && done->size() == 1 ? id : ItemId();
    }
    ReportCheck check(const std::vector<QByteArray> &messages)
    {
        mailbox.next = {.messages = messages, .memory = {QStringLiteral("jane@mail"), 5, 9, {"a", "b"}}};
        std::optional<ReportCheck> result;
        watch.check(1, [&result](const ReportCheck &check) { result = check; });
        return QTest::qWaitFor([&result] { return result.has_value(); }) ? *result : ReportCheck{.isAwaited = false};
    }
    OutboxItem item(ItemId id) const { return *store.item(id); }
};

/// As its clock makes it do.
void look(World &world)
{
    world.watch.watch({1});
    QCoreApplication::processEvents();
}

} // namespace

class TestReportWatch : public QObject {
    Q_OBJECT

private slots:
    void aFailureRejectsItsRecipientOnly()
    {
        World world;
        const ItemId id = world.sent({ana, ben});
        world.clock.advance(60);
        const ReportCheck check = world.check({report("failed", "5.1.1", ana)});
        QCOMPARE(check.changed, std::vector<ItemId>{id});
        const OutboxItem item = world.item(id);
        QCOMPARE(item.state, OutboxState::Partial);
        QCOMPARE(item.recipients[0].outcome, Outcome::Rejected);
        QCOMPARE(item.recipients[0].reported->fate, Fate::Failed);
        QCOMPARE(item.recipients[0].reported->reporter, QStringLiteral("mx.example"));
        QCOMPARE(item.recipients[0].failure->reply->code, 550);
        QCOMPARE(item.recipients[0].failure->reply->text, QByteArray("no such user"));
        QCOMPARE(item.recipients[1].outcome, Outcome::Accepted);
        QVERIFY(!item.recipients[1].reported);
        QVERIFY(item.lastFailure);
        QCOMPARE(world.reports.reports(id).size(), size_t(1));
    }

    void whatCameBackHadBeenTaken()
    {
        World world;
        const ItemId id = world.sent({ana, ben});
        const QDateTime taken = world.clock.now();
        QCOMPARE(world.store.tally().cameBack, 0);
        world.clock.advance(60);
        world.check({report("failed", "5.1.1", ana)});
        const OutboxItem item = world.item(id);
        QVERIFY(cameBack(item.recipients[0]));
        QVERIFY(!cameBack(item.recipients[1]));
        QCOMPARE(countCameBack(item), 1);
        QCOMPARE(decidingReply(item.recipients[0])->code, 550);
        QCOMPARE(decidingReply(item.recipients[1])->code, 250);
        QCOMPARE(world.store.tally().cameBack, 1);
        const auto receipt = Receipt::of(item, world.store.attempts(id));
        QVERIFY(receipt);
        QCOMPARE(receipt->parts.size(), size_t(1));
        QCOMPARE(receipt->parts[0].recipients.size(), size_t(2));
        QCOMPARE(receipt->parts[0].at, taken);
        QCOMPARE(receipt->parts[0].reply.code, 250);
        QCOMPARE(receipt->cameBack.size(), size_t(1));
        QCOMPARE(receipt->cameBack[0].recipient.toText(), ana);
        // Sent once more and refused by the server itself.
        QVERIFY(world.store.retry(id, world.clock.now()));
        QCOMPARE(world.store.tally().cameBack, 0);
        world.clock.advance(60);
        QCOMPARE(world.refuse(id), id);
        QCOMPARE(world.item(id).recipients[0].outcome, Outcome::Rejected);
        QCOMPARE(countCameBack(world.item(id)), 0);
        QCOMPARE(world.store.tally().cameBack, 0);
    }

    void theSameReportCountsOnce()
    {
        World world;
        const ItemId id = world.sent({ana});
        const QByteArray failed = report("failed", "5.1.1", ana);
        QCOMPARE(world.check({failed, failed}).changed, std::vector<ItemId>{id});
        QVERIFY(world.check({failed}).changed.empty());
        QCOMPARE(world.reports.reports(id).size(), size_t(1));
        // Sent again and taken: the old report is about what was before, however often it is seen.
        QVERIFY(world.store.retry(id, world.clock.now()));
        world.clock.advance(60);
        QCOMPARE(world.accept(id), id);
        QVERIFY(world.check({failed}).changed.empty());
        QCOMPARE(world.item(id).state, OutboxState::Sent);
        QVERIFY(!world.item(id).recipients[0].reported);
    }

    void whatWeighsMostIsShown()
    {
        World world;
        const ItemId id = world.sent({ana});
        QVERIFY(!world.check({report("delivered", "2.0.0", ana, "<1@example.org>", "<r2@mx>")}).changed.empty());
        QVERIFY(!world.check({report("delayed", "4.4.1", ana, "<1@example.org>", "<r3@mx>")}).changed.empty());
        const OutboxItem item = world.item(id);
        QCOMPARE(item.state, OutboxState::Sent);
        QCOMPARE(item.recipients[0].outcome, Outcome::Accepted);
        QCOMPARE(item.recipients[0].reported->fate, Fate::Delivered);
        QCOMPARE(world.reports.reports(id).size(), size_t(2));
    }

    void forgedReportsChangeNothing()
    {
        World world;
        const ItemId id = world.sent({ana, ben});
        const ReportCheck check = world.check({report("failed", "5.1.1", ana, "<2@example.org>"),
                                               report("failed", "5.1.1", QStringLiteral("mallory@evil.example")),
                                               "Subject: lunch\r\n\r\nAt one?\r\n", {}});
        QVERIFY(check.found.empty() && check.changed.empty());
        QCOMPARE(world.item(id).state, OutboxState::Sent);
    }

    void aRecipientThatWasNeverTakenIsNotReported()
    {
        World world;
        const ItemId id = world.store.enqueue(message({ana}), world.clock.now()).value();
        QVERIFY(!world.check({report("failed", "5.1.1", ana)}).isAwaited);
        QCOMPARE(world.mailbox.looks, 0);
        QCOMPARE(world.item(id).state, OutboxState::Queued);
    }

    void whatWasSeenIsRemembered()
    {
        World world;
        world.sent({ana});
        world.check({});
        QCOMPARE(world.mailbox.lastMemory, MailboxMemory());
        world.check({});
        QCOMPARE(world.mailbox.lastMemory, (MailboxMemory{QStringLiteral("jane@mail"), 5, 9, {"a", "b"}}));
        QCOMPARE(world.mailbox.lastSince, world.clock.now().addDays(-ReportWatch::daysOfInterest - 1));
    }

    void nothingIsLookedAtOnceNothingIsAwaited()
    {
        World world;
        world.sent({ana});
        world.watch.watch({1});
        QTRY_COMPARE(world.mailbox.looks, 1);
        world.clock.advance((ReportWatch::daysOfInterest + 1) * 86'400);
        QVERIFY(!world.check({}).isAwaited);
        QCOMPARE(world.mailbox.looks, 1);
    }

    void aMailboxThatTellsIsNotAskedUntilItDoes()
    {
        World world;
        world.mailbox.tells = true;
        world.sent({ana});
        world.watch.watch({1});
        QTRY_VERIFY(world.mailbox.stands);
        QCOMPARE(world.mailbox.looks, 1);
        // A poll would be due.
        world.clock.advance(5 * 60);
        look(world);
        QCOMPARE(world.mailbox.looks, 1);
        // What comes together costs one look.
        world.mailbox.told(MailboxNews::Arrived);
        world.mailbox.told(MailboxNews::Arrived);
        QTRY_COMPARE(world.mailbox.looks, 2);
        look(world);
        QCOMPARE(world.mailbox.looks, 2);
    }

    void aMailboxThatTellsNoMoreIsAskedAsOften()
    {
        World world;
        world.mailbox.tells = true;
        world.sent({ana});
        world.watch.watch({1});
        QTRY_VERIFY(world.mailbox.stands);
        world.mailbox.lose();
        look(world);
        QCOMPARE(world.mailbox.looks, 1);
        world.clock.advance(60);
        look(world);
        QTRY_COMPARE(world.mailbox.looks, 2);
        QTRY_VERIFY(world.mailbox.stands);
    }

    void aMailboxIsLeftOnceNothingIsAwaited()
    {
        World world;
        world.mailbox.tells = true;
        world.sent({ana});
        world.watch.watch({1});
        QTRY_VERIFY(world.mailbox.stands);
        world.clock.advance((ReportWatch::daysOfInterest + 1) * 86'400);
        look(world);
        QVERIFY(!world.mailbox.stands && !world.mailbox.told);
        QCOMPARE(world.mailbox.looks, 1);
        // Something is sent: the mailbox is visited again at once, not at the next tick.
        world.sent({ana});
        world.watch.poke();
        QTRY_VERIFY(world.mailbox.stands);
        QCOMPARE(world.mailbox.looks, 2);
    }

    void withoutANetworkNothingIsListenedTo()
    {
        World world;
        world.mailbox.tells = true;
        world.sent({ana});
        world.watch.watch({1});
        QTRY_VERIFY(world.mailbox.stands);
        world.network.set(false);
        QVERIFY(!world.mailbox.stands && !world.mailbox.told);
        look(world);
        QVERIFY(!world.mailbox.told);
        // What came meanwhile nobody told.
        world.network.set(true);
        QTRY_VERIFY(world.mailbox.stands);
        QCOMPARE(world.mailbox.looks, 2);
    }

    void afterASleepOfTheMachineTheMailboxIsAsked()
    {
        World world;
        world.mailbox.tells = true;
        world.sent({ana});
        world.watch.watch({1});
        QTRY_VERIFY(world.mailbox.stands);
        world.clock.advance(8 * 3600);
        look(world);
        QTRY_COMPARE(world.mailbox.looks, 2);
    }

    void aReportMayBeThereAsSoonAsItsMessageIsTaken()
    {
        World world;
        world.sent({ben});
        NewOutboxItem late = message({ana});
        late.item.messageId = "<2@example.org>";
        const ItemId id = world.store.enqueue(late, world.clock.now()).value();
        world.mailbox.next = {.messages = {report("failed", "5.1.1", ana, "<2@example.org>")}};
        std::optional<ReportCheck> result;
        world.watch.check(1, [&result](const ReportCheck &check) { result = check; });
        QCOMPARE(world.accept(id), id);
        QTRY_VERIFY(result);
        QCOMPARE(result->changed, std::vector<ItemId>{id});
    }

    void theLongerAgoTheCalmer()
    {
        const QDateTime now = TestClock().now();
        QVERIFY(ReportWatch::pause(now.addSecs(-60), now) < ReportWatch::pause(now.addSecs(-3600), now));
        QVERIFY(ReportWatch::pause(now.addSecs(-3600), now) < ReportWatch::pause(now.addDays(-3), now));
    }

    void aMailboxInTroubleIsSaid()
    {
        World world;
        world.sent({ana});
        world.mailbox.next.failure = Failure{.kind = FailureKind::AuthRefused};
        std::optional<ReportCheck> result;
        world.watch.check(1, [&result](const ReportCheck &check) { result = check; });
        QTRY_VERIFY(result);
        QCOMPARE(result->failure->kind, FailureKind::AuthRefused);
    }

    void aFailureIsInWordsThatMeanSomething()
    {
        ReportedFate fate{.fate = Fate::Failed, .status = "5.2.2", .text = QStringLiteral("mailbox is full"), .reporter = QStringLiteral("mx")};
        QCOMPARE(failureOf(fate).reply->code, 550);
        QCOMPARE(failureOf(fate).reply->enhanced, EnhancedStatus::parse("5.2.2"));
        QCOMPARE(failureOf(fate).reply->text, QByteArray("mailbox is full"));
        fate.text = QStringLiteral("552-5.2.3 too big");
        QCOMPARE(failureOf(fate).reply->code, 552);
        QCOMPARE(failureOf(fate).reply->enhanced, EnhancedStatus::parse("5.2.3"));
        QCOMPARE(failureOf(fate).reply->text, QByteArray("too big"));
    }
};

QTEST_GUILESS_MAIN(TestReportWatch)
#include "test_report_watch.moc"
