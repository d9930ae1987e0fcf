// SPDX-License-Identifier: GPL-3.0-or-later
#include "metadata/FileMetadata.h"

#include <QBuffer>
#include <QImage>
#include <QImageReader>
#include <QTest>
#include <QtEndian>

using namespace sendoff;

namespace {

QByteArray number16(quint16 number)
{
    QByteArray octets(2, Qt::Uninitialized);
    qToBigEndian(number, octets.data());
    return octets;
}

QByteArray number32(quint32 number)
{
    QByteArray octets(4, Qt::Uninitialized);
    qToBigEndian(number, octets.data());
    return octets;
}

QByteArray entry(quint16 tag, quint16 type, quint32 count, const QByteArray &value)
{
    return number16(tag) + number16(type) + number32(count) + value.leftJustified(4, '\0');
}

/// Orientation 6, a model, an artist, a date and a GPS folder.
QByteArray exif()
{
    QByteArray tiff = QByteArray("MM\0*", 4) + number32(8) + number16(5);
    tiff += entry(0x0110, 2, 4, "Cam");
    tiff += entry(0x0112, 3, 1, number16(6));
    tiff += entry(0x0132, 2, 4, "now");
    tiff += entry(0x013b, 2, 4, "Ana");
    tiff += entry(0x8825, 4, 1, number32(8 + 2 + 5 * 12 + 4));
    tiff += number32(0);
    return tiff + number16(1) + entry(1, 2, 2, "N") + number32(0);
}

QByteArray segment(char marker, const QByteArray &content)
{
    return QByteArray("\xff") + marker + number16(quint16(content.size() + 2)) + content;
}

QImage picture()
{
    QImage image(64, 48, QImage::Format_RGB32);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            image.setPixel(x, y, qRgb(x * 4, y * 5, (x * y) % 255));
    }
    return image;
}

QByteArray saved(const char *format)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    picture().save(&buffer, format);
    return buffer.data();
}

const QByteArray xmp = "http://ns.adobe.com/xap/1.0/\0<x:xmpmeta><dc:creator>Ana</dc:creator><exif:GPSLatitude>1</exif:GPSLatitude>";

/// As a phone writes it: behind App0 all that it knows, and behind the end a second picture.
QByteArray phonePicture()
{
    QByteArray jpeg = saved("JPG");
    const qsizetype after = 4 + qFromBigEndian<quint16>(jpeg.constData() + 4);
    jpeg.insert(after, segment('\xe1', QByteArray("Exif\0\0", 6) + exif()) + segment('\xe1', xmp)
                           + segment('\xed', QByteArray("Photoshop 3.0\0secret", 20)) + segment('\xfe', "a secret comment")
                           + segment('\xe2', QByteArray("MPF\0secret", 10)) + segment('\xe2', QByteArray("ICC_PROFILE\0colours", 19)));
    return jpeg + saved("JPG") + "secret";
}

QByteArray pngChunk(const QByteArray &type, const QByteArray &content)
{
    // The checksum isn't looked at.
    return number32(quint32(content.size())) + type + content + number32(0);
}

QByteArray webpChunk(const QByteArray &type, const QByteArray &content)
{
    QByteArray size(4, Qt::Uninitialized);
    qToLittleEndian(quint32(content.size()), size.data());
    return type + size + content + QByteArray(content.size() % 2, '\0');
}

QByteArray webp(const QByteArray &chunks)
{
    QByteArray file = webpChunk("RIFF", "WEBP" + chunks);
    return file;
}

FileMetadata found(const QByteArray &octets)
{
    QBuffer buffer;
    buffer.setData(octets);
    buffer.open(QIODevice::ReadOnly);
    return findMetadata(buffer);
}

QImage shown(QByteArray octets)
{
    QBuffer buffer(&octets);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    return reader.read();
}

} // namespace

class TestMetadata : public QObject {
    Q_OBJECT

private slots:
    void whatAPhoneTellsIsFoundAndTakenOut()
    {
        const QByteArray jpeg = phonePicture();
        QCOMPARE(found(jpeg), (FileMetadata{.place = true, .author = true, .device = true, .time = true, .comment = true,
                                            .canStrip = true}));
        const auto stripped = stripMetadata(jpeg);
        QVERIFY(stripped);
        QVERIFY(!found(*stripped).tellsAnything());
        QVERIFY(!stripped->contains("secret"));
        QVERIFY(!stripped->contains("Cam"));
        QVERIFY(stripped->contains("colours"));
        // Turned as before, pixel by pixel the same.
        QCOMPARE(shown(*stripped).size(), QSize(48, 64));
        QCOMPARE(shown(*stripped), shown(jpeg));
        QCOMPARE(stripMetadata(*stripped), stripped);
    }

    void aPlainPictureStaysAsItIs()
    {
        for (const char *format : {"JPG", "PNG"}) {
            const QByteArray plain = saved(format);
            QVERIFY(!found(plain).tellsAnything());
            QCOMPARE(stripMetadata(plain), std::optional(plain));
        }
    }

