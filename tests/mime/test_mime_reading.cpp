// SPDX-License-Identifier: GPL-3.0-or-later
#include "mime/Entity.h"
#include "mime/MessageReader.h"

#include <QBuffer>
#include <QElapsedTimer>
#include <QTest>

using namespace sendoff;

class TestMimeReading : public QObject {
    Q_OBJECT

    static ParsedMessage parse(const QByteArray &octets)
    {
        QBuffer buffer;
        buffer.setData(octets);
        buffer.open(QIODevice::ReadOnly);
        return MessageReader::read(buffer);
    }
    static QByteArray decoded(const QByteArray &octets, const MessagePart &part)
    {
        QBuffer source;
        source.setData(octets);
        source.open(QIODevice::ReadOnly);
        QBuffer sink;
        sink.open(QIODevice::WriteOnly);
        MessageReader::decodePart(source, part, sink);
        return sink.data();
    }

private slots:
    void aMessageIsTakenApart()
    {
        const QByteArray message = "From: =?utf-8?Q?J=C3=B6rg?= <j@example.org>\r\n"
                                   "To: \"Roe, Jane\" <jane@example.org>,\r\n ben@example.org\r\n"
                                   "Subject: =?iso-8859-1?q?Gr=FC=DFe?= =?utf-8?B?8J+OiQ==?=\r\n"
                                   "Message-ID: <1@example.org>\r\n"
                                   "Date: Tue, 24 Nov 2026 10:00:00 +0100\r\n\r\nHello\r\n";
        const ParsedMessage parsed = parse(message);
        QCOMPARE(parsed.from.at(0).displayName, u"Jörg"_qs);
        QCOMPARE(parsed.to.size(), size_t(2));
        QCOMPARE(parsed.to.at(0).displayName, u"Roe, Jane"_qs);
        QCOMPARE(parsed.subject, u"Grüße🎉"_qs);
        QCOMPARE(parsed.messageId, QByteArray("<1@example.org>"));
        QCOMPARE(parsed.date.toUTC(), QDateTime({2026, 11, 24}, {9, 0}, Qt::UTC));
        QCOMPARE(parsed.text, u"Hello\n"_qs);
    }

    void whatWeWriteWeRead()
    {
        const QByteArray data = QByteArray("\0\1\xff\r\n.", 6).repeated(1000);
        const Entity body = Entity::multipart("alternative", "inner", {Entity::text("plain", u"Grüße\n"_qs),
                                                                       Entity::text("html", u"<p>Grüße</p>"_qs)});
        const Entity whole =
            Entity::multipart("mixed", "outer", {body, Entity::data(data, "application/x-y", u"Köln.bin"_qs)});
        const auto device = whole.source().open();
        const QByteArray octets = device->readAll();
        const ParsedMessage parsed = parse(octets);
        QCOMPARE(parsed.text, u"Grüße\n"_qs);
        QCOMPARE(parsed.html, u"<p>Grüße</p>\n"_qs);
        QCOMPARE(parsed.parts.size(), size_t(3));
        QCOMPARE(parsed.attachments().size(), size_t(1));
        QCOMPARE(parsed.attachments().at(0).fileName, u"Köln.bin"_qs);
        QCOMPARE(decoded(octets, parsed.attachments().at(0)), data);
    }

    void aHeaderMayBeFoldedAfterItsColon()
    {
        QCOMPARE(parse("Content-Transfer-Encoding:\r\n base64\r\n\r\nSGk=\r\n").text, u"Hi"_qs);
    }

    void flowedTextIsJoined()
    {
        const ParsedMessage parsed = parse("Content-Type: text/plain; format=flowed\n\n"
                                           "one \ntwo\n> quoted \n> more\n From here\n-- \nJane\n");
        QCOMPARE(parsed.text, u"one two\n> quoted more\nFrom here\n-- \nJane\n"_qs);
    }

    void textsThatStandOneAfterAnotherAreAllRead()
    {
        const ParsedMessage parsed = parse("Content-Type: multipart/mixed; boundary=m\n\n"
                                           "--m\nContent-Type: multipart/alternative; boundary=a\n\n"
                                           "--a\n\none\n--a\n\nanother form of one\n--a\nContent-Type: text/html\n\n<p>one\n--a--\n"
                                           "--m\nContent-Type: image/png\n\nx\n"
                                           "--m\n\ntwo\n--m\nContent-Disposition: attachment\n\nno\n--m--\n");
        QCOMPARE(parsed.text, u"one\ntwo"_qs);
        QCOMPARE(parsed.html, u"<p>one"_qs);
        QCOMPARE(parsed.textBesideHtml, u"two"_qs);
        QCOMPARE(parsed.attachments().size(), size_t(2));
    }

