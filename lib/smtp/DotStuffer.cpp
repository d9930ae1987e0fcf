// SPDX-License-Identifier: GPL-3.0-or-later
#include "smtp/DotStuffer.h"

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

QByteArray DotStuffer::stuff(const QByteArray &block)
{
    if (m_dots == Dots::Untouched || block.isEmpty())
        return block;
    QByteArray out;
    const char *at = block.constData();
    const char *const end = at + block.size();
    const char *run = at; // what is good as it stands and not yet copied
    bool isChanged = false;
    const auto put = [&](const char *before, QByteArrayView instead) {
        if (!std::exchange(isChanged, true))
            out.reserve(block.size() + block.size() / 32 + 16);
        out.append(run, before - run);
        out.append(instead);
    };
    if (m_pendingCr) {
        // Alone or followed by LF, a CR ends its line.
        m_pendingCr = false;
        m_atLineStart = true;
        put(at, "\r\n");
        at += *at == '\n' ? 1 : 0;
        run = at;
    }
    while (at != end) {
        if (m_dots == Dots::Doubled && m_atLineStart && *at == '.') {
            put(at, ".");
            run = at;
        }
        const char *const lf = find(at, end, '\n');
        const char *const cr = find(at, lf, '\r');
        m_atLineStart = cr != end;
        if (cr == end)
            break; // a line that goes on in the next block
        const bool isCr = cr != lf;
        if (isCr && cr + 1 == lf && lf != end) {
            at = lf + 1;
        } else if (isCr && cr + 1 == end) {
            put(cr, {});
            run = at = end;
            m_pendingCr = true;
        } else {
            put(cr, "\r\n"); // in place of a bare CR or LF
            run = at = cr + 1;
        }
    }
    if (!isChanged)
        return block;
    put(end, {});
    return out;
}

QByteArray DotStuffer::end()
{
    if (m_dots != Dots::Doubled)
        return std::exchange(m_pendingCr, false) ? QByteArrayLiteral("\r\n") : QByteArray();
    const bool needsLineEnd = m_pendingCr || !m_atLineStart;
    m_pendingCr = false;
    m_atLineStart = true;
    return needsLineEnd ? QByteArrayLiteral("\r\n.\r\n") : QByteArrayLiteral(".\r\n");
}

} // namespace sendoff
