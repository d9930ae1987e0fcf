// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outbox/OutboxItem.h"
#include "secrets/SecretStore.h"

namespace sendoff::cli {

/// sysexits.h, as the command line's contract uses it.
enum ExitCode {
    ExitDone = 0,
    ExitUsage = 64,
    ExitBadData = 65,
    ExitNoInput = 66,
    ExitNoHost = 68,
    ExitRejected = 69,
    ExitCannotCreate = 73,
    ExitTemporary = 75,
    ExitProtocol = 76,
    ExitNoPermission = 77,
    ExitConfiguration = 78
};

ExitCode exitCodeFor(const Failure &failure);
ExitCode exitCodeFor(const SecretError &error);
ExitCode exitCodeFor(const OutboxStoreError &error);
/// The worst of the recipients: rejected before login and channel before deferred before accepted.
ExitCode exitCodeFor(const OutboxItem &item);

} // namespace sendoff::cli
