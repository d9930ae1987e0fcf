// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outbox/OutboxItem.h"

namespace sendoff {

/// Whom a message to `to`, made in place of `earlier`, takes over of `meant`, recipients that the earlier one was
/// refused for. Each keeps their address or has one that the earlier one didn't have: the one most like theirs, or,
/// if there is one for each, that which stands in their place. Whom the writer left out isn't taken over. Pure.
std::vector<TakeOver> takeOvers(const OutboxItem &earlier, const std::vector<AddrSpec> &meant,
                                const std::vector<AddrSpec> &to);

} // namespace sendoff
