// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transcript/Transcript.h"

#include <optional>

namespace sendoff {

/// Where copies are kept: each place is a work item of its own.
enum class CopyPlace {
    Mailbox, ///< among the sent mail on the account's server
    Folder   ///< on this machine
};
/// Stable names: "mailbox", "folder".
QString toName(CopyPlace place);
constexpr CopyPlace allCopyPlaces[] = {CopyPlace::Mailbox, CopyPlace::Folder};

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
    QString mailbox = {};    ///< where it is, or couldn't be put, as people read it; a path for a folder
    QDateTime waitingSince = {}; ///< the days until giving up count from here
    QDateTime nextTry = {};  ///< of Waiting
    int tries = 0;
    QByteArray detail = {};  ///< why the last try failed: technical English, or the server's words
    Transcript transcript = {}; ///< of the last try; not read with lists

    /// Tried in vain.
    bool isMissing() const { return state == State::Failed || (state == State::Waiting && tries > 0); }
};

/// Stable names: "none", "waiting", "kept", "wasThere", "failed".
QString toName(SentCopyState::State state);
std::optional<SentCopyState::State> sentCopyStateFromName(const QString &name);

} // namespace sendoff
