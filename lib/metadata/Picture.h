// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "metadata/FileMetadata.h"

#include <QByteArrayView>

namespace sendoff {

/// A picture taken apart: what it tells, and what is left of it without that.
struct Picture {
    FileMetadata found;
    QByteArray stripped;  ///< as far as it goes
    bool isWhole = false; ///< false: broken or cut off, so that nobody should rely on `stripped`
};

/// ITU-T T.81 B: segments up to the end of the image. None if it doesn't begin as one.
std::optional<Picture> takeJpegApart(QByteArrayView octets);
/// W3C PNG 5: chunks up to IEND.
std::optional<Picture> takePngApart(QByteArrayView octets);
/// RFC 9649: RIFF chunks.
std::optional<Picture> takeWebpApart(QByteArrayView octets);

} // namespace sendoff
