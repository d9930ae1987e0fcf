// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/AccountStore.h"
#include "contacts/Contact.h"

namespace sendoff {

/// Keeps contacts and groups. One contact for each address (regardless of case), one group for each name.
class AddressBook {
public:
    virtual ~AddressBook() = default;
    /// Contacts by name, groups by name.
    virtual Contacts all() const = 0;
    /// A message went to them: new ones are added, the others count one use more. A name replaces an empty one only.
    virtual Result<Done, AccountStoreError> noteSent(const std::vector<Mailbox> &recipients, AccountId account,
                                                     const AddrSpec &from, const QDateTime &now) = 0;
    /// Adds what is new, as it is; names and nicknames replace those that are there, uses stay. A group of the same name is
    /// replaced. Returns how many contacts are new.
    virtual Result<int, AccountStoreError> import(const Contacts &contacts) = 0;
    virtual Result<Done, AccountStoreError> remove(const AddrSpec &address) = 0;
    virtual Result<Done, AccountStoreError> removeGroup(const QString &name) = 0;
};

} // namespace sendoff
