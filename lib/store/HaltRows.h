// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outbox/RetryPolicy.h"
#include "store/Transaction.h"

namespace sendoff {

// Which accounts stand still: stopped until a person acts, or paused until a time. Their messages stay queued.

/// As was decided after an attempt of the item: its account is stopped, or paused, or goes on as someone was reached.
void recordHalt(Transaction &change, ItemId id, const Decision &decision, bool isAccepted);
/// It goes on, and the time that it was stopped counts for none of its messages.
void endHalt(Transaction &change, qint64 account, const QDateTime &now);
/// A new start: each is tried again.
void endAllHalts(Transaction &change);

} // namespace sendoff
