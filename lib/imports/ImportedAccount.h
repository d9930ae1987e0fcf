// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/Account.h"
#include "secrets/Secret.h"

#include <functional>
#include <vector>

namespace sendoff {

/// An account as another program has it. Whether its password is taken over, the user says.
struct ImportedAccount {
    Account account;
    /// Where the other program keeps it in the open; none where it doesn't, or by a command, which is
    /// in account.secretSource.
    std::optional<Secret> password = std::nullopt;
};

/// The octets of a file, none if it can't be read. Paths may begin with "~/".
using FileReader = std::function<std::optional<QByteArray>(const QString &path)>;

} // namespace sendoff
