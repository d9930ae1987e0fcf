// SPDX-License-Identifier: GPL-3.0-or-later
#include "mailbox/SentSearch.h"

#include "mailbox/ImapName.h"

#include <algorithm>

namespace sendoff {

namespace {

/// More of the same Message-ID tell no more.
constexpr size_t mostFetched = 10;

/// The field's body, unfolded. SEARCH finds what only contains the text, and some servers find too much.
bool isMessageIdOf(const QByteArray &header, const QByteArray &messageId)
{
    const qsizetype colon = header.indexOf(':');
    return colon > 0 && header.left(colon).trimmed().compare("message-id", Qt::CaseInsensitive) == 0
        && header.mid(colon + 1).simplified() == messageId;
}

} // namespace

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
    const bool isIt = std::any_of(answer.messages.begin(), answer.messages.end(), [this](const ImapFetched &each) {
        return isMessageIdOf(each.octets, m_messageId);
    });
    if (isIt)
        return SentFound{mailboxName(m_places.front().name, m_isUtf8)};
    return onFound({});
}

SentSearchStep SentSearch::onFound(std::vector<quint32> uids)
{
    if (uids.empty()) {
        m_anySearched = true;
        m_places.pop_front();
        return examineNext();
    }
    // The newest ones.
    std::sort(uids.begin(), uids.end(), std::greater());
    uids.resize(std::min(uids.size(), mostFetched));
    m_state = State::Fetch;
    return ImapRequest::fetchMessageIds(uids);
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
