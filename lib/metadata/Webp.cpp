// SPDX-License-Identifier: GPL-3.0-or-later
#include "metadata/Exif.h"
#include "metadata/Picture.h"

#include <qendian.h>

namespace sendoff {

namespace {

// RFC 9649 2.7.1: flags of VP8X.
constexpr char exifFlag = 0x08;
constexpr char xmpFlag = 0x04;

QByteArray littleEndian(quint32 number)
{
    QByteArray octets(4, Qt::Uninitialized);
    qToLittleEndian(number, octets.data());
    return octets;
}

QByteArray chunk(const QByteArray &type, const QByteArray &content)
{
    return type + littleEndian(quint32(content.size())) + content + QByteArray(content.size() % 2, '\0');
}

} // namespace

std::optional<Picture> takeWebpApart(QByteArrayView octets)
{
    if (octets.size() < 12 || !octets.startsWith("RIFF") || octets.sliced(8, 4) != "WEBP")
        return std::nullopt;
    Picture picture;
    const qint64 end = 8 + qint64(qFromLittleEndian<quint32>(octets.data() + 4));
    QByteArray body("WEBP");
    int orientation = 1;
    qsizetype flagsAt = -1;
    qsizetype at = 12;
    while (at + 8 <= std::min<qint64>(end, octets.size())) {
        const qint64 length = qFromLittleEndian<quint32>(octets.data() + at + 4);
        const qint64 padded = length + length % 2;
        if (padded > octets.size() - at - 8)
            break;
        const QByteArrayView type = octets.sliced(at, 4);
        const QByteArrayView content = octets.sliced(at + 8, length);
        if (type == "EXIF") {
            // Some writers put the mark of JPEG before it.
            const QByteArrayView mark("Exif\0\0", 6);
            const Exif exif = Exif::read(content.startsWith(mark) ? content.sliced(mark.size()) : content);
            add(picture.found, exif.found);
            orientation = exif.orientation;
        } else if (type == "XMP ") {
            add(picture.found, readXmp(content));
        } else {
            if (type == "VP8X" && length >= 1)
                flagsAt = body.size() + 8;
            body += octets.sliced(at, 8 + padded);
        }
        at += 8 + padded;
    }
    picture.isWhole = at == end && end <= octets.size();
    picture.found.comment = picture.found.comment || end < octets.size();
    if (flagsAt >= 0)
        body[flagsAt] = char(body.at(flagsAt) & ~(exifFlag | xmpFlag));
    if (orientation != 1 && flagsAt >= 0) {
        body[flagsAt] = char(body.at(flagsAt) | exifFlag);
        body += chunk("EXIF", Exif::withOrientation(orientation));
    }
    picture.stripped = "RIFF" + littleEndian(quint32(body.size())) + body;
    return picture;
}

} // namespace sendoff