    void headersForAnswersAreRead()
    {
        const ParsedMessage parsed = parse("Message-ID: <4@x>\nReferences: <1@x> junk <2@x>\n <3@x>\nIn-Reply-To: <9@x>\n"
                                           "Reply-To: =?utf-8?q?J=C3=B6rg=2C_A?= <j@example.org>, b@example.org\n"
                                           "Mail-Followup-To: list@example.org\nDelivered-To: me+x@example.net\n"
                                           "X-Original-To: me@example.net\nList-Post: <mailto:list%2Bq@example.org?subject=x> (m)\n"
                                           "X-Unsent: 1\n\n");
        QCOMPARE(parsed.references, (QByteArrayList{"<1@x>", "<2@x>", "<3@x>"}));
        QCOMPARE(parsed.replyTo.size(), size_t(2));
        QCOMPARE(parsed.replyTo.front().displayName, u"Jörg, A"_qs);
        QCOMPARE(parsed.followupTo.front().address.toText(), u"list@example.org"_qs);
        QCOMPARE(parsed.deliveredTo, (QStringList{u"me+x@example.net"_qs, u"me@example.net"_qs}));
        QCOMPARE(parsed.listPost->toText(), u"list+q@example.org"_qs);
        QVERIFY(parsed.isUnsent);
        QCOMPARE(parse("In-Reply-To: <9@x>\n\n").references, QByteArrayList{"<9@x>"});
        QCOMPARE(parse("In-Reply-To: <9@x> <8@x>\nList-Post: NO\n\n").references, QByteArrayList());
        QVERIFY(!parse("List-Post: NO\n\n").listPost);
    }

    void charsetsAreGuessedWhereNobodySaysThem_data()
    {
        QTest::addColumn<QByteArray>("charset");
        QTest::addColumn<QByteArray>("octets");
        QTest::newRow("utf-8") << QByteArray("utf-8") << QByteArray("\xc3\xa4");
        QTest::newRow("none, utf-8") << QByteArray() << QByteArray("\xc3\xa4");
        QTest::newRow("none, 1252") << QByteArray() << QByteArray("\xe4");
        QTest::newRow("latin1") << QByteArray("iso-8859-1") << QByteArray("\xe4");
        QTest::newRow("unknown") << QByteArray("x-nothing") << QByteArray("\xe4");
        QTest::newRow("wrong") << QByteArray("utf-8") << QByteArray("\xe4");
    }
    void charsetsAreGuessedWhereNobodySaysThem()
    {
        QFETCH(QByteArray, charset);
        QFETCH(QByteArray, octets);
        const QByteArray type = charset.isEmpty() ? QByteArray() : "Content-Type: text/plain; charset=" + charset + "\n";
        QCOMPARE(parse(type + "X: y\n\n" + octets).text, u"ä"_qs);
    }

