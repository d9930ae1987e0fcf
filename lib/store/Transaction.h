// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/Database.h"

namespace sendoff {

/// Takes the write lock at once (BEGIN IMMEDIATE), so that what is read in it stays true until
/// commit(). The first error is kept, later statements don't run. Rolled back unless committed.
class Transaction {
public:
    enum class Durability { OnDisk, Seen }; ///< Seen: by every process, lost with the machine's power
    explicit Transaction(const Database &database, Durability durability = Durability::OnDisk);
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    QSqlQuery run(const QString &sql, const QVariantList &values = {});
    /// A query of Database::prepare(), with other values.
    void repeat(QSqlQuery &prepared, const QVariantList &values);
    bool isFine() const { return !m_error; }
    Result<Done, OutboxStoreError> commit();

private:
    const Database &m_database;
    std::optional<OutboxStoreError> m_error;
    const bool m_isDurable;
    bool m_isOpen = false;
};

} // namespace sendoff
