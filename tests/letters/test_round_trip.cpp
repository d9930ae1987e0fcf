// SPDX-License-Identifier: GPL-3.0-or-later
// What others write is opened, answered, forwarded and redirected: quoted as it should be, files intact.
#include "Strangers.h"

#include "compose/answer.h"
#include "compose/draftFromMessage.h"
#include "compose/prepare.h"
#include "html/cleanHtml.h"
#include "html/htmlToText.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QTest>

#include <algorithm>

using namespace sendoff;

class TestRoundTrip : public QObject {
    Q_OBJECT

    std::vector<Stranger> m_strangers = strangers();

    static AnswerContext context(bool isRich)
    {
        const Account account{.id = AccountId(1), .identity = {.from = *Mailbox::parse(u"Me <me@example.org>"_qs)}};
        return {.accounts = {account},
                .words = {.attribution = [](const QString &writer, const QDateTime &) { return writer + u" wrote:"_qs; },
                          .date = [](const QDateTime &date) { return date.toString(Qt::ISODate); },
                          .forwarded = u"Forwarded"_qs,
                          .from = u"From"_qs,
                          .to = u"To"_qs,
                          .cc = u"Cc"_qs,
                          .subject = u"Subject"_qs,
                          .dateLabel = u"Date"_qs},
                .isRich = isRich};
    }
    struct Opened {
        explicit Opened(const QByteArray &octets)
        {
            source.setData(octets);
            source.open(QIODevice::ReadOnly);
            message = MessageReader::read(source);
        }
        /// SHA-256 of each attachment, sorted.
        QByteArrayList files()
        {
            QByteArrayList hashes;
            for (const MessagePart &part : message.attachments()) {
                QBuffer sink;
                sink.open(QIODevice::WriteOnly);
                (void)MessageReader::decodePart(source, part, sink);
                hashes += hashOf(sink.data());
            }
            std::sort(hashes.begin(), hashes.end());
            return hashes;
        }
        QBuffer source;
        ParsedMessage message;
    };
    static QByteArray hashOf(const QByteArray &octets) { return QCryptographicHash::hash(octets, QCryptographicHash::Sha256).toHex(); }
    static QString oneLine(const QString &text) { return QString(text).remove(u'>').simplified(); }

    /// The draft as it is sent to somebody.
    static QByteArray sent(Draft draft)
    {
        draft.to = u"ana@example.org"_qs;
        draft.cc.clear();
        draft.bcc.clear();
        draft.from.clear();
        draft.replyTo.clear();
        const SystemClock clock;
        SystemRandomness randomness;
        const auto prepared = prepare(draft, context(false).accounts.front().identity, clock, randomness);
        return prepared ? prepared->mail.content->open()->readAll() : QByteArray();
    }
    static void requireForm(const QByteArray &octets)
    {
        QVERIFY(octets.endsWith("\r\n"));
        QByteArray rest = octets;
        rest.replace("\r\n", "");
        QVERIFY(!rest.contains('\r') && !rest.contains('\n') && !rest.contains('\0'));
        for (const QByteArray &line : octets.split('\n'))
            QVERIFY(line.size() <= 999);
    }
    void eachStranger()
    {
        QTest::addColumn<int>("index");
        for (size_t i = 0; i < m_strangers.size(); ++i)
            QTest::newRow(m_strangers[i].name.constData()) << int(i);
    }
    const Stranger &stranger() const
    {
        QFETCH(int, index);
        return m_strangers[size_t(index)];
    }

private slots:
    void thereAreEnough() { QVERIFY(m_strangers.size() >= 200); }

    void answersQuote_data() { eachStranger(); }
    void answersQuote()
    {
        for (const bool isRich : {false, true}) {
            for (const AnswerMode mode : {AnswerMode::Sender, AnswerMode::All, AnswerMode::List}) {
                Opened opened(stranger().octets);
                const Draft draft = answer(opened.message, opened.source, mode, context(isRich));
                QVERIFY(draft.subject.startsWith(u"Re:"));
                QVERIFY(!draft.subject.contains(u'\n'));
                const QStringList lines = draft.text.split(u'\n');
                for (qsizetype i = 3; i + 1 < lines.size(); ++i)
                    QVERIFY(lines.at(i).startsWith(u'>'));
                QVERIFY2(oneLine(draft.text).contains(stranger().says), qPrintable(draft.text.left(500)));
                QVERIFY2(draft.html.isEmpty() || oneLine(htmlToText(draft.html)).contains(stranger().says), qPrintable(draft.html.left(500)));
                const QByteArray octets = sent(draft);
                requireForm(octets);
                Opened again(octets);
                QCOMPARE(again.message.subject, draft.subject);
                QVERIFY(oneLine(again.message.text).contains(stranger().says));
                QVERIFY(again.message.references.size() <= 20);
            }
        }
    }

