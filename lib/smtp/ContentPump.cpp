// SPDX-License-Identifier: GPL-3.0-or-later
#include "smtp/ContentPump.h"

namespace sendoff {

namespace {

constexpr qint64 blockSize = 128 * 1024;

} // namespace

ContentPump::ContentPump(const MessageContent &content, DotStuffer::Dots dots)
    : m_source(content.open()), m_stuffer(dots), m_total(content.size())
{
}

QByteArray ContentPump::next()
{
    m_block.resize(blockSize);
    const qint64 count = m_source->read(m_block.data(), blockSize);
    if (count < 0) {
        m_failed = true;
        return {};
    }
    m_read += count;
    m_atEnd = m_read >= m_total;
    // Fewer or more octets than were queued are not the message that was queued.
    m_failed = m_read > m_total || (count == 0 && !m_atEnd);
    m_block.truncate(count);
    return m_failed ? QByteArray() : m_stuffer.stuff(m_block);
}

} // namespace sendoff