    void wordsInPngAreTakenOut()
    {
        const QByteArray plain = saved("PNG");
        QByteArray png = plain;
        const qsizetype end = png.size() - 12;
        png.insert(end, pngChunk("tEXt", QByteArray("Author\0Ana", 10)) + pngChunk("eXIf", exif()) + pngChunk("tIME", "1234567")
                            + pngChunk("iTXt", QByteArray("XML:com.adobe.xmp\0", 18) + xmp) + pngChunk("zTXt", QByteArray("Comment\0x", 9)));
        png += "hidden";
        QCOMPARE(found(png), (FileMetadata{.place = true, .author = true, .device = true, .time = true, .comment = true,
                                           .canStrip = true}));
        const auto stripped = stripMetadata(png);
        QVERIFY(stripped);
        QVERIFY(!found(*stripped).tellsAnything());
        QVERIFY(!stripped->contains("Ana") && !stripped->contains("hidden"));
        QVERIFY(stripped->contains("eXIf")); // the way it is turned
        // A whole, right PNG.
        QCOMPARE(shown(*stripped).isNull(), false);
        QCOMPARE(shown(*stripped).convertToFormat(QImage::Format_RGB32).size(), QSize(64, 48));
    }

    void webpLosesItsChunks()
    {
        const QByteArray header = QByteArray("\x0c\0\0\0\0\0\0\0\0\0", 10);
        const QByteArray file = webp(webpChunk("VP8X", header) + webpChunk("VP8 ", "pixels!") + webpChunk("EXIF", exif())
                                     + webpChunk("XMP ", xmp));
        QCOMPARE(found(file).place, true);
        const auto stripped = stripMetadata(file);
        QVERIFY(stripped);
        QVERIFY(!found(*stripped).tellsAnything());
        QVERIFY(stripped->contains("pixels!") && !stripped->contains("Ana"));
        QCOMPARE(stripped->at(20), char(0x08)); // Exif is there, for the orientation
        QCOMPARE(qFromLittleEndian<quint32>(stripped->constData() + 4) + 8, quint32(stripped->size()));
    }

    void whatCannotBeStrippedIsSaid_data()
    {
        QTest::addColumn<QByteArray>("octets");
        QTest::addColumn<FileMetadata>("metadata");
        QTest::newRow("PDF") << QByteArray("%PDF-1.4\n1 0 obj <</Author (Ana) /Producer (x)>>")
                             << FileMetadata{.author = true, .software = true};
        QTest::newRow("compressed PDF") << QByteArray("%PDF-1.5\n1 0 obj <</Type /ObjStm>>") << FileMetadata{.author = true, .isSure = false};
        QTest::newRow("bare PDF") << QByteArray("%PDF-1.4\n1 0 obj <</Type /Page>>") << FileMetadata{};
        QTest::newRow("docx") << QByteArray("PK\3\4 docProps/core.xml") << FileMetadata{.author = true, .time = true, .software = true, .isSure = false};
        QTest::newRow("odt") << QByteArray("PK\3\4mimetype meta.xml") << FileMetadata{.author = true, .time = true, .software = true, .isSure = false};
        QTest::newRow("zip") << QByteArray("PK\3\4 a.txt") << FileMetadata{};
        QTest::newRow("doc") << QByteArray("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1") << FileMetadata{.author = true, .isSure = false};
        QTest::newRow("HEIC") << QByteArray("\0\0\0\x18" "ftypheic", 12) + QByteArray("Exif\0\0", 6) + exif()
                              << FileMetadata{.place = true, .author = true, .device = true, .time = true};
        QTest::newRow("TIFF") << exif() << FileMetadata{.place = true, .author = true, .device = true, .time = true};
        QTest::newRow("MP4") << QByteArray("\0\0\0\x18" "ftypisom\xa9xyz", 16) << FileMetadata{.place = true};
        QTest::newRow("text") << QByteArray("Author: me") << FileMetadata{};
        QTest::newRow("nothing") << QByteArray() << FileMetadata{};
    }
    void whatCannotBeStrippedIsSaid()
    {
        QFETCH(QByteArray, octets);
        QFETCH(FileMetadata, metadata);
        QVERIFY(found(octets) == metadata);
        QVERIFY(!stripMetadata(octets));
    }

    void brokenPicturesAreLeftAlone()
    {
        const QByteArray png = saved("PNG");
        for (const QByteArray &whole : {phonePicture().left(saved("JPG").size()), png}) {
            for (qsizetype length = 0; length < whole.size(); length += 1 + length / 20) {
                const QByteArray cut = whole.left(length);
                (void)found(cut);
                QVERIFY(!stripMetadata(cut));
                QByteArray noise = whole;
                noise[length] = char(~noise.at(length));
                (void)found(noise);
                (void)stripMetadata(noise);
            }
        }
        // Folders that lead to themselves and sizes without end.
        QByteArray loop = exif();
        loop.replace(number32(8 + 2 + 5 * 12 + 4), number32(8));
        QVERIFY(found(loop).place);
        QVERIFY(!found(QByteArray("MM\0*\xff\xff\xff\xff", 8)).tellsAnything());
    }
};

Q_DECLARE_METATYPE(sendoff::FileMetadata)

QTEST_GUILESS_MAIN(TestMetadata)
#include "test_metadata.moc"
