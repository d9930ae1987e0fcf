// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "delivery/ReplyMeaning.h"

namespace sendoff {

/// By what well-known servers write, whatever the case and the line ends; none where no phrase is known.
std::optional<ReplyMeaning> meaningOfText(const ServerReply &reply, Stage stage);

} // namespace sendoff
