// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/AttemptTale.h"
#include "delivery/TlsRecord.h"

#include <QTest>

using namespace sendoff;

namespace {

/// Lines of "C: ", "S: " and "-- "; "!" before one marks it.
Transcript conversation(const QByteArrayList &lines)
{
    using Direction = Transcript::Direction;
    Transcript transcript;
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(1'700'000'000'000, Qt::UTC);
    for (const QByteArray &line : lines) {
        const QByteArray kept = line.startsWith('!') ? line.mid(1) : line;
        const Direction direction = kept.startsWith("C: ") ? Direction::ToServer
            : kept.startsWith("S: ")                       ? Direction::FromServer
                                                           : Direction::Note;
        transcript.add(at, direction, kept.mid(3));
        if (line != kept)
            transcript.markDeciding();
    }
    return transcript;
}

} // namespace

class TestAttemptTale : public QObject {
    Q_OBJECT
private slots:
    void oneRefusedRecipientOfTwoIsTheTaleThoughTheMessageWasAccepted()
    {
        const AttemptTale tale = AttemptTale::of(conversation(
            {"S: 220 ready", "C: EHLO [127.0.0.1]", "S: 250-mx", "S: 250 PIPELINING", "C: MAIL FROM:<a@example.org>",
             "C: RCPT TO:<b@example.org>", "C: RCPT TO:<c@example.org>", "C: DATA", "S: 250 2.1.0 Ok",
             "S: 550-5.1.1 No such", "S: 550 5.1.1 user", "S: 250 2.1.5 Ok", "S: 354 Go on", "-- 120 octets of the message",
             "!S: 250 2.0.0 Queued"}));
        QVERIFY(tale.accepted);
        QVERIFY(tale.failure && tale.failure->reply);
        QCOMPARE(tale.failure->stage, Stage::RcptTo);
        QCOMPARE(tale.failure->reply->code, 550);
        QVERIFY(tale.failure->reply->enhanced == (EnhancedStatus{5, 1, 1}));
        QCOMPARE(tale.failure->reply->text, QByteArray("No such\nuser"));
        QCOMPARE(tale.telling, (QSet<qsizetype>{9, 10, 14}));
    }
    void aRefusalAfterTheDotIsOfTheDot()
    {
        for (const QByteArrayList &content : {QByteArrayList{"C: DATA", "S: 354 Go on", "-- 9 octets of the message"},
                                              QByteArrayList{"C: BDAT 9 LAST"}}) {
            const AttemptTale tale = AttemptTale::of(
                conversation(QByteArrayList{"C: MAIL FROM:<>", "S: 250 Ok", "C: RCPT TO:<b@example.org>", "S: 250 Ok"} + content
                             + QByteArrayList{"!S: 554 5.7.1 Spam"}));
            QVERIFY(!tale.accepted && tale.failure);
            QCOMPARE(tale.failure->stage, Stage::FinalDot);
        }
    }
    void aRefusedLoginIsTheTale()
    {
        const AttemptTale tale = AttemptTale::of(conversation(
            {"S: 220 ready", "C: EHLO x", "S: 250 AUTH PLAIN", "C: AUTH PLAIN", "S: 334 ", "C: ****", "!S: 535 5.7.8 No"}));
        QCOMPARE(tale.failure->kind, FailureKind::AuthRefused);
        QCOMPARE(tale.failure->stage, Stage::Auth);
        QCOMPARE(tale.telling, QSet<qsizetype>{6});
    }
    void whatWasRefusedOnTheWayIsForgottenOnceItIsAccepted()
    {
        const AttemptTale tale = AttemptTale::of(
            conversation({"S: 220 ready", "C: EHLO x", "S: 502 What?", "C: HELO x", "S: 250 Ok", "C: MAIL FROM:<>", "S: 250 Ok",
                          "C: RCPT TO:<b@example.org>", "S: 250 Ok", "C: DATA", "S: 354 Go on", "-- 9 octets", "!S: 250 Ok"}));
        QVERIFY(tale.accepted && !tale.failure);
        QCOMPARE(tale.telling, QSet<qsizetype>{12});
    }
    void whatIsRefusedAfterARecipientDoesNotHideIt()
    {
        const AttemptTale tale = AttemptTale::of(
            conversation({"S: 220 ready", "C: MAIL FROM:<>", "S: 250 Ok", "C: RCPT TO:<b@example.org>", "C: DATA",
                          "S: 550 5.1.1 No such user", "S: 503 5.5.1 No recipients", "C: QUIT", "S: 421 Bye"}));
        QCOMPARE(tale.failure->stage, Stage::RcptTo);
        QCOMPARE(tale.failure->reply->code, 550);
        QVERIFY(!tale.accepted);
        QCOMPARE(tale.telling, (QSet<qsizetype>{5, 6})); // the words of saying goodbye are none of the message's
    }
    void onlyTheNoteOfAnEndTellsOne()
    {
        const AttemptTale tale = AttemptTale::of(conversation(
            {"-- Connecting to mx port 465", "S: 220 ready", "C: EHLO x", "-- Early: connectionLost", "-- Ended: nonsense", "-- Ended: timedOut, 60 s"}));
        QCOMPARE(tale.failure->kind, FailureKind::TimedOut);
        QCOMPARE(tale.failure->stage, Stage::Ehlo); // what it waited for
        QVERIFY(!AttemptTale::of(conversation({"-- Early: timedOut", "-- Ended: nonsense"})).failure);
    }
    void aConversationThatNeverBeganTellsHowItEnded()
    {
        const AttemptTale tale =
            AttemptTale::of(conversation({"-- Connecting to mx port 465", "!-- Ended: connectionRefused, 127.0.0.1"}));
        QCOMPARE(tale.failure->kind, FailureKind::ConnectionRefused);
        QVERIFY(!tale.accepted);
        QVERIFY(!AttemptTale::of({}).failure);
    }
    void aRecordOfTlsIsReadAndWritten()
    {
        const TlsRecord record{"TLSv1.3", "TLS_AES_256_GCM_SHA384", "R11, Let's\nEncrypt", "ab12"};
        QCOMPARE(record.toBytes(), QByteArray("TLSv1.3 TLS_AES_256_GCM_SHA384\nR11, Let's Encrypt\nab12"));
        QCOMPARE(TlsRecord::parse(record.toBytes()).issuer, QByteArray("R11, Let's Encrypt"));
        const TlsRecord old = TlsRecord::parse("TLSv1.2 ECDHE-RSA-AES128-GCM-SHA256");
        QCOMPARE(old.summary(), QByteArray("TLSv1.2 ECDHE-RSA-AES128-GCM-SHA256"));
        QCOMPARE(old.toBytes(), old.summary());
        QCOMPARE(TlsRecord::parse({}), TlsRecord{});
    }
};

QTEST_GUILESS_MAIN(TestAttemptTale)
#include "test_attempt_tale.moc"
