// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose/identityOf.h"
#include "compose/prepare.h"
#include "mime/MessageReader.h"

#include <QBuffer>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace sendoff;

/// What a draft wishes beside people, text and files.
class TestWriting : public QObject {
    Q_OBJECT

    SystemClock m_clock;
    SystemRandomness m_randomness;
    QTemporaryDir m_folder;

    static Identity identity() { return {.from = *Mailbox::parse(u"Jane <jane@example.org>"_qs)}; }
    static Draft draft()
    {
        Draft draft;
        draft.to = u"Ana <ana@example.org>"_qs;
        draft.subject = u"Hello"_qs;
        draft.text = u"Hello.\n"_qs;
        return draft;
    }
    PreparedMessage prepared(const Draft &draft, const Identity &identity)
    {
        const auto result = prepare(draft, identity, m_clock, m_randomness);
        return result ? *result : PreparedMessage{{}, {}, u"refused"_qs, identity.from, {}, {}, {}, false};
    }
    static QByteArray octetsOf(const PreparedMessage &message)
    {
        return message.mail.content ? message.mail.content->open()->readAll() : QByteArray();
    }
    static QByteArrayList recipientsOf(const PreparedMessage &message)
    {
        QByteArrayList list;
        for (const AddrSpec &address : message.mail.envelope.recipients)
            list += address.toWire();
        return list;
    }
    Draft redirection(const QByteArray &message, bool isFile)
    {
        Draft redirected = draft();
        redirected.bcc = u"blind@example.org"_qs;
        redirected.origin = Origin{.kind = Origin::Kind::Redirect};
        Attachment &whole = redirected.origin->message;
        whole = {.data = message, .name = u"m.eml"_qs, .contentType = "message/rfc822", .size = message.size()};
        if (isFile) {
            QFile file(m_folder.filePath(u"m.eml"_qs));
            (void)file.open(QIODevice::WriteOnly);
            file.write(message);
            file.close();
            whole.data.clear();
            whole.path = file.fileName();
            whole.modified = QFileInfo(whole.path).lastModified();
        }
        return redirected;
    }

private slots:
    void fromChoosesTheIdentity()
    {
        const Identity other{.from = *Mailbox::parse(u"Jane (shop) <shop@example.org>"_qs), .organization = u"Shop"_qs};
        const Account account{.identity = identity(), .otherIdentities = {other}};
        Draft written = draft();
        QCOMPARE(identityOf(written, account), identity());
        written.from = u"SHOP@example.org"_qs;
        QCOMPARE(identityOf(written, account), other);
        written.from = u"someone@else.example"_qs;
        QCOMPARE(identityOf(written, account), identity());
        QVERIFY(octetsOf(prepared(draft(), other)).contains("Organization: Shop\r\n"));
    }

    void blindCopiesOfAnIdentityAreInTheEnvelopeOnly()
    {
        Identity jane = identity();
        jane.alwaysBcc = {*Mailbox::parse(u"archive@example.org"_qs), *Mailbox::parse(u"ana@example.org"_qs)};
        const PreparedMessage message = prepared(draft(), jane);
        QCOMPARE(recipientsOf(message), (QByteArrayList{"ana@example.org", "archive@example.org"}));
        QVERIFY(!octetsOf(message).contains("archive"));
        Draft nobody = draft();
        nobody.to.clear();
        QVERIFY(!prepare(nobody, jane, m_clock, m_randomness));
    }

    void wishesGoToTheMailObject()
    {
        Draft written = draft();
        written.options.requireTls = true;
        written.notify = DsnNotify{.failure = true};
        written.replyTo = u"office@example.org"_qs;
        Identity jane = identity();
        jane.replyTo = Mailbox::parse(u"other@example.org"_qs).value();
        const PreparedMessage message = prepared(written, jane);
        QVERIFY(message.mail.options.requireTls);
        QCOMPARE(message.mail.notify, written.notify);
        QVERIFY(octetsOf(message).contains("Reply-To: office@example.org\r\n"));
        written.replyTo = u"nonsense"_qs;
        QVERIFY(!prepare(written, jane, m_clock, m_randomness));
        written.replyTo.clear();
        QVERIFY(octetsOf(prepared(written, jane)).contains("Reply-To: other@example.org\r\n"));
    }

