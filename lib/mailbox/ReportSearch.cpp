// SPDX-License-Identifier: GPL-3.0-or-later
#include "mailbox/ReportSearch.h"

#include <algorithm>

namespace sendoff {

namespace {

/// Of 128 KiB each, they stay within what an answer may have.
constexpr size_t mostInAFetch = 10;

} // namespace

ReportSearch::ReportSearch(const ReportsSeen &seen, const QDate &since, qint64 octets)
    : m_since(since), m_octets(octets), m_seen(seen)
{
}

ReportSearchStep ReportSearch::begin()
{
    return ImapRequest::examine(QByteArrayLiteral("INBOX"));
}

ReportSearchStep ReportSearch::step(const ImapAnswer &answer)
{
    if (!answer.isOk())
        return ReportsNotGathered{answer.text, {std::move(m_messages), m_seen}};
    switch (m_state) {
    case State::Examine:
        return onExamined(answer);
    case State::Search:
        return onFound(answer.uids);
    case State::Fetch:
        break;
    }
    // What is gone in between, or was not asked for, is left out.
    for (const ImapFetched &message : answer.messages) {
        if (std::find(m_asked.begin(), m_asked.end(), message.uid) != m_asked.end() && !message.octets.isEmpty())
            m_messages.push_back(message.octets.left(m_octets));
    }
    m_seen.lastUid = std::max(m_seen.lastUid, m_asked.back());
    return fetchNext();
}

ReportSearchStep ReportSearch::onExamined(const ImapAnswer &answer)
{
    // RFC 9051 2.3.1.1: with another UIDVALIDITY, or none, the numbers of before mean nothing.
    if (answer.uidValidity == 0 || answer.uidValidity != m_seen.uidValidity)
        m_seen = {answer.uidValidity, 0};
    m_uidNext = answer.uidNext;
    if (m_uidNext > 0 && m_uidNext <= m_seen.lastUid + 1)
        return ReportsGathered{{}, m_seen};
    m_state = State::Search;
    return ImapRequest::searchReports(m_seen.lastUid + 1, m_since);
}

ReportSearchStep ReportSearch::onFound(std::vector<quint32> uids)
{
    // RFC 9051 6.4.4: "n:*" always has the last message, even if its number is below n.
    std::erase_if(uids, [this](quint32 uid) { return uid <= m_seen.lastUid; });
    std::sort(uids.begin(), uids.end());
    uids.erase(std::unique(uids.begin(), uids.end()), uids.end());
    m_lastLooked = std::max(m_seen.lastUid, m_uidNext > 0 ? m_uidNext - 1 : uids.empty() ? 0 : uids.back());
    if (uids.size() > mostAtOnce) {
        uids.resize(mostAtOnce);
        m_lastLooked = uids.back();
    }
    m_waiting.assign(uids.begin(), uids.end());
    m_state = State::Fetch;
    return fetchNext();
}

ReportSearchStep ReportSearch::fetchNext()
{
    if (m_waiting.empty()) {
        m_seen.lastUid = std::max(m_seen.lastUid, m_lastLooked);
        return ReportsGathered{std::move(m_messages), m_seen};
    }
    const auto end = m_waiting.begin() + std::ptrdiff_t(std::min(mostInAFetch, m_waiting.size()));
    m_asked.assign(m_waiting.begin(), end);
    m_waiting.erase(m_waiting.begin(), end);
    return ImapRequest::fetchBeginnings(m_asked, m_octets);
}

} // namespace sendoff
