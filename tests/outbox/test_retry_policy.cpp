// SPDX-License-Identifier: GPL-3.0-or-later
#include "outbox/RetryPolicy.h"
#include "outbox/Samples.h"

#include <QTest>

using namespace sendoff;
using namespace sendoff::samples;
using Outcome = OutboxRecipient::Outcome;

class TestRetryPolicy : public QObject {
    Q_OBJECT

    TestClock m_clock;
    TestRandomness m_random;

    OutboxItem item(int recipients = 1, int tries = 0) const
    {
        OutboxItem item{.state = OutboxState::Sending, .created = m_clock.now(), .waitingSince = m_clock.now(), .tries = tries};
        for (int i = 0; i < recipients; ++i)
            item.recipients.push_back({.address = address(QStringLiteral("r%1@example.org").arg(i))});
        return item;
    }

    static RecipientOutcome outcomeOf(const Failure &failure)
    {
        return failure.kind == FailureKind::ReplyPermanent ? RecipientOutcome(Rejected{failure}) : Deferred{failure};
    }

    static DeliveryReport report(const OutboxItem &item, const std::vector<RecipientOutcome> &outcomes)
    {
        DeliveryReport report;
        for (size_t i = 0; i < outcomes.size(); ++i)
            report.recipients.push_back({item.recipients.at(i).address, outcomes.at(i)});
        return report;
    }

    Decision decide(const OutboxItem &item, const std::vector<RecipientOutcome> &outcomes)
    {
        return RetryPolicy::decide(item, report(item, outcomes), m_clock.now(), m_random);
    }

    /// 0x8080 is a hair over the middle, less than a second and a half in half an hour.
    qint64 secondsUntil(const Decision &decision) const { return m_clock.now().secsTo(decision.nextAttempt) / 5 * 5; }

    const Failure lostInTheMiddle{.kind = FailureKind::ConnectionLost, .stage = Stage::Data, .scope = Scope::Session};

private slots:
    void outcomesOfRecipientsMakeTheState_data()
    {
        QTest::addColumn<QString>("outcomes");
        QTest::addColumn<QString>("state");
        for (const auto &[outcomes, state] :
             {std::pair{"a", "sent"}, {"aa", "sent"}, {"r", "failed"}, {"rr", "failed"}, {"ar", "partial"}, {"d", "queued"},
              {"ad", "queued"}, {"rd", "queued"}, {"u", "uncertain"}, {"ur", "uncertain"}, {"ua", "uncertain"}, {"ud", "queued"}})
            QTest::newRow(outcomes) << QString::fromLatin1(outcomes) << QString::fromLatin1(state);
    }
    void outcomesOfRecipientsMakeTheState()
    {
        QFETCH(QString, outcomes);
        QFETCH(QString, state);
        std::vector<RecipientOutcome> reported;
        for (const QChar c : outcomes)
            reported.push_back(c == u'a'   ? RecipientOutcome(accepted())
                               : c == u'd' ? RecipientOutcome(Deferred{replied(421)})
                               : c == u'r' ? RecipientOutcome(Rejected{replied(550)})
                                           : RecipientOutcome(Uncertain{{.kind = FailureKind::ConnectionLost, .stage = Stage::FinalDot}}));
        const Decision decision = decide(item(int(outcomes.size())), reported);
        QCOMPARE(toName(decision.state), state);
        QCOMPARE(decision.nextAttempt.isValid(), state == QStringLiteral("queued"));
        QCOMPARE(decision.lastFailure.has_value(), state != QStringLiteral("sent"));
        QVERIFY(!decision.stopAccount);
    }

    void waitingGrowsToHalfAnHour()
    {
        const std::vector<qint64> minutes{1, 2, 5, 10, 20, 30, 30, 30};
        for (size_t tries = 0; tries < minutes.size(); ++tries) {
            const Decision decision = decide(item(1, int(tries)), {Deferred{lostInTheMiddle}});
            QVERIFY(qAbs(secondsUntil(decision) - minutes.at(tries) * 60) <= 1);
        }
        QCOMPARE(decide(item(1, 1'000'000), {Deferred{lostInTheMiddle}}).state, OutboxState::Queued);
    }

    void aDaysLimitIsWaitedForWhateverTheCode()
    {
        for (const auto &[code, text] : {std::pair{550, "Domain example.org has exceeded the max emails per hour (105/100 (105%)) allowed."},
                                         {554, "STOREDRV.Submission.Exception:SubmissionQuotaExceededException"},
                                         {454, "Throttling failure: Daily message quota exceeded."}}) {
            Failure failure = replied(code);
            failure.reply->text = text;
            const Decision decision = decide(item(), {outcomeOf(failure)});
            QCOMPARE(decision.state, OutboxState::Queued);
            QVERIFY2(secondsUntil(decision) >= 3595 && decision.accountNotBefore.isValid(), text);
        }
    }
    void anAccountThatItsProviderBlockedStopsUntilSomeoneMendsIt()
    {
        Failure failure = replied(550, Stage::FinalDot, Scope::Message);
        failure.reply->text = "Unusual sending activity detected. Please try after sometime.";
        const Decision decision = decide(item(), {Rejected{failure}});
        QVERIFY(decision.stopAccount);
        QCOMPARE(decision.state, OutboxState::Queued);
        QCOMPARE(decision.lastFailure->scope, Scope::Account);
        failure.reply->text = "The email account that you tried to reach is disabled.";
        QVERIFY(!decide(item(), {Rejected{failure}}).stopAccount);
    }

