// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/Speech.h"
#include "ui/words/AttemptWords.h"
#include "ui/words/FateWords.h"
#include "ui/words/Lists.h"
#include "ui/words/ReceiptWords.h"
#include "ui/words/ReportWords.h"
#include "ui/words/StateWords.h"

#include <QSet>
#include <QTest>

using namespace sendoff;

namespace {

constexpr int kinds = int(FailureKind::AccountMissing) + 1;
constexpr int stages = int(Stage::Quit) + 1;

Failure failure(FailureKind kind, Stage stage = Stage::Connect)
{
    Failure failure;
    failure.kind = kind;
    failure.stage = stage;
    failure.host = QStringLiteral("smtp.example.org");
    return failure;
}

Failure reply(int code, std::optional<EnhancedStatus> status, Stage stage = Stage::RcptTo)
{
    Failure result = failure(code < 500 ? FailureKind::ReplyTransient : FailureKind::ReplyPermanent, stage);
    result.reply = ServerReply{code, status, QByteArrayLiteral("words of the server")};
    return result;
}

QString headline(const Failure &failure)
{
    return words::describe(failure, QStringLiteral("work")).headline;
}

OutboxRecipient recipientRefused(const QString &address)
{
    OutboxRecipient recipient{.address = *AddrSpec::parse(address), .outcome = OutboxRecipient::Outcome::Rejected};
    recipient.failure = reply(550, EnhancedStatus{5, 1, 1});
    recipient.reply = recipient.failure->reply;
    return recipient;
}

/// The server took it, and a report failed it later.
OutboxRecipient recipientBack(const QString &address, const QDateTime &taken)
{
    OutboxRecipient recipient{.address = *AddrSpec::parse(address), .outcome = OutboxRecipient::Outcome::Rejected, .reply = ServerReply{250, {}, "ok"}, .at = taken};
    recipient.reported = ReportedFate{.fate = Fate::Failed, .status = "5.1.1", .text = QStringLiteral("550 5.1.1 no such user"),
                                      .reporter = QStringLiteral("mx.example.org"), .at = taken.addSecs(240)};
    recipient.failure = failureOf(*recipient.reported);
    return recipient;
}

bool isSentence(const QString &text)
{
    return !text.isEmpty() && text.back() == u'.' && !text.contains(u'%');
}

} // namespace

