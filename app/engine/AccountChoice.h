// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/Account.h"

#include <vector>

namespace sendoff {

/// The account that may send as the first of `senders` that any may; none if none may as any of them.
std::optional<Account> accountOf(const std::vector<Account> &accounts, const std::vector<AddrSpec> &senders);
/// The same, but the default if there is none; none only if there is no account.
std::optional<Account> accountFor(const std::vector<Account> &accounts, const std::vector<AddrSpec> &senders);

} // namespace sendoff
