// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outbox/RetryPolicy.h"

namespace sendoff {

/// What becomes of an item that was Committing when the program ended: the final dot may have been written, and no reply
/// was seen. Each recipient still open is uncertain, or sent to once more if that was the choice; the account's mailbox
/// is asked first where it can be (`canLook`) and the answer would prove something. Pure.
Decision afterCrash(const OutboxItem &item, bool canLook, const QDateTime &now);

} // namespace sendoff
