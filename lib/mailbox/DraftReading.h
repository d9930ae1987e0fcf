// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mailbox/DraftListing.h"
#include "mailbox/WholeMessage.h"

namespace sendoff {

struct DraftRead { QByteArray octets; }; ///< the whole message
struct DraftGone {};                     ///< it is there no more, or can't be told from another
struct DraftTooBig {};                   ///< over WholeMessage::octetLimit
struct DraftNotRead { QByteArray detail; }; ///< technical English, or the server's words
using DraftReadingStep = std::variant<ImapRequest, DraftRead, DraftGone, DraftTooBig, DraftNotRead>;

/// Reads one draft whole, piece by piece. Marks nothing. Pure: answers in, one request out each.
class DraftReading {
public:
    explicit DraftReading(const DraftPlace &place, qint64 pieceOctets = WholeMessage::usualPiece)
        : m_place(place), m_message(place.uid, pieceOctets)
    {
    }

    DraftReadingStep begin() const { return ImapRequest::examine(m_place.mailbox); }
    DraftReadingStep step(const ImapAnswer &answer);

private:
    const DraftPlace m_place;
    bool m_isExamined = false;
    WholeMessage m_message;
};

} // namespace sendoff
