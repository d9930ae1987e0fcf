// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mailbox/Pop3Exchange.h"

#include <QDateTime>

#include <deque>
#include <functional>
#include <variant>
#include <set>

namespace sendoff {

struct Pop3Gathered {
    std::vector<QByteArray> messages = {}; ///< their beginnings
    QByteArrayList seen = {};              ///< unique-ids that need no second look
};
struct Pop3NotGathered {
    QByteArray detail = {}; ///< the server's words
    Pop3Gathered sofar = {};
};
using Pop3SearchStep = std::variant<Pop3Request, Pop3Gathered, Pop3NotGathered>;

/// Looks into a maildrop for what may be reports: UIDL, then the headers (TOP n 0) of what wasn't there last time, the
/// newest first, and the beginning of those alone whose headers say so. Nothing is deleted. Pure: answers in, one
/// request out each.
class Pop3ReportSearch {
public:
    /// Whether headers are those of what may be a report, and when it was written.
    struct Glance {
        bool mayBeReport = false;
        QDateTime date = {};
    };
    using Judge = std::function<Glance(const QByteArray &headers)>;

    /// `seen` are the unique-ids of last time; nothing written before `since` is of interest; `octets` of each report are.
    Pop3ReportSearch(const QByteArrayList &seen, const QDateTime &since, qint64 octets, Judge judge);

    Pop3SearchStep begin();
    Pop3SearchStep step(const Pop3Answer &answer);

    /// Older ones than that many new ones are never looked at: the maildrop is of someone who leaves all mail there.
    static constexpr size_t mostAtOnce = 500;

private:
    enum class State { List, Headers, Beginning };
    struct Entry {
        int number;
        QByteArray id;
    };

    Pop3SearchStep onList(const QByteArray &list);
    Pop3SearchStep onHeaders(const Pop3Answer &answer);
    Pop3SearchStep next();
    void markSeen(const Entry &entry);

    std::set<QByteArray> m_known;
    const QDateTime m_since;
    const qint64 m_octets;
    const Judge m_judge;
    State m_state = State::List;
    std::deque<Entry> m_waiting; ///< newest first; the first is being looked at
    int m_oldInARow = 0;
    Pop3Gathered m_gathered;
};

} // namespace sendoff
