// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/CommandLine.h"

namespace sendoff::cli {

/// `outbox list` of those that are wanted.
void listItems(const CommandContext &context, const std::function<bool(const OutboxItem &)> &wanted);
/// `outbox flush`: everything that waits is tried now.
void flushOutbox(const CommandContext &context);

} // namespace sendoff::cli
