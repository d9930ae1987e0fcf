// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "delivery/MailboxLookup.h"
#include "outbox/OutboxStore.h"

#include <QTimer>

#include <set>

namespace sendoff {

/// Has accounts' mailboxes asked for the messages whose fate is unknown, at the times of LookPolicy, and records
/// what they say. Beside the sending, which never waits for it.
class MailboxLooks final : public QObject {
    Q_OBJECT
public:
    using LookupOf = std::function<MailboxLookup *(qint64 account)>;

    /// `lookupOf`: null for an account without a mailbox; a lookup outlives what it was asked.
    MailboxLooks(OutboxStore &store, LookupOf lookupOf, const Clock &clock, QObject *parent);

    bool canLook(qint64 account) const { return m_lookupOf && m_lookupOf(account); }
    void start();
    /// Something may be due: look soon.
    void poke();
    /// Nothing is under way, and nothing is due within a minute.
    bool isResting() const;

signals:
    void looked(sendoff::ItemId id);

private:
    void look();
    void begin(const OutboxItem &item);
    void finish(const OutboxItem &item, const QDateTime &started, const Sighting &sighting);
    void schedule();

    OutboxStore &m_store;
    const LookupOf m_lookupOf;
    const Clock &m_clock;
    QTimer m_timer;
    std::set<ItemId> m_running;
    bool m_isStarted = false;
};

} // namespace sendoff
