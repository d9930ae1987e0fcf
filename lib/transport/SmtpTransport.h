// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "delivery/Transport.h"
#include "transport/SessionMaker.h"

#include <QPointer>

namespace sendoff {

/// Delivers through an account's submission server. Keeps one session for the next message for a
/// while, as greeting, TLS and login cost more than the message.
class SmtpTransport final : public Transport {
    Q_OBJECT
public:
    SmtpTransport(SessionMaker maker, const Clock &clock, QObject *parent = nullptr);
    ~SmtpTransport() override;

    [[nodiscard]] Delivery *deliver(const MailObject &mail) override;

private:
    friend class SmtpDelivery;
    /// A ready session, now the caller's; null if there is none.
    Session *takeIdle(QObject *newOwner);
    void keepIdle(Session *session);
    void dropIdle();

    const SessionMaker m_maker;
    const Clock &m_clock;
    QPointer<Session> m_idle;
    QTimer m_idleTimer;
};

} // namespace sendoff
