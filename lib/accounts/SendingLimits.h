// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace sendoff {

/// How much an account's server takes. 0: not known, no limit.
struct SendingLimits {
    int perMinute = 0; ///< messages
    int perDay = 0;    ///< messages in any 24 hours
    int recipients = 0; ///< of one message; more go in several transactions

    bool operator==(const SendingLimits &) const = default;
};

/// What large providers say of themselves, by the submission server and the domain of the address.
SendingLimits providerLimits(const QString &host, const QString &domain);

/// Each the first that is known: as set on the account, as the provider says.
SendingLimits firstKnown(const SendingLimits &first, const SendingLimits &then);

} // namespace sendoff
