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
    bool dsn = false;            ///< RFC 3461
    bool size = false;           ///< RFC 1870: SIZE= may be declared
    qint64 sizeLimit = 0;        ///< octets; 0: no fixed limit
    QByteArrayList authMechanisms; ///< upper case, RFC 4954 3

    static Capabilities parse(const Reply &ehlo);
};

} // namespace sendoff
