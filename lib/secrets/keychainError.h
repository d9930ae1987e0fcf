// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secrets/KeychainState.h"
#include "secrets/SecretStore.h"

#include <qt6keychain/keychain.h>

namespace sendoff {

/// What QtKeychain's error means, given the keychain's state after it: a locked keyring it reports
/// as a missing entry, and a service that is not there as anything.
SecretError toSecretError(QKeychain::Error error, const QString &message, KeychainState state);

} // namespace sendoff
