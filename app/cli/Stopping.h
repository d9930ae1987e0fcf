// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/CommandLine.h"

namespace sendoff::cli {

/// Has whoever sends stop the messages that are under way, waits until their rows say what came of
/// it, and finishes: with a sentence for each that could not be stopped any more.
void stopItems(const CommandContext &context, const std::vector<OutboxItem> &items,
               const std::vector<ItemId> &underWay);

} // namespace sendoff::cli
