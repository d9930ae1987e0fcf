// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outbox/Outbox.h"

#include <QTimer>

#include <set>

namespace sendoff {

/// Accounts that were stopped because the keychain was locked, as it is before somebody logs in, go on
/// by themselves once it is open. Nobody is asked twice.
class KeychainWait final : public QObject {
public:
    explicit KeychainWait(Outbox &outbox);

    /// Also of those that an earlier run of the program stopped.
    void add(qint64 account, const Failure &failure);

private:
    void look();

    Outbox &m_outbox;
    std::set<qint64> m_accounts;
    QTimer m_timer;
};

} // namespace sendoff