    void anAnswerNamesItsThread()
    {
        Draft written = draft();
        written.origin = Origin{.messageId = "<2@x>", .references = {"<1@x>", "junk", "<2@x>"}};
        const QByteArray answer = octetsOf(prepared(written, identity()));
        QVERIFY(answer.contains("In-Reply-To: <2@x>\r\n"));
        QVERIFY(answer.contains("References: <1@x> <2@x>\r\n"));
        written.origin->kind = Origin::Kind::Forward;
        const QByteArray forwarded = octetsOf(prepared(written, identity()));
        QVERIFY(!forwarded.contains("In-Reply-To"));
        QVERIFY(forwarded.contains("References: <1@x> <2@x>\r\n"));
        written.origin->messageId = "<a@b>\r\nBcc: evil@example.org";
        written.origin->references = {"<x@y>\r\nX: y"};
        QVERIFY(!octetsOf(prepared(written, identity())).contains("evil"));
        written.extraHeaders = {{u"References"_qs, u"<9@x>"_qs}};
        QVERIFY(!prepare(written, identity(), m_clock, m_randomness));
    }

    void aRedirectedMessageStaysAsItWas_data()
    {
        QTest::addColumn<bool>("isFile");
        QTest::newRow("file") << true;
        QTest::newRow("octets") << false;
    }
    void aRedirectedMessageStaysAsItWas()
    {
        QFETCH(bool, isFile);
        const QByteArray body = "\r\nGr\xc3\xbc\xc3\x9f""e  \r\n.\r\nFrom me\r\n";
        const QByteArray kept = "Resent-From: z@example.org\r\nDKIM-Signature: v=1;\r\n\tb=abc\r\nFrom:  Ana   <ana@example.org>\r\nSubject: Hi\r\n"
                                "Message-ID: <1@x>\r\n";
        const QByteArray message = "From ana Thu Nov 26 10:00:00 2026\r\nResent-Bcc: hidden@example.org\r\n" + kept + "Bcc: secret@example.org,\r\n more@example.org\r\n" + body;
        const PreparedMessage redirected = prepared(redirection(message, isFile), identity());
        const QByteArray octets = octetsOf(redirected);
        QCOMPARE(redirected.mail.content->size(), qint64(octets.size()));
        QVERIFY2(octets.endsWith("\r\n" + kept + body), octets.constData());
        QVERIFY(!octets.contains("secret") && !octets.contains("hidden") && !octets.contains("blind") && !octets.contains("more@"));
        QVERIFY(octets.startsWith("Resent-Date: "));
        QVERIFY(octets.contains("\r\nResent-From: Jane <jane@example.org>\r\nResent-To: Ana <ana@example.org>\r\nResent-Message-ID: <"));
        QCOMPARE(redirected.mail.envelope.reversePath->toText(), u"jane@example.org"_qs);
        QCOMPARE(recipientsOf(redirected), (QByteArrayList{"ana@example.org", "blind@example.org"}));
        QCOMPARE(redirected.subject, u"Hi"_qs);
        QVERIFY(redirected.mail.has8BitContent);
        QVERIFY(redirected.messageId != "<1@x>");
    }

    void whatIsNoMessageIsNotRedirected()
    {
        QVERIFY(!prepare(redirection("just words", false), identity(), m_clock, m_randomness));
        QVERIFY(!prepare(redirection(QByteArray("From: a@b.c\r\nX: \0\r\n\r\n", 22), false), identity(), m_clock, m_randomness));
        Draft changed = redirection("From: a@b.c\r\n\r\n", true);
        QVERIFY(prepare(changed, identity(), m_clock, m_randomness));
        changed.origin->message.size = 3;
        const auto refused = prepare(changed, identity(), m_clock, m_randomness);
        QCOMPARE(int(refused.error().front().kind), int(ComposeIssue::Kind::AttachmentChanged));
    }

    void picturesLoseTheirMetadataIfWanted()
    {
        const QByteArray jpeg = QByteArray("\xff\xd8\xff\xfe\0\x08secret\xff\xda\0\x02scan\xff\xd9", 22);
        Draft written = draft();
        written.attachments = {{.data = jpeg, .name = u"a.jpg"_qs, .contentType = "image/jpeg", .size = jpeg.size()},
                               {.data = "secret", .name = u"a.txt"_qs, .contentType = "text/plain", .size = 6}};
        const auto sentFiles = [this](const Draft &sent) {
            QByteArray octets = octetsOf(prepared(sent, identity()));
            QBuffer source(&octets);
            source.open(QIODevice::ReadOnly);
            QByteArrayList files;
            for (const MessagePart &part : MessageReader::read(source).attachments()) {
                QBuffer sink;
                sink.open(QIODevice::WriteOnly);
                (void)MessageReader::decodePart(source, part, sink);
                files += sink.data();
            }
            return files;
        };
        QCOMPARE(sentFiles(written), (QByteArrayList{jpeg, "secret"}));
        written.stripsMetadata = true;
        QCOMPARE(sentFiles(written), (QByteArrayList{QByteArray("\xff\xd8\xff\xda\0\x02scan\xff\xd9", 12), "secret"}));
    }
};

QTEST_GUILESS_MAIN(TestWriting)
#include "test_writing.moc"
