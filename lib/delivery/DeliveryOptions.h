// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "address/AddrSpec.h"
#include "delivery/DsnNotify.h"

#include <QByteArray>

#include <optional>
#include <vector>

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

/// What another program asked in its own words when it handed the message in: RFC 3461. Where it said
/// nothing, Sendoff says what it says of its own messages.
struct DsnWishes {
    struct Recipient {
        AddrSpec address;
        std::optional<DsnNotify> notify = std::nullopt;
        QByteArray originalType = {};    ///< of the ORCPT: "rfc822"; empty: none was given
        QByteArray originalAddress = {}; ///< not encoded

        bool operator==(const Recipient &) const = default;
    };
    bool returnsFull = false;   ///< RET=FULL
    QByteArray envelopeId = {}; ///< ENVID, not encoded; empty: none was given
    std::vector<Recipient> recipients = {}; ///< only those of whom something was said

    bool isEmpty() const { return !returnsFull && envelopeId.isEmpty() && recipients.empty(); }
    /// Null for one of whom nothing was said.
    const Recipient *find(const AddrSpec &address) const;
    /// Fit for an ORCPT: letters, digits and "-", as those registered are. RFC 3461 4.2 takes any atom.
    static bool isAddressType(const QByteArray &text);

    bool operator==(const DsnWishes &) const = default;
};

/// What a writer may ask of the mail system for a message, beside delivering it.
struct DeliveryOptions {
    bool requireTls = false;                             ///< RFC 8689: over verified TLS all the way, or not at all
    std::optional<int> mtPriority = std::nullopt;        ///< RFC 6710: -9 to 9; left out where not offered
    std::optional<DeliverBy> deliverBy = std::nullopt;   ///< Notify is left out where not offered
    std::optional<qint64> holdFor = std::nullopt;        ///< RFC 4865: seconds for which the server keeps it
    DsnWishes dsn = {};                                  ///< left out where not offered

    bool operator==(const DeliveryOptions &) const = default;
};

} // namespace sendoff
