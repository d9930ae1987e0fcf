// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/ReplyMeaning.h"

#include <QFile>
#include <QSet>
#include <QTest>

using namespace sendoff;

namespace {

struct Sample {
    Failure failure;
    QString meaning;
    QByteArray line;
};

Failure refusal(Stage stage, int code, const std::optional<EnhancedStatus> &status, const QByteArray &text)
{
    const bool isLogin = stage == Stage::Auth && code >= 500;
    return {.kind = isLogin      ? FailureKind::AuthRefused
                : code >= 500 ? FailureKind::ReplyPermanent
                              : FailureKind::ReplyTransient,
            .stage = stage,
            .scope = stage == Stage::RcptTo ? Scope::Recipient : Scope::Message,
            .reply = ServerReply{code, status, text}};
}

/// stage, code, enhanced status or -, text, meaning; tabs between them.
std::optional<Sample> sampleFrom(const QByteArray &line)
{
    const QByteArrayList fields = line.split('\t');
    const auto stage = fields.size() == 5 ? stageFromName(QString::fromLatin1(fields[0])) : std::nullopt;
    const int code = fields.value(1).toInt();
    const auto status = EnhancedStatus::parse(fields.value(2));
    if (!stage || code < 400 || code > 599 || (!status && fields.value(2) != "-"))
        return std::nullopt;
    QByteArray text = fields[3];
    text.replace("\\n", "\n");
    return Sample{refusal(*stage, code, status, text), QString::fromLatin1(fields[4]), line};
}

std::vector<Sample> samples()
{
    QFile file(QStringLiteral(TEST_FOLDER "/replies.tsv"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    std::vector<Sample> all;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.isEmpty() || line.startsWith('#'))
            continue;
        const auto sample = sampleFrom(line);
        if (!sample)
            qFatal("not a sample: %s", line.constData());
        all.push_back(*sample);
    }
    return all;
}

} // namespace

class TestReplies : public QObject {
    Q_OBJECT
private slots:
    void everyReplyOfRealServersIsUnderstood()
    {
        const std::vector<Sample> all = samples();
        QVERIFY2(all.size() >= 200, qPrintable(QString::number(all.size())));
        QByteArrayList wrong;
        for (const Sample &sample : all) {
            const QString meaning = toName(meaningOf(sample.failure));
            if (meaning != sample.meaning)
                wrong += meaning.toLatin1() + " for " + sample.line;
        }
        QVERIFY2(wrong.isEmpty(), ('\n' + wrong.join('\n')).constData());
    }
    void nearlyEveryMeaningIsMeantBySomeServer()
    {
        QSet<QString> met;
        for (const Sample &sample : samples())
            met += sample.meaning;
        QVERIFY2(met.size() >= replyMeanings - 8, qPrintable(QString::number(met.size())));
    }
    void anUnknownTextIsToldByItsClass()
    {
        for (int code = 400; code < 600; ++code) {
            for (int stage = int(Stage::Greeting); stage <= int(Stage::Quit); ++stage) {
                const ReplyMeaning meaning = meaningOf(refusal(Stage(stage), code, std::nullopt, "computer says no"));
                QVERIFY(int(meaning) < replyMeanings);
                if (code % 100 >= 80 && Stage(stage) > Stage::Auth)
                    QCOMPARE(toName(meaning), code < 500 ? QStringLiteral("comeBackLater") : QStringLiteral("refused"));
            }
        }
    }
    void theSameWordsMeanTheSameInOtherCaseAndOnSeveralLines()
    {
        QCOMPARE(meaningOf(refusal(Stage::RcptTo, 550, std::nullopt, "THE MAILBOX\nIS  FULL")), ReplyMeaning::MailboxFull);
    }
    void anAddressIsNoReason()
    {
        QCOMPARE(meaningOf(refusal(Stage::RcptTo, 550, std::nullopt, "<dmarc-virus@example.org>: User unknown")),
                 ReplyMeaning::NoSuchMailbox);
    }
    void whatHasNoReplyIsToldByItsKind()
    {
        QCOMPARE(meaningOf({.kind = FailureKind::TooBig, .stage = Stage::MailFrom}), ReplyMeaning::TooBig);
        QCOMPARE(meaningOf({.kind = FailureKind::RecipientLimit, .stage = Stage::RcptTo}), ReplyMeaning::TooManyRecipients);
        QCOMPARE(meaningOf({.kind = FailureKind::SmtpUtf8NotOffered, .stage = Stage::MailFrom}), ReplyMeaning::Utf8NotSupported);
        QCOMPARE(meaningOf({.kind = FailureKind::AuthRefused, .stage = Stage::Auth}), ReplyMeaning::LoginRefused);
    }
    void namesAreStableAndLeadBack()
    {
        QSet<QString> names;
        for (int number = 0; number < replyMeanings; ++number) {
            const QString name = toName(ReplyMeaning(number));
            QVERIFY(replyMeaningFromName(name) == ReplyMeaning(number));
            names += name;
        }
        QCOMPARE(names.size(), replyMeanings);
        QVERIFY(!replyMeaningFromName(QStringLiteral("nonsense")));
    }
};

QTEST_GUILESS_MAIN(TestReplies)
#include "test_replies.moc"
