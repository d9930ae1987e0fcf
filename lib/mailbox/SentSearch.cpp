// SPDX-License-Identifier: GPL-3.0-or-later
#include "mailbox/SentSearch.h"

#include "mailbox/ImapName.h"
#include "mailbox/MessageIds.h"

namespace sendoff {

SentSearch::SentSearch(const QByteArray &messageId, const ImapCapabilities &capabilities, bool isUtf8, const QString &chosen)
    : m_messageId(messageId), m_capabilities(capabilities), m_isUtf8(isUtf8), m_chosen(chosen)
{
}

SentSearchStep SentSearch::begin()
{
    return ImapRequest::list(m_capabilities);
}

SentSearchStep SentSearch::step(const ImapAnswer &answer)
{
    switch (m_state) {
    case State::List: {
        if (!answer.isOk())
            return SentNotSearched{answer.text};
        const auto places = placesOfSent(answer.mailboxes, m_isUtf8, m_chosen);
        m_places.assign(places.begin(), places.end());
        m_refusal = "no folder of sent mail";
        return examineNext();
    }
    case State::Examine:
        if (!answer.isOk())
            return refused(answer);
        m_state = State::Search;
        return ImapRequest::searchMessageId(m_messageId);
    case State::Search:
        if (!answer.isOk())
            return refused(answer);
        return onFound(answer.uids);
    case State::Fetch:
        break;
    }
    if (!answer.isOk())
        return refused(answer);
    if (anyHasMessageId(answer.messages, m_messageId))
        return SentFound{mailboxName(m_places.front().name, m_isUtf8)};
    return onFound({});
}

SentSearchStep SentSearch::onFound(const std::vector<quint32> &uids)
{
    if (uids.empty()) {
        m_anySearched = true;
        m_places.pop_front();
        return examineNext();
    }
    m_state = State::Fetch;
    return ImapRequest::fetchMessageIds(worthFetching(uids));
}

SentSearchStep SentSearch::refused(const ImapAnswer &answer)
{
    m_refusal = answer.text;
    m_places.pop_front();
    return examineNext();
}

SentSearchStep SentSearch::examineNext()
{
    m_state = State::Examine;
    if (!m_places.empty())
        return ImapRequest::examine(m_places.front().name);
    if (m_anySearched)
        return SentNotFound{};
    return SentNotSearched{m_refusal};
}

} // namespace sendoff
