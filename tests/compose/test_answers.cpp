// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose/answer.h"
#include "compose/draftFromMessage.h"
#include "compose/mailto.h"
#include "compose/mid.h"
#include "compose/messageTexts.h"
#include "compose/originOf.h"
#include "compose/subjects.h"

#include <QBuffer>
#include <QElapsedTimer>
#include <QTest>

using namespace sendoff;

class TestAnswers : public QObject {
    Q_OBJECT

    static Account account(const QString &address, const QString &other = {})
    {
        Account account{.id = AccountId(address.size()), .identity = {.from = *Mailbox::parse(address)}};
        if (!other.isEmpty())
            account.otherIdentities = {Identity{.from = *Mailbox::parse(other)}};
        return account;
    }
    static AnswerContext context(bool isRich = false)
    {
        return {.accounts = {account(u"me@example.org"_qs, u"Me <other@example.org>"_qs), account(u"home@example.net"_qs)},
                .words = {.attribution = [](const QString &writer, const QDateTime &) { return u"On a day, %1 wrote:"_qs.arg(writer); },
                          .date = [](const QDateTime &date) { return date.toString(Qt::ISODate); },
                          .forwarded = u"Forwarded message"_qs,
                          .from = u"From"_qs,
                          .to = u"To"_qs,
                          .cc = u"Cc"_qs,
                          .subject = u"Subject"_qs,
                          .dateLabel = u"Date"_qs},
                .isRich = isRich};
    }
    struct Letter {
        explicit Letter(const QByteArray &octets)
        {
            source.setData(octets);
            source.open(QIODevice::ReadOnly);
            message = MessageReader::read(source);
        }
        QBuffer source;
        ParsedMessage message;
    };
    static Draft answered(const QByteArray &octets, AnswerMode mode = AnswerMode::Sender, bool isRich = false)
    {
        Letter letter(octets);
        return answer(letter.message, letter.source, mode, context(isRich));
    }

private slots:
    void subjectsAreMarkedOnce_data()
    {
        QTest::addColumn<QString>("subject");
        QTest::addColumn<QString>("reply");
        QTest::addColumn<QString>("forward");
        const auto row = [](const QString &subject, const QString &reply, const QString &forward) {
            QTest::newRow(qPrintable(subject)) << subject << reply << forward;
        };
        row(u"Budget"_qs, u"Re: Budget"_qs, u"Fwd: Budget"_qs);
        row(u"Re: Budget"_qs, u"Re: Budget"_qs, u"Fwd: Re: Budget"_qs);
        row(u"RE: AW: Sv: Budget"_qs, u"Re: Budget"_qs, u"Fwd: RE: AW: Sv: Budget"_qs);
        row(u"Re[2]: Re (3): Budget"_qs, u"Re: Budget"_qs, u"Fwd: Re[2]: Re (3): Budget"_qs);
        row(u"RE: [list] Re: Budget"_qs, u"Re: [list] Budget"_qs, u"Fwd: RE: [list] Re: Budget"_qs);
        row(u"[list] Budget"_qs, u"Re: [list] Budget"_qs, u"Fwd: [list] Budget"_qs);
        row(u"WG: FW: Budget"_qs, u"Re: WG: FW: Budget"_qs, u"Fwd: Budget"_qs);
        row(u"回复：预算"_qs, u"Re: 预算"_qs, u"Fwd: 回复：预算"_qs);
        row(u"Résumé: a"_qs, u"Re: Résumé: a"_qs, u"Fwd: Résumé: a"_qs);
        row(u"Reform: a"_qs, u"Re: Reform: a"_qs, u"Fwd: Reform: a"_qs);
        row(QString(), u"Re:"_qs, u"Fwd:"_qs);
    }
    void subjectsAreMarkedOnce()
    {
        QFETCH(QString, subject);
        QTEST(replySubject(subject), "reply");
        QTEST(forwardSubject(subject), "forward");
        QCOMPARE(replySubject(replySubject(subject)), replySubject(subject));
        QCOMPARE(forwardSubject(forwardSubject(subject)), forwardSubject(subject));
    }

    void manyPeopleAreAnsweredInLinearTime()
    {
        QElapsedTimer timer;
        timer.start();
        QByteArray to;
        for (int i = 0; i < 60000; ++i)
            to += QByteArray::number(i) + "@x.example,";
        const Draft draft = answered("From: ana@x.example\nTo: " + to + "\n\nHi\n", AnswerMode::All);
        QVERIFY(draft.to.startsWith(u"ana@x.example, 0@x.example, "_qs) && draft.to.endsWith(u"59999@x.example"_qs));
        QVERIFY(timer.elapsed() < 20000);
    }

