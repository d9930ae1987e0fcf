// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace sendoff {

/// What the user settles for the outbox of a profile.
struct OutboxSettings {
    int daysUntilGivingUp = 5;     ///< RFC 5321 4.5.4.1: at least 4 to 5
    int undoSeconds = 10;          ///< 0 to 60, for messages from the windows
    int daysToKeepSent = 0;        ///< 0: for ever
    int daysToKeepTranscripts = 30; ///< of attempts, looks and copies; 0: for ever
    int daysToKeepRemoved = 7;     ///< at least 1
    int resendIfUncertain = 0;     ///< 1: messages from the windows are sent again without asking

    bool operator==(const OutboxSettings &) const = default;
};

/// Octets on the disk.
struct StorageSize {
    long long database = 0;
    long long messages = 0;
    long long removedMessages = 0; ///< part of `messages` that purging frees
};

} // namespace sendoff
