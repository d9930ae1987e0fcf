// SPDX-License-Identifier: GPL-3.0-or-later
#include "submission/LineEndGuard.h"

#include <algorithm>

namespace sendoff {

LineEndGuard::Finding LineEndGuard::take(const QByteArray &octets)
{
    for (const char octet : octets) {
        const bool wasCr = std::exchange(m_afterCr, octet == '\r');
        if (octet == '\n') {
            endLine(!wasCr);
            continue;
        }
        if (wasCr)
            endLine(true);
        if (octet == '\r')
            continue;
        if (m_length++ == 0)
            m_isDot = octet == '.';
    }
    return m_finding;
}

void LineEndGuard::endLine(bool isBare)
{
    const bool isLoneDot = m_isDot && m_length == 1;
    if (isLoneDot && (isBare || m_begunBare))
        m_finding = Finding::BareDot;
    else if (isBare)
        m_finding = std::max(m_finding, Finding::Bare);
    m_begunBare = isBare;
    m_length = 0;
    m_isDot = false;
}

} // namespace sendoff
