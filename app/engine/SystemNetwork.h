// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outbox/NetworkState.h"

namespace sendoff {

/// What the operating system says of the network. Nothing, where it has no service for that.
class SystemNetwork final : public NetworkState {
    Q_OBJECT
public:
    using NetworkState::NetworkState;
    /// From then on it watches; that costs a plug-in and a connection to the bus.
    void watch();
    bool isOnline() const override { return m_isOnline; }

private:
    void look();

    bool m_isOnline = true;
};

} // namespace sendoff
