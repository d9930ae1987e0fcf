// SPDX-License-Identifier: GPL-3.0-or-later
#include "mime/BinaryFormReader.h"

#include <algorithm>
#include <cstring>

namespace sendoff {

namespace {

constexpr qint64 blockSize = 128 * 1024;

} // namespace

BinaryFormReader::BinaryFormReader(std::vector<BinaryStretch> stretches, std::unique_ptr<QIODevice> message)
    : m_stretches(std::move(stretches)), m_message(std::move(message))
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 BinaryFormReader::readData(char *data, qint64 maximum)
{
    qint64 done = 0;
    while (done < maximum) {
        if (m_at == m_ready.size() && !fill())
            return m_hasFailed ? -1 : done;
        const qint64 count = std::min<qint64>(maximum - done, m_ready.size() - m_at);
        std::memcpy(data + done, m_ready.constData() + m_at, size_t(count));
        m_at += count;
        done += count;
    }
    return done;
}

/// The next octets into m_ready. False at the end and after a failure.
bool BinaryFormReader::fill()
{
    m_ready.clear();
    m_at = 0;
    while (m_ready.isEmpty() && m_index < m_stretches.size() && !m_hasFailed)
        advance();
    return !m_ready.isEmpty();
}

void BinaryFormReader::advance()
{
    const BinaryStretch &stretch = m_stretches[m_index];
    if (m_taken < stretch.length) {
        const QByteArray block = m_message->read(std::min(blockSize, stretch.length - m_taken));
        m_hasFailed = block.isEmpty();
        m_taken += block.size();
        m_ready = become(stretch.kind, block);
    }
    const bool isOver = m_taken == stretch.length;
    if (isOver && stretch.kind == BinaryStretch::Kind::Encoding)
        m_ready = encodingHeader.toByteArray();
    m_given += m_ready.size();
    if (!isOver)
        return;
    // The size was announced to the server: what becomes more or less of it is another message.
    m_hasFailed = m_hasFailed || m_given != stretch.size;
    m_decoder.reset();
    m_taken = m_given = 0;
    ++m_index;
    if (m_hasFailed)
        m_ready.clear();
}

QByteArray BinaryFormReader::become(BinaryStretch::Kind kind, const QByteArray &block)
{
    switch (kind) {
    case BinaryStretch::Kind::Kept:
        return block;
    case BinaryStretch::Kind::Decoded:
        if (!m_decoder)
            m_decoder.emplace(TransferDecoder::Kind::Base64);
        return m_decoder->decode(block);
    case BinaryStretch::Kind::Encoding:
        break;
    }
    return {};
}

} // namespace sendoff
