// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ArbitraryServer.h"
#include "sasl/FixedRandomness.h"

#include "smtp/Session.h"

/// How a fuzzed session is set up, from the first octets of the input.
struct Setup {
    enum class Security { Tls, StartTls, Plaintext };
    enum class Permission { AtOnce, Later, OnEvent };
    Security security = Security::Tls;
    bool login = false;
    QByteArray mechanism = {};                  ///< the only one; empty: the strongest
    Permission permission = Permission::AtOnce; ///< of the final dot
    int recipients = 1;
    int messages = 1;
    bool eightBit = false;
    bool utf8 = false; ///< in a header and the last recipient
    bool notify = false;
    bool checksSender = false;
    bool repeatable = false; ///< messages may be in flight together
    bool lmtp = false;
    bool binary = false; ///< the message has a binary form
    sendoff::DeliveryOptions options = {};

    /// `way`: security, login, mechanism, messages; `mail`: permission and what the message needs; `more`:
    /// the rest. Every value is good.
    static Setup from(int way, int mail, int more);
};

/// A session with an arbitrary server, and all that has to hold of it. Everything happens in
/// settle(), which runs what is queued until nothing is.
class Conversation final : public QObject {
public:
    explicit Conversation(const Setup &setup);
    ~Conversation() override;

    ArbitraryServer &server() { return *m_server; }
    bool isOver() const { return !m_session || m_server->isOver(); }
    void settle();
    void permit(size_t which);
    void cancel(size_t which);
    void timeOut();
    void destroySession() { m_session.reset(); }
    /// The connection ends, and with it everything that is open.
    void finish();

private:
    void connectSession();
    void sendNext();
    void onSent(sendoff::MailNumber number, const std::vector<sendoff::RecipientOutcome> &outcomes,
                const sendoff::Transcript &transcript);
    void onFailed(const sendoff::Failure &failure);

    const Setup m_setup;
    sendoff::SystemClock m_clock;
    sendoff::FixedRandomness m_randomness;
    sendoff::MailObject m_mail;
    ArbitraryServer *m_server = nullptr; ///< owned by the session
    std::unique_ptr<sendoff::Session> m_session;
    int m_handedOver = 0;
    std::vector<sendoff::MailNumber> m_open;    ///< handed over, not answered
    std::vector<sendoff::MailNumber> m_pending; ///< waiting for permission of their final dot
    int m_arrived = 0;                          ///< messages that were accepted or may have been
    int m_checks = 0;                           ///< of the sender, under way
    bool m_hasChecked = false;
    int m_failures = 0;
    bool m_wasReady = false;
};
