// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/Account.h"
#include "compose/Ready.h"

namespace sendoff {

/// Whom the headers of another program's message name as sender: Resent-From, then From. The message is
/// read from where the device stands.
std::vector<AddrSpec> sendersIn(QIODevice &message);

/// As whom such a message goes out by this account: where it has no From, and where the account's server
/// takes only the account's own. `reversePath` is what the program gave as sender beside the message.
ReadyOptions optionsAs(const Account &account, const std::optional<std::optional<AddrSpec>> &reversePath);

} // namespace sendoff