    void jitterIsTwentyPercentEitherWay()
    {
        TestRandomness low(0);
        TestRandomness high(char(0xff));
        const OutboxItem one = item(1, 2);
        const auto lost = report(one, {Deferred{lostInTheMiddle}});
        QCOMPARE(m_clock.now().secsTo(RetryPolicy::decide(one, lost, m_clock.now(), low).nextAttempt), 240);
        QCOMPARE(m_clock.now().secsTo(RetryPolicy::decide(one, lost, m_clock.now(), high).nextAttempt), 360);
    }

    void greylistingIsTriedAgainAfterFiveMinutes()
    {
        QCOMPARE(secondsUntil(decide(item(), {Deferred{replied(450)}})), 300);
        QCOMPARE(secondsUntil(decide(item(), {Deferred{replied(451)}})), 300);
        QCOMPARE(secondsUntil(decide(item(), {Deferred{replied(421, Stage::RcptTo, Scope::Recipient, EnhancedStatus{4, 7, 1})}})), 300);
        QCOMPARE(secondsUntil(decide(item(1, 3), {Deferred{replied(450)}})), 600);
        QCOMPARE(secondsUntil(decide(item(), {Deferred{replied(452)}})), 60);
    }

    void theRestOfTooManyRecipientsGoesAtOnce()
    {
        const auto beyond = [] {
            Failure failure = replied(452);
            failure.kind = FailureKind::RecipientLimit;
            return Deferred{failure};
        };
        QCOMPARE(secondsUntil(decide(item(2), {accepted(), beyond()})), 0);
        QCOMPARE(secondsUntil(decide(item(2), {Rejected{replied(550)}, beyond()})), 0);
        QCOMPARE(secondsUntil(decide(item(2), {accepted(), Deferred{replied(452)}})), 60);
        // Nobody was taken: the same again at once would go on for ever.
        QCOMPARE(secondsUntil(decide(item(2), {beyond(), beyond()})), 60);
    }

    void afterFiveDaysItIsGivenUp()
    {
        OutboxItem old = item(2, 200);
        m_clock.advance(5 * 86400 - 1);
        QCOMPARE(decide(old, {accepted(), Deferred{replied(450)}}).state, OutboxState::Queued);
        m_clock.advance(1);
        const Decision decision = decide(old, {accepted(), Deferred{replied(450)}});
        QCOMPARE(decision.state, OutboxState::Partial);
        QCOMPARE(decision.recipients.at(1).outcome, Outcome::Rejected);
        QCOMPARE(decision.recipients.at(1).reply->code, 450);
        QCOMPARE(decide(old, {Deferred{{.kind = FailureKind::KeychainLocked}}}).state, OutboxState::Queued);
        old.waitingSince = m_clock.now();
        QCOMPARE(decide(old, {accepted(), Deferred{replied(450)}}).state, OutboxState::Queued);
    }

    void whatTheUserMendsStopsTheAccount_data()
    {
        QTest::addColumn<int>("kind");
        for (const FailureKind kind :
             {FailureKind::AuthNotOffered, FailureKind::AuthRefused, FailureKind::AuthDowngraded, FailureKind::ServerNotAuthentic,
              FailureKind::NoSecret, FailureKind::KeychainMissing, FailureKind::KeychainLocked, FailureKind::KeychainDenied,
              FailureKind::KeychainFailed, FailureKind::PasswordCommandFailed, FailureKind::AccountMissing,
              FailureKind::SignInNeeded, FailureKind::SignInRevoked, FailureKind::OAuthClientRefused})
            QTest::newRow(qPrintable(toName(kind))) << int(kind);
    }
    void whatTheUserMendsStopsTheAccount()
    {
        QFETCH(int, kind);
        const Failure failure{.kind = FailureKind(kind), .stage = Stage::Auth, .scope = Scope::Account};
        for (const RecipientOutcome &outcome : {RecipientOutcome(Deferred{failure}), RecipientOutcome(Rejected{failure})}) {
            const Decision decision = decide(item(), {outcome});
            QVERIFY(decision.stopAccount);
            QCOMPARE(decision.state, OutboxState::Queued);
            QCOMPARE(decision.recipients.at(0).outcome, Outcome::Deferred);
            QVERIFY(decision.lastFailure == failure);
        }
    }

