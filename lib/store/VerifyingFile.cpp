// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/VerifyingFile.h"

#include <algorithm>

namespace sendoff {

namespace {

constexpr qint64 blockSize = 256 * 1024;

} // namespace

VerifyingFile::VerifyingFile(const QString &path, const SpoolPlace &place) : m_file(path), m_place(place) {}

bool VerifyingFile::open(OpenMode mode)
{
    return mode == ReadOnly && m_file.open(ReadOnly) && m_file.size() >= m_place.offset + m_place.size
        && m_file.seek(m_place.offset) && QIODevice::open(ReadOnly | Unbuffered);
}

bool VerifyingFile::seek(qint64 position)
{
    return !m_isChanged && position <= size() && m_file.seek(m_place.offset + position) && QIODevice::seek(position);
}

qint64 VerifyingFile::readData(char *data, qint64 maximum)
{
    const qint64 at = m_file.pos() - m_place.offset;
    if (m_isChanged || !hashUpTo(at))
        return -1;
    const qint64 wanted = std::min(maximum, size() - at);
    const qint64 count = m_file.read(data, wanted);
    if (count < 0 || (count == 0 && wanted > 0)) {
        fail();
        return -1;
    }
    const qint64 known = std::min(count, m_hashed - at);
    return take(data + known, count - known) ? count : -1;
}

bool VerifyingFile::hashUpTo(qint64 position)
{
    if (m_hashed >= position)
        return true;
    if (!m_file.seek(m_place.offset + m_hashed))
        return fail();
    QByteArray block(blockSize, Qt::Uninitialized);
    while (m_hashed < position) {
        const qint64 count = m_file.read(block.data(), std::min(blockSize, position - m_hashed));
        if (count <= 0)
            return fail();
        if (!take(block.constData(), count))
            return false;
    }
    return true;
}

/// The next octets that no one has read before.
bool VerifyingFile::take(const char *octets, qint64 count)
{
    m_hash.add({octets, count});
    m_hashed += count;
    return count == 0 || m_hashed < size() || m_hash.result() == m_place.sha256 || fail();
}

bool VerifyingFile::fail()
{
    m_isChanged = true;
    setErrorString(m_file.fileName() + QStringLiteral(": is not what was queued"));
    return false;
}

} // namespace sendoff
