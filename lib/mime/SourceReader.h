// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mime/LineEnds.h"
#include "mime/Source.h"

#include <QFile>

namespace sendoff {

/// Reads segments one after another; at most one file is open, and only while it is read.
class SourceReader final : public QIODevice {
public:
    explicit SourceReader(std::vector<Segment> segments);
    bool isSequential() const override { return true; }
    bool atEnd() const override { return m_at == m_ready.size() && m_segment == m_segments.size(); }

protected:
    qint64 readData(char *data, qint64 maximum) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    bool fill();
    void fillFrom(const Segment &segment);
    bool openFile(const Segment &segment);
    QByteArray block(qint64 wanted);
    QByteArray textOf(const Segment &segment, const QByteArray &octets);
    void fail(const QString &reason);

    const std::vector<Segment> m_segments;
    size_t m_segment = 0;
    QFile m_file;
    qint64 m_done = 0;    ///< octets taken from the file
    qint64 m_textDone = 0; ///< octets that it became
    LineEnds m_lineEnds;
    QByteArray m_ready;
    qint64 m_at = 0;
    bool m_failed = false;
};

} // namespace sendoff
