// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transcript/Transcript.h"

#include <optional>

namespace sendoff {

/// How far the copy of a message among its account's sent mail is.
struct SentCopyState {
    enum class State {
        None,     ///< none is made
        Waiting,  ///< to be tried, or tried again
        Kept,
        WasThere, ///< the server had kept it by itself
        Failed    ///< given up
    };
    State state = State::None;
    QDateTime sentAt = {};   ///< when the server took the message
    QString mailbox = {};    ///< where it is, as people read it
    QDateTime nextTry = {};  ///< of Waiting
    int tries = 0;
    QByteArray detail = {};  ///< why the last try failed: technical English, or the server's words
    Transcript transcript = {}; ///< of the last try; not read with lists
};

/// Stable names: "none", "waiting", "kept", "wasThere", "failed".
QString toName(SentCopyState::State state);
std::optional<SentCopyState::State> sentCopyStateFromName(const QString &name);

} // namespace sendoff
