// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outbox/OutboxItem.h"

namespace sendoff {

/// What a person may do about a message.
enum class MessageAction { FixAccount, RetryNow, EditAndResend, ItArrived, SendAgain, Remove };

/// Those that fit its state, the most helpful first. Removing is never first.
std::vector<MessageAction> fittingActions(const OutboxItem &item);
QString nameOf(MessageAction action);
/// True if editing takes the message back, so that it can't leave twice.
bool editingTakesBack(const OutboxItem &item);

} // namespace sendoff