    void aSubjectOfMarksTakesNoTime()
    {
        QElapsedTimer timer;
        timer.start();
        QVERIFY(replySubject(u"Re:"_qs.repeated(300000) + u" Budget"_qs).endsWith(u"Budget"_qs));
        QVERIFY(timer.elapsed() < 20000);
    }

    void theRightPeopleAreAnswered_data()
    {
        QTest::addColumn<QByteArray>("headers");
        QTest::addColumn<int>("mode");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("cc");
        const auto row = [](const char *name, const QByteArray &headers, AnswerMode mode, const QString &to, const QString &cc) {
            QTest::newRow(name) << headers << int(mode) << to << cc;
        };
        const QByteArray all = "From: Ana <ana@x.example>\nTo: ME@example.org, Ben <ben@x.example>\nCc: cy@x.example, ana@x.example\n";
        const QByteArray list = "List-Post: <mailto:list@x.example>\n";
        row("sender", all, AnswerMode::Sender, u"Ana <ana@x.example>"_qs, {});
        row("all", all, AnswerMode::All, u"Ana <ana@x.example>, Ben <ben@x.example>"_qs, u"cy@x.example"_qs);
        row("no list", all, AnswerMode::List, u"Ana <ana@x.example>, Ben <ben@x.example>"_qs, u"cy@x.example"_qs);
        row("Reply-To", "Reply-To: \"A, B\" <ab@x.example>, c@x.example\n" + all, AnswerMode::Sender,
            u"\"A, B\" <ab@x.example>, c@x.example"_qs, {});
        row("Reply-To, all", "Reply-To: ab@x.example\n" + all, AnswerMode::All, u"ab@x.example, Ben <ben@x.example>"_qs,
            u"cy@x.example, ana@x.example"_qs);
        row("list", list + all, AnswerMode::List, u"list@x.example"_qs, {});
        row("Reply-To of the list", "Reply-To: LIST@x.example\n" + list + all, AnswerMode::Sender, u"Ana <ana@x.example>"_qs, {});
        row("Mail-Followup-To", "Mail-Followup-To: list@x.example, me@example.org\n" + all, AnswerMode::All, u"list@x.example"_qs, {});
        row("own message", "From: me@example.org\nTo: ana@x.example\nCc: other@example.org\n", AnswerMode::Sender, u"ana@x.example"_qs, {});
        row("own message, all", "From: me@example.org\nTo: ana@x.example\nCc: ben@x.example\n", AnswerMode::All, u"ana@x.example"_qs,
            u"ben@x.example"_qs);
        row("only me", "From: me@example.org\nTo: me@example.org\n", AnswerMode::All, u"me@example.org"_qs, {});
        row("only Cc is left", "From: me@example.org\nTo: home@example.net\nCc: ben@x.example\n", AnswerMode::All, u"ben@x.example"_qs, {});
        row("nobody", "Subject: x\n", AnswerMode::All, {}, {});
        row("group", "From: Ana <ana@x.example>\nTo: team: ben@x.example, me@example.org;\n", AnswerMode::All,
            u"Ana <ana@x.example>, ben@x.example"_qs, {});
    }
    void theRightPeopleAreAnswered()
    {
        QFETCH(QByteArray, headers);
        QFETCH(int, mode);
        const Draft draft = answered(headers.contains("From:") ? headers + "\nHi\n" : headers + "From: \n\n", AnswerMode(mode));
        QTEST(draft.to, "to");
        QTEST(draft.cc, "cc");
    }

    void whoWasAddressedAnswers_data()
    {
        QTest::addColumn<QByteArray>("headers");
        QTest::addColumn<QString>("from");
        QTest::newRow("To") << QByteArray("To: other@example.org\n") << u"Me <other@example.org>"_qs;
        QTest::newRow("Cc") << QByteArray("To: x@y.example\nCc: HOME@example.net\n") << u"home@example.net"_qs;
        QTest::newRow("Delivered-To") << QByteArray("Delivered-To: home@example.net\nTo: me@example.org\n") << u"home@example.net"_qs;
        QTest::newRow("own") << QByteArray("From: me@example.org\nTo: x@y.example\n") << u"me@example.org"_qs;
        QTest::newRow("nobody") << QByteArray("To: x@y.example\n") << QString();
    }
    void whoWasAddressedAnswers()
    {
        QFETCH(QByteArray, headers);
        QTEST(answered(headers + "\nHi\n").from, "from");
    }

