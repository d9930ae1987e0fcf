// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "smtp/Session.h"

/// Sends the same message `count` times over one connection to a server on loopback, then ends the event
/// loop: with 0, or 1 if any was not accepted.
class Sending final : public QObject {
public:
    /// As many are handed over ahead as the session has room for; what rides together depends on
    /// MailObject::resendsIfUncertain.
    Sending(quint16 port, const QString &caFile, const sendoff::MailObject &mail, int count);
    void start() { m_session.open(); }

private:
    void handOver();
    void onSent(sendoff::MailNumber number, const std::vector<sendoff::RecipientOutcome> &outcomes);
    void end(int code);

    sendoff::SystemClock m_clock;
    sendoff::SystemRandomness m_randomness;
    const sendoff::MailObject m_mail;
    const int m_count;
    int m_handedOver = 0;
    int m_answered = 0;
    sendoff::Session m_session;
};
