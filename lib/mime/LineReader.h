// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

class QIODevice;

namespace sendoff {

/// A device line by line in constant memory: a line over 64 KiB comes in pieces.
class LineReader {
public:
    /// From where the device stands.
    explicit LineReader(QIODevice &source);

    struct Line {
        QByteArray octets;    ///< with its LF or CR LF, if it has one
        qint64 offset = 0;    ///< in the device
        bool isStart = true;  ///< not the continuation of a long line
        /// Without the line end.
        QByteArray text() const;
    };
    /// False at the end.
    bool next(Line &line);

private:
    QIODevice &m_source;
    QByteArray m_block;
    qsizetype m_at = 0;
    qint64 m_blockOffset;
    bool m_atLineStart = true;
};

} // namespace sendoff
