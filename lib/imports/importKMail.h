// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imports/ImportedAccount.h"

namespace sendoff {

/// The identities of emailidentities, each with its transport of mailtransports. Passwords are in KWallet,
/// so none is taken.
std::vector<ImportedAccount> importKMail(const QByteArray &emailIdentities, const QByteArray &mailTransports,
                                         const FileReader &read);

} // namespace sendoff
