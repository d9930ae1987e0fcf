// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "delivery/EnhancedStatus.h"

#include <QByteArrayList>

namespace sendoff {

/// One reply, all its lines: RFC 5321 4.2.1. Unknown codes count by their first digit.
struct Reply {
    int code = 0;         ///< 200 to 599
    QByteArrayList lines; ///< without code, separator and line end; at least one

    bool isPositive() const { return code / 100 == 2; }
    bool isIntermediate() const { return code / 100 == 3; }
    bool isTransient() const { return code / 100 == 4; }
    bool isPermanent() const { return code / 100 == 5; }

    /// With the enhanced status code (RFC 2034 4) taken out of the text. A status whose class is not
    /// the code's first digit is no status but text.
    ServerReply toServerReply() const;
};

} // namespace sendoff
