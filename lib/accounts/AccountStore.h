// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/Account.h"
#include "base/Result.h"

#include <vector>

namespace sendoff {

struct AccountStoreError {
    enum class Kind { NameTaken, NotFound, CannotWrite };
    Kind kind = Kind::CannotWrite;
    QString detail = {}; ///< technical English
};

/// Keeps accounts. Exactly one is the default as long as there is any.
class AccountStore {
public:
    virtual ~AccountStore() = default;
    /// In the order in which they were made, the default not moved.
    virtual std::vector<Account> accounts() const = 0;
    virtual std::optional<Account> account(AccountId id) const = 0;
    virtual std::optional<Account> accountByName(const QString &name) const = 0;
    /// Returns it with its id. The first one, or one that asks for it, becomes the default.
    virtual Result<Account, AccountStoreError> add(const Account &account) = 0;
    virtual Result<Done, AccountStoreError> update(const Account &account) = 0;
    virtual Result<Done, AccountStoreError> remove(AccountId id) = 0;
    virtual Result<Done, AccountStoreError> setDefault(AccountId id) = 0;
};

} // namespace sendoff
