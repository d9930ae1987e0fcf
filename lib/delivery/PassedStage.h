// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "delivery/Failure.h"

#include <chrono>

namespace sendoff {

/// One step of a check that went well: how long it took, and what it came to.
struct PassedStage {
    Stage stage = Stage::Local;
    std::chrono::milliseconds time{0};
    /// Lookup: the addresses, by a space; Tls: protocol and cipher; Ehlo: what was offered for AUTH;
    /// Auth: the mechanism; else empty.
    QByteArray detail = {};
    QByteArray peerCertificate = {}; ///< DER, for Tls
};

} // namespace sendoff
