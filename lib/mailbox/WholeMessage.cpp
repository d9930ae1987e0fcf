// SPDX-License-Identifier: GPL-3.0-or-later
#include "mailbox/WholeMessage.h"

#include <algorithm>

namespace sendoff {

bool WholeMessage::take(const ImapAnswer &answer)
{
    const auto piece = std::find_if(answer.messages.begin(), answer.messages.end(),
                                    [this](const ImapFetched &each) { return each.uid == m_uid; });
    const QByteArray octets = piece == answer.messages.end() ? QByteArray() : piece->octets;
    m_octets += octets;
    // RFC 9051 6.4.5: a partial one that begins behind the end is empty, and one that reaches over it is cut.
    return octets.size() >= m_pieceOctets && !isTooBig();
}

} // namespace sendoff
