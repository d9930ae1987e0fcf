// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/Database.h"

namespace sendoff {

/// Takes the write lock at once (BEGIN IMMEDIATE), so that what is read in it stays true until
/// commit(). The first error is kept, later statements don't run. Rolled back unless committed.
class Transaction {
public:
    explicit Transaction(const Database &database);
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    QSqlQuery run(const QString &sql, const QVariantList &values = {});
    bool isFine() const { return !m_error; }
    Result<Done, OutboxStoreError> commit();

private:
    const Database &m_database;
    std::optional<OutboxStoreError> m_error;
    bool m_isOpen = false;
};

} // namespace sendoff