class TestWords : public QObject {
    Q_OBJECT
private slots:
    void everyFailureIsSaidInWholeSentencesWithAdvice()
    {
        for (int kind = 0; kind < kinds; ++kind) {
            for (int stage = 0; stage < stages; ++stage) {
                const auto words = words::describe(failure(FailureKind(kind), Stage(stage)), QStringLiteral("work"));
                QVERIFY2(isSentence(words.headline) && isSentence(words.cause) && isSentence(words.advice),
                         qPrintable(QStringLiteral("%1 %2: %3 %4 %5")
                                        .arg(kind)
                                        .arg(stage)
                                        .arg(words.headline, words.cause, words.advice)));
            }
        }
    }
    void whatTheMailboxKnowsIsSaid()
    {
        OutboxItem item;
        item.state = OutboxState::Uncertain;
        QSet<QString> advices{words::verdict(item).advice};
        item.nextLook = QDateTime::currentDateTimeUtc().addSecs(60);
        advices += words::verdict(item).advice;
        item.looks = 1;
        advices += words::verdict(item).advice;
        item.nextLook = {};
        advices += words::verdict(item).advice;
        QCOMPARE(advices.size(), 4);
        for (const QString &advice : advices)
            QVERIFY2(isSentence(advice), qPrintable(advice));
        item.state = OutboxState::Sent;
        const QString taken = words::verdict(item).cause;
        item.foundIn = QStringLiteral("Gesendet");
        QVERIFY(words::verdict(item).cause != taken);
        QVERIFY(words::verdict(item).cause.contains(item.foundIn));
    }
    void acceptedIsNotDelivered()
    {
        OutboxItem item;
        item.state = OutboxState::Sent;
        item.recipients = {{.address = *AddrSpec::parse(QStringLiteral("ana@example.org")),
                            .outcome = OutboxRecipient::Outcome::Accepted,
                            .at = QDateTime::currentDateTimeUtc()}};
        OutboxRecipient &ana = item.recipients.front();
        QSet<QString> lines{words::fateLine({})}, short_{words::outcomeLine(ana)};
        const QString sent = words::stateLine(item);
        QCOMPARE(words::timeLine(item, {}).size(), size_t(1));
        for (int fate = 0; fate <= int(Fate::Failed); ++fate) {
            ana.reported = ReportedFate{.fate = Fate(fate), .status = "5.1.1", .text = QStringLiteral("550 5.1.1 no such user"),
                                        .reporter = QStringLiteral("mx.example.org"), .at = QDateTime::currentDateTimeUtc()};
            lines += words::fateLine(*ana.reported);
            short_ += words::outcomeLine(ana);
            QVERIFY(isSentence(words::fateSource(*ana.reported)));
            QVERIFY(words::fateSource(*ana.reported).contains(QStringLiteral("mx.example.org")));
            const auto moments = words::timeLine(item, {});
            QCOMPARE(moments.size(), size_t(2));
            QVERIFY(moments.back().text.contains(QStringLiteral("ana@example.org")));
            QCOMPARE(moments.back().detail, words::fateSource(*ana.reported));
        }
        QCOMPARE(lines.size(), 7); // delayed came twice
        QVERIFY(short_.size() >= 6);
        ana.reported->fate = Fate::Delivered;
        QVERIFY(words::stateLine(item) != sent);
        QVERIFY(words::verdict(item).headline != words::verdict(OutboxItem{.state = OutboxState::Sent}).headline);
        ana.reported->fate = Fate::Relayed; // no promise
        QCOMPARE(words::stateLine(item), sent);
        ana.reported->form = Report::Form::Heuristic;
        const QString anyone = words::fateSource(*ana.reported);
        ana.reported->program = QStringLiteral("qmail");
        QVERIFY(anyone != words::fateSource(*ana.reported));
        QVERIFY(words::fateSource(*ana.reported).contains(QStringLiteral("qmail")));
    }
    void whatCameBackIsNoRefusal()
    {
        const QDateTime taken = QDateTime::currentDateTimeUtc().addSecs(-300);
        OutboxItem item;
        item.state = OutboxState::Failed;
        item.recipients = {recipientRefused(QStringLiteral("ana@example.org"))};
        const QString refused = words::stateLine(item);
        const QString refusedHeadline = words::verdict(item).headline;
        OutboxRecipient ana = recipientBack(QStringLiteral("ana@example.org"), taken);
        item.recipients = {ana};
        item.lastFailure = ana.failure;
        QCOMPARE(words::stateLine(item), QStringLiteral("Came back"));
        QVERIFY(refused != words::stateLine(item));
        const auto verdict = words::verdict(item);
        QCOMPARE(verdict.headline, QStringLiteral("Came back: This address doesn't exist."));
        QVERIFY(verdict.headline != refusedHeadline);
        QVERIFY2(isSentence(verdict.cause) && verdict.cause.contains(QStringLiteral("Reported by mx.example.org.")), qPrintable(verdict.cause));
        QVERIFY(isSentence(verdict.advice));
        QVERIFY(words::outcomeLine(ana).startsWith(QStringLiteral("came back")));
        QVERIFY(!words::outcomeLine(ana).contains(QStringLiteral("250")));
    }
    void whomItDidNotReachIsCountedByHow()
    {
        const QDateTime taken = QDateTime::currentDateTimeUtc();
        OutboxItem item;
        item.state = OutboxState::Failed;
        item.recipients = {recipientBack(QStringLiteral("ana@example.org"), taken), recipientBack(QStringLiteral("ben@example.org"), taken)};
        QCOMPARE(words::stateLine(item), QStringLiteral("Came back from everyone"));
        QCOMPARE(words::verdict(item).headline, QStringLiteral("Came back from everyone."));
        item.recipients.push_back(recipientRefused(QStringLiteral("carla@example.org")));
        QCOMPARE(words::stateLine(item), QStringLiteral("Didn't reach anyone"));
        item.state = OutboxState::Partial;
        item.recipients.push_back({.address = *AddrSpec::parse(QStringLiteral("d@example.org")), .outcome = OutboxRecipient::Outcome::Accepted});
        QCOMPARE(words::stateLine(item), QStringLiteral("Didn't reach 3 of 4"));
        item.recipients.erase(item.recipients.begin() + 2);
        QCOMPARE(words::stateLine(item), QStringLiteral("Came back from 2 of 3"));
        QCOMPARE(words::verdict(item).headline, QStringLiteral("Came back from 2 of 3."));
        QVERIFY(isSentence(words::verdict(item).cause));
    }
    void theAttemptBeforeAReturnWasAccepted()
    {
        const QDateTime taken = QDateTime::currentDateTimeUtc().addSecs(-300);
        OutboxItem item;
        item.state = OutboxState::Failed;
        item.attempts = 1;
        item.recipients = {recipientBack(QStringLiteral("ana@example.org"), taken)};
        item.lastFailure = item.recipients[0].failure;
        OutboxAttempt attempt{.started = taken, .finished = taken.addMSecs(400), .tlsSummary = {}, .transcript = {}};
        attempt.transcript.add(taken, Transcript::Direction::FromServer, "220 mail");
        const auto moments = words::timeLine(item, {attempt});
        QCOMPARE(moments.size(), size_t(3));
        QCOMPARE(moments[1].kind, words::Moment::Kind::Accepted);
        QCOMPARE(moments[2].kind, words::Moment::Kind::CameBack);
    }
    void aReceiptSaysThatItCameBack()
    {
        const QDateTime taken = QDateTime::currentDateTimeUtc().addSecs(-300);
        OutboxItem item;
        item.state = OutboxState::Failed;
        item.recipients = {recipientBack(QStringLiteral("ana@example.org"), taken)};
        const auto receipt = Receipt::of(item, {});
        QVERIFY(receipt);
        const QString text = words::receiptText(*receipt);
        QVERIFY2(text.contains(QStringLiteral("250 ok")), qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral("Came back: ana@example.org")), qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral("Reported by mx.example.org.")), qPrintable(text));
        const QString report = words::helpDeskReport(item, {}, taken);
        QVERIFY2(report.contains(QStringLiteral("State: Came back")), qPrintable(report));
        QVERIFY2(report.contains(QStringLiteral("550 5.1.1 no such user")), qPrintable(report));
    }
    void howFarItCameIsToldApart()
    {
        OutboxItem item;
        item.state = OutboxState::Sent;
        item.recipients = {{.address = *AddrSpec::parse(QStringLiteral("ana@example.org")),
                            .outcome = OutboxRecipient::Outcome::Accepted, .at = QDateTime::currentDateTimeUtc()}};
        OutboxRecipient &ana = item.recipients.front();
        QVERIFY(words::outcomeLine(ana).startsWith(QStringLiteral("accepted by the server")));
        QSet<QString> verdicts{words::verdict(item).headline + words::verdict(item).cause};
        for (const Fate fate : {Fate::Delayed, Fate::Relayed, Fate::Expanded, Fate::Delivered, Fate::Discarded, Fate::Read}) {
            ana.reported = ReportedFate{.fate = fate, .reporter = QStringLiteral("mx.example.org")};
            const auto verdict = words::verdict(item);
            QVERIFY2(isSentence(verdict.headline) && isSentence(verdict.cause), qPrintable(verdict.headline + verdict.cause));
            verdicts += verdict.headline + verdict.cause;
        }
        QCOMPARE(verdicts.size(), 7);
        QCOMPARE(words::stateLine(item), QStringLiteral("Read"));
        ana.reported = ReportedFate{.fate = Fate::Delayed, .willRetryUntil = QDateTime::currentDateTimeUtc().addDays(3)};
        QVERIFY(words::verdict(item).cause.contains(words::when(ana.reported->willRetryUntil)));
    }
    void aLookIsNoAttempt()
    {
        OutboxItem item;
        item.state = OutboxState::Uncertain;
        item.attempts = 1;
        item.lastFailure = Failure{.kind = FailureKind::ConnectionLost, .stage = Stage::FinalDot, .scope = Scope::Message};
        std::vector<OutboxAttempt> attempts(2);
        attempts[1].look = Sighting::Outcome::NotFound;
        const auto moments = words::timeLine(item, attempts);
        QCOMPARE(moments.size(), size_t(3));
        QCOMPARE(moments[1].kind, words::Moment::Kind::Uncertain);
        QCOMPARE(moments[2].kind, words::Moment::Kind::Uncertain);
        QVERIFY(moments[1].text != moments[2].text);
        attempts[1].look = Sighting::Outcome::Found;
        QCOMPARE(words::timeLine(item, attempts)[2].kind, words::Moment::Kind::Accepted);
    }
    void howFarACopyIsIsSaid()
    {
        SentCopyState copy;
        QVERIFY(words::copyLine(copy, CopyPlace::Mailbox).isEmpty());
        copy.mailbox = QStringLiteral("Gesendet");
        copy.nextTry = QDateTime::currentDateTimeUtc();
        QSet<QString> lines;
        for (const auto state : {SentCopyState::State::Waiting, SentCopyState::State::Kept, SentCopyState::State::WasThere,
                                 SentCopyState::State::Failed}) {
            copy.state = state;
            lines += words::copyLine(copy, CopyPlace::Mailbox);
        }
        copy.state = SentCopyState::State::Waiting;
        copy.tries = 1;
        lines += words::copyLine(copy, CopyPlace::Mailbox);
        QCOMPARE(lines.size(), 5);
        // What a folder on this machine has to say beside that.
        for (const char *reason : {"noFolder", "noRight", "notThat", "noRoom", "locked", "noContent", "failed"}) {
            copy.detail = QByteArray(reason) + ", in technical English";
            for (const auto state : {SentCopyState::State::Waiting, SentCopyState::State::Failed}) {
                copy.state = state;
                lines += words::copyLine(copy, CopyPlace::Folder);
            }
        }
        QCOMPARE(lines.size(), 5 + 7 * 2);
        for (const QString &line : lines)
            QVERIFY2(isSentence(line), qPrintable(line));
    }
    void copiesInTwoPlacesAreTwoLines()
    {
        OutboxItem item;
        QVERIFY(words::copyLines(item).isEmpty());
        item.copy = item.localCopy = {.state = SentCopyState::State::Waiting};
        QCOMPARE(words::copyLines(item).count(u'\n'), 0);
        item.localCopy = {.state = SentCopyState::State::Kept, .mailbox = QStringLiteral("/home/jane/Mail/sent")};
        QCOMPARE(words::copyLines(item).count(u'\n'), 1);
        QVERIFY(words::copyLines(item).contains(item.localCopy.mailbox));
    }
    void missingLockedAndDeniedKeychainsAreThreeSentences()
    {
        const QSet<QString> headlines{
            headline(failure(FailureKind::KeychainMissing)), headline(failure(FailureKind::KeychainLocked)),
            headline(failure(FailureKind::KeychainDenied)), headline(failure(FailureKind::NoSecret))};
        QCOMPARE(headlines.size(), 4);
    }
    void theWaysToFailACheckAreToldApart()
    {
        const QSet<QString> headlines{headline(failure(FailureKind::AuthRefused)),
                                      headline(failure(FailureKind::CertificateUntrusted)),
                                      headline(failure(FailureKind::CertificateNameMismatch)),
                                      headline(failure(FailureKind::CertificateExpired)),
                                      headline(failure(FailureKind::ConnectionRefused)),
                                      headline(failure(FailureKind::HostNotFound)),
                                      headline(reply(550, EnhancedStatus{5, 1, 1}))};
        QCOMPARE(headlines.size(), 7);
    }
    void codesAreReadByTheirEnhancedStatus()
    {
        QCOMPARE(headline(reply(550, EnhancedStatus{5, 1, 1})), QStringLiteral("This address doesn't exist."));
        QCOMPARE(headline(reply(552, EnhancedStatus{5, 2, 2})), QStringLiteral("The recipient's mailbox is full."));
        QCOMPARE(headline(reply(552, EnhancedStatus{5, 3, 4})), QStringLiteral("The message is too big."));
        QCOMPARE(headline(reply(451, EnhancedStatus{4, 7, 1})), QStringLiteral("The server asks for patience."));
    }
    void withoutEnhancedStatusTheStageDecides()
    {
        QCOMPARE(headline(reply(550, std::nullopt)), QStringLiteral("This address doesn't exist."));
        QCOMPARE(headline(reply(550, std::nullopt, Stage::FinalDot)),
                 QStringLiteral("The server doesn't let you send this."));
        QCOMPARE(headline(reply(552, std::nullopt, Stage::MailFrom)), QStringLiteral("The message is too big."));
        QCOMPARE(headline(reply(452, std::nullopt, Stage::RcptTo)), QStringLiteral("Too many recipients at once."));
    }
    void aRefusedLoginIsToldByItsCodeAndMechanism()
    {
        const auto refused = [](int code, std::optional<EnhancedStatus> status, const QByteArray &mechanism) {
            Failure result = reply(code, status, Stage::Auth);
            result.kind = FailureKind::AuthRefused;
            result.detail = mechanism;
            return result;
        };
        const std::vector<Failure> all{refused(535, EnhancedStatus{5, 7, 8}, "PLAIN"),
                                       refused(432, EnhancedStatus{4, 7, 12}, "SCRAM-SHA-256"),
                                       refused(504, EnhancedStatus{5, 5, 4}, "SCRAM-SHA-256"),
                                       refused(500, EnhancedStatus{5, 5, 6}, "PLAIN"),
                                       refused(534, EnhancedStatus{5, 7, 9}, "PLAIN"),
                                       refused(538, EnhancedStatus{5, 7, 11}, "PLAIN"),
                                       refused(550, EnhancedStatus{5, 7, 30}, "PLAIN"),
                                       refused(535, EnhancedStatus{5, 7, 8}, "EXTERNAL"),
                                       refused(535, EnhancedStatus{5, 7, 8}, "XOAUTH2"),
                                       refused(535, EnhancedStatus{5, 7, 8}, "ANONYMOUS")};
        QSet<QString> headlines;
        for (const Failure &each : all) {
            const auto words = words::describe(each, QStringLiteral("work"));
            QVERIFY2(isSentence(words.headline) && isSentence(words.cause) && isSentence(words.advice), qPrintable(words.cause));
            headlines += words.headline;
        }
        QCOMPARE(size_t(headlines.size()), all.size());
    }

    void everyMeaningIsSaidInWholeSentencesThatTellWhatToDo()
    {
        QSet<QString> all;
        for (int number = 0; number < replyMeanings; ++number) {
            const auto words = words::describe(ReplyMeaning(number), QStringLiteral("smtp.example.org"), QStringLiteral("work"));
            QVERIFY2(isSentence(words.headline) && isSentence(words.cause) && isSentence(words.advice), qPrintable(words.headline));
            all += words.headline + words.cause + words.advice;
        }
        QCOMPARE(all.size(), replyMeanings);
    }
    void whatProvidersWriteIsSaidInTheirUsersWords()
    {
        const auto said = [](int code, const QByteArray &text, Stage stage = Stage::RcptTo) {
            Failure result = reply(code, std::nullopt, stage);
            result.reply->text = text;
            return headline(result);
        };
        QCOMPARE(said(550, "not local sender over smtp", Stage::MailFrom), QStringLiteral("This account may not send from this address."));
        QCOMPARE(said(554, "Reject, id=1 - BANNED: .exe", Stage::FinalDot), QStringLiteral("The server doesn't take one of the attachments."));
        QCOMPARE(said(550, "posting is for members only"), QStringLiteral("Only chosen people may write to this address."));
    }
    void aTemporaryLoginFailureDoesNotBlameThePassword()
    {
        QVERIFY(!headline(reply(454, EnhancedStatus{4, 7, 0}, Stage::Auth)).contains(QStringLiteral("refused")));
    }
    void whereNoHostIsKnownTheSentenceStillBeginsWithACapital()
    {
        Failure unknown = failure(FailureKind::ConnectionLost, Stage::Data);
        unknown.host.clear();
        for (const QString &text : {words::describe(unknown, {}).headline, words::describe(unknown, {}).cause})
            QVERIFY2(text.front().isUpper(), qPrintable(text));
    }
    void aServersNameIsNeverTakenForAPlaceholder()
    {
        Failure odd = reply(550, EnhancedStatus{5, 1, 1});
        odd.host = QStringLiteral("%2.example.org");
        QVERIFY(words::describe(odd, QStringLiteral("work")).cause.startsWith(QStringLiteral("%2.example.org")));
    }
    void everyIssueAndErrorHasItsSentence()
    {
        QSet<QString> sentences;
        for (int kind = 0; kind <= int(ComposeIssue::Kind::ReservedHeader); ++kind)
            sentences += words::describe(ComposeIssue{ComposeIssue::Field::To, ComposeIssue::Kind(kind),
                                                      QStringLiteral("x"), AddressError::NoAtSign});
        for (int error = 0; error <= int(AddressError::UnbalancedBracket); ++error)
            sentences += words::describe(AddressError(error));
        for (int kind = 0; kind <= int(OutboxStoreError::Kind::NewerSchema); ++kind)
            sentences += words::describe(OutboxStoreError{OutboxStoreError::Kind(kind), {}});
        for (int kind = 0; kind <= int(AccountStoreError::Kind::CannotWrite); ++kind)
            sentences +=
                words::describe(AccountStoreError{AccountStoreError::Kind(kind), {}}, QStringLiteral("work"));
        for (int error = 0; error <= int(AccountNameError::LeadingDash); ++error)
            sentences += words::describe(AccountNameError(error));
        QCOMPARE(sentences.size(), 7 + 13 + 9 + 3 + 4);
        QVERIFY(!sentences.contains(QString()));
    }
    void aRowSaysForHowManyItWasRefused()
    {
        OutboxItem item;
        item.state = OutboxState::Partial;
        for (int i = 0; i < 4; ++i)
            item.recipients.push_back(
                {.address = AddrSpec::parse(QStringLiteral("a%1@example.org").arg(i)).value(),
                 .outcome = i == 0 ? OutboxRecipient::Outcome::Rejected : OutboxRecipient::Outcome::Accepted});
        QCOMPARE(words::stateLine(item), QStringLiteral("Refused for 1 of 4"));
        QCOMPARE(words::shortRecipients(QStringLiteral("Ana Prieto <a@example.org>, b@example.org")),
                 QStringLiteral("Ana Prieto, +1"));
        QCOMPARE(words::recipientsInWords(QStringLiteral("Ana Prieto <a@example.org>, b@example.org, c@example.org")),
                 QStringLiteral("Ana Prieto and 2 others"));
        QCOMPARE(words::recipientsInWords(QStringLiteral("Ana Prieto <a@example.org>")), QStringLiteral("Ana Prieto"));
    }
    void adviceNamesTheButtonAsItStands()
    {
        OutboxItem item;
        item.lastFailure = Failure{.kind = FailureKind::AccountMissing};
        QVERIFY(words::verdict(item).advice.contains(QStringLiteral("Press “Edit” and choose")));
        item.attempts = 1;
        QVERIFY(words::verdict(item).advice.contains(QStringLiteral("Press “Edit and resend” and choose")));
    }
    void namesAreListedAsTheLocaleDoes()
    {
        const QStringList names{QStringLiteral("Ana"), QStringLiteral("Ben"), QStringLiteral("Zoë")};
        const QLocale before;
        QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
        QCOMPARE(words::listed(names), QStringLiteral("Ana, Ben und Zoë"));
        QLocale::setDefault(QLocale(QLocale::Japanese, QLocale::Japan));
        QCOMPARE(words::listed(names), QStringLiteral("Ana、Ben、Zoë"));
        QLocale::setDefault(before);
        QCOMPARE(words::listed({names[0]}), names[0]);
        QCOMPARE(words::sideBySide({names[0], QString(), names[2]}), QStringLiteral("Ana, Zoë"));
    }
};

QTEST_GUILESS_MAIN(TestWords)
#include "test_words.moc"
