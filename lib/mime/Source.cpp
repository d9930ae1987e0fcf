// SPDX-License-Identifier: GPL-3.0-or-later
#include "mime/Source.h"

#include "mime/SourceReader.h"
#include "mime/TransferEncoding.h"

namespace sendoff {

qint64 Segment::size() const
{
    switch (kind) {
    case Kind::Octets:
        return octets.size();
    case Kind::Base64File:
        return base64LinesSize(length);
    case Kind::TextFile:
        return given;
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
