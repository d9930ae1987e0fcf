// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <qglobal.h>

#include <optional>

namespace sendoff {

/// RFC 2852 4: what is to happen with a message that is late.
struct DeliverBy {
    enum class Mode {
        Return, ///< it comes back; a server that can't promise that must not get it
        Notify  ///< the sender is told, the message goes on
    };
    qint64 seconds = 0; ///< from the moment of sending; not 0, and more than 0 for Return
    Mode mode = Mode::Notify;
    bool trace = false; ///< every server on the way tells of itself

    bool operator==(const DeliverBy &) const = default;
};

/// What a writer may ask of the mail system for a message, beside delivering it.
struct DeliveryOptions {
    bool requireTls = false;                             ///< RFC 8689: over verified TLS all the way, or not at all
    std::optional<int> mtPriority = std::nullopt;        ///< RFC 6710: -9 to 9; left out where not offered
    std::optional<DeliverBy> deliverBy = std::nullopt;   ///< Notify is left out where not offered
    std::optional<qint64> holdFor = std::nullopt;        ///< RFC 4865: seconds for which the server keeps it

    bool operator==(const DeliveryOptions &) const = default;
};

} // namespace sendoff