    void forwardedFilesAreIntact_data() { eachStranger(); }
    void forwardedFilesAreIntact()
    {
        Opened opened(stranger().octets);
        const QByteArrayList files = opened.files();
        for (const QByteArray &file : stranger().files)
            QVERIFY(files.contains(hashOf(file)));
        for (const bool isRich : {false, true}) {
            const Draft draft = forwardInline(opened.message, opened.source, context(isRich));
            QVERIFY(draft.subject.startsWith(u"Fwd:"));
            QVERIFY(oneLine(draft.text).contains(stranger().says));
            const QByteArray octets = sent(draft);
            requireForm(octets);
            Opened again(octets);
            QCOMPARE(again.files(), files);
            QVERIFY(oneLine(again.message.text).contains(stranger().says));
        }
    }

    void theWholeIsForwardedAsItWas_data() { eachStranger(); }
    void theWholeIsForwardedAsItWas()
    {
        Opened opened(stranger().octets);
        const Attachment whole{.data = stranger().octets, .size = stranger().octets.size()};
        const QByteArray octets = sent(forwardAttached(opened.message, whole, context(false)));
        requireForm(octets);
        Opened again(octets);
        QCOMPARE(again.message.attachments().size(), size_t(1));
        const MessagePart part = again.message.attachments().front();
        QBuffer sink;
        sink.open(QIODevice::WriteOnly);
        QVERIFY(MessageReader::decodePart(again.source, part, sink));
        // What can't travel as a message goes as a file, octet for octet; of a message the line ends are made whole.
        if (part.contentType != "message/rfc822")
            QCOMPARE(sink.data(), stranger().octets);
        Opened inner(sink.data());
        if (stranger().name == "CR only")
            return; // lone CRs become line ends on the way, and then it has other headers
        QCOMPARE(inner.message.subject, opened.message.subject);
        QCOMPARE(inner.message.from, opened.message.from);
        QVERIFY(oneLine(inner.message.text + htmlToText(inner.message.html)).contains(stranger().says));
        for (const QByteArray &file : stranger().files)
            QVERIFY(inner.files().contains(hashOf(file)));
    }

    void theWholeIsRedirectedAsItWas_data() { eachStranger(); }
    void theWholeIsRedirectedAsItWas()
    {
        Opened opened(stranger().octets);
        const Attachment whole{.data = stranger().octets, .size = stranger().octets.size()};
        const QByteArray octets = sent(redirect(opened.message, whole, context(false)));
        const bool hasSender = std::any_of(opened.message.headers.begin(), opened.message.headers.end(), [](const auto &header) {
            return header.first.compare("from", Qt::CaseInsensitive) == 0 && !header.second.isEmpty();
        });
        if (octets.isEmpty()) {
            // No message, or one with octets that no header may have.
            QVERIFY(!hasSender || stranger().name == "NULs in headers" || stranger().name == "CR only");
            return;
        }
        QVERIFY(octets.startsWith("Resent-Date: "));
        QVERIFY(octets.contains("\r\nResent-To: ana@example.org\r\n"));
        QVERIFY(!octets.contains("z@example.org\r\nFrom") && !octets.contains("\r\nBcc:"));
        Opened again(octets);
        if (stranger().name == "CR only")
            return;
        QCOMPARE(again.message.subject, opened.message.subject);
        QCOMPARE(again.message.messageId, opened.message.messageId);
        for (const QByteArray &file : stranger().files)
            QVERIFY(again.files().contains(hashOf(file)));
    }

    void everyMessageCanBeEditedAnew_data() { eachStranger(); }
    void everyMessageCanBeEditedAnew()
    {
        Opened opened(stranger().octets);
        const QByteArrayList files = opened.files();
        const Draft draft = draftFromMessage(opened.message, opened.source);
        QVERIFY(oneLine(draft.text).contains(stranger().says));
        QCOMPARE(cleanHtml(draft.html).leftOut, LeftOut());
        const QByteArray octets = sent(draft);
        requireForm(octets);
        QCOMPARE(Opened(octets).files(), files);
    }
};

QTEST_GUILESS_MAIN(TestRoundTrip)
#include "test_round_trip.moc"
