// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/CommandLine.h"

namespace sendoff::cli {

/// What `send` does once the messages are safe on disk: sends them, or has them sent, as
/// --queue-only and --wait say, and finishes with the worst outcome of the messages.
void waitForItems(const CommandContext &context, const std::vector<ItemId> &ids);

/// The same for `sendmail`, whose caller takes any word on standard error for a failure, and any exit
/// code but 0 for a message that Sendoff doesn't have: words only on a terminal or if `isVerbose`, and
/// a code only if nobody gets it and nothing more is tried.
void sendForProgram(const CommandContext &context, ItemId id, bool queueOnly, bool isVerbose);

} // namespace sendoff::cli