    void textIsQuoted()
    {
        const Draft draft = answered("From: Ana <ana@x.example>\nSubject: Hi\nMessage-ID: <2@x>\nReferences: <1@x>\n"
                                     "Content-Type: text/plain; format=flowed\n\n\nHello \nyou.\n\n> old \n> words\n>> older\n\n-- \nAna\n");
        QCOMPARE(draft.text, u"\n\nOn a day, Ana wrote:\n> Hello you.\n>\n>> old words\n>>> older\n"_qs);
        QCOMPARE(draft.subject, u"Re: Hi"_qs);
        QCOMPARE(draft.html, QString());
        QCOMPARE(draft.origin->messageId, QByteArray("<2@x>"));
        QCOMPARE(draft.origin->references, QByteArrayList{"<1@x>"});
        QVERIFY(draft.attachments.empty());
    }

    void htmlIsQuotedSafely()
    {
        const QByteArray octets = "From: Ana <ana@x.example>\nContent-Type: multipart/related; boundary=b\n\n"
                                  "--b\nContent-Type: text/html\n\n<p style=\"color:#000\" onclick=x>Hello<script>x</script>"
                                  "<img src=\"cid:1@x\"><img src=\"http://x/2\"></p><div class=\"gmail_signature\">Ana</div>\n"
                                  "--b\nContent-Type: image/png\nContent-ID: <1@x>\n\npng\n--b\nContent-Type: image/png\n\nother\n--b--\n";
        const Draft rich = answered(octets, AnswerMode::Sender, true);
        QCOMPARE(rich.html, u"<p><br></p>\n<p>On a day, Ana wrote:</p>\n<blockquote type=\"cite\">\n"
                            "<p>Hello<img src=\"cid:1@x\"></p>\n</blockquote>\n"_qs);
        QCOMPARE(rich.attachments.size(), size_t(1));
        QCOMPARE(rich.attachments.front().contentId, QByteArray("1@x"));
        QCOMPARE(rich.attachments.front().data, QByteArray("png"));
        const Draft plain = answered(octets);
        QCOMPARE(plain.text, u"\n\nOn a day, Ana wrote:\n> Hello\n>\n> Ana\n"_qs);
        QVERIFY(plain.attachments.empty());
    }

    void aMessageIsForwardedWithAllItHas()
    {
        Letter letter("From: Ana <ana@x.example>\nTo: me@example.org\nDate: Thu, 26 Nov 2026 10:00:00 +0000\nSubject: Hi\n"
                      "Message-ID: <1@x>\nContent-Type: multipart/mixed; boundary=b\n\n--b\n\nHello\n"
                      "--b\nContent-Type: application/pdf; name=a.pdf\nContent-Transfer-Encoding: base64\n\nAAEC\n"
                      "--b\nContent-Type: message/rfc822\n\nSubject: in\n\nside\n--b--\n");
        const Draft draft = forwardInline(letter.message, letter.source, context());
        QCOMPARE(draft.subject, u"Fwd: Hi"_qs);
        QCOMPARE(draft.text, u"\n\n-------- Forwarded message --------\nFrom: Ana <ana@x.example>\nDate: 2026-11-26T10:00:00Z\n"
                             "Subject: Hi\nTo: me@example.org\n\nHello"_qs);
        QCOMPARE(draft.to, QString());
        QCOMPARE(draft.attachments.size(), size_t(2));
        QCOMPARE(draft.attachments.at(0).name, u"a.pdf"_qs);
        QCOMPARE(draft.attachments.at(0).data, QByteArray("\0\1\2", 3));
        QCOMPARE(draft.attachments.at(1).name, u"message.eml"_qs);
        QCOMPARE(draft.attachments.at(1).data, QByteArray("Subject: in\n\nside"));
        const Draft rich = forwardInline(letter.message, letter.source, context(true));
        QVERIFY(rich.html.contains(u"<b>From:</b> Ana &lt;ana@x.example&gt;"));
        const Draft attached = forwardAttached(letter.message, {.path = u"/x/y.eml"_qs, .size = 7}, context());
        QCOMPARE(attached.attachments.size(), size_t(1));
        QCOMPARE(attached.attachments.front().contentType, QByteArray("message/rfc822"));
        QCOMPARE(attached.attachments.front().name, u"Hi.eml"_qs);
        QCOMPARE(int(attached.origin->kind), int(Origin::Kind::Forward));
    }

