// SPDX-License-Identifier: GPL-3.0-or-later
#include "metadata/Exif.h"

#include <qendian.h>

namespace sendoff {

namespace {

constexpr quint16 exifFolder = 0x8769;
constexpr quint16 gpsFolder = 0x8825;
constexpr quint16 orientationTag = 0x0112;
constexpr int entryLimit = 1000;

class Reader {
public:
    explicit Reader(QByteArrayView tiff) : m_tiff(tiff)
    {
        m_isLittle = tiff.startsWith("II");
        const bool isTiff = (m_isLittle || tiff.startsWith("MM")) && tiff.size() >= 8 && number16(2) == 42;
        if (isTiff)
            readFolder(number32(4), true);
    }
    Exif result;

private:
    quint16 number16(qsizetype at) const
    {
        if (at < 0 || at + 2 > m_tiff.size())
            return 0;
        return m_isLittle ? qFromLittleEndian<quint16>(m_tiff.data() + at) : qFromBigEndian<quint16>(m_tiff.data() + at);
    }
    quint32 number32(qsizetype at) const
    {
        if (at < 0 || at + 4 > m_tiff.size())
            return 0;
        return m_isLittle ? qFromLittleEndian<quint32>(m_tiff.data() + at) : qFromBigEndian<quint32>(m_tiff.data() + at);
    }

    void readFolder(qsizetype at, bool isFirst)
    {
        const int count = std::min<int>(number16(at), entryLimit);
        for (int i = 0; i < count; ++i) {
            const qsizetype entry = at + 2 + 12 * i;
            const quint16 tag = number16(entry);
            note(tag);
            if (tag == orientationTag && isFirst) {
                const int value = number16(entry + 8);
                result.orientation = value >= 1 && value <= 8 ? value : 1;
            } else if (tag == exifFolder && isFirst) {
                readFolder(number32(entry + 8), false);
            } else if (tag == gpsFolder) {
                result.found.place = result.found.place || number16(number32(entry + 8)) > 0;
            }
        }
    }

    void note(quint16 tag)
    {
        FileMetadata &found = result.found;
        switch (tag) {
        case 0x013b: case 0x8298: case 0x9c9d: case 0xa430: // Artist, Copyright, XPAuthor, CameraOwnerName
            found.author = true;
            break;
        case 0x010f: case 0x0110: case 0xa431: case 0xa434: case 0xa435: case 0x927c: // makes, models, numbers, MakerNote
            found.device = true;
            break;
        case 0x0132: case 0x9003: case 0x9004:
            found.time = true;
            break;
        case 0x0131:
            found.software = true;
            break;
        case 0x010e: case 0x9286: case 0x9c9b: case 0x9c9c: case 0x9c9e: // descriptions, comments, key words
            found.comment = true;
            break;
        default:
            break;
        }
    }

    QByteArrayView m_tiff;
    bool m_isLittle = false;
};

bool holdsAny(QByteArrayView text, std::initializer_list<QByteArrayView> names)
{
    for (const QByteArrayView name : names) {
        if (text.indexOf(name) >= 0)
            return true;
    }
    return false;
}

} // namespace

Exif Exif::read(QByteArrayView tiff)
{
    return Reader(tiff).result;
}

QByteArray Exif::withOrientation(int orientation)
{
    // Big endian, one folder with one short.
    QByteArray tiff("MM\0\x2a\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0", 19);
    tiff += char(orientation);
    tiff += QByteArray("\0\0\0\0\0\0", 6);
    return tiff;
}

FileMetadata readXmp(QByteArrayView xml)
{
    return {.place = holdsAny(xml, {"GPSLatitude", "photoshop:City", "Iptc4xmpCore:Location", "LocationCreated"}),
            .author = holdsAny(xml, {"dc:creator", "photoshop:AuthorsPosition", "dc:rights", "pdf:Author"}),
            .device = holdsAny(xml, {"tiff:Make", "tiff:Model", "aux:SerialNumber", "exifEX:BodySerialNumber"}),
            .time = holdsAny(xml, {"xmp:CreateDate", "xmp:ModifyDate", "DateTimeOriginal", "photoshop:DateCreated"}),
            .software = holdsAny(xml, {"xmp:CreatorTool", "pdf:Producer"}),
            .comment = holdsAny(xml, {"dc:description", "dc:title", "dc:subject"})};
}

void add(FileMetadata &all, const FileMetadata &more)
{
    all.place = all.place || more.place;
    all.author = all.author || more.author;
    all.device = all.device || more.device;
    all.time = all.time || more.time;
    all.software = all.software || more.software;
    all.comment = all.comment || more.comment;
}

} // namespace sendoff
