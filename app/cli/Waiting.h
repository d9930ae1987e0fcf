// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/CommandLine.h"

namespace sendoff::cli {

/// What `send` does once the messages are safe on disk: sends them, or has them sent, as
/// --queue-only and --wait say, and finishes with the worst outcome of the messages.
void waitForItems(const CommandContext &context, const std::vector<ItemId> &ids);

} // namespace sendoff::cli
