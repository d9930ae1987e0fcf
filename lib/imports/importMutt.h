// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imports/ImportedAccount.h"

namespace sendoff {

/// The account of a muttrc, which has one: smtp_url and what goes with it. Empty if it sends otherwise.
std::vector<ImportedAccount> importMutt(const QByteArray &muttrc, const FileReader &read);

} // namespace sendoff