    void aServerThatCanNotCheckPasswordsNowIsTriedAgain()
    {
        Failure failure = replied(454, Stage::Auth, Scope::Account);
        failure.kind = FailureKind::AuthRefused;
        const Decision decision = decide(item(), {Deferred{failure}});
        QVERIFY(!decision.stopAccount);
        QCOMPARE(secondsUntil(decision), 60);
    }

    void aPasswordThatHasToBeStoredAnewStopsTheAccount() // RFC 4954 6
    {
        Failure failure = replied(432, Stage::Auth, Scope::Account);
        failure.kind = FailureKind::AuthRefused;
        QVERIFY(decide(item(), {Deferred{failure}}).stopAccount);
    }

    void aServerThatWantsALoginForMailStopsTheAccount()
    {
        QVERIFY(decide(item(), {Rejected{replied(530, Stage::MailFrom, Scope::Message)}}).stopAccount);
        QVERIFY(!decide(item(), {Rejected{replied(530)}}).stopAccount);
    }

    void networkTlsAndCertificatesAreTriedAgain_data()
    {
        QTest::addColumn<int>("kind");
        for (const FailureKind kind :
             {FailureKind::ConnectionRefused, FailureKind::TimedOut, FailureKind::ConnectionLost, FailureKind::ProxyFailed, FailureKind::TlsHandshakeFailed,
              FailureKind::CertificateUntrusted, FailureKind::CertificateNameMismatch, FailureKind::CertificateExpired,
              FailureKind::CertificateChanged, FailureKind::StartTlsNotOffered, FailureKind::PlaintextInjected})
            QTest::newRow(qPrintable(toName(kind))) << int(kind);
    }
    void networkTlsAndCertificatesAreTriedAgain()
    {
        QFETCH(int, kind);
        const Decision decision = decide(item(), {Rejected{{.kind = FailureKind(kind)}}});
        QCOMPARE(decision.state, OutboxState::Queued);
        QCOMPARE(secondsUntil(decision), 60);
        QVERIFY(!decision.stopAccount);
    }

    void aServerOutOfReachIsLookedForEveryTwoMinutes()
    {
        for (const FailureKind kind : {FailureKind::HostNotFound, FailureKind::Unreachable}) {
            const OutboxItem one = item(1, 500);
            const auto away = report(one, {Deferred{{.kind = kind, .stage = Stage::Connect}}});
            for (const auto &[strikes, seconds] : {std::pair{0, 30}, {1, 60}, {2, 120}, {99, 120}}) {
                const Decision decision = RetryPolicy::decide(one, away, m_clock.now(), m_random, {.strikes = strikes});
                QCOMPARE(m_clock.now().secsTo(decision.accountNotBefore), seconds);
                QCOMPARE(decision.nextAttempt, decision.accountNotBefore);
            }
        }
    }

    void aBusyServerPausesItsAccountLongerAndLonger()
    {
        const OutboxItem one = item();
        for (const Failure &failure : {replied(421, Stage::MailFrom, Scope::Session), replied(451, Stage::MailFrom, Scope::Message, EnhancedStatus{4, 7, 0}),
                                       replied(450, Stage::FinalDot, Scope::Message, EnhancedStatus{4, 7, 28}), replied(452, Stage::MailFrom, Scope::Message),
                                       replied(454, Stage::Auth, Scope::Account), replied(554, Stage::Greeting, Scope::Session)}) {
            const auto busy = report(one, {Deferred{failure}});
            QCOMPARE(m_clock.now().secsTo(RetryPolicy::decide(one, busy, m_clock.now(), m_random, {.strikes = 0}).accountNotBefore), 60);
            QCOMPARE(m_clock.now().secsTo(RetryPolicy::decide(one, busy, m_clock.now(), m_random, {.strikes = 9}).accountNotBefore) / 5 * 5, 1800);
        }
        for (const Failure &failure : {replied(450), replied(452), replied(550), lostInTheMiddle})
            QVERIFY(!decide(one, {Deferred{failure}}).accountNotBefore.isValid());
    }

    void whatNothingMendsIsRejected()
    {
        for (const FailureKind kind : {FailureKind::TooBig, FailureKind::SmtpUtf8NotOffered, FailureKind::ContentMissing,
                                       FailureKind::ContentChanged, FailureKind::RequireTlsNotOffered})
            QCOMPARE(decide(item(), {Deferred{{.kind = kind, .scope = Scope::Message}}}).state, OutboxState::Failed);
        QCOMPARE(decide(item(), {Rejected{replied(550)}}).state, OutboxState::Failed);
        QCOMPARE(decide(item(), {Deferred{replied(554, Stage::Greeting, Scope::Session)}}).state, OutboxState::Queued);
    }

    void aSettledRecipientIsNotTouchedAgain()
    {
        OutboxItem two = item(2);
        two.recipients.at(0).outcome = Outcome::Accepted;
        const Decision decision = decide(two, {Rejected{replied(550)}, accepted()});
        QCOMPARE(decision.state, OutboxState::Sent);
    }
};

QTEST_APPLESS_MAIN(TestRetryPolicy)
#include "test_retry_policy.moc"
