// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imports/ImportedAccount.h"

namespace sendoff {

/// The accounts of msmtp's configuration. One without "from" gets `address`.
std::vector<ImportedAccount> importMsmtp(const QByteArray &octets, const std::optional<AddrSpec> &address);

} // namespace sendoff
