// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compose/Draft.h"

namespace sendoff {

/// As whom the draft is written: the account's identity with the address of its From, else the
/// account's first.
Identity identityOf(const Draft &draft, const Account &account);

} // namespace sendoff
