// SPDX-License-Identifier: GPL-3.0-or-later
#include "mime/BinaryForm.h"
#include "mime/Entity.h"
#include "mime/MessageReader.h"

#include <QBuffer>
#include <QRandomGenerator>
#include <QTest>

using namespace sendoff;

class TestBinaryForm : public QObject {
    Q_OBJECT

    static std::unique_ptr<QIODevice> deviceOf(const QByteArray &octets)
    {
        auto buffer = std::make_unique<QBuffer>();
        buffer->setData(octets);
        buffer->open(QIODevice::ReadOnly);
        return buffer;
    }
    /// What reads of so many octets give before the end or an error.
    static QByteArray readInBlocks(QIODevice &device, qint64 blockSize)
    {
        QByteArray all;
        QByteArray block(blockSize, Qt::Uninitialized);
        for (qint64 count = 0; (count = device.read(block.data(), blockSize)) > 0;)
            all.append(block.constData(), count);
        return all;
    }
    /// Empty if there is none.
    static QByteArray binaryFormOf(const QByteArray &message)
    {
        const auto form = BinaryForm::of(*deviceOf(message));
        if (!form)
            return {};
        const QByteArray octets = readInBlocks(*form->open(deviceOf(message)), 100'000);
        return octets.size() == form->size() ? octets : QByteArrayLiteral("of another size than it said");
    }
    static QByteArray noise(int count)
    {
        QRandomGenerator random(7);
        QByteArray result;
        for (int i = 0; i < count; ++i)
            result += char(random.bounded(256));
        return result;
    }
    static QByteArray messageOf(const Entity &entity, const QByteArray &headers = "From: jane@example.org\r\n")
    {
        return headers + "MIME-Version: 1.0\r\n" + entity.source().open()->readAll();
    }
    static Entity attachment(const QByteArray &octets) { return Entity::data(octets, "application/x-y", u"y.bin"_qs); }
    static QByteArray withAttachment(const QByteArray &octets)
    {
        return messageOf(Entity::multipart("mixed", "outer", {Entity::text("plain", u"Hi\n"_qs), attachment(octets)}));
    }
    static QByteArray replaced(QByteArray octets, const QByteArray &before, const QByteArray &after)
    {
        const qsizetype at = octets.indexOf(before);
        return at < 0 ? QByteArray() : octets.replace(at, before.size(), after);
    }
    static QByteArray decoded(const QByteArray &message, const MessagePart &part)
    {
        QBuffer sink;
        sink.open(QIODevice::WriteOnly);
        MessageReader::decodePart(*deviceOf(message), part, sink);
        return sink.data();
    }

private slots:
    void theSamePartsAreInIt()
    {
        const QByteArray picture = noise(300'001);
        const QByteArray file = QByteArray("\0\r\n.\r\n--\xff\r", 10).repeated(20'000);
        const Entity related = Entity::multipart("related", "in", {Entity::text("html", u"<p>Grüße</p>"_qs), attachment(picture)});
        const Entity texts = Entity::multipart("alternative", "texts", {Entity::text("plain", u"Grüße\n"_qs), related});
        const Entity others = Entity::multipart("mixed", "others", {attachment(QByteArray("small"))});
        const QByteArray message = messageOf(Entity::multipart("mixed", "out", {texts, others, attachment(file), attachment(noise(9'000))}));
        const QByteArray binary = binaryFormOf(message);
        QVERIFY(message.size() - binary.size() > (picture.size() + file.size()) / 3);
        QVERIFY(binary.contains(picture) && binary.contains(file));
        const ParsedMessage before = MessageReader::read(*deviceOf(message));
        const ParsedMessage after = MessageReader::read(*deviceOf(binary));
        QCOMPARE(after.text, before.text);
        QCOMPARE(after.html, before.html);
        QCOMPARE(after.parts.size(), before.parts.size());
        QByteArrayList encodings;
        for (size_t i = 0; i < after.parts.size(); ++i) {
            encodings += after.parts[i].transferEncoding;
            QCOMPARE(after.parts[i].contentType, before.parts[i].contentType);
            QCOMPARE(after.parts[i].fileName, before.parts[i].fileName);
            QCOMPARE(decoded(binary, after.parts[i]), decoded(message, before.parts[i]));
        }
        QCOMPARE(encodings.join(' '), QByteArray("base64 base64 binary base64 binary base64"));
    }

    void whatEnclosesABinaryPartIsBinary()
    {
        const auto part = [](const QByteArray &type, const QByteArray &encoding, const QByteArray &body) {
            return "Content-Type: " + type + "\r\n" + encoding + "\r\n" + body;
        };
        const auto boundary = [](const char *name) { return QByteArray("multipart/mixed; boundary=") + name; };
        const QByteArray octets = noise(100'000);
        const auto message = [&](const QByteArray &inner, const QByteArray &outer, const QByteArray &leaf, const QByteArray &body) {
            return part(boundary("a"), outer + "X-After: 1\r\n",
                        "--a\r\n" + part(boundary("b"), inner, "--b\r\n" + part("a/b", leaf, body) + "\r\n--b--\r\n")
                            + "--a\r\n" + part(boundary("c"), "", "--c\r\n\r\nHi\r\n--c--\r\n") + "\r\n--a--\r\n");
        };
        const QByteArray binary = "Content-Transfer-Encoding: binary\r\n";
        QCOMPARE(binaryFormOf(message("", "content-transfer-encoding:\r\n 8bit\r\n", "Content-Transfer-Encoding: BASE64\r\n",
                                      octets.toBase64() + "\r\n")),
                 message(binary, binary, binary, octets));
        QCOMPARE(binaryFormOf(message("X-Last: 1\r\n", "", "Content-Transfer-Encoding: base64\r\n", octets.toBase64())),
                 replaced(message("X-Last: 1\r\n" + binary, "", binary, octets), "X-After: 1\r\n", "X-After: 1\r\n" + binary));
    }

    void everyCutOfReadsGivesTheSame_data()
    {
        QTest::addColumn<qint64>("block");
        for (const qint64 block : {1, 2, 3, 57, 1000, 65'536, 131'071, 131'072, 131'073, 1'000'000})
            QTest::addRow("%lld", block) << block;
    }
    void everyCutOfReadsGivesTheSame()
    {
        QFETCH(qint64, block);
        const QByteArray message = withAttachment(noise(400'000));
        const auto form = BinaryForm::of(*deviceOf(message));
        QVERIFY(form);
        const auto device = form->open(deviceOf(message));
        QCOMPARE(readInBlocks(*device, block), binaryFormOf(message));
        QVERIFY(device->atEnd());
    }

    void whatMayNotBeChangedIsLeftAlone_data()
    {
        QTest::addColumn<QByteArray>("message");
        QTest::addColumn<bool>("hasForm");
        const QByteArray octets = noise(200'000);
        const QByteArray plain = withAttachment(octets);
        const Entity mixed = Entity::multipart("mixed", "outer", {attachment(octets)});
        const Entity hi = Entity::text("plain", u"Hi\n"_qs);
        const auto row = [](const char *name, const QByteArray &message) { QTest::newRow(name) << message << false; };
        QTest::newRow("nothing is in the way") << plain << true;
        QTest::newRow("another boundary inside") << withAttachment(octets + "\r\n--inner\r\n" + octets) << true;
        QTest::newRow("a signed message inside a message")
            << messageOf(Entity::multipart("mixed", "outer", {attachment(octets), Entity::data("DKIM-Signature: x\r\n\r\nHi\r\n", "message/rfc822", u"m"_qs)}))
            << true;

        row("signed", messageOf(Entity::multipart("mixed", "top", {mixed, Entity::multipart("signed", "s", {hi, hi})})));
        row("signed whole", messageOf(Entity::multipart("signed", "s", {mixed, hi})));
        row("encrypted", messageOf(Entity::multipart("encrypted", "e", {hi, attachment(octets)})));
        for (const char *name : {"DKIM-Signature", "dkim-signature", "DomainKey-Signature", "ARC-Seal", "ARC-Message-Signature"})
            QTest::newRow(name) << messageOf(mixed, QByteArray(name) + ": v=1\r\n") << false;

        row("boundary inside", withAttachment(octets + "\r\n--outer\r\n" + octets));
        row("boundary first", withAttachment("--outer" + octets));
        row("boundary last", withAttachment(octets + "\n--outer"));
        row("end boundary", withAttachment(octets + "\r--outer--" + octets));
        // 128 KiB of lines of 78 hold so many octets.
        const int edge = 95'784;
        for (const int before : {1, 3, 6})
            QTest::addRow("boundary over a block's edge, %d", before) << withAttachment(QByteArray(edge - before, 'x') + "--outer" + octets) << false;
        row("outermost boundary inside", messageOf(Entity::multipart("mixed", "top", {Entity::multipart("related", "outer", {attachment(octets + "\r\n--top")})})));

        const QByteArray encoded = octets.toBase64();
        const QByteArray lines = attachment(octets).body.open()->readAll();
        const auto base64 = [&plain, &lines](const QByteArray &body) { return replaced(plain, lines, body); };
        QTest::newRow("one long line") << base64(encoded + "\r\n") << true;
        row("foreign character", base64(QByteArray(encoded).insert(5000, '*')));
        row("blank", base64(QByteArray(encoded).insert(5000, ' ')));
        row("half a group", base64(encoded.left(encoded.size() - 6)));
        row("two ends", base64(encoded + encoded));
        row("padding only", base64(encoded + "===="));
        row("too much padding", base64(encoded.left(200'000) + "Q==="));

        row("small", withAttachment(noise(1000)));
        row("little is saved", withAttachment(noise(40'000)));
        row("many small ones", messageOf(Entity::multipart("mixed", "outer", std::vector<Entity>(100, attachment(noise(10'000))))));
        row("text", replaced(plain, "application/x-y", "text/x-y"));
        row("message", replaced(plain, "application/x-y", "message/x-y"));
        row("multipart without a boundary", replaced(plain, "application/x-y", "multipart/x-y"));
        row("not multipart", messageOf(attachment(octets)));
        row("never closed", plain.left(plain.size() - 13));
        row("lone LF", replaced(plain, "Hi\r\n", "Hi\n"));
        row("lone CR", replaced(plain, "Hi\r\n", "H\ri\r\n"));
        row("LF after the part", replaced(plain, "\r\n--outer--\r\n", "\n--outer--\r\n"));
        row("lone CR at the end", plain + "\r");
        row("two encodings", replaced(plain, "Content-Transfer-Encoding: base64\r\n", "Content-Transfer-Encoding: base64\r\nContent-Transfer-Encoding: 7bit\r\n"));
        row("encoded multipart", replaced(plain, "MIME-Version", "Content-Transfer-Encoding: base64\r\nMIME-Version"));
        row("endless headers", replaced(plain, "\r\n\r\n", "\r\nX: " + QByteArray(2'000'000, 'x') + "\r\n\r\n"));
    }
    void whatMayNotBeChangedIsLeftAlone()
    {
        QFETCH(QByteArray, message);
        QFETCH(bool, hasForm);
        QVERIFY(!message.isEmpty());
        QCOMPARE(BinaryForm::of(*deviceOf(message)).has_value(), hasForm);
    }

    void anotherMessageThanPlannedIsNotReadToItsEnd_data()
    {
        QTest::addColumn<QByteArray>("other");
        const QByteArray message = withAttachment(noise(100'000));
        QTest::newRow("shorter") << message.chopped(1);
        QTest::newRow("cut in the part") << message.left(50'000);
        QTest::newRow("less base64") << QByteArray(message).replace(50'000, 1, "*");
        QTest::newRow("nothing") << QByteArray();
    }
    void anotherMessageThanPlannedIsNotReadToItsEnd()
    {
        QFETCH(QByteArray, other);
        const auto form = BinaryForm::of(*deviceOf(withAttachment(noise(100'000))));
        for (const qint64 block : {1000, 1'000'000}) {
            const auto device = form->open(deviceOf(other));
            QVERIFY(readInBlocks(*device, block).size() < form->size());
            char octet;
            QCOMPARE(device->read(&octet, 1), qint64(-1));
        }
    }
};

QTEST_APPLESS_MAIN(TestBinaryForm)
#include "test_binary_form.moc"