    void fileNamesLoseTheirFolders_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QString>("shown");
        QTest::newRow("unix") << QByteArray("\"../../etc/passwd\"") << u"passwd"_qs;
        QTest::newRow("windows") << QByteArray("\"C:\\\\x\\\\y.txt\"") << u"y.txt"_qs;
        QTest::newRow("hidden") << QByteArray("\".bashrc\"") << u"bashrc"_qs;
        QTest::newRow("control") << QByteArray("\"a\tb\"") << u"a b"_qs;
        QTest::newRow("turned round") << QByteArray("\"photo\xe2\x80\xaegpj.exe\xe2\x81\xa9\"") << u"photogpj.exe"_qs;
    }
    void fileNamesLoseTheirFolders()
    {
        QFETCH(QByteArray, name);
        QFETCH(QString, shown);
        QCOMPARE(parse("Content-Disposition: attachment; filename=" + name + "\n\nx").parts.at(0).fileName, shown);
    }

    void brokenMessagesAreReadAsFarAsTheyGo_data()
    {
        QTest::addColumn<QByteArray>("octets");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("no headers") << QByteArray("\n\nbody");
        QTest::newRow("headers only") << QByteArray("Subject: x");
        QTest::newRow("no boundary") << QByteArray("Content-Type: multipart/mixed\n\n--x\n\na\n--x--\n");
        QTest::newRow("truncated") << QByteArray("Content-Type: multipart/mixed; boundary=x\n\n--x\nContent-Type: te");
        QTest::newRow("never closed") << QByteArray("Content-Type: multipart/mixed; boundary=x\n\n--x\n\nbody");
        QTest::newRow("boundary in headers") << QByteArray("Content-Type: multipart/mixed; boundary=x\n\n--x\nA: b\n--x\n\nc\n--x--");
        QTest::newRow("bad base64") << QByteArray("Content-Transfer-Encoding: base64\n\n!!!=a=b=c");
        QTest::newRow("bad words") << QByteArray("Subject: =?x?Q?=?= =?utf-8?B?%%?= =?\n\n");
        QTest::newRow("quotes") << QByteArray("Content-Type: text/plain; name=\"\\\n\n");
        QTest::newRow("nul") << QByteArray("A\0: b\n\n\0\0", 10);
        QByteArray deep;
        for (int i = 0; i < 500; ++i)
            deep += "Content-Type: multipart/mixed; boundary=b" + QByteArray::number(i) + "\n\n--b" + QByteArray::number(i) + "\n";
        QTest::newRow("deep") << deep;
        QTest::newRow("endless line") << "Subject: x\n\n" + QByteArray(3000000, 'x');
        QTest::newRow("many parts") << "Content-Type: multipart/mixed; boundary=x\n\n" + QByteArray("--x\n\n").repeated(50000);
    }
    void brokenMessagesAreReadAsFarAsTheyGo()
    {
        QFETCH(QByteArray, octets);
        const ParsedMessage parsed = parse(octets);
        QVERIFY(parsed.parts.size() <= 10000);
        QVERIFY(parsed.text.size() <= 1024 * 1024);
        for (const MessagePart &part : parsed.parts) {
            QVERIFY(part.offset >= 0 && part.encodedSize >= 0);
            QVERIFY(part.offset + part.encodedSize <= octets.size());
        }
    }

    void textWithABrokenBoundaryIsShown_data()
    {
        QTest::addColumn<QByteArray>("octets");
        QTest::newRow("none said") << QByteArray("Content-Type: multipart/mixed\n\nhello\n");
        QTest::newRow("never comes") << QByteArray("Content-Type: multipart/mixed; boundary=x\n\nhello\n");
    }
    void textWithABrokenBoundaryIsShown()
    {
        QFETCH(QByteArray, octets);
        QCOMPARE(parse(octets).text, u"hello\n"_qs);
    }

    void aLongTextIsCutAndStaysUtf8()
    {
        const QString text =
            parse("Content-Type: text/plain; charset=utf-8\n\na" + QByteArray("\xc3\xa4").repeated(600000)).text;
        QVERIFY(text.startsWith(u"aää"_qs));
        QVERIFY(text.size() < 1024 * 1024);
    }

    void datesOfOtherProgramsAreRead_data()
    {
        QTest::addColumn<QByteArray>("date");
        QTest::newRow("comment") << QByteArray("Tue, 24 Nov 2026 10:00:00 +0100 (CET)");
        QTest::newRow("GMT") << QByteArray("Tue, 24 Nov 2026 09:00:00 GMT");
        QTest::newRow("EST") << QByteArray("24 Nov 2026 04:00:00 EST");
    }
    void datesOfOtherProgramsAreRead()
    {
        QFETCH(QByteArray, date);
        QCOMPARE(parse("Date: " + date + "\n\n").date.toUTC(), QDateTime({2026, 11, 24}, {9, 0}, Qt::UTC));
    }

    void aHeaderOfHalfWordsIsReadAsItIs()
    {
        const QByteArray hostile = QByteArray("=?a?b").repeated(100000);
        QCOMPARE(parse("Subject: " + hostile + "\n\n").subject, QString::fromLatin1(hostile));
    }

    void idsAreFoundInLinearTime()
    {
        QElapsedTimer timer;
        timer.start();
        const auto message = parse("References: " + QByteArray("<").repeated(1000000) + "a@b>> <c@d\n\n");
        QCOMPARE(message.references, (QByteArrayList{"<a@b>"}));
        QVERIFY(timer.elapsed() < 20000);
    }

    void aLongBoundaryCostsNoTime()
    {
        QElapsedTimer timer;
        timer.start();
        const QByteArray boundary = QByteArray("b").repeated(1000000);
        const auto message = parse("Content-Type: multipart/mixed; boundary=" + boundary + "\n\n" + QByteArray("--\n").repeated(1000000));
        QCOMPARE(message.parts.size(), size_t(1));
        QVERIFY(timer.elapsed() < 20000);
    }

    void base64IsReadAsFarAsItGoes()
    {
        const QByteArray head = "Content-Type: a/b\nContent-Transfer-Encoding: base64\n\n";
        const QByteArray octets = head + "QU JD\r\n*REVG\nRw==SA==\nSUo";
        QCOMPARE(decoded(octets, parse(octets).parts.at(0)), QByteArray("ABCDEFGHIJ"));
        const QByteArray bad = head + "====Q=Q=\nQ";
        QVERIFY(decoded(bad, parse(bad).parts.at(0)).size() <= 6);
    }

    void theLineEndBeforeABoundaryIsNotThePartS()
    {
        const QByteArray octets = "Content-Type: multipart/mixed; boundary=x\r\n\r\npreamble\r\n"
                                  "--x\r\nContent-Type: application/a\r\n\r\nabc\r\n--x\r\n\r\n\r\n--x--\r\nepilogue";
        const ParsedMessage parsed = parse(octets);
        QCOMPARE(parsed.parts.size(), size_t(2));
        QCOMPARE(decoded(octets, parsed.parts.at(0)), QByteArray("abc"));
        QCOMPARE(decoded(octets, parsed.parts.at(1)), QByteArray());
    }
};

QTEST_APPLESS_MAIN(TestMimeReading)
#include "test_mime_reading.moc"
