// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/RecipientOutcome.h"

namespace sendoff {

const Failure *failureOf(const RecipientOutcome &outcome)
{
    return std::visit(
        [](const auto &each) -> const Failure * {
            if constexpr (std::is_same_v<std::decay_t<decltype(each)>, Accepted>)
                return nullptr;
            else
                return &each.failure;
        },
        outcome);
}

} // namespace sendoff
