// SPDX-License-Identifier: GPL-3.0-or-later
#include "mime/Source.h"

#include "mime/TransferEncoding.h"

#include <QFile>

#include <algorithm>
#include <cstring>

namespace sendoff {

namespace {

/// A multiple of 57, so that each block gives whole lines of base64.
constexpr qint64 blockSize = 57 * 4096;

class SourceReader final : public QIODevice {
public:
    explicit SourceReader(std::vector<Segment> segments) : m_segments(std::move(segments))
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    bool isSequential() const override { return true; }
    bool atEnd() const override { return m_at == m_ready.size() && m_segment == m_segments.size(); }

protected:
    qint64 readData(char *data, qint64 maximum) override
    {
        qint64 done = 0;
        while (done < maximum) {
            if (m_at == m_ready.size() && !fill())
                return m_failed ? -1 : done;
            const qint64 count = std::min<qint64>(maximum - done, m_ready.size() - m_at);
            std::memcpy(data + done, m_ready.constData() + m_at, size_t(count));
            m_at += count;
            done += count;
        }
        return done;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    /// The next octets into m_ready. False at the end and after a failure.
    bool fill()
    {
        m_ready.clear();
        m_at = 0;
        while (m_ready.isEmpty() && m_segment < m_segments.size() && !m_failed)
            fillFrom(m_segments[m_segment]);
        return !m_ready.isEmpty() && !m_failed;
    }

    void fillFrom(const Segment &segment)
    {
        if (segment.kind == Segment::Kind::Octets) {
            m_ready = segment.octets;
            ++m_segment;
            return;
        }
        if (!m_file.isOpen() && !openFile(segment))
            return;
        const qint64 wanted = std::min(blockSize, segment.length - m_done);
        QByteArray block(wanted, Qt::Uninitialized);
        qint64 have = 0;
        while (have < wanted) {
            const qint64 count = m_file.read(block.data() + have, wanted - have);
            if (count <= 0) {
                fail(QStringLiteral("shorter than it was"));
                return;
            }
            have += count;
        }
        m_done += wanted;
        m_ready = segment.kind == Segment::Kind::Base64File ? encodeBase64Lines(block) : block;
        if (m_done == segment.length) {
            m_file.close();
            ++m_segment;
        }
    }

    bool openFile(const Segment &segment)
    {
        m_done = 0;
        m_file.setFileName(segment.path);
        if (!m_file.open(QIODevice::ReadOnly | QIODevice::Unbuffered) || !m_file.seek(segment.offset))
            fail(m_file.errorString());
        return !m_failed;
    }

    void fail(const QString &reason)
    {
        m_failed = true;
        m_ready.clear();
        setErrorString(m_file.fileName() + QStringLiteral(": ") + reason);
    }

    const std::vector<Segment> m_segments;
    size_t m_segment = 0;
    QFile m_file;
    qint64 m_done = 0; ///< octets taken from the file
    QByteArray m_ready;
    qint64 m_at = 0;
    bool m_failed = false;
};

} // namespace

qint64 Segment::size() const
{
    switch (kind) {
    case Kind::Octets:
        return octets.size();
    case Kind::File:
        return length;
    case Kind::Base64File:
        return base64LinesSize(length);
    }
    return 0;
}

void Source::add(const QByteArray &octets)
{
    if (!m_segments.empty() && m_segments.back().kind == Segment::Kind::Octets)
        m_segments.back().octets += octets;
    else if (!octets.isEmpty())
        m_segments.push_back({.octets = octets});
}

void Source::add(const Segment &segment)
{
    if (segment.kind == Segment::Kind::Octets)
        add(segment.octets);
    else if (segment.length > 0)
        m_segments.push_back(segment);
}

void Source::add(const Source &other)
{
    for (const Segment &segment : other.m_segments)
        add(segment);
}

qint64 Source::size() const
{
    qint64 sum = 0;
    for (const Segment &segment : m_segments)
        sum += segment.size();
    return sum;
}

std::unique_ptr<QIODevice> Source::open() const
{
    return std::make_unique<SourceReader>(m_segments);
}

} // namespace sendoff
