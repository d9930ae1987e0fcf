// SPDX-License-Identifier: GPL-3.0-or-later
#include "metadata/Exif.h"
#include "metadata/Picture.h"

#include <qendian.h>

#include <array>

namespace sendoff {

namespace {

constexpr QByteArrayView signature("\x89PNG\r\n\x1a\n", 8);

/// W3C PNG, annex D.
quint32 checksum(QByteArrayView octets)
{
    static const auto table = [] {
        std::array<quint32, 256> values{};
        for (quint32 i = 0; i < 256; ++i) {
            quint32 c = i;
            for (int bit = 0; bit < 8; ++bit)
                c = c & 1 ? 0xedb88320u ^ (c >> 1) : c >> 1;
            values[i] = c;
        }
        return values;
    }();
    quint32 c = 0xffffffffu;
    for (const char octet : octets)
        c = table[(c ^ uchar(octet)) & 0xff] ^ (c >> 8);
    return c ^ 0xffffffffu;
}

QByteArray bigEndian(quint32 number)
{
    QByteArray octets(4, Qt::Uninitialized);
    qToBigEndian(number, octets.data());
    return octets;
}

QByteArray chunk(const QByteArray &typeAndContent)
{
    return bigEndian(quint32(typeAndContent.size() - 4)) + typeAndContent + bigEndian(checksum(typeAndContent));
}

FileMetadata textFound(QByteArrayView content)
{
    const qsizetype end = content.indexOf('\0');
    const QByteArray key = content.first(std::max<qsizetype>(0, end)).toByteArray();
    if (key == "XML:com.adobe.xmp")
        return readXmp(content);
    if (key == "Author" || key == "Copyright")
        return {.author = true};
    if (key == "Software")
        return {.software = true};
    if (key == "Creation Time")
        return {.time = true};
    return {.comment = true};
}

/// True if the chunk tells of the picture's maker.
bool isMetadata(QByteArrayView type, QByteArrayView content, Picture &picture, int &orientation)
{
    if (type == "tEXt" || type == "zTXt" || type == "iTXt") {
        add(picture.found, textFound(content));
    } else if (type == "tIME") {
        picture.found.time = true;
    } else if (type == "eXIf") {
        const Exif exif = Exif::read(content);
        add(picture.found, exif.found);
        orientation = exif.orientation;
    } else {
        return false;
    }
    return true;
}

} // namespace

std::optional<Picture> takePngApart(QByteArrayView octets)
{
    if (!octets.startsWith(signature))
        return std::nullopt;
    Picture picture;
    picture.stripped = signature.toByteArray();
    for (qsizetype at = signature.size(); at + 12 <= octets.size();) {
        const qint64 length = qFromBigEndian<quint32>(octets.data() + at);
        if (length > octets.size() - at - 12)
            break;
        const QByteArrayView type = octets.sliced(at + 4, 4);
        int orientation = 1;
        if (!isMetadata(type, octets.sliced(at + 8, length), picture, orientation))
            picture.stripped += octets.sliced(at, length + 12);
        else if (orientation != 1)
            picture.stripped += chunk("eXIf" + Exif::withOrientation(orientation));
        at += length + 12;
        if (type == "IEND") {
            picture.isWhole = true;
            picture.found.comment = picture.found.comment || at < octets.size();
            break;
        }
    }
    return picture;
}

} // namespace sendoff
