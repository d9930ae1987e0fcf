// SPDX-License-Identifier: GPL-3.0-or-later
#include "mime/LineReader.h"

#include <QIODevice>

namespace sendoff {

namespace {

constexpr qsizetype longestPiece = 64 * 1024;

} // namespace

LineReader::LineReader(QIODevice &source) : m_source(source), m_blockOffset(source.pos()) {}

QByteArray LineReader::Line::text() const
{
    if (octets.endsWith("\r\n"))
        return octets.chopped(2);
    return octets.endsWith('\n') ? octets.chopped(1) : octets;
}

bool LineReader::next(Line &line)
{
    qsizetype newline = m_block.indexOf('\n', m_at);
    if (newline < 0 && m_block.size() - m_at < longestPiece) {
        m_blockOffset += m_at;
        m_block.remove(0, m_at);
        m_at = 0;
        m_block += m_source.read(2 * longestPiece);
        newline = m_block.indexOf('\n');
    }
    const qsizetype end = std::min(newline < 0 ? m_block.size() : newline + 1, m_at + longestPiece);
    if (end == m_at)
        return false;
    line = {m_block.mid(m_at, end - m_at), m_blockOffset + m_at, m_atLineStart};
    m_atLineStart = end == newline + 1;
    m_at = end;
    return true;
}

} // namespace sendoff
