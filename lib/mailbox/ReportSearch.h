// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mailbox/ImapAnswer.h"
#include "mailbox/ImapRequest.h"

#include <deque>
#include <variant>

namespace sendoff {

/// How far an INBOX was read.
struct ReportsSeen {
    quint32 uidValidity = 0;
    quint32 lastUid = 0;
};

struct ReportsGathered {
    std::vector<QByteArray> messages = {}; ///< their beginnings
    ReportsSeen seen = {};
};
/// The server refused: technical English, or its words. What was gathered before counts.
struct ReportsNotGathered {
    QByteArray detail = {};
    ReportsGathered sofar = {};
};
using ReportSearchStep = std::variant<ImapRequest, ReportsGathered, ReportsNotGathered>;

/// Looks into the INBOX for what may be reports: one EXAMINE, one SEARCH on headers of what came since the last look,
/// and only what that finds is fetched, in part. Pure: answers in, one request out each.
class ReportSearch {
public:
    /// Nothing that arrived before `since` is of interest; `octets` of each message are.
    ReportSearch(const ReportsSeen &seen, const QDate &since, qint64 octets);

    ReportSearchStep begin();
    ReportSearchStep step(const ImapAnswer &answer);

    /// More than that at once are left for the next look.
    static constexpr size_t mostAtOnce = 200;

private:
    enum class State { Examine, Search, Fetch };

    ReportSearchStep onExamined(const ImapAnswer &answer);
    ReportSearchStep onFound(std::vector<quint32> uids);
    ReportSearchStep fetchNext();

    const QDate m_since;
    const qint64 m_octets;
    State m_state = State::Examine;
    ReportsSeen m_seen;
    quint32 m_uidNext = 0;       ///< 0: the server didn't say
    quint32 m_lastLooked = 0;    ///< seen once all of m_waiting are
    std::deque<quint32> m_waiting; ///< to be fetched, oldest first
    std::vector<quint32> m_asked;  ///< being fetched
    std::vector<QByteArray> m_messages;
};

} // namespace sendoff