    void anAnswerThatIsWrittenAgainStaysInItsThread()
    {
        Letter letter("From: me@example.org\nTo: a@x.example\nIn-Reply-To: <2@x>\nReferences: <1@x> <2@x>\n"
                      "Content-Type: text/html\n\n<p onclick=x>Hi</p>");
        const Draft draft = draftFromMessage(letter.message, letter.source);
        QCOMPARE(draft.origin->messageId, QByteArray("<2@x>"));
        QCOMPARE(draft.origin->references, QByteArrayList{"<1@x>"});
        QCOMPARE(draft.html, u"<p>Hi</p>"_qs);
        QCOMPARE(draft.text, u"Hi\n"_qs);
        Letter single("From: me@example.org\nReferences: <1@x>\n\nHi");
        QVERIFY(!draftFromMessage(single.message, single.source).origin);
    }

    void linksBecomeDrafts()
    {
        const auto link = draftFromMailto(u"MAILTO:ana%40x.example,%22B%2C%20C%22%20%3Cb@x.example%3E?to=d@x.example&cc=e@x.example&bcc=f@x.example"
                                          "&subject=caf%C3%A9%0D%0ABcc:%20evil@x.example&body=one%0D%0Atwo+three&body=four&In-Reply-To=%3C1@x%3E"
                                          "&attach=/etc/passwd&From=evil@x.example&X-Header=x#end"_qs);
        QVERIFY(link);
        QCOMPARE(link->draft.to, u"ana@x.example, \"B, C\" <b@x.example>, d@x.example"_qs);
        QCOMPARE(link->draft.cc, u"e@x.example"_qs);
        QCOMPARE(link->draft.bcc, u"f@x.example"_qs);
        QCOMPARE(link->draft.subject, u"café  Bcc: evil@x.example"_qs);
        QCOMPARE(link->draft.text, u"one\ntwo+three\nfour"_qs);
        QCOMPARE(link->draft.origin->messageId, QByteArray("<1@x>"));
        QCOMPARE(link->draft.from, QString());
        QVERIFY(link->draft.extraHeaders.empty() && link->draft.attachments.empty());
        QCOMPARE(link->files, QStringList{u"/etc/passwd"_qs});
        QVERIFY(!draftFromMailto(u"https://x.example"_qs));
        QCOMPARE(draftFromMailto(u"mailto:"_qs)->draft, Draft());
        QCOMPARE(draftFromMailto(u"mailto:a@x.example?subject=a&amp;body=b"_qs)->draft.text, u"b"_qs);
    }

    void linksNameMessages()
    {
        QCOMPARE(messageIdFromMid(u"mid:960830.1639@XIson.com"_qs), QByteArray("<960830.1639@XIson.com>"));
        QCOMPARE(messageIdFromMid(u"MID:a%25b%2Fc@x.example/part@x.example"_qs), QByteArray("<a%b/c@x.example>"));
        QCOMPARE(messageIdFromMid(u"mid:%3C1@x.example%3E"_qs), QByteArray("<1@x.example>"));
        QVERIFY(isMid(u"MID:nowhere"_qs) && !isMid(u"mailto:1@x.example"_qs));
        for (const QString &link : {u"mid:"_qs, u"mid:nowhere"_qs, u"mailto:1@x.example"_qs, u"mid:1@x.example%0D%0AA1 LOGOUT"_qs,
                                    u"mid:1%00@x.example"_qs, u"mid:1%3E%3C2@x.example"_qs, u"mid:é@x.example"_qs,
                                    QString(u"mid:1@x.example"_qs + QString(1000, u'x'))})
            QVERIFY2(messageIdFromMid(link).isEmpty(), qPrintable(link));
        for (const QByteArray &id : {QByteArray("<a%b/c?d#e@x.example>"), QByteArray("<1+2$3=4&5@[10.0.0.1]>")})
            QCOMPARE(messageIdFromMid(midOf(id).toString(QUrl::FullyEncoded)), id);
    }
};

QTEST_GUILESS_MAIN(TestAnswers)
#include "test_answers.moc"
