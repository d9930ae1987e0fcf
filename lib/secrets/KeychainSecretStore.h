// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secrets/SecretStore.h"

namespace sendoff {

/// The system's keychain, under the service "Sendoff". Never falls back to a file. Where a desktop
/// can, it asks the user to unlock a locked keyring; Locked means that it is locked still.
class KeychainSecretStore final : public SecretStore {
public:
    void read(const QString &key, QObject *context, ReadDone done) override;
    void write(const QString &key, const Secret &secret, QObject *context, WriteDone done) override;
    void remove(const QString &key, QObject *context, WriteDone done) override;
};

} // namespace sendoff
