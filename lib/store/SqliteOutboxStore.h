// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outbox/OutboxStore.h"
#include "store/Spool.h"

#include <functional>

namespace sendoff {

class Database;
class Transaction;

/// Rows in the database, octets in the spool. The database outlives it. Several processes may put
/// messages in at the same time.
class SqliteOutboxStore final : public OutboxStore {
public:
    SqliteOutboxStore(Database &database, const QString &folder);

    Result<ItemId, OutboxStoreError> enqueue(const NewOutboxItem &item, const QDateTime &now) override;
    std::vector<OutboxItem> items(std::optional<OutboxState> state = std::nullopt) const override;
    std::optional<OutboxItem> item(ItemId id) const override;
    std::vector<OutboxAttempt> attempts(ItemId id) const override;
    std::shared_ptr<const MessageContent> content(ItemId id) const override;

    void recover(const QDateTime &now) override;
    std::optional<OutboxItem> claimDue(const QDateTime &now, const std::vector<qint64> &busyAccounts) override;
    QDateTime nextDue(const std::vector<qint64> &busyAccounts = {}) const override;
    Result<Done, OutboxStoreError> markCommitting(ItemId id) override;
    Result<Done, OutboxStoreError> record(ItemId id, const OutboxAttempt &attempt, const Decision &decision) override;
    Result<Done, OutboxStoreError> resumeAccount(qint64 account, const QDateTime &now) override;
    Result<Done, OutboxStoreError> hold(ItemId id) override;
    Result<Done, OutboxStoreError> retry(ItemId id, const QDateTime &now) override;
    Result<Done, OutboxStoreError> resolve(ItemId id, bool sent, const QDateTime &now) override;
    Result<Done, OutboxStoreError> remove(ItemId id) override;

private:
    /// Reads the item and changes it in one transaction; `act` says false if its state forbids it.
    Result<Done, OutboxStoreError> change(ItemId id,
                                          const std::function<bool(Transaction &, const OutboxItem &)> &act);
    void recoverCommitting(Transaction &change, const QDateTime &now) const;

    Database &m_database;
    Spool m_spool;
};

} // namespace sendoff
