// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "delivery/Failure.h"

namespace sendoff {

/// What is to be done about a failure.
struct FailureRule {
    enum class Treatment {
        AsReported, ///< the session knows best
        Retry,      ///< time or the network mends it
        Reject,     ///< nothing mends it
        StopAccount ///< the user mends it
    };
    /// What the account's other messages do in the meantime.
    enum class Pause {
        None,
        Network, ///< wait, and look every two minutes at most whether there is a network
        Server,  ///< wait as the message does
        Quota    ///< wait for an hour or more: the server counts what is sent in an hour or a day
    };
    Treatment treatment = Treatment::AsReported;
    int firstWait = 60; ///< seconds until the next try, at least
    Pause pause = Pause::None;
    bool counts = true; ///< towards the days after which a message is given up
    bool restAtOnce = false; ///< after others got an answer: another transaction, without waiting

    static FailureRule of(const Failure &failure);
};

} // namespace sendoff
