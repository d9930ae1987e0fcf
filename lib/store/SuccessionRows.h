// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outbox/OutboxItem.h"
#include "store/Transaction.h"

namespace sendoff {

// Who took whose place: an earlier message was refused for someone, or is put off, and a later one, its successor, was
// queued to reach them after all. What is said of a successor is true as long as it isn't taken back or held before it
// did.

/// Whom an earlier message still waits to be sent to, it tries no more. One that is under way isn't changed.
void insertSuccessions(Transaction &change, const Database &database, ItemId successor, const std::vector<TakeOver> &takesOver);
/// It is taken back or held: those whom it hasn't reached need something again, or are tried again.
void withdrawSuccessions(Transaction &change, const Database &database, ItemId successor);
/// It goes on. Whom their own message is sent to again meanwhile, it takes over no more.
void reinstateSuccessions(Transaction &change, const Database &database, ItemId successor);
/// The earlier message is sent again itself to those whose successor was withdrawn.
void forgetWithdrawnSuccessions(Transaction &change, ItemId earlier);

/// Gives items their predecessors, and recipients their successors.
void addSuccessions(const Database &database, std::vector<OutboxItem> &items);

/// isDealtWith() as SQL on item.
const QString &dealtWithCondition();

} // namespace sendoff
