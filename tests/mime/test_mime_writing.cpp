// SPDX-License-Identifier: GPL-3.0-or-later
#include "mime/EncodedWord.h"
#include "mime/Entity.h"
#include "mime/HeaderBlock.h"
#include "mime/LineEnds.h"
#include "mime/TransferEncoding.h"
#include "mime/flowed.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace sendoff;

class TestMimeWriting : public QObject {
    Q_OBJECT

    static QByteArray readAll(const Source &source)
    {
        const auto device = source.open();
        QByteArray all;
        for (QByteArray block = device->read(1000); !block.isEmpty(); block = device->read(1000))
            all += block;
        return all;
    }
    static QByteArray octets(int count)
    {
        QRandomGenerator random(7);
        QByteArray result;
        for (int i = 0; i < count; ++i)
            result += char(random.bounded(256));
        return result;
    }
    static bool linesFit(const QByteArray &block)
    {
        for (const QByteArray &line : block.split('\n')) {
            if (line.size() > 79)
                return false;
        }
        return true;
    }

private slots:
    void encodedWordsAreShortAndKeepCharactersWhole_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("german") << u"Übergrößenträger für das große Fest am Sonntag, dem dreizehnten"_qs;
        QTest::newRow("japanese") << u"日本語の件名はとても長くなることがありますので折り返します"_qs;
        QTest::newRow("emoji") << u"🎉🎊👩‍👩‍👧‍👦🎈🎁🎂🍰🥳🎉🎊🎈🎁🎂🍰🥳🎉🎊🎈🎁🎂🍰🥳"_qs;
        QTest::newRow("looks encoded") << u"=?utf-8?Q?no?="_qs;
        QTest::newRow("blanks") << u"ä  b   ö "_qs;
    }
    void encodedWordsAreShortAndKeepCharactersWhole()
    {
        QFETCH(QString, text);
        const QByteArrayList words = encodedWords(text);
        for (const QByteArray &word : words) {
            QVERIFY(word.size() <= 75);
            QVERIFY(!decodeWords(word).contains(QChar::ReplacementCharacter));
        }
        QCOMPARE(decodeWords(words.join("\r\n ")), text);
    }

    void headersAreFoldedAndReadBack()
    {
        HeaderWriter writer;
        const QString subject = u"Ein Gruß, der so lang ist, dass er auf keine Zeile passt, und noch ein Wort mehr 🎉"_qs;
        writer.addText("Subject", subject);
        writer.addText("X-Plain", u"word "_qs.repeated(60).trimmed());
        QVERIFY(linesFit(writer.octets()));
        const auto headers = headersOf(writer.octets());
        QCOMPARE(headers.size(), size_t(2));
        QCOMPARE(decodeWords(headerValue(headers, "subject")), subject);
        QCOMPARE(headerValue(headers, "X-PLAIN"), QByteArray("word ").repeated(60).trimmed());
    }

    void nobodyCanAddAHeader_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("crlf") << u"a\r\nBcc: x@y.org"_qs;
        QTest::newRow("lf") << u"a\nBcc: x@y.org"_qs;
        QTest::newRow("cr") << u"a\rBcc: x@y.org"_qs;
        QTest::newRow("nul") << u"a"_qs + QChar(0) + u"b"_qs;
        QTest::newRow("line separator") << u"a\u2028Bcc: x@y.org"_qs;
        QTest::newRow("umlaut and crlf") << u"ä\r\nBcc: x@y.org"_qs;
    }
    void nobodyCanAddAHeader()
    {
        QFETCH(QString, text);
        HeaderWriter writer;
        writer.addText("Subject", text);
        writer.addMailboxes("To", {{text, *AddrSpec::parse(u"a@example.org"_qs)}});
        writer.addParametrized("Content-Type", "text/plain", {{"name", text}});
        writer.addStructured("X-A", text.toUtf8());
        writer.addText(text.toUtf8(), u"x"_qs);
        const bool breaksLines = text.contains(u'\r') || text.contains(u'\n') || text.contains(QChar(0));
        QCOMPARE(headersOf(writer.octets()).size(), breaksLines ? size_t(0) : size_t(4));
        QCOMPARE(writer.refused().size(), breaksLines ? qsizetype(5) : qsizetype(1));
        QVERIFY(headerValue(headersOf(writer.octets()), "bcc").isEmpty());
        QVERIFY(!writer.octets().contains('\0'));
        QByteArray ends = writer.octets();
        ends.replace("\r\n", "");
        QVERIFY(!ends.contains('\r') && !ends.contains('\n'));
    }

    void noHeaderLineIsTooLong()
    {
        for (const auto form : {HeaderWriter::Form::Ascii, HeaderWriter::Form::Utf8}) {
            HeaderWriter writer(form);
            const QString name = u"Roe, Jane "_qs.repeated(200).trimmed();
            writer.addMailboxes("To", {{name, *AddrSpec::parse(u"a@example.org"_qs)}});
            writer.addText("X-Long", QString(3000, u'x'));
            writer.addText("X-Blanks", u"a"_qs + QString(2000, u' ') + u"b"_qs);
            QVERIFY(linesFit(writer.octets()));
            const auto headers = headersOf(writer.octets());
            QVERIFY(decodeWords(headerValue(headers, "to")).contains(name));
            QCOMPARE(decodeWords(headerValue(headers, "x-long")), QString(3000, u'x'));
            QCOMPARE(decodeWords(headerValue(headers, "x-blanks")), u"a"_qs + QString(2000, u' ') + u"b"_qs);
        }
    }

    void fileNamesTravelInEveryScript_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("plain") << u"report.pdf"_qs;
        QTest::newRow("umlaut") << u"Grüße aus Köln.pdf"_qs;
        QTest::newRow("quotes") << u"a \"b\" \\ c.txt"_qs;
        QTest::newRow("long") << u"Ein sehr langer Dateiname, der über viele Zeilen geht – "_qs.repeated(4) + u".txt"_qs;
        QTest::newRow("emoji") << u"🎉 party 🎉.jpg"_qs;
        QTest::newRow("percent") << u"100% sure; really.txt"_qs;
    }
    void fileNamesTravelInEveryScript()
    {
        QFETCH(QString, name);
        HeaderWriter writer;
        writer.addParametrized("Content-Disposition", "attachment", {{"filename", name}});
        QVERIFY(linesFit(writer.octets()));
        const auto value = ParametrizedValue::parse(headerValue(headersOf(writer.octets()), "content-disposition"));
        QCOMPARE(value.value, QByteArray("attachment"));
        QCOMPARE(value.parameter("filename"), name);
    }

    void base64HasLinesOf76()
    {
        for (const int size : {0, 1, 2, 3, 56, 57, 58, 114, 1000}) {
            const QByteArray data = octets(size);
            const QByteArray encoded = encodeBase64Lines(data);
            QCOMPARE(qint64(encoded.size()), base64LinesSize(size));
            for (const QByteArray &line : encoded.split('\n'))
                QVERIFY(line.size() <= 77);
            QByteArray joined = encoded;
            QCOMPARE(joined.replace("\r\n", ""), data.toBase64());
        }
    }

    void quotedPrintableKeepsItsRules()
    {
        const QByteArray text = "From me\r\n.\r\ntrailing \r\ntab\t\r\na=b\r\n" + QByteArray("\xc3\xa4").repeated(60)
            + "\r\n" + QByteArray("x").repeated(2000) + "\r\n" + QByteArray("x").repeated(75) + "From y\r\n";
        const QByteArray encoded = encodeQuotedPrintable(text);
        for (const QByteArray &line : encoded.split('\n')) {
            QVERIFY(line.size() <= 77);
            QVERIFY(!line.startsWith("From "));
            QVERIFY(line != ".\r");
            QVERIFY(!line.endsWith(" \r") && !line.endsWith("\t\r"));
        }
        TransferDecoder whole(TransferDecoder::Kind::QuotedPrintable);
        QCOMPARE(whole.decode(encoded) + whole.finish(), text);
        TransferDecoder octetwise(TransferDecoder::Kind::QuotedPrintable);
        QByteArray decoded;
        for (const char c : encoded)
            decoded += octetwise.decode(QByteArray(1, c));
        QCOMPARE(decoded + octetwise.finish(), text);
    }

    void textTakesTheLightestEncodingThatIsSafe()
    {
        QCOMPARE(textEncodingFor("Hello\r\n"), TextEncoding::SevenBit);
        QCOMPARE(textEncodingFor("Gr\xc3\xbc\xc3\x9f""e to all of you out there\r\n"), TextEncoding::QuotedPrintable);
        QCOMPARE(textEncodingFor(QByteArray("\xe6\x97\xa5").repeated(20) + "\r\n"), TextEncoding::Base64);
        QCOMPARE(textEncodingFor(QByteArray("x").repeated(999) + "\r\n"), TextEncoding::QuotedPrintable);
        QCOMPARE(textEncodingFor("From here on\r\n"), TextEncoding::QuotedPrintable);
        QCOMPARE(textEncodingFor("a\r\n.\r\nb\r\n"), TextEncoding::QuotedPrintable);
        QCOMPARE(textEncodingFor("blank \r\n"), TextEncoding::QuotedPrintable);
    }

    void aFileIsReadOnlyWhenTheMessageIs()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"data.bin"_qs);
        const QByteArray data = octets(1000003);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(data);
        file.close();
        const Entity entity = Entity::multipart("mixed", "b", {Entity::text("plain", u"Hi"_qs),
                                                               Entity::file(path, data.size(), "a/b", u"data.bin"_qs)});
        const Source source = entity.source();
        const QByteArray all = readAll(source);
        QCOMPARE(source.size(), qint64(all.size()));
        const QByteArray expected = encodeBase64Lines(data);
        QVERIFY(all.contains(expected));
        QByteArray block(int(source.size()), Qt::Uninitialized);
        for (const qint64 size : {qint64(10), qint64(data.size() + 1)}) {
            QVERIFY(file.resize(size));
            QCOMPARE(source.open()->read(block.data(), block.size()), qint64(-1));
        }
        QVERIFY(file.remove());
        QCOMPARE(source.open()->read(block.data(), block.size()), qint64(-1));
    }

    void lineEndsBecomeOneKind_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("all kinds") << QByteArray("a\r\nb\nc\rd\r\r\n\n\re");
        QTest::newRow("cr at the end") << QByteArray("a\r");
        QTest::newRow("nothing") << QByteArray();
    }
    void lineEndsBecomeOneKind()
    {
        QFETCH(QByteArray, text);
        QByteArray expected = text;
        expected.replace("\r\n", "\n").replace('\r', '\n').replace("\n", "\r\n");
        LineEnds whole;
        QByteArray once = whole.normalised(text);
        once += whole.finish();
        QCOMPARE(once, expected);
        LineEnds octetwise;
        QByteArray result;
        for (const char c : text)
            result += octetwise.normalised(QByteArray(1, c));
        result += octetwise.finish();
        QCOMPARE(result, expected);
    }

    void aTextFileChangedInItsLinesIsNotRead()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(u"m.eml"_qs));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("From: a@b.org\n\nhi\n");
        file.close();
        const Entity entity = Entity::file(file.fileName(), file.size(), "message/rfc822", u"m.eml"_qs);
        QVERIFY(readAll(entity.source()).endsWith("\r\n\r\nFrom: a@b.org\r\n\r\nhi\r\n"));
        QCOMPARE(entity.source().size(), qint64(readAll(entity.source()).size()));
        QByteArray block(1000, Qt::Uninitialized);
        // Of another size, and of the same.
        for (const char *changed : {"From: a@b.org\n\nhi  ", "From: a@b.org\n\nhi "}) {
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(changed);
            file.close();
            const auto reader = entity.source().open();
            QCOMPARE(reader->read(block.data(), block.size()), qint64(-1));
            QCOMPARE(reader->read(block.data(), 1), qint64(-1));
        }
    }

    void longLinesFlow_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("flows");
        const QString words = u"word "_qs.repeated(40).trimmed();
        QTest::newRow("short") << u"a\n> b\n c"_qs << false;
        QTest::newRow("long") << words << true;
        QTest::newRow("unbroken") << QString(300, u'x') << false;
        QTest::newRow("Chinese") << u"春眠不觉晓处处闻啼鸟。"_qs.repeated(20) << false;
        QTest::newRow("Chinese with a blank") << u"春眠不觉晓处处闻啼鸟。"_qs.repeated(20) + u" 夜来"_qs << true;
        QTest::newRow("quoted") << u"> "_qs + words + u"\n>> "_qs + words << true;
        QTest::newRow("stuffed") << words + u"\n From here\nFrom there\n  indented\n"_qs << true;
        QTest::newRow("inside") << u"word > From "_qs.repeated(30).trimmed() << true;
        QTest::newRow("dashes") << u"-- aaaa "_qs.repeated(30).trimmed() << true;
        QTest::newRow("signature") << words + u"\n-- \nJane\n> -- \n> Ana"_qs << true;
        QTest::newRow("blanks") << u"a   "_qs.repeated(60).trimmed() << true;
        QTest::newRow("address") << words + u" https://example.org/"_qs + QString(200, u'y') + u" "_qs + words << true;
    }
    void linesOfChineseJoinWithoutASpace()
    {
        // RFC 3676 4.1: DelSp=yes says that the space is the line end's, not the text's.
        QCOMPARE(unflowed(u"\u6625 \n\u5929\n> a  \n> b"_qs, true), u"\u6625\u5929\n> a b"_qs);
        QCOMPARE(unflowed(u"\u6625 \n\u5929"_qs, false), u"\u6625 \u5929"_qs);
        QCOMPARE(unflowed(u"a\n-- \nb"_qs, true), u"a\n-- \nb"_qs);
    }

    void longLinesFlow()
    {
        QFETCH(QString, text);
        QFETCH(bool, flows);
        QCOMPARE(needsFlow(text), flows);
        const QString lines = flowed(text);
        QCOMPARE(unflowed(lines, false), text);
        if (!flows)
            return;
        for (const QString &line : lines.split(u'\n')) {
            QVERIFY2(line.size() <= 78 || !line.trimmed().contains(u' ') || line.contains(QString(200, u'y')) || line.contains(u"春"),
                     qPrintable(line));
            QVERIFY(!line.startsWith(u"From "));
        }
    }

    void flowedTextSaysSo()
    {
        const Entity entity = Entity::plainText(u"word "_qs.repeated(40) + u"\r\nend"_qs);
        QVERIFY(entity.headers.contains("format=\"flowed\""));
        QVERIFY(entity.headers.contains("7bit"));
        QVERIFY(!Entity::plainText(u"short \n-- \nJane"_qs).headers.contains("flowed"));
    }

    void relatedPartsNameTheirRoot()
    {
        const Entity picture = Entity::data("x", "image/png", u"p.png"_qs, {.contentId = "1@example.org"});
        QVERIFY(picture.headers.contains("Content-ID: <1@example.org>\r\n"));
        QVERIFY(picture.headers.contains("Content-Disposition: inline; filename=\"p.png\""));
        const Entity related = Entity::multipart("related", "r", {Entity::text("html", u"<p>"_qs), picture});
        QVERIFY(related.headers.contains("type=\"text/html\""));
    }
};

QTEST_APPLESS_MAIN(TestMimeWriting)
#include "test_mime_writing.moc"
