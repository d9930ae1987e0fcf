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

/// Octets without CR and LF.
void DotStuffer::appendLine(const char *begin, const char *end, QByteArray &out)
{
    if (begin == end)
        return;
    if (m_dots == Dots::Doubled && m_atLineStart && *begin == '.')
        out += '.';
    out.append(begin, end - begin);
    m_atLineStart = false;
}

QByteArray DotStuffer::stuff(const QByteArray &block)
{
    if (m_dots == Dots::Untouched)
        return block;
    QByteArray out;
    out.reserve(block.size() + block.size() / 32 + 16);
    const char *at = block.constData();
    const char *const end = at + block.size();
    while (at != end) {
        if (m_pendingCr) {
            // Alone or followed by LF, a CR ends its line.
            out += "\r\n";
            m_atLineStart = true;
            m_pendingCr = false;
            if (*at == '\n') {
                ++at;
                continue;
            }
        }
        const char *const lf = find(at, end, '\n');
        const char *const cr = find(at, lf, '\r');
        appendLine(at, cr, out);
        if (cr != lf) {
            m_pendingCr = true;
            at = cr + 1;
        } else if (lf != end) {
            out += "\r\n";
            m_atLineStart = true;
            at = lf + 1;
        } else {
            at = end;
        }
    }
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
