// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mailbox/MessageSearch.h"
#include "mailbox/WholeMessage.h"

namespace sendoff {

struct LetterRead {
    QString mailbox;   ///< as people read its name
    QByteArray octets; ///< the whole message
};
struct LetterNotThere {};
struct LetterTooBig {};                       ///< over WholeMessage::octetLimit
struct LetterNotRead { QByteArray detail; }; ///< technical English, or the server's words
using LetterSearchStep = std::variant<ImapRequest, LetterRead, LetterNotThere, LetterTooBig, LetterNotRead>;

/// Finds a message by its Message-ID wherever an account has it, and reads it whole, piece by piece. Marks nothing. Pure.
class LetterSearch {
public:
    /// `messageId` with its angle brackets; a piece has at most `pieceOctets`.
    LetterSearch(const QByteArray &messageId, const ImapCapabilities &capabilities, bool isUtf8,
                 qint64 pieceOctets = WholeMessage::usualPiece);

    LetterSearchStep begin();
    LetterSearchStep step(const ImapAnswer &answer);

private:
    LetterSearchStep from(const MessageSearchStep &step);
    LetterSearchStep onPiece(const ImapAnswer &answer);

    MessageSearch m_search;
    const bool m_isUtf8;
    const qint64 m_pieceOctets;
    QByteArray m_mailbox;
    std::optional<WholeMessage> m_message; ///< once it is found
};

} // namespace sendoff
