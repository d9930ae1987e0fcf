// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/AccountChoice.h"

#include <algorithm>

namespace sendoff {

std::optional<Account> accountOf(const std::vector<Account> &accounts, const std::vector<AddrSpec> &senders)
{
    for (const AddrSpec &sender : senders) {
        const auto found = std::find_if(accounts.begin(), accounts.end(), [&sender](const Account &account) {
            return account.identityFor(sender).has_value();
        });
        if (found != accounts.end())
            return *found;
    }
    return std::nullopt;
}

std::optional<Account> accountFor(const std::vector<Account> &accounts, const std::vector<AddrSpec> &senders)
{
    if (const auto account = accountOf(accounts, senders))
        return account;
    const auto found = std::find_if(accounts.begin(), accounts.end(), [](const Account &account) { return account.isDefault; });
    return found == accounts.end() ? std::nullopt : std::optional<Account>(*found);
}

} // namespace sendoff
