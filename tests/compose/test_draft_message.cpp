// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose/draftFromMessage.h"
#include "compose/draftMessage.h"

#include <QBuffer>
#include <QTest>

using namespace sendoff;

/// A draft as other mail programs find it in the mailbox.
class TestDraftMessage : public QObject {
    Q_OBJECT

    SystemRandomness m_randomness;

    static Identity identity()
    {
        return {.from = *Mailbox::parse(u"Jane <jane@example.org>"_qs), .alwaysBcc = {*Mailbox::parse(u"archive@example.org"_qs)}};
    }
    QByteArray octetsOf(const Draft &draft)
    {
        const QDateTime now = QDateTime::fromString(QStringLiteral("2027-02-01T03:04:05Z"), Qt::ISODate);
        const DraftMessage message = draftMessage(draft, identity(), {"<d@example.org>", "abc123"}, now, m_randomness);
        const QByteArray octets = message.content->open()->readAll();
        return message.content->size() == octets.size() ? octets : QByteArray();
    }
    Draft again(const Draft &draft)
    {
        QBuffer source;
        source.setData(octetsOf(draft));
        source.open(QIODevice::ReadOnly);
        return draftFromMessage(MessageReader::read(source), source);
    }

private slots:
    void allOfADraftComesBack()
    {
        Draft draft{.replyTo = u"office@example.org"_qs,
                    .to = u"Ana <ana@example.org>"_qs,
                    .cc = u"ben@example.org"_qs,
                    .bcc = u"boss@example.org"_qs,
                    .subject = u"Grüße"_qs,
                    .text = u"Dear Ana,\n"_qs};
        draft.origin = Origin{.kind = Origin::Kind::Reply, .messageId = "<2@example.org>", .references = {"<1@example.org>"}};
        draft.attachments = {{.data = QByteArray("a\0b\r\n", 5), .name = u"notes.bin"_qs, .size = 5}};
        const Draft read = again(draft);
        QCOMPARE(read.from, u"Jane <jane@example.org>"_qs);
        for (const auto field : {&Draft::replyTo, &Draft::to, &Draft::cc, &Draft::bcc, &Draft::subject})
            QCOMPARE(read.*field, draft.*field);
        QCOMPARE(read.text.trimmed(), draft.text.trimmed());
        QCOMPARE(read.origin->messageId, QByteArray("<2@example.org>"));
        QCOMPARE(read.origin->references, QByteArrayList{"<1@example.org>"});
        QCOMPARE(read.attachments.size(), size_t(1));
        QCOMPARE(read.attachments.front().data, draft.attachments.front().data);
    }

    void htmlComesBack()
    {
        const Draft draft{.to = u"ana@example.org"_qs, .text = u"Hello"_qs, .html = u"<p>Hello <b>you</b></p>"_qs};
        QVERIFY(again(draft).html.contains(u"<b>you</b>"));
    }

    void whatIsNotWrittenYetIsLeftOut()
    {
        Draft draft{.from = u"nobody"_qs, .to = u"ana@example.org, ben@"_qs, .subject = u"Half\nof it"_qs};
        draft.attachments = {{.path = u"/nowhere/at/all.txt"_qs, .name = u"all.txt"_qs, .size = 3}};
        const Draft read = again(draft);
        QCOMPARE(read.from, u"Jane <jane@example.org>"_qs);
        QCOMPARE(read.to, u"ana@example.org"_qs);
        QCOMPARE(read.bcc, QString());
        QCOMPARE(read.subject, u"Half of it"_qs);
        QVERIFY(read.attachments.empty());
        QVERIFY(!octetsOf({}).isEmpty());
        QVERIFY(!octetsOf({}).contains("undisclosed"));
    }

    void itIsMarked()
    {
        const QByteArray octets = octetsOf({.to = u"ana@example.org"_qs});
        QVERIFY(octets.contains("\r\nMessage-ID: <d@example.org>\r\n"));
        QVERIFY(octets.contains("\r\nX-Sendoff-Draft: abc123\r\n"));
    }
};

QTEST_GUILESS_MAIN(TestDraftMessage)
#include "test_draft_message.moc"
