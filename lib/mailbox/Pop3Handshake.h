// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Randomness.h"
#include "mailbox/MailboxLogin.h"
#include "mailbox/Pop3Exchange.h"

#include <chrono>

namespace sendoff {

struct Pop3HandshakeSettings {
    bool startTls = false;  ///< asked for and never skipped
    bool encrypted = false; ///< implicit TLS
    SaslContext sasl = {};
};

// What the session does next.
struct Pop3Say { QByteArray line; QByteArray shown; }; ///< `shown` has marks for secrets
struct Pop3Listen {};
struct Pop3BeginTls {};                                ///< then call encrypted()
struct Pop3Ready {};
struct Pop3Failed { MailboxError error; };
using Pop3HandshakeAction = std::variant<Pop3Say, Pop3Listen, Pop3BeginTls, Pop3Ready, Pop3Failed>;

/// From the greeting to the login: RFC 1939 4, RFC 2449 5, RFC 2595 4, RFC 5034. Pure; its head is the table.
class Pop3Handshake {
public:
    enum class State { Greeting, Capability, StartTls, Tls, Login, LoginCancel, User, Pass, Capability2, Ready, Failed };

    Pop3Handshake(const Pop3HandshakeSettings &settings, Randomness &randomness);

    Pop3HandshakeAction step(const QByteArray &line);
    /// What TLS came to: the login may be bound to it.
    void learn(const TlsFacts &facts);
    /// TLS after STLS stands. Everything said before is forgotten (RFC 2595 4).
    Pop3HandshakeAction encrypted();

    State state() const { return m_state; }
    MailboxStage stage() const;
    std::chrono::seconds timeout() const;
    bool has(const QByteArray &capability) const { return m_capabilities.contains(capability); }
    /// Why the exchange is being cancelled: true however the connection ends then.
    std::optional<MailboxError> cancelled() const { return m_error; }

private:
    struct Row;
    static const Row table[];
    const Row &row() const;

    Pop3HandshakeAction onReply(const Pop3Answer &answer);
    Pop3HandshakeAction ask(State next);
    void take(const Pop3Answer &capabilities);
    Pop3HandshakeAction afterCapability();
    Pop3HandshakeAction logIn();
    Pop3HandshakeAction logInByUser(const SaslError &nothingOffered);
    Pop3HandshakeAction begin(std::unique_ptr<Mechanism> mechanism);
    Pop3HandshakeAction answer(const QByteArray &challenge);
    Pop3HandshakeAction onLoggedIn();
    Pop3HandshakeAction onRefused(const Pop3Answer &answer);
    Pop3HandshakeAction fail(MailboxError::Kind kind, const QByteArray &detail = {});
    Pop3HandshakeAction fail(const SaslError &error);

    const Pop3HandshakeSettings m_settings;
    Randomness *const m_randomness;
    State m_state = State::Greeting;
    bool m_isEncrypted;
    std::optional<Pop3Exchange> m_exchange; ///< of CAPA
    QByteArrayList m_capabilities;          ///< their names, upper case
    QByteArrayList m_mechanisms;
    SaslContext m_sasl;
    std::unique_ptr<Mechanism> m_mechanism;   ///< null for USER and PASS
    std::optional<QByteArray> m_heldResponse; ///< too long to go along
    std::optional<MailboxError> m_error;      ///< of the exchange being cancelled
};

} // namespace sendoff
