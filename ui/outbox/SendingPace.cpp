// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outbox/SendingPace.h"

#include <cmath>

namespace sendoff {

namespace {

constexpr qint64 window = 5000;   ///< milliseconds
constexpr qint64 shortest = 400;  ///< below, a speed would be noise

std::optional<qint64> secondsLeft(qint64 octets, double octetsPerSecond)
{
    if (octetsPerSecond < 1)
        return std::nullopt;
    return qint64(std::ceil(double(octets) / octetsPerSecond));
}

} // namespace

void SendingPace::note(ItemId id, qint64 sent, qint64 total, qint64 now)
{
    Run &run = m_runs[id];
    // Another attempt begins anew.
    if (sent < run.sent)
        run.samples.clear();
    run.sent = sent;
    run.total = total;
    run.samples.push_back({now, sent});
    // One that is older than the window stays, so that there is always something to compare with.
    while (run.samples.size() > 2 && run.samples[1].at <= now - window)
        run.samples.pop_front();
}

std::vector<ItemId> SendingPace::ids() const
{
    std::vector<ItemId> all;
    for (const auto &[id, run] : m_runs)
        all.push_back(id);
    return all;
}

double SendingPace::speedOf(const Run &run, qint64 now)
{
    if (run.samples.size() < 2)
        return 0;
    const qint64 milliseconds = now - run.samples.front().at;
    return milliseconds < shortest ? 0 : double(run.sent - run.samples.front().sent) * 1000 / double(milliseconds);
}

std::optional<SendingPace::Progress> SendingPace::of(ItemId id, qint64 now) const
{
    const auto found = m_runs.find(id);
    if (found == m_runs.end())
        return std::nullopt;
    const Run &run = found->second;
    Progress progress{run.sent, run.total, speedOf(run, now)};
    progress.secondsLeft = secondsLeft(run.total - run.sent, progress.octetsPerSecond);
    return progress;
}

SendingPace::Progress SendingPace::overall(qint64 now) const
{
    Progress progress;
    for (const auto &[id, run] : m_runs) {
        progress.sent += run.sent;
        progress.total += run.total;
        progress.octetsPerSecond += speedOf(run, now);
    }
    progress.secondsLeft = secondsLeft(progress.total - progress.sent, progress.octetsPerSecond);
    return progress;
}

} // namespace sendoff
