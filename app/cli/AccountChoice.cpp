// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/AccountChoice.h"

#include <algorithm>

namespace sendoff::cli {

std::optional<Account> accountFor(const std::vector<Account> &accounts, const std::vector<AddrSpec> &senders)
{
    for (const AddrSpec &sender : senders) {
        const auto found = std::find_if(accounts.begin(), accounts.end(), [&sender](const Account &account) {
            return account.identity.from.address == sender;
        });
        if (found != accounts.end())
            return *found;
    }
    const auto found = std::find_if(accounts.begin(), accounts.end(), [](const Account &account) { return account.isDefault; });
    return found == accounts.end() ? std::nullopt : std::optional<Account>(*found);
}

} // namespace sendoff::cli
