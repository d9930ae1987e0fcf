// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outbox/OutboxItem.h"

#include <deque>
#include <map>

namespace sendoff {

/// How far and how fast messages under way are. Speeds are those of the last seconds.
class SendingPace {
public:
    struct Progress {
        qint64 sent = 0;  ///< octets
        qint64 total = 0;
        double octetsPerSecond = 0;                       ///< 0: not known yet
        std::optional<qint64> secondsLeft = std::nullopt; ///< none: not known yet, or it stands still

        double fraction() const { return total > 0 ? double(sent) / double(total) : 0; }
    };

    /// `now` in milliseconds of a clock that only goes forward.
    void note(ItemId id, qint64 sent, qint64 total, qint64 now);
    void drop(ItemId id) { m_runs.erase(id); }
    void clear() { m_runs.clear(); }
    bool contains(ItemId id) const { return m_runs.contains(id); }
    bool isEmpty() const { return m_runs.empty(); }
    std::vector<ItemId> ids() const;
    /// None if it isn't under way.
    std::optional<Progress> of(ItemId id, qint64 now) const;
    /// Of all that are under way.
    Progress overall(qint64 now) const;

private:
    struct Sample {
        qint64 at;
        qint64 sent;
    };
    struct Run {
        qint64 sent = 0;
        qint64 total = 0;
        std::deque<Sample> samples = {};
    };
    static double speedOf(const Run &run, qint64 now);

    std::map<ItemId, Run> m_runs;
};

} // namespace sendoff
