// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/AccountStore.h"

namespace sendoff {

class Database;
class Transaction;

/// Accounts in the database, which outlives it.
class SqliteAccountStore final : public AccountStore {
public:
    explicit SqliteAccountStore(Database &database);

    std::vector<Account> accounts() const override;
    std::optional<Account> account(AccountId id) const override;
    std::optional<Account> accountByName(const QString &name) const override;
    Result<Account, AccountStoreError> add(const Account &account) override;
    Result<Done, AccountStoreError> update(const Account &account) override;
    Result<Done, AccountStoreError> remove(AccountId id) override;
    Result<Done, AccountStoreError> setDefault(AccountId id) override;
    Result<Done, AccountStoreError> setOrder(const std::vector<AccountId> &order) override;

private:
    std::vector<Account> read(const QString &condition, const QVariantList &values) const;
    bool isTaken(const Account &account) const;

    Database &m_database;
};

} // namespace sendoff
