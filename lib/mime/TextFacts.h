// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

class QIODevice;

namespace sendoff {

/// Whether there are octets over 127: 8bit data of RFC 2045 2.8.
bool hasEightBit(QByteArrayView octets);

/// What one look at a message in a file tells, in constant memory. Sizes and octets are those after
/// LineEnds.
struct TextFacts {
    qint64 length = 0;       ///< octets of the file as it is
    qint64 size = 0;         ///< octets with CR LF line ends
    QByteArray headers;      ///< up to the empty line; all of it if there is none
    bool headersEnd = true;  ///< false: no empty line in the first 4 MiB, `headers` is a part
    bool hasNul = false;
    bool hasEightBitHeaders = false;
    bool hasEightBitBody = false;
    qint64 longestLine = 0;  ///< octets without CR LF

    /// From where the device stands to its end.
    static TextFacts of(QIODevice &source);
};

} // namespace sendoff
