// SPDX-License-Identifier: GPL-3.0-or-later
#include "outbox/Outbox.h"

namespace sendoff {

Result<Done, OutboxStoreError> Outbox::afterwards(ItemId id, const Result<Done, OutboxStoreError> &result)
{
    if (result) {
        emit changed(id);
        // What it takes over, or no more, shows in the messages whose place it takes.
        const auto item = m_store.item(id);
        for (const Predecessor &each : item ? item->predecessors : std::vector<Predecessor>())
            emit changed(each.item);
        poke();
    }
    return result;
}

Result<Done, OutboxStoreError> Outbox::retry(ItemId id)
{
    const auto before = m_store.item(id);
    const auto result = afterwards(id, m_store.retry(id, m_clock.now()));
    // The others of a stopped account go on with it.
    if (result && before)
        m_shares.course(before->account).answered();
    if (result && before && before->state == OutboxState::Queued && !before->nextAttempt.isValid())
        emit changed(ItemId());
    return result;
}

Result<Done, OutboxStoreError> Outbox::hold(ItemId id)
{
    return afterwards(id, m_store.hold(id));
}

Result<Done, OutboxStoreError> Outbox::release(ItemId id)
{
    return afterwards(id, m_store.release(id, m_clock.now()));
}

Result<Done, OutboxStoreError> Outbox::reschedule(ItemId id, const QDateTime &notBefore)
{
    return afterwards(id, m_store.reschedule(id, notBefore, m_clock.now()));
}

Result<Done, OutboxStoreError> Outbox::resolve(ItemId id, bool sent)
{
    const auto result = m_store.resolve(id, sent, m_clock.now());
    const auto item = result && sent ? m_store.item(id) : std::nullopt;
    // Without it, the message counts as sent even so.
    if (item)
        (void)m_store.orderCopies(id, m_copies.places(item->account), m_clock.now());
    return afterwards(id, result);
}

Result<Done, OutboxStoreError> Outbox::setDismissed(ItemId id, bool isDismissed)
{
    return afterwards(id, m_store.setDismissed(id, isDismissed, m_clock.now()));
}

Result<Done, OutboxStoreError> Outbox::remove(ItemId id)
{
    return afterwards(id, m_store.remove(id, m_clock.now()));
}

Result<Done, OutboxStoreError> Outbox::restore(ItemId id)
{
    return afterwards(id, m_store.restore(id));
}

Result<Done, OutboxStoreError> Outbox::retryCopies(ItemId id)
{
    return afterwards(id, m_store.retryCopies(id, m_clock.now()));
}

Result<Done, OutboxStoreError> Outbox::cancel(ItemId id)
{
    const auto run = m_running.find(id);
    if (run != m_running.end()) {
        run->second.cancelledByUser = true;
        run->second.delivery->cancel();
        return Done{};
    }
    const auto item = m_isStarted ? std::nullopt : m_store.item(id);
    if (item && (item->state == OutboxState::Sending || item->state == OutboxState::Committing)) {
        emit cancelElsewhere(id);
        return Done{};
    }
    return afterwards(id, m_store.hold(id));
}

} // namespace sendoff
