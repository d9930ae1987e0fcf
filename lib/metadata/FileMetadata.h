// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>

class QIODevice;

namespace sendoff {

/// What a file tells of its maker beside what it shows.
struct FileMetadata {
    bool place = false;    ///< where it was made
    bool author = false;   ///< who made it
    bool device = false;   ///< camera, phone, serial number
    bool time = false;     ///< when it was made
    bool software = false; ///< with what it was made
    bool comment = false;  ///< other words
    bool isSure = true;    ///< false: such files mostly do; it wasn't read in this one
    bool canStrip = false; ///< stripMetadata() takes it out

    bool tellsAnything() const { return place || author || device || time || software || comment; }
    bool operator==(const FileMetadata &) const = default;
};

/// JPEG, PNG, WebP, TIFF, HEIF, MP4, PDF and office documents, known by their octets. `file` is
/// seekable; at most its first and last 16 MiB are looked at.
FileMetadata findMetadata(QIODevice &file);

/// A picture (JPEG, PNG, WebP) without metadata and without what stands behind its end; its colours and
/// the way it is turned stay, the picture's own octets are the same. None if it is no such picture or
/// is broken.
std::optional<QByteArray> stripMetadata(const QByteArray &octets);

} // namespace sendoff
