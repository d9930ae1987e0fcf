// SPDX-License-Identifier: GPL-3.0-or-later
#include "mailbox/LetterSearch.h"

#include "mailbox/ImapName.h"
#include "mailbox/SentFolders.h"

#include <algorithm>

namespace sendoff {

LetterSearch::LetterSearch(const QByteArray &messageId, const ImapCapabilities &capabilities, bool isUtf8, qint64 pieceOctets)
    : m_search(messageId, capabilities, placesOfAll), m_isUtf8(isUtf8), m_pieceOctets(pieceOctets)
{
}

LetterSearchStep LetterSearch::begin()
{
    return from(m_search.begin());
}

LetterSearchStep LetterSearch::step(const ImapAnswer &answer)
{
    return m_found ? onPiece(answer) : from(m_search.step(answer));
}

LetterSearchStep LetterSearch::from(const MessageSearchStep &step)
{
    if (const auto *request = std::get_if<ImapRequest>(&step))
        return *request;
    if (const auto *refused = std::get_if<MessageNotSearched>(&step))
        return LetterNotRead{refused->detail};
    if (std::holds_alternative<MessageNotFound>(step))
        return LetterNotThere{};
    m_found = std::get<MessageFound>(step);
    return nextPiece();
}

LetterSearchStep LetterSearch::onPiece(const ImapAnswer &answer)
{
    if (!answer.isOk())
        return LetterNotRead{answer.text};
    const auto piece = std::find_if(answer.messages.begin(), answer.messages.end(),
                                    [this](const ImapFetched &each) { return each.uid == m_found->uid; });
    const QByteArray octets = piece == answer.messages.end() ? QByteArray() : piece->octets;
    m_octets += octets;
    if (m_octets.size() > octetLimit)
        return LetterTooBig{};
    // RFC 9051 6.4.5: a partial one that begins behind the end is empty, and one that reaches over it is cut.
    if (octets.size() >= m_pieceOctets)
        return nextPiece();
    if (m_octets.isEmpty())
        return LetterNotRead{"the message is gone"};
    return LetterRead{mailboxName(m_found->place.name, m_isUtf8), std::move(m_octets)};
}

ImapRequest LetterSearch::nextPiece() const
{
    return ImapRequest::fetchPiece(m_found->uid, m_octets.size(), m_pieceOctets);
}

} // namespace sendoff
