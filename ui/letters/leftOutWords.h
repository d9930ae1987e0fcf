// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "html/cleanHtml.h"

namespace sendoff {

/// What was left out of a message, in a sentence for each; empty if nothing was.
QStringList leftOutSentences(const LeftOut &leftOut);

} // namespace sendoff
