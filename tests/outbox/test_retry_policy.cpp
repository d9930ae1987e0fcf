// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/items.h"

#include "outbox/RetryPolicy.h"

#include <QTest>

using namespace sendoff;
using namespace sendoff::samples;

class TestRetryPolicy : public QObject {
    Q_OBJECT

    SetClock m_clock;
    MiddleRandomness m_randomness;

    OutboxItem item(int recipients, int tries = 0) const
    {
        OutboxItem result;
        result.created = m_clock.now();
        result.waitingSince = m_clock.now();
        result.tries = tries;
        for (int i = 0; i < recipients; ++i)
            result.recipients.push_back({.address = address(QStringLiteral("r%1@example.org").arg(i))});
        return result;
    }
    Decision decide(const OutboxItem &item, const std::vector<RecipientOutcome> &outcomes, qint64 secondsLater = 0)
    {
        DeliveryReport report;
        for (size_t i = 0; i < outcomes.size(); ++i)
            report.recipients.push_back({item.recipients[i].address, outcomes[i]});
        return RetryPolicy::decide(item, report, m_clock.now().addSecs(secondsLater), m_randomness);
    }
    qint64 secondsUntil(const Decision &decision) const { return m_clock.now().secsTo(decision.nextAttempt); }

private slots:
    void everybodyAcceptedIsSent()
    {
        QVERIFY(decide(item(2), {accepted(), accepted()}).state == OutboxState::Sent);
    }

    void oneRefusedIsPartialAndAllRefusedIsFailed()
    {
        const RecipientOutcome refused = Rejected{failure(FailureKind::ReplyPermanent, 550)};
        const Decision partial = decide(item(2), {accepted(), refused});
        QVERIFY(partial.state == OutboxState::Partial);
        QVERIFY(partial.lastFailure && partial.lastFailure->reply->code == 550);
        QVERIFY(decide(item(2), {refused, refused}).state == OutboxState::Failed);
    }

    void aDeferredRecipientWaitsAndTheAcceptedOneIsStruckOff()
    {
        const Decision decision = decide(item(2), {accepted(), Deferred{failure(FailureKind::ReplyTransient, 452)}});
        QVERIFY(decision.state == OutboxState::Queued);
        QVERIFY(!RetryPolicy::isOpen(decision.recipients.at(0)));
        QVERIFY(RetryPolicy::isOpen(decision.recipients.at(1)));
        // 452 to RCPT beside an accepted one is "too many recipients": the rest goes at once.
        QVERIFY(secondsUntil(decision) <= 1);
    }

    void theTimesBetweenTriesGrow()
    {
        const RecipientOutcome lost = Deferred{failure(FailureKind::ConnectionLost, 0, Stage::Connect, Scope::Session)};
        qint64 before = 0;
        for (int tries = 0; tries < 8; ++tries) {
            const qint64 seconds = secondsUntil(decide(item(1, tries), {lost}));
            QVERIFY(seconds >= before && seconds <= 36 * 60);
            before = seconds;
        }
        QVERIFY(secondsUntil(decide(item(1), {lost})) <= 72);
        QVERIFY(before >= 24 * 60);
    }

    void greylistingIsGivenItsTime()
    {
        const Decision decision = decide(item(1), {Deferred{failure(FailureKind::ReplyTransient, 451)}});
        QVERIFY(secondsUntil(decision) >= 4 * 60);
    }

    void afterFiveDaysItIsGivenUp()
    {
        const RecipientOutcome lost = Deferred{failure(FailureKind::TimedOut, 0, Stage::Connect, Scope::Session)};
        QVERIFY(decide(item(1), {lost}, 4 * 86400).state == OutboxState::Queued);
        QVERIFY(decide(item(1), {lost}, 6 * 86400).state == OutboxState::Failed);
    }

    void aRefusedLoginStopsTheAccountAndNotTheMessage_data()
    {
        QTest::addColumn<int>("kind");
        for (const FailureKind kind : {FailureKind::AuthRefused, FailureKind::NoSecret, FailureKind::KeychainMissing,
                                       FailureKind::KeychainLocked, FailureKind::KeychainDenied,
                                       FailureKind::PasswordCommandFailed, FailureKind::AuthNotOffered})
            QTest::newRow(qPrintable(toName(kind))) << int(kind);
    }
    void aRefusedLoginStopsTheAccountAndNotTheMessage()
    {
        QFETCH(int, kind);
        const RecipientOutcome refused = Deferred{failure(FailureKind(kind), 0, Stage::Auth, Scope::Account)};
        for (const qint64 later : {0, 30 * 86400}) {
            const Decision decision = decide(item(1), {refused}, later);
            QVERIFY(decision.stopAccount);
            QVERIFY(decision.state == OutboxState::Queued);
        }
    }

    void certificatesNeverFailAMessageAtOnce()
    {
        for (const FailureKind kind : {FailureKind::CertificateUntrusted, FailureKind::CertificateExpired,
                                       FailureKind::StartTlsNotOffered}) {
            const auto decision = decide(item(1), {Deferred{failure(kind, 0, Stage::Tls, Scope::Session)}});
            QVERIFY(decision.state == OutboxState::Queued);
        }
    }

    void uncertainStaysUncertain()
    {
        const RecipientOutcome unknown = Uncertain{failure(FailureKind::ConnectionLost, 0, Stage::FinalDot, Scope::Session)};
        QVERIFY(decide(item(1), {unknown}).state == OutboxState::Uncertain);
        QVERIFY(decide(item(2), {unknown, Rejected{failure(FailureKind::ReplyPermanent, 550)}}).state
                == OutboxState::Uncertain);
    }
};

QTEST_APPLESS_MAIN(TestRetryPolicy)
#include "test_retry_policy.moc"
