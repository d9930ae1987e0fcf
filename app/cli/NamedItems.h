// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/CommandLine.h"

namespace sendoff::cli {

/// The messages whose IDs were given, each once; empty if there is none or one is unknown, and then
/// that is said and the command has ended.
std::vector<OutboxItem> namedItems(const CommandContext &context, const QStringList &ids);

} // namespace sendoff::cli
