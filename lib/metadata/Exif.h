// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "metadata/FileMetadata.h"

#include <QByteArrayView>

namespace sendoff {

/// What of Exif matters: the TIFF structure that stands in pictures (Exif 2.32, 4.5 and 4.6).
struct Exif {
    FileMetadata found;
    int orientation = 1; ///< 1 to 8; 1 is upright

    /// `tiff` from its byte order mark on; what is broken is read as far as it goes.
    static Exif read(QByteArrayView tiff);
    /// A TIFF structure with nothing but this.
    static QByteArray withOrientation(int orientation);
};

/// What XMP says, found by its property names: XMP is XML in which they stand as they are.
FileMetadata readXmp(QByteArrayView xml);

void add(FileMetadata &all, const FileMetadata &more);

} // namespace sendoff
