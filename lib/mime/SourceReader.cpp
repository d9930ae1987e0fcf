// SPDX-License-Identifier: GPL-3.0-or-later
#include "mime/SourceReader.h"

#include "mime/TransferEncoding.h"

#include <algorithm>

namespace sendoff {

namespace {

/// A multiple of 57, so that each block gives whole lines of base64.
constexpr qint64 blockSize = 57 * 4096;

} // namespace

QByteArray SourceReader::nextBlock()
{
    const Segment &segment = m_segments[m_segment];
    if (segment.kind == Segment::Kind::Octets) {
        ++m_segment;
        return segment.octets;
    }
    if (!m_file.isOpen() && !openFile(segment))
        return {};
    const QByteArray octets = block(std::min(blockSize, segment.length - m_done));
    if (hasFailed())
        return {};
    const QByteArray ready = segment.kind == Segment::Kind::Base64File ? encodeBase64Lines(octets) : textOf(segment, octets);
    if (m_done == segment.length) {
        m_file.close();
        ++m_segment;
    }
    return ready;
}

bool SourceReader::openFile(const Segment &segment)
{
    m_done = 0;
    m_textDone = 0;
    m_file.setFileName(segment.path);
    if (!m_file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        failWith(m_file.errorString());
    else if (m_file.size() != segment.length)
        failWith(QStringLiteral("has another size than it had"));
    return !hasFailed();
}

QByteArray SourceReader::block(qint64 wanted)
{
    QByteArray octets(wanted, Qt::Uninitialized);
    qint64 have = 0;
    while (have < wanted) {
        const qint64 count = m_file.read(octets.data() + have, wanted - have);
        if (count <= 0) {
            failWith(QStringLiteral("is shorter than it was"));
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
        failWith(QStringLiteral("has other lines than it had"));
    return text.mid(left);
}

void SourceReader::failWith(const QString &reason)
{
    fail();
    setErrorString(m_file.fileName() + QStringLiteral(": ") + reason);
}

} // namespace sendoff
