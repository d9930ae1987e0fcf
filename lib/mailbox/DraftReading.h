// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mailbox/DraftListing.h"

namespace sendoff {

struct DraftRead { QByteArray octets; }; ///< the whole message
struct DraftGone {};                     ///< it is there no more, or can't be told from another
struct DraftTooBig {};                   ///< over DraftReading::octetLimit
struct DraftNotRead { QByteArray detail; }; ///< technical English, or the server's words
using DraftReadingStep = std::variant<ImapRequest, DraftRead, DraftGone, DraftTooBig, DraftNotRead>;

/// Reads one draft whole, piece by piece. Marks nothing. Pure: answers in, one request out each.
class DraftReading {
public:
    static constexpr qsizetype octetLimit = 64 * 1024 * 1024;

    explicit DraftReading(const DraftPlace &place, qint64 pieceOctets = 1024 * 1024) : m_place(place), m_pieceOctets(pieceOctets) {}

    DraftReadingStep begin() const { return ImapRequest::examine(m_place.mailbox); }
    DraftReadingStep step(const ImapAnswer &answer);

private:
    ImapRequest nextPiece() const { return ImapRequest::fetchPiece(m_place.uid, m_octets.size(), m_pieceOctets); }

    const DraftPlace m_place;
    const qint64 m_pieceOctets;
    bool m_isExamined = false;
    QByteArray m_octets;
};

} // namespace sendoff
