// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace sendoff {

/// Unpredictable octets, injected so that tests can repeat a nonce or a boundary.
class Randomness {
public:
    virtual ~Randomness() = default;
    /// `count` octets, fit for nonces, keys and Message-IDs.
    virtual QByteArray bytes(int count) = 0;
};

/// The operating system's generator.
class SystemRandomness final : public Randomness {
public:
    QByteArray bytes(int count) override;
};

} // namespace sendoff
