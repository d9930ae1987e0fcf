// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contacts/AddressBook.h"

namespace sendoff {

class Database;

/// The address book in the database, which outlives it.
class SqliteAddressBook final : public AddressBook {
public:
    explicit SqliteAddressBook(Database &database);

    Contacts all() const override;
    Result<Done, AccountStoreError> noteSent(const std::vector<Mailbox> &recipients, AccountId account,
                                             const AddrSpec &from, const QDateTime &now) override;
    Result<int, AccountStoreError> import(const Contacts &contacts) override;
    Result<Done, AccountStoreError> remove(const AddrSpec &address) override;
    Result<Done, AccountStoreError> removeGroup(const QString &name) override;

private:
    Database &m_database;
};

} // namespace sendoff
