// SPDX-License-Identifier: GPL-3.0-or-later
#include "mailbox/LetterSearch.h"

#include "mailbox/ImapName.h"
#include "mailbox/SentFolders.h"

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
    return m_message ? onPiece(answer) : from(m_search.step(answer));
}

LetterSearchStep LetterSearch::from(const MessageSearchStep &step)
{
    if (const auto *request = std::get_if<ImapRequest>(&step))
        return *request;
    if (const auto *refused = std::get_if<MessageNotSearched>(&step))
        return LetterNotRead{refused->detail};
    if (std::holds_alternative<MessageNotFound>(step))
        return LetterNotThere{};
    const auto &found = std::get<MessageFound>(step);
    m_mailbox = found.place.name;
    m_message.emplace(found.uid, m_pieceOctets);
    return m_message->next();
}

LetterSearchStep LetterSearch::onPiece(const ImapAnswer &answer)
{
    if (!answer.isOk())
        return LetterNotRead{answer.text};
    if (m_message->take(answer))
        return m_message->next();
    if (m_message->isTooBig())
        return LetterTooBig{};
    if (m_message->octets().isEmpty())
        return LetterNotRead{"the message is gone"};
    return LetterRead{mailboxName(m_mailbox, m_isUtf8), m_message->octets()};
}

} // namespace sendoff
