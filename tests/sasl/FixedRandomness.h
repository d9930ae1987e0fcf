// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Randomness.h"

namespace sendoff {

/// Gives the nonce of the example in RFC 7677 3.
class FixedRandomness final : public Randomness {
public:
    QByteArray bytes(int) override { return QByteArray::fromBase64("rOprNGfwEbeRWgbNEkqO"); }
};

} // namespace sendoff
