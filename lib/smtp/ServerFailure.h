// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "delivery/RecipientOutcome.h"
#include "net/ChannelError.h"
#include "smtp/Reply.h"

namespace sendoff {

/// A negative or forbidden reply as a failure. 4yz and 5yz are told apart; any other is a
/// ProtocolError.
Failure failureFrom(const Reply &reply, Stage stage, Scope scope, const QString &host);
/// The same for a reply within a transaction, from the table of what such replies mean: whom it
/// concerns, and what it is about where the code and the enhanced code say more than "no".
Failure transactionFailure(const Reply &reply, Stage stage, const QString &host);
/// A fault of the channel. Its scope is the session: it says nothing about the message.
Failure failureFrom(const ChannelError &error, Stage stage, const QString &host);
/// Rejected where repeating is of no use, else Deferred.
RecipientOutcome outcomeOf(const Failure &failure);

} // namespace sendoff
