// SPDX-License-Identifier: GPL-3.0-or-later
#include "mime/SourceReader.h"

#include "mime/TransferEncoding.h"

#include <algorithm>
#include <cstring>

namespace sendoff {

namespace {

/// A multiple of 57, so that each block gives whole lines of base64.
constexpr qint64 blockSize = 57 * 4096;

} // namespace

SourceReader::SourceReader(std::vector<Segment> segments) : m_segments(std::move(segments))
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 SourceReader::readData(char *data, qint64 maximum)
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

/// The next octets into m_ready. False at the end and after a failure.
bool SourceReader::fill()
{
    m_ready.clear();
    m_at = 0;
    while (m_ready.isEmpty() && m_segment < m_segments.size() && !m_failed)
        fillFrom(m_segments[m_segment]);
    if (m_failed)
        m_ready.clear();
    return !m_ready.isEmpty();
}

void SourceReader::fillFrom(const Segment &segment)
{
    if (segment.kind == Segment::Kind::Octets) {
        m_ready = segment.octets;
        ++m_segment;
        return;
    }
    if (!m_file.isOpen() && !openFile(segment))
        return;
    const QByteArray octets = block(std::min(blockSize, segment.length - m_done));
    if (m_failed)
        return;
    m_ready = segment.kind == Segment::Kind::Base64File ? encodeBase64Lines(octets) : textOf(segment, octets);
    if (m_done == segment.length) {
        m_file.close();
        ++m_segment;
    }
}

bool SourceReader::openFile(const Segment &segment)
{
    m_done = 0;
    m_textDone = 0;
    m_file.setFileName(segment.path);
    if (!m_file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        fail(m_file.errorString());
    else if (m_file.size() != segment.length)
        fail(QStringLiteral("has another size than it had"));
    return !m_failed;
}

QByteArray SourceReader::block(qint64 wanted)
{
    QByteArray octets(wanted, Qt::Uninitialized);
    qint64 have = 0;
    while (have < wanted) {
        const qint64 count = m_file.read(octets.data() + have, wanted - have);
        if (count <= 0) {
            fail(QStringLiteral("is shorter than it was"));
            return {};
        }
        have += count;
    }
    m_done += wanted;
    return octets;
}

QByteArray SourceReader::textOf(const Segment &segment, const QByteArray &octets)
{
    QByteArray text = m_lineEnds.normalised(octets);
    if (m_done == segment.length)
        text += m_lineEnds.finish();
    const qint64 left = std::clamp<qint64>(segment.skipped - m_textDone, 0, text.size());
    m_textDone += text.size();
    const qint64 all = segment.skipped + segment.given;
    // The size was announced to the server: what became more or less of it is another file.
    if (m_textDone > all || (m_done == segment.length && m_textDone != all))
        fail(QStringLiteral("has other lines than it had"));
    return text.mid(left);
}

void SourceReader::fail(const QString &reason)
{
    m_failed = true;
    setErrorString(m_file.fileName() + QStringLiteral(": ") + reason);
}

} // namespace sendoff
