// SPDX-License-Identifier: GPL-3.0-or-later
#include "mailbox/MessageCount.h"

namespace sendoff {

bool MessageCount::take(const ImapResponse &response)
{
    if (response.kind != ImapResponse::Kind::Data || response.values.size() < 2)
        return false;
    const quint32 number = response.values.front().toNumber();
    // RFC 9051 7.5.1: each is one less, and no EXISTS follows that says so.
    if (response.values.at(1).isAtom("EXPUNGE") && m_count.value_or(0) > 0)
        --*m_count;
    if (!response.values.at(1).isAtom("EXISTS"))
        return false;
    const bool isMore = !m_count || number > *m_count;
    m_count = number;
    return isMore;
}

} // namespace sendoff
