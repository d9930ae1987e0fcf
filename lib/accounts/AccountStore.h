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
    /// In the order that people chose, the newest last; the default is not moved.
    virtual std::vector<Account> accounts() const = 0;
    virtual std::optional<Account> account(AccountId id) const = 0;
    virtual std::optional<Account> accountByName(const QString &name) const = 0;
    /// Returns it with its id. The first one, or one that asks for it, becomes the default.
    virtual Result<Account, AccountStoreError> add(const Account &account) = 0;
    virtual Result<Done, AccountStoreError> update(const Account &account) = 0;
    virtual Result<Done, AccountStoreError> remove(AccountId id) = 0;
    virtual Result<Done, AccountStoreError> setDefault(AccountId id) = 0;
    /// These first, one after the other; those that aren't named follow as they stood. Unknown ones are left out.
    virtual Result<Done, AccountStoreError> setOrder(const std::vector<AccountId> &order) = 0;
};

} // namespace sendoff
