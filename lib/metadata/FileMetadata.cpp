// SPDX-License-Identifier: GPL-3.0-or-later
#include "metadata/FileMetadata.h"

#include "metadata/Exif.h"
#include "metadata/Picture.h"

#include <QIODevice>

#include <algorithm>

namespace sendoff {

namespace {

constexpr qint64 lookLimit = 16 * 1024 * 1024;

std::optional<Picture> takeApart(QByteArrayView octets)
{
    for (const auto take : {takeJpegApart, takePngApart, takeWebpApart}) {
        if (auto picture = take(octets))
            return picture;
    }
    return std::nullopt;
}

bool holds(const QByteArray &octets, const char *text)
{
    return octets.contains(text);
}

/// Its Info dictionary and XMP (ISO 32000-2 14.3), where they aren't compressed.
FileMetadata findInPdf(const QByteArray &octets)
{
    FileMetadata found = readXmp(octets);
    found.author = found.author || holds(octets, "/Author");
    found.software = found.software || holds(octets, "/Producer") || holds(octets, "/Creator");
    found.time = found.time || holds(octets, "/CreationDate");
    found.comment = false; // titles are there to be read
    // Newer ones keep them in compressed objects: ISO 32000-2 7.5.7.
    if (!found.author && holds(octets, "/ObjStm")) {
        found.author = true;
        found.isSure = false;
    }
    return found;
}

/// ECMA-376-2 and OpenDocument 1.3 part 2: the properties are a file of the archive, compressed.
FileMetadata findInArchive(const QByteArray &octets)
{
    const bool isOffice = holds(octets, "docProps/core.xml") || (holds(octets, "meta.xml") && holds(octets, "mimetype"));
    return isOffice ? FileMetadata{.author = true, .time = true, .software = true, .isSure = false} : FileMetadata{};
}

/// HEIF and AVIF keep Exif as an item somewhere, MP4 and QuickTime the place in "©xyz".
FileMetadata findInBoxes(const QByteArray &octets)
{
    FileMetadata found = readXmp(octets);
    found.place = found.place || octets.contains(QByteArrayView("\xa9xyz", 4))
        || holds(octets, "com.apple.quicktime.location");
    found.device = found.device || holds(octets, "com.apple.quicktime.make");
    const QByteArrayView mark("Exif\0\0", 6);
    for (qsizetype at = octets.indexOf(mark); at >= 0; at = octets.indexOf(mark, at + 1))
        add(found, Exif::read(QByteArrayView(octets).sliced(at + mark.size())).found);
    return found;
}

} // namespace

FileMetadata findMetadata(QIODevice &file)
{
    file.seek(0);
    QByteArray octets = file.read(std::min(lookLimit, file.size()));
    if (auto picture = takeApart(octets)) {
        picture->found.canStrip = picture->isWhole || file.size() > lookLimit;
        return picture->found;
    }
    if (octets.startsWith("II*") || octets.startsWith(QByteArrayView("MM\0*", 4)))
        return Exif::read(octets).found;
    if (file.size() > lookLimit && file.seek(std::max(lookLimit, file.size() - lookLimit)))
        octets += file.read(std::min(lookLimit, file.size() - file.pos()));
    if (octets.startsWith("%PDF-"))
        return findInPdf(octets);
    if (octets.startsWith("PK\3\4"))
        return findInArchive(octets);
    if (octets.mid(4, 4) == "ftyp")
        return findInBoxes(octets);
    // Documents of older office programs: MS-CFB 2.2.
    if (octets.startsWith(QByteArrayView("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", 8)))
        return {.author = true, .isSure = false};
    return {};
}

std::optional<QByteArray> stripMetadata(const QByteArray &octets)
{
    const auto picture = takeApart(octets);
    return picture && picture->isWhole ? std::optional(picture->stripped) : std::nullopt;
}

} // namespace sendoff
