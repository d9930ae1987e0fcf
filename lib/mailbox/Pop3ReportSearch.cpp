// SPDX-License-Identifier: GPL-3.0-or-later
#include "mailbox/Pop3ReportSearch.h"

#include <algorithm>

namespace sendoff {

namespace {

/// Enough for the parts of a report that count.
constexpr int linesOfReport = 2000;
constexpr qint64 headerLimit = 64 * 1024;
/// Mail arrives nearly in order: after so many old ones, the rest is old.
constexpr int oldEnough = 20;

} // namespace

Pop3ReportSearch::Pop3ReportSearch(const QByteArrayList &seen, const QDateTime &since, qint64 octets, Judge judge)
    : m_known(seen.begin(), seen.end()), m_since(since), m_octets(octets), m_judge(std::move(judge))
{
}

Pop3SearchStep Pop3ReportSearch::begin()
{
    return Pop3Request::uidl();
}

Pop3SearchStep Pop3ReportSearch::step(const Pop3Answer &answer)
{
    switch (m_state) {
    case State::List:
        if (!answer.isOk)
            return Pop3NotGathered{answer.text, {{}, QByteArrayList(m_known.begin(), m_known.end())}};
        return onList(answer.content);
    case State::Headers:
        return onHeaders(answer);
    case State::Beginning:
        break;
    }
    // One that can't be had is left out.
    if (answer.isOk)
        m_gathered.messages.push_back(answer.content.left(m_octets));
    markSeen(m_waiting.front());
    m_waiting.pop_front();
    return next();
}

/// "1 whqtswO00WBw418f9t5JxYwZ": RFC 1939 7.
Pop3SearchStep Pop3ReportSearch::onList(const QByteArray &list)
{
    std::vector<Entry> fresh;
    for (const QByteArray &line : list.split('\n')) {
        const QByteArrayList words = line.trimmed().split(' ');
        const int number = words.first().toInt();
        if (number <= 0 || words.size() < 2 || words.last().isEmpty() || words.last().size() > 200)
            continue;
        if (m_known.contains(words.last()))
            m_gathered.seen += words.last(); // what is gone is forgotten
        else
            fresh.push_back({number, words.last()});
    }
    std::sort(fresh.begin(), fresh.end(), [](const Entry &one, const Entry &other) { return one.number > other.number; });
    for (size_t i = mostAtOnce; i < fresh.size(); ++i)
        markSeen(fresh[i]);
    fresh.resize(std::min(fresh.size(), mostAtOnce));
    m_waiting.assign(fresh.begin(), fresh.end());
    return next();
}

Pop3SearchStep Pop3ReportSearch::onHeaders(const Pop3Answer &answer)
{
    const Glance glance = answer.isOk ? m_judge(answer.content) : Glance();
    m_oldInARow = glance.date.isValid() && glance.date < m_since ? m_oldInARow + 1 : 0;
    if (glance.mayBeReport) {
        m_state = State::Beginning;
        return Pop3Request::top(m_waiting.front().number, linesOfReport, m_octets);
    }
    markSeen(m_waiting.front());
    m_waiting.pop_front();
    return next();
}

Pop3SearchStep Pop3ReportSearch::next()
{
    while (m_oldInARow >= oldEnough && !m_waiting.empty()) {
        markSeen(m_waiting.front());
        m_waiting.pop_front();
    }
    if (m_waiting.empty())
        return std::move(m_gathered);
    m_state = State::Headers;
    return Pop3Request::top(m_waiting.front().number, 0, headerLimit);
}

void Pop3ReportSearch::markSeen(const Entry &entry)
{
    m_gathered.seen += entry.id;
}

} // namespace sendoff
