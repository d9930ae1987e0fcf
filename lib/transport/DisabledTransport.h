// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "delivery/Transport.h"

namespace sendoff {

/// Of an account that is switched off: everything waits until it is switched on again.
class DisabledTransport final : public Transport {
    Q_OBJECT
public:
    using Transport::Transport;
    [[nodiscard]] Delivery *deliver(const MailObject &mail) override;
};

} // namespace sendoff
