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
    QByteArray tlsSummary; ///< "TLSv1.3 TLS_AES_256_GCM_SHA384", empty if none

    bool operator==(const DeliveryReport &) const = default;
};

} // namespace sendoff
