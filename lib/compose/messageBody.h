// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Randomness.h"
#include "compose/ComposeIssue.h"
#include "compose/Draft.h"
#include "mime/Entity.h"

namespace sendoff {

/// What stands under a draft's headers: text; beside HTML, an alternative to it, with its pictures in
/// multipart/related (RFC 2387); beside files, first in multipart/mixed.
Entity messageBody(const Draft &draft, Randomness &randomness, std::vector<ComposeIssue> &issues);

} // namespace sendoff
