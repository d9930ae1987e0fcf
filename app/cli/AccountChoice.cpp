// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/AccountChoice.h"

#include <algorithm>

namespace sendoff::cli {

std::optional<Account> accountFor(const AccountStore &accounts, const std::vector<AddrSpec> &senders)
{
    const std::vector<Account> all = accounts.accounts();
    for (const AddrSpec &sender : senders) {
        const auto found = std::find_if(all.begin(), all.end(), [&sender](const Account &account) {
            return account.identity.from.address == sender;
        });
        if (found != all.end())
            return *found;
    }
    const auto found = std::find_if(all.begin(), all.end(), [](const Account &account) { return account.isDefault; });
    return found == all.end() ? std::nullopt : std::optional<Account>(*found);
}

} // namespace sendoff::cli
