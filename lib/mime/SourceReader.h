// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mime/BlockReader.h"
#include "mime/LineEnds.h"
#include "mime/Source.h"

#include <QFile>

namespace sendoff {

/// Reads segments one after another; at most one file is open, and only while it is read.
class SourceReader final : public BlockReader {
public:
    explicit SourceReader(std::vector<Segment> segments) : m_segments(std::move(segments)) {}

protected:
    QByteArray nextBlock() override;
    bool isOver() const override { return m_segment == m_segments.size(); }

private:
    bool openFile(const Segment &segment);
    QByteArray block(qint64 wanted);
    QByteArray textOf(const Segment &segment, const QByteArray &octets);
    void failWith(const QString &reason);

    const std::vector<Segment> m_segments;
    size_t m_segment = 0;
    QFile m_file;
    qint64 m_done = 0;    ///< octets taken from the file
    qint64 m_textDone = 0; ///< octets that it became
    LineEnds m_lineEnds;
};

} // namespace sendoff
