// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outbox/OutboxItem.h"

namespace sendoff {

/// The server took the message for this recipient, and a report says that it failed after all: no refusal of the
/// server that it was handed to. Its `reply` and `at` are still those of the acceptance; `failure` is what was reported.
bool cameBack(const OutboxRecipient &recipient);
/// For how many recipients it did.
qsizetype countCameBack(const OutboxItem &item);
/// The answer that the outcome stands on: of who came back what was reported, not that it had been taken. Null if
/// nothing was said.
const ServerReply *decidingReply(const OutboxRecipient &recipient);

} // namespace sendoff
