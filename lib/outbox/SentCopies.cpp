// SPDX-License-Identifier: GPL-3.0-or-later
#include "outbox/SentCopies.h"

#include <algorithm>
#include <iterator>

namespace sendoff {

namespace {

constexpr int waits[] = {120, 300, 900, 1800, 3600};
/// As long as a message itself is tried.
constexpr int daysUntilGivingUp = 5;

} // namespace

SentCopies::SentCopies(OutboxStore &store, KeeperOf keeperOf, const Clock &clock, QObject *parent)
    : TimedWork(clock, parent), m_store(store), m_keeperOf(std::move(keeperOf))
{
}

QDateTime SentCopies::nextTry(int tries, const QDateTime &waitingSince, const QDateTime &now)
{
    if (waitingSince.addDays(daysUntilGivingUp) <= now)
        return {};
    return now.addSecs(waits[std::clamp(tries, 1, int(std::size(waits))) - 1]);
}

std::vector<CopyPlace> SentCopies::places(qint64 account) const
{
    std::vector<CopyPlace> places;
    for (const CopyPlace each : allCopyPlaces) {
        if (m_keeperOf && m_keeperOf(account, each))
            places.push_back(each);
    }
    return places;
}

bool SentCopies::isAtWork() const
{
    return std::any_of(m_running.begin(), m_running.end(), [](const auto &each) { return !each.second.empty(); });
}

/// A slow mailbox doesn't keep the folder waiting.
void SentCopies::look()
{
    for (const CopyPlace place : allCopyPlaces) {
        std::set<ItemId> &running = m_running[place];
        for (const OutboxItem &item : m_store.dueCopies(place, clock().now())) {
            if (running.size() >= mostAtOnce)
                break;
            if (!running.contains(item.id))
                begin(item, place);
        }
    }
}

void SentCopies::begin(const OutboxItem &item, CopyPlace place)
{
    CopyKeeper *keeper = m_keeperOf ? m_keeperOf(item.account, place) : nullptr;
    const auto content = keeper ? m_store.content(item.id) : nullptr;
    if (!content) {
        // The account keeps none there any more, or there is nothing left to copy.
        if (m_store.recordCopy(item.id, place, {.state = SentCopyState::State::None}))
            emit tried(item.id);
        return;
    }
    m_running[place].insert(item.id);
    const SentCopyState &state = item.copyIn(place);
    keeper->keep({.messageId = item.messageId,
                  .from = item.from,
                  .sentAt = state.sentAt,
                  .content = content,
                  .hasUtf8Headers = item.hasUtf8Headers,
                  .wasTried = state.tries > 0 || !state.detail.isEmpty()},
                 this, [this, item, place](const CopyReport &report) { finish(item, place, report); });
}

void SentCopies::finish(const OutboxItem &item, CopyPlace place, const CopyReport &report)
{
    m_running[place].erase(item.id);
    SentCopyState state = item.copyIn(place);
    ++state.tries;
    state.mailbox = report.mailbox;
    state.detail = report.detail;
    state.transcript = report.transcript;
    state.nextTry = {};
    if (report.outcome == CopyReport::Outcome::NotKept) {
        state.nextTry = nextTry(state.tries, state.waitingSince, clock().now());
        state.state = state.nextTry.isValid() ? SentCopyState::State::Waiting : SentCopyState::State::Failed;
    } else {
        state.state = report.outcome == CopyReport::Outcome::Kept ? SentCopyState::State::Kept : SentCopyState::State::WasThere;
    }
    const auto recorded = m_store.recordCopy(item.id, place, state);
    if (recorded) {
        emit tried(item.id);
        return poke();
    }
    if (recorded.error().kind != OutboxStoreError::Kind::NotFound)
        rest();
}

} // namespace sendoff
