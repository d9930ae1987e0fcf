// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outbox/ReportStore.h"
#include "store/Spool.h"

namespace sendoff {

class Database;
class Transaction;

/// The database outlives it. Several processes may record the same at the same time: it is kept once.
class SqliteReportStore final : public ReportStore {
public:
    SqliteReportStore(Database &database, const QString &folder);

    std::vector<AwaitedMessage> awaited(qint64 account, const QDateTime &since) const override;
    QDateTime lastAwaited(qint64 account, const QDateTime &since) const override;
    MailboxMemory memory(qint64 account) const override;
    Result<std::vector<ItemId>, Error> record(qint64 account, const std::vector<RecipientReport> &reports,
                                              const MailboxMemory &memory, const QDateTime &now) override;
    std::vector<RecipientReport> reports(ItemId id) const override;

private:
    bool recordOne(Transaction &change, const RecipientReport &report, const QDateTime &now) const;
    void reject(Transaction &change, OutboxItem item, const RecipientReport &report) const;

    Database &m_database;
    Spool m_spool;
};

} // namespace sendoff
