// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose/checkDraft.h"
#include "compose/ownWords.h"
#include "mime/TransferEncoding.h"

#include <QTest>

using namespace sendoff;
using Kind = ComposeWarning::Kind;

namespace {

Account account()
{
    Account account{.identity = {*Mailbox::parse(u"Jane <jane@example.org>"_qs)}};
    account.otherIdentities = {{*Mailbox::parse(u"Jane <jane@work.example>"_qs)}};
    return account;
}

Draft letter()
{
    return {.to = u"ana@example.org"_qs, .subject = u"Hello"_qs, .text = u"Dear Ana"_qs};
}

CheckFacts facts()
{
    return {.knownDomains = {u"example.org"_qs},
            .own = {*AddrSpec::parse(u"jane@example.org"_qs), *AddrSpec::parse(u"jane@work.example"_qs)}};
}

/// The only warning, or fails.
std::optional<ComposeWarning> only(const Draft &draft, const CheckFacts &known = facts())
{
    const auto warnings = checkDraft(draft, account(), known);
    return warnings.size() == 1 ? std::optional(warnings.front()) : std::nullopt;
}

} // namespace

class TestCheckDraft : public QObject {
    Q_OBJECT

private slots:
    void aGoodLetterHasNothingToBeSaid()
    {
        QVERIFY(checkDraft(letter(), account(), facts()).empty());
    }
    void anEmptySubjectIsSaid()
    {
        Draft draft = letter();
        draft.subject = u"  "_qs;
        QCOMPARE(only(draft)->kind, Kind::EmptySubject);
        QVERIFY(only(draft)->canSendAnyway());
    }
    void anAttachmentThatIsSpokenOfIsMissed_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("word");
        const auto row = [](const char *language, const char *text, const char *word) {
            QTest::newRow(language) << QString::fromUtf8(text) << QString::fromUtf8(word);
        };
        row("English", "I've Attached the report.", "Attached");
        row("Spanish", "Te envío el archivo adjunto.", "adjunto");
        row("German", "Die Zahlen stehen im Anhang.", "Anhang");
        row("German with a blank", "siehe in  der Anlage", "in der Anlage");
        row("French", "Vous trouverez ci-joint le contrat", "ci-joint");
        row("French plural", "voir les pièces jointes", "pièces jointes");
        row("Portuguese", "Segue em anexo o contrato", "anexo");
        row("Chinese", "请看附件。", "附件");
        row("Japanese", "資料を添付します。", "添付");
        row("Arabic", "تجدون الملف المرفق", "مرفق");
        row("none", "An attaché reattached nothing; die Anlagenbau AG", "");
        row("quoted", "Fine.\n> it is attached\n", "");
        row("signature", "Fine.\n-- \nSee the attached card", "");
        row("forwarded", "FYI\n---------- Forwarded message ----------\nattached", "");
    }
    void anAttachmentThatIsSpokenOfIsMissed()
    {
        QFETCH(QString, text);
        QFETCH(QString, word);
        Draft draft = letter();
        draft.text = text;
        const auto warnings = checkDraft(draft, account(), facts());
        QCOMPARE(warnings.empty() ? QString() : warnings.front().text, word);
        draft.attachments = {{.data = "x", .name = u"x"_qs, .size = 1}};
        QVERIFY(checkDraft(draft, account(), facts()).empty());
    }
    void theSubjectOfAnAnswerSpeaksOfTheOthersAttachment()
    {
        Draft draft = letter();
        draft.subject = u"Re: attached report"_qs;
        QCOMPARE(only(draft)->kind, Kind::MissingAttachment);
        draft.origin = Origin{};
        QVERIFY(checkDraft(draft, account(), facts()).empty());
    }
    void whatIsRedirectedGoesAsItsWriterWroteIt()
    {
        Draft draft{.to = u"ana@gmial.com"_qs, .text = u"attached {{name}}"_qs};
        draft.origin = Origin{.kind = Origin::Kind::Redirect, .deliveredTo = {u"jane@work.example"_qs}};
        QCOMPARE(only(draft)->kind, Kind::DomainTypo);
    }
    void theTextOfWhatIsRedirectedIsCountedOnce()
    {
        Draft draft{.to = u"ana@example.org"_qs, .text = u"Hi\n"_qs.repeated(200'000)};
        draft.origin = Origin{.kind = Origin::Kind::Redirect, .message = {.path = u"/x"_qs, .size = 700'000}};
        CheckFacts known = facts();
        known.server.sizeLimit = 1'000'000;
        QVERIFY(checkDraft(draft, account(), known).empty());
    }
    void whatIsStillToBeFilledInIsNamed_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("open");
        const auto row = [](const char *text, const char *open) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(open);
        };
        row("Dear {{first name}},", "{{first name}}");
        row("Dear [Name],", "[Name]");
        row("Liebe [Vorname]", "[Vorname]");
        row("【姓名】您好", "【姓名】");
        row("عزيزي [الاسم]", "[الاسم]");
        row("see [1] and [sic], int a[size] = {{}}", "");
        row("> Dear [name]", "");
    }
    void whatIsStillToBeFilledInIsNamed()
    {
        QFETCH(QString, text);
        QFETCH(QString, open);
        Draft draft = letter();
        draft.text = text;
        const auto warnings = checkDraft(draft, account(), facts());
        QCOMPARE(warnings.empty() ? QString() : warnings.front().text, open);
    }
    void whatTheServerWouldRefuseCantBeSentAnyway()
    {
        CheckFacts known = facts();
        known.server.sizeLimit = 1'000'000;
        Draft draft = letter();
        draft.attachments = {{.path = u"/x"_qs, .name = u"x"_qs, .size = 800'000}};
        QCOMPARE(only(draft, known)->kind, Kind::TooBig);
        QVERIFY(!only(draft, known)->canSendAnyway());
        draft.attachments[0].size = 700'000;
        QVERIFY(checkDraft(draft, account(), known).empty());
        draft = letter();
        draft.to = u"j\u00f6rg@example.org"_qs;
        QVERIFY(checkDraft(draft, account(), known).empty()); // nothing is known of the server yet
        known.server.extensions = {"SIZE"};
        QCOMPARE(only(draft, known)->kind, Kind::NeedsSmtpUtf8);
        QVERIFY(!only(draft, known)->canSendAnyway());
        known.server.extensions += "SMTPUTF8";
        QVERIFY(checkDraft(draft, account(), known).empty());
    }
    void manyPeopleSeeOneAnother()
    {
        Draft draft = letter();
        QStringList people;
        for (int i = 0; i < 20; ++i)
            people += u"p%1@example.org"_qs.arg(i);
        draft.to = people.join(u',');
        QCOMPARE(only(draft)->kind, Kind::ManyInTo);
        QCOMPARE(only(draft)->number, 20);
        draft.bcc = std::exchange(draft.to, u"ana@example.org"_qs);
        QVERIFY(checkDraft(draft, account(), facts()).empty());
    }
    void aSlipInAnAddressIsNamedWithWhatWasMeant()
    {
        Draft draft = letter();
        draft.cc = u"Ben <ben@gmial.com>"_qs;
        QCOMPARE(only(draft)->kind, Kind::DomainTypo);
        QCOMPARE(only(draft)->field, ComposeIssue::Field::Cc);
        QCOMPARE(only(draft)->better, u"ben@gmail.com"_qs);
    }
    void anAnswerFromAnotherAddressIsSaid()
    {
        Draft draft = letter();
        draft.origin = Origin{.deliveredTo = {u"list@example.org"_qs, u"Jane@Work.example"_qs}};
        QCOMPARE(only(draft)->kind, Kind::WrongSender);
        QCOMPARE(only(draft)->better, u"Jane@work.example"_qs);
        draft.from = u"Jane <jane@work.example>"_qs;
        QVERIFY(checkDraft(draft, account(), facts()).empty());
        draft.from.clear();
        draft.origin->deliveredTo = {u"list@example.org"_qs};
        QVERIFY(checkDraft(draft, account(), facts()).empty());
    }
    void theSizeIsReckonedAsBase64()
    {
        QCOMPARE(base64LinesSize(0), 0);
        QCOMPARE(base64LinesSize(57), 78);
        QCOMPARE(base64LinesSize(58), 78 + 6);
    }
};

QTEST_APPLESS_MAIN(TestCheckDraft)
#include "test_check_draft.moc"
