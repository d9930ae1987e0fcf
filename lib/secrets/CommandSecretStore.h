// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secrets/SecretStore.h"

#include <chrono>

namespace sendoff {

/// Asks a command of the user's each time, as msmtp's passwordeval does. The key is the command; the
/// secret is the first line that it prints. Its standard error goes where ours goes.
class CommandSecretStore final : public SecretStore {
public:
    explicit CommandSecretStore(std::chrono::milliseconds timeout = std::chrono::seconds(60));

    void read(const QString &command, QObject *context, ReadDone done) override;
    /// Fails: only the user knows where the command takes its secret from.
    void write(const QString &command, const Secret &secret, QObject *context, WriteDone done) override;
    /// There is nothing of ours to remove.
    void remove(const QString &command, QObject *context, WriteDone done) override;

private:
    const std::chrono::milliseconds m_timeout;
};

} // namespace sendoff
