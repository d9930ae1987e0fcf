// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "address/Mailbox.h"

#include <optional>

namespace sendoff {

/// Who writes: what stands in From, and where answers go.
struct Identity {
    Mailbox from;
    std::optional<Mailbox> replyTo = std::nullopt;
    QString organization = {};

    bool operator==(const Identity &) const = default;
};

} // namespace sendoff
