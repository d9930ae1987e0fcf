// SPDX-License-Identifier: GPL-3.0-or-later
#include "mime/LineEnds.h"

#include <cstring>
#include <utility>

namespace sendoff {

namespace {

const char *find(const char *begin, const char *end, char octet)
{
    const void *found = begin == end ? nullptr : std::memchr(begin, octet, size_t(end - begin));
    return found ? static_cast<const char *>(found) : end;
}

} // namespace

QByteArray LineEnds::normalised(const QByteArray &block)
{
    QByteArray out;
    out.reserve(block.size() + block.size() / 16 + 2);
    const char *at = block.constData();
    const char *const end = at + block.size();
    while (at != end) {
        if (std::exchange(m_pendingCr, false)) {
            out += "\r\n";
            if (*at == '\n') {
                ++at;
                continue;
            }
        }
        const char *const lf = find(at, end, '\n');
        const char *const stop = find(at, lf, '\r');
        out.append(at, stop - at);
        m_pendingCr = stop != lf;
        if (!m_pendingCr && lf != end)
            out += "\r\n";
        at = stop == end ? end : stop + 1;
    }
    return out;
}

QByteArray LineEnds::finish()
{
    return std::exchange(m_pendingCr, false) ? QByteArrayLiteral("\r\n") : QByteArray();
}

} // namespace sendoff
