// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "delivery/RecipientOutcome.h"
#include "transcript/Transcript.h"

#include <vector>

namespace sendoff {

/// What one attempt came to: exactly one outcome for each recipient of the mail object, in its order.
struct DeliveryReport {
    struct Recipient {
        AddrSpec address;
        RecipientOutcome outcome;
        bool operator==(const Recipient &) const = default;
    };
    std::vector<Recipient> recipients;
    Transcript transcript;
    QByteArray tlsSummary; ///< TlsRecord::toBytes(); empty if none

    bool operator==(const DeliveryReport &) const = default;
};

} // namespace sendoff
