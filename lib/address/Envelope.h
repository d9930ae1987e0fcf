// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "address/AddrSpec.h"

#include <optional>
#include <vector>

namespace sendoff {

/// Who the mail system is told: RFC 5321 2.3.1. Recipients are unique and never empty when sent.
struct Envelope {
    std::optional<AddrSpec> reversePath; ///< none is the null path `<>`
    std::vector<AddrSpec> recipients;

    bool needsSmtpUtf8() const;
};

} // namespace sendoff
