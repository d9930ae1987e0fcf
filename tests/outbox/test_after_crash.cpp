// SPDX-License-Identifier: GPL-3.0-or-later
#include "outbox/Samples.h"
#include "outbox/afterCrash.h"

#include <QTest>

using namespace sendoff;
using namespace sendoff::samples;
using Outcome = OutboxRecipient::Outcome;

class TestAfterCrash : public QObject {
    Q_OBJECT

    const QDateTime m_now = TestClock().now();

    /// One who has it already, and one whose final dot was lost.
    OutboxItem item(bool resends) const
    {
        OutboxItem item{.state = OutboxState::Committing};
        item.messageId = QByteArrayLiteral("<1@example.org>");
        item.resendIfUncertain = resends;
        item.recipients = {
            {.address = address(QStringLiteral("a@example.org")), .outcome = Outcome::Accepted, .at = m_now.addDays(-1)},
            {.address = address(QStringLiteral("b@example.org")), .outcome = Outcome::Deferred}};
        return item;
    }

private slots:
    void whoWasOpenIsUncertainAndWhoHasItIsLeftAlone()
    {
        const Decision decision = afterCrash(item(false), false, m_now);
        QCOMPARE(decision.state, OutboxState::Uncertain);
        QCOMPARE(decision.recipients.at(0).outcome, Outcome::Accepted);
        QCOMPARE(decision.recipients.at(0).at, m_now.addDays(-1));
        QCOMPARE(decision.recipients.at(1).outcome, Outcome::Uncertain);
        QCOMPARE(decision.recipients.at(1).at, m_now);
        QCOMPARE(decision.recipients.at(1).failure->stage, Stage::FinalDot);
        QCOMPARE(decision.lastFailure->kind, FailureKind::ConnectionLost);
        QVERIFY(!decision.nextAttempt.isValid() && !decision.nextLook.isValid());
    }
    void itIsSentOnceMoreAtOnceIfThatWasTheChoice()
    {
        const Decision decision = afterCrash(item(true), false, m_now);
        QCOMPARE(decision.state, OutboxState::Queued);
        QCOMPARE(decision.nextAttempt, m_now);
        QCOMPARE(decision.recipients.at(1).outcome, Outcome::Deferred);
        QCOMPARE(decision.recipients.at(0).outcome, Outcome::Accepted);
    }
    void theMailboxIsAskedFirstWhereItsAnswerWouldProveSomething()
    {
        OutboxItem one = item(true);
        one.recipients.erase(one.recipients.begin());
        const Decision decision = afterCrash(one, true, m_now);
        QCOMPARE(decision.state, OutboxState::Uncertain);
        QCOMPARE(decision.nextLook, m_now);
        QVERIFY(decision.resendAfterLooks);
        QVERIFY(!decision.nextAttempt.isValid());
        one.hasStrayCopy = true;
        const Decision unproved = afterCrash(one, true, m_now);
        QCOMPARE(unproved.state, OutboxState::Queued);
        QVERIFY(!unproved.nextLook.isValid() && !unproved.resendAfterLooks);
    }
    void withoutTheChoiceNothingIsSentAfterLooking()
    {
        OutboxItem one = item(false);
        one.recipients.erase(one.recipients.begin());
        const Decision decision = afterCrash(one, true, m_now);
        QCOMPARE(decision.nextLook, m_now);
        QVERIFY(!decision.resendAfterLooks);
    }
};

QTEST_GUILESS_MAIN(TestAfterCrash)
#include "test_after_crash.moc"
