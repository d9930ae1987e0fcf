// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "delivery/Failure.h"
#include "transcript/Transcript.h"

#include <QSet>

namespace sendoff {

/// What an attempt came to, as far as its conversation tells: for those before the last one, of which nothing else
/// is kept.
struct AttemptTale {
    bool accepted = false;                          ///< the final dot was answered with 2yz
    std::optional<Failure> failure = std::nullopt;  ///< the first refusal of sender, recipients or content; else how it ended
    QSet<qsizetype> telling = {};                   ///< indices of the lines that decided: marked ones, and each refusal

    static AttemptTale of(const Transcript &transcript);
};

} // namespace sendoff
