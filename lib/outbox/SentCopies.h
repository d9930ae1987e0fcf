// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "delivery/CopyKeeper.h"
#include "outbox/OutboxStore.h"
#include "outbox/TimedWork.h"

#include <map>
#include <set>

namespace sendoff {

/// Has copies kept of what was sent, each a work item of its own: it is tried again for days if it has to be, and
/// neither delays nor fails the message.
class SentCopies final : public TimedWork {
    Q_OBJECT
public:
    using KeeperOf = std::function<CopyKeeper *(qint64 account, CopyPlace place)>;

    /// `keeperOf`: null for an account that keeps no copies there; a keeper outlives what it was asked.
    SentCopies(OutboxStore &store, KeeperOf keeperOf, const Clock &clock, QObject *parent);

    /// Where the account keeps them.
    std::vector<CopyPlace> places(qint64 account) const;
    /// When to try again after try number `tries` (from 1) of a copy that has waited since then; invalid: never.
    static QDateTime nextTry(int tries, const QDateTime &waitingSince, const QDateTime &now);

signals:
    void tried(sendoff::ItemId id);

private:
    void look() override;
    bool isAtWork() const override;
    QDateTime nextDue() const override { return m_store.nextCopy(); }
    void begin(const OutboxItem &item, CopyPlace place);
    void finish(const OutboxItem &item, CopyPlace place, const CopyReport &report);

    OutboxStore &m_store;
    const KeeperOf m_keeperOf;
    std::map<CopyPlace, std::set<ItemId>> m_running;
};

} // namespace sendoff
