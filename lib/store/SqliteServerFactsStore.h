// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/ServerFacts.h"

namespace sendoff {

class Database;

/// What is known of servers, in the database, which outlives it.
class SqliteServerFactsStore final : public ServerFactsStore {
public:
    explicit SqliteServerFactsStore(Database &database);

    ServerFacts facts(AccountId account) const override;
    Result<Done, AccountStoreError> remember(AccountId account, const ServerFacts &facts) override;
    Result<Done, AccountStoreError> forget(AccountId account) override;

private:
    Database &m_database;
};

} // namespace sendoff
