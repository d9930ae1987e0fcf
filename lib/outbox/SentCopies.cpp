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

QDateTime SentCopies::nextTry(int tries, const QDateTime &sentAt, const QDateTime &now)
{
    if (sentAt.addDays(daysUntilGivingUp) <= now)
        return {};
    return now.addSecs(waits[std::clamp(tries, 1, int(std::size(waits))) - 1]);
}

void SentCopies::look()
{
    for (const OutboxItem &item : m_store.dueCopies(clock().now())) {
        if (m_running.size() >= mostAtOnce)
            break;
        if (!m_running.contains(item.id))
            begin(item);
    }
}

void SentCopies::begin(const OutboxItem &item)
{
    CopyKeeper *keeper = m_keeperOf ? m_keeperOf(item.account) : nullptr;
    const auto content = keeper ? m_store.content(item.id) : nullptr;
    if (!content) {
        // The account keeps none any more, or there is nothing left to copy.
        if (m_store.recordCopy(item.id, {.state = SentCopyState::State::None}))
            emit tried(item.id);
        return;
    }
    m_running.insert(item.id);
    keeper->keep({item.messageId, item.from, item.copy.sentAt, content, item.hasUtf8Headers}, this,
                 [this, item](const CopyReport &report) { finish(item, report); });
}

void SentCopies::finish(const OutboxItem &item, const CopyReport &report)
{
    m_running.erase(item.id);
    SentCopyState state = item.copy;
    ++state.tries;
    state.mailbox = report.mailbox;
    state.detail = report.detail;
    state.transcript = report.transcript;
    state.nextTry = {};
    if (report.outcome == CopyReport::Outcome::NotKept) {
        state.nextTry = nextTry(state.tries, state.sentAt, clock().now());
        state.state = state.nextTry.isValid() ? SentCopyState::State::Waiting : SentCopyState::State::Failed;
    } else {
        state.state = report.outcome == CopyReport::Outcome::Kept ? SentCopyState::State::Kept : SentCopyState::State::WasThere;
    }
    const auto recorded = m_store.recordCopy(item.id, state);
    if (recorded) {
        emit tried(item.id);
        return poke();
    }
    if (recorded.error().kind != OutboxStoreError::Kind::NotFound)
        rest();
}

} // namespace sendoff
