// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "smtp/Reply.h"

namespace sendoff {

/// What the server said it can, in its latest EHLO: RFC 5321 4.1.1.1. Unknown keywords count for
/// nothing; a keyword with parameters that its RFC doesn't allow counts as not offered.
struct Capabilities {
    bool startTls = false;       ///< RFC 3207
    bool pipelining = false;     ///< RFC 2920
    bool eightBitMime = false;   ///< RFC 6152
    bool smtpUtf8 = false;       ///< RFC 6531, which asks for 8BITMIME beside it
    bool enhancedStatusCodes = false; ///< RFC 2034
    bool chunking = false;       ///< RFC 3030
    bool binaryMime = false;     ///< RFC 3030, which asks for CHUNKING beside it
    bool dsn = false;            ///< RFC 3461
    bool requireTls = false;     ///< RFC 8689
    bool size = false;           ///< RFC 1870: SIZE= may be declared
    qint64 sizeLimit = 0;        ///< octets; 0: no fixed limit
    bool deliverBy = false;      ///< RFC 2852
    qint64 deliverByMinimum = 0; ///< seconds, for Return; 0: none said
    bool mtPriority = false;     ///< RFC 6710
    std::optional<qint64> maxFutureRelease = std::nullopt; ///< seconds, RFC 4865 3; none: FUTURERELEASE is not offered
    struct Limits {
        int mailMax = 0;         ///< messages a session; 0: none said
        int rcptMax = 0;         ///< recipients a message
        int rcptDomainMax = 0;   ///< recipients' domains a message
    };
    Limits limits = {};          ///< RFC 9422
    QByteArrayList authMechanisms; ///< upper case, RFC 4954 3

    static Capabilities parse(const Reply &ehlo);
    /// As if the server had not offered this one: it turned out not to know it. PIPELINING,
    /// CHUNKING, BINARYMIME, DSN and SIZE can be done without; others stay.
    void leaveOut(const QByteArray &keyword);
    /// Those of the extensions above that it offers, by their EHLO keywords.
    QByteArrayList keywords() const;
};

} // namespace sendoff
