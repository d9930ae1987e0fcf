// SPDX-License-Identifier: GPL-3.0-or-later
#include "mime/BinaryFormReader.h"

#include <algorithm>

namespace sendoff {

namespace {

constexpr qint64 blockSize = 128 * 1024;

} // namespace

BinaryFormReader::BinaryFormReader(std::vector<BinaryStretch> stretches, std::unique_ptr<QIODevice> message)
    : m_stretches(std::move(stretches)), m_message(std::move(message))
{
}

QByteArray BinaryFormReader::nextBlock()
{
    const BinaryStretch &stretch = m_stretches[m_index];
    QByteArray ready;
    if (m_taken < stretch.length) {
        const QByteArray block = m_message->read(std::min(blockSize, stretch.length - m_taken));
        if (block.isEmpty()) {
            fail();
            return {};
        }
        m_taken += block.size();
        ready = become(stretch.kind, block);
    }
    const bool isDone = m_taken == stretch.length;
    if (isDone && stretch.kind == BinaryStretch::Kind::Encoding)
        ready = encodingHeader.toByteArray();
    m_given += ready.size();
    if (!isDone)
        return ready;
    // The size was announced to the server: what becomes more or less of it is another message.
    if (m_given != stretch.size)
        fail();
    m_decoder.reset();
    m_taken = m_given = 0;
    ++m_index;
    return ready;
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
