// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "delivery/MailboxLookup.h"
#include "outbox/OutboxStore.h"
#include "outbox/TimedWork.h"

#include <set>

namespace sendoff {

/// Has accounts' mailboxes asked for the messages whose fate is unknown, at the times of LookPolicy, and records
/// what they say. Beside the sending, which never waits for it.
class MailboxLooks final : public TimedWork {
    Q_OBJECT
public:
    using LookupOf = std::function<MailboxLookup *(qint64 account)>;

    /// `lookupOf`: null for an account without a mailbox; a lookup outlives what it was asked.
    MailboxLooks(OutboxStore &store, LookupOf lookupOf, const Clock &clock, QObject *parent);

    bool canLook(qint64 account) const { return m_lookupOf && m_lookupOf(account); }

signals:
    void looked(sendoff::ItemId id);

private:
    void look() override;
    bool isAtWork() const override { return !m_running.empty(); }
    QDateTime nextDue() const override { return m_store.nextLook(); }
    void begin(const OutboxItem &item);
    void finish(const OutboxItem &item, const QDateTime &started, const Sighting &sighting);

    OutboxStore &m_store;
    const LookupOf m_lookupOf;
    std::set<ItemId> m_running;
};

} // namespace sendoff
