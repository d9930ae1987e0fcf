// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/CommandLine.h"

namespace sendoff::cli {

/// What a person can do with messages of the outbox.
enum class OutboxAction { Retry, Hold, Release, Cancel, Remove, ResolveSent, ResolveResend };

/// Why the action makes no sense for this message as it is, and what would; none if it does. Pure.
std::optional<QString> objectionTo(OutboxAction action, const OutboxItem &item);

/// `outbox retry` and so on.
std::vector<Command> outboxActions();

} // namespace sendoff::cli
