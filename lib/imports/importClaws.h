// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imports/ImportedAccount.h"

namespace sendoff {

/// The accounts of accountrc. Passwords are encrypted in another file, so none is taken.
std::vector<ImportedAccount> importClaws(const QByteArray &accountRc, const FileReader &read);

} // namespace sendoff
