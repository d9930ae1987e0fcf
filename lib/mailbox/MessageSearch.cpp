// SPDX-License-Identifier: GPL-3.0-or-later
#include "mailbox/MessageSearch.h"

#include "mailbox/MessageIds.h"
#include "mailbox/SentFolders.h"

namespace sendoff {

MessageSearch::MessageSearch(const QByteArray &messageId, const ImapCapabilities &capabilities, const Places &places)
    : m_messageId(messageId), m_capabilities(capabilities), m_choose(places)
{
}

MessageSearch MessageSearch::amongSent(const QByteArray &messageId, const ImapCapabilities &capabilities, bool isUtf8,
                                       const QString &chosen)
{
    return {messageId, capabilities,
            [isUtf8, chosen](const std::vector<ImapMailbox> &mailboxes) { return placesOfSent(mailboxes, isUtf8, chosen); }};
}

MessageSearchStep MessageSearch::begin()
{
    return ImapRequest::list(m_capabilities);
}

MessageSearchStep MessageSearch::step(const ImapAnswer &answer)
{
    switch (m_state) {
    case State::List: {
        if (!answer.isOk())
            return MessageNotSearched{answer.text};
        const auto places = m_choose(answer.mailboxes);
        m_places.assign(places.begin(), places.end());
        m_refusal = "no folder to look in";
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
    if (const quint32 uid = uidOfMessageId(answer.messages, m_messageId))
        return MessageFound{m_places.front(), uid};
    return onFound({});
}

MessageSearchStep MessageSearch::onFound(const std::vector<quint32> &uids)
{
    if (uids.empty()) {
        m_anySearched = true;
        m_places.pop_front();
        return examineNext();
    }
    m_state = State::Fetch;
    return ImapRequest::fetchMessageIds(worthFetching(uids));
}

MessageSearchStep MessageSearch::refused(const ImapAnswer &answer)
{
    m_refusal = answer.text;
    m_places.pop_front();
    return examineNext();
}

MessageSearchStep MessageSearch::examineNext()
{
    m_state = State::Examine;
    if (!m_places.empty())
        return ImapRequest::examine(m_places.front().name);
    if (m_anySearched)
        return MessageNotFound{};
    return MessageNotSearched{m_refusal};
}

} // namespace sendoff
