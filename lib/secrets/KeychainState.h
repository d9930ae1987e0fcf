// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

class QObject;

namespace sendoff {

/// What stands behind QtKeychain on this machine.
enum class KeychainState {
    Absent,    ///< no keychain runs here, and none can be started
    OldWallet, ///< a KWallet that has no Secret Service; whether it is open can't be asked
    Locked,    ///< the Secret Service, its default collection is locked
    Ready      ///< the Secret Service, unlocked or still without a collection; other systems: always
};

/// Finds out without blocking; calls back later, once, unless `context` is gone by then.
void askKeychainState(QObject *context, std::function<void(KeychainState)> done);

} // namespace sendoff
