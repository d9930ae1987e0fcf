// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "delivery/ReplyMeaning.h"

namespace sendoff {

/// RFC 3463 3 and the registry of RFC 5248, and what Exchange adds to it.
std::optional<ReplyMeaning> meaningOfStatus(const EnhancedStatus &status, Stage stage);
/// RFC 5321 4.2.2 for servers without enhanced codes: what a code means hangs on the command.
std::optional<ReplyMeaning> meaningOfCode(int code, Stage stage);

} // namespace sendoff
