// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/ExitCode.h"
#include "compose/ComposeIssue.h"

#include <vector>

namespace sendoff::cli {

/// Why nothing was done: a sentence, and how the program ends.
struct Refusal {
    ExitCode code;
    QString sentence;
};

/// Of a message that is not fit to send.
Refusal refusalOf(const std::vector<ComposeIssue> &issues);

/// Standard output doesn't take what was asked for.
Refusal outputRefusal();

} // namespace sendoff::cli
