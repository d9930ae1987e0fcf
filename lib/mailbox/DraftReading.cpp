// SPDX-License-Identifier: GPL-3.0-or-later
#include "mailbox/DraftReading.h"

#include <algorithm>

namespace sendoff {

DraftReadingStep DraftReading::step(const ImapAnswer &answer)
{
    if (!answer.isOk())
        return DraftNotRead{answer.text};
    if (!std::exchange(m_isExamined, true)) {
        if (answer.uidValidity == 0 || answer.uidValidity != m_place.uidValidity)
            return DraftGone{};
        return nextPiece();
    }
    const auto piece = std::find_if(answer.messages.begin(), answer.messages.end(),
                                    [this](const ImapFetched &each) { return each.uid == m_place.uid; });
    const QByteArray octets = piece == answer.messages.end() ? QByteArray() : piece->octets;
    m_octets += octets;
    if (m_octets.size() > octetLimit)
        return DraftTooBig{};
    // RFC 9051 6.4.5: what reaches over the end is cut, and what begins behind it is empty.
    if (octets.size() >= m_pieceOctets)
        return nextPiece();
    if (m_octets.isEmpty())
        return DraftGone{};
    return DraftRead{std::move(m_octets)};
}

} // namespace sendoff
