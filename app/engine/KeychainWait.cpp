// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/KeychainWait.h"

#include "secrets/KeychainState.h"

namespace sendoff {

namespace {

constexpr std::chrono::seconds lookEvery{3};

} // namespace

KeychainWait::KeychainWait(Outbox &outbox) : m_outbox(outbox), m_timer(this)
{
    m_timer.setInterval(lookEvery);
    connect(&m_timer, &QTimer::timeout, this, &KeychainWait::look);
    connect(&outbox, &Outbox::accountStopped, this, &KeychainWait::add);
}

void KeychainWait::add(qint64 account, const Failure &failure)
{
    if (failure.kind != FailureKind::KeychainLocked)
        return;
    m_accounts.insert(account);
    m_timer.start();
}

void KeychainWait::look()
{
    askKeychainState(this, [this](KeychainState state) {
        if (state != KeychainState::Ready)
            return;
        m_timer.stop();
        for (const qint64 account : std::exchange(m_accounts, {}))
            m_outbox.resumeAccount(account);
    });
}

} // namespace sendoff
