// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/Account.h"

#include <vector>

namespace sendoff::cli {

/// The account whose address is the first of `senders` that any has, else the default; none if there
/// is no account.
std::optional<Account> accountFor(const std::vector<Account> &accounts, const std::vector<AddrSpec> &senders);

} // namespace sendoff::cli
