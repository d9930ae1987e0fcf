// SPDX-License-Identifier: GPL-3.0-or-later
#include "mime/BlockReader.h"

#include <algorithm>
#include <cstring>

namespace sendoff {

BlockReader::BlockReader()
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 BlockReader::readData(char *data, qint64 maximum)
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
bool BlockReader::fill()
{
    m_ready.clear();
    m_at = 0;
    while (m_ready.isEmpty() && !isOver() && !m_hasFailed)
        m_ready = nextBlock();
    if (m_hasFailed)
        m_ready.clear();
    return !m_ready.isEmpty();
}

} // namespace sendoff
