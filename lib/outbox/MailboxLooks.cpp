// SPDX-License-Identifier: GPL-3.0-or-later
#include "outbox/MailboxLooks.h"

#include "outbox/LookPolicy.h"

namespace sendoff {

MailboxLooks::MailboxLooks(OutboxStore &store, LookupOf lookupOf, const Clock &clock, QObject *parent)
    : TimedWork(clock, parent), m_store(store), m_lookupOf(std::move(lookupOf))
{
}

void MailboxLooks::look()
{
    for (const OutboxItem &item : m_store.dueLooks(clock().now())) {
        if (m_running.size() >= mostAtOnce)
            break;
        if (!m_running.contains(item.id))
            begin(item);
    }
}

void MailboxLooks::begin(const OutboxItem &item)
{
    MailboxLookup *lookup = m_lookupOf ? m_lookupOf(item.account) : nullptr;
    if (!lookup) {
        // The account lost its mailbox, or went: it is decided as if there had been none.
        if (m_store.recordLook(item.id, {.outcome = Sighting::Outcome::NotLooked, .attempt = std::nullopt}, clock().now()))
            emit looked(item.id);
        return;
    }
    m_running.insert(item.id);
    lookup->lookFor(item.messageId, item.from, this, [this, item, started = clock().now()](const Sighting &sighting) {
        finish(item, started, sighting);
    });
}

void MailboxLooks::finish(const OutboxItem &item, const QDateTime &started, const Sighting &sighting)
{
    m_running.erase(item.id);
    const QDateTime now = clock().now();
    const SettledLook settled{.outcome = sighting.outcome,
                              .mailbox = sighting.mailbox,
                              .next = LookPolicy::next(sighting.outcome, item.looks + 1, now),
                              .attempt = OutboxAttempt{started, now, sighting.tlsSummary, sighting.transcript, sighting.outcome}};
    const auto recorded = m_store.recordLook(item.id, settled, now);
    if (recorded) {
        emit looked(item.id);
        return poke();
    }
    // Otherwise a person has decided in the meantime, or it went.
    const auto kind = recorded.error().kind;
    if (kind != OutboxStoreError::Kind::WrongState && kind != OutboxStoreError::Kind::NotFound)
        rest();
}

} // namespace sendoff
