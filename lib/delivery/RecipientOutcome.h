// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "address/AddrSpec.h"
#include "delivery/Failure.h"

#include <variant>

namespace sendoff {

/// The server took responsibility for this recipient (RFC 5321 6.1).
struct Accepted {
    ServerReply reply; ///< the reply to the final dot
    bool operator==(const Accepted &) const = default;
};
/// Not now; may be tried again.
struct Deferred {
    Failure failure;
    bool operator==(const Deferred &) const = default;
};
/// Never in this form.
struct Rejected {
    Failure failure;
    bool operator==(const Rejected &) const = default;
};
/// The connection went between the final dot and its reply: it may have arrived or not.
struct Uncertain {
    Failure failure;
    bool operator==(const Uncertain &) const = default;
};

using RecipientOutcome = std::variant<Accepted, Deferred, Rejected, Uncertain>;

/// The failure of an outcome, or null for Accepted.
const Failure *failureOf(const RecipientOutcome &outcome);

} // namespace sendoff
