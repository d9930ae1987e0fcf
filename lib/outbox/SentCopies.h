// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "delivery/CopyKeeper.h"
#include "outbox/OutboxStore.h"
#include "outbox/TimedWork.h"

#include <set>

namespace sendoff {

/// Has copies kept of what was sent, each a work item of its own: it is tried again for days if it has to be, and
/// neither delays nor fails the message.
class SentCopies final : public TimedWork {
    Q_OBJECT
public:
    using KeeperOf = std::function<CopyKeeper *(qint64 account)>;

    /// `keeperOf`: null for an account that keeps no copies; a keeper outlives what it was asked.
    SentCopies(OutboxStore &store, KeeperOf keeperOf, const Clock &clock, QObject *parent);

    bool isKept(qint64 account) const { return m_keeperOf && m_keeperOf(account); }
    /// When to try again after try number `tries` (from 1) of a message that was sent at `sentAt`; invalid: never.
    static QDateTime nextTry(int tries, const QDateTime &sentAt, const QDateTime &now);

signals:
    void tried(sendoff::ItemId id);

private:
    void look() override;
    bool isAtWork() const override { return !m_running.empty(); }
    QDateTime nextDue() const override { return m_store.nextCopy(); }
    void begin(const OutboxItem &item);
    void finish(const OutboxItem &item, const CopyReport &report);

    OutboxStore &m_store;
    const KeeperOf m_keeperOf;
    std::set<ItemId> m_running;
};

} // namespace sendoff
