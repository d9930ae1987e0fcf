// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/Account.h"
#include "compose/prepare.h"
#include "outbox/OutboxItem.h"

namespace sendoff {

/// A prepared message as the outbox takes it.
NewOutboxItem handover(const PreparedMessage &message, const Account &account);

} // namespace sendoff
