// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "delivery/Failure.h"
#include "net/TlsPolicy.h"
#include "sasl/MechanismChoice.h"
#include "smtp/Capabilities.h"
#include "smtp/Command.h"

#include <chrono>
#include <variant>

namespace sendoff {

struct HandshakeSettings {
    QString host = {};           ///< for failures only
    QByteArray ehloName = {};    ///< empty: the neutral one
    bool startTls = false;       ///< asked for and never skipped, RFC 3207
    bool encrypted = false;      ///< implicit TLS
    bool login = false;
    bool lmtp = false;           ///< LHLO instead of EHLO, RFC 2033
    SaslContext sasl = {};
};

// What the session does next.
struct SendCommand { Command command; };
struct BeginTls {};          ///< then call encrypted()
struct HandshakeDone {};
struct HandshakeFailed { Failure failure; };
using HandshakeAction = std::variant<SendCommand, BeginTls, HandshakeDone, HandshakeFailed>;

/// From the greeting to the moment when mail can be sent: greeting, EHLO, STARTTLS, EHLO, AUTH.
/// Pure: replies in, one action out each.
class Handshake {
public:
    enum class State { Greeting, Ehlo, Helo, StartTls, Tls, Auth, AuthCancel, Ready, Failed };

    Handshake(const HandshakeSettings &settings, Randomness &randomness);

    HandshakeAction step(const Reply &reply);
    /// What TLS came to: the login may be bound to it. Before the reply that follows.
    void learn(const TlsFacts &facts);
    /// TLS after STARTTLS stands. Everything said before is forgotten (RFC 3207 4.2).
    HandshakeAction encrypted();

    State state() const { return m_state; }
    Stage stage() const;
    std::chrono::seconds timeout() const;
    const Capabilities &capabilities() const { return m_capabilities; }
    /// What logged in; empty before, and without a login.
    QByteArray mechanism() const;
    /// Why the exchange is being cancelled: true however the connection ends then.
    std::optional<Failure> cancelled() const { return m_failure; }

private:
    struct Row;
    static const Row table[];
    const Row &row() const;

    HandshakeAction onGreeting(const Reply &reply);
    HandshakeAction onEhlo(const Reply &reply);
    HandshakeAction onStartTls(const Reply &reply);
    HandshakeAction onAuth(const Reply &reply);
    HandshakeAction onAuthRefused(const Reply &reply);
    HandshakeAction greet();
    HandshakeAction afterEhlo();
    HandshakeAction logIn();
    HandshakeAction begin(std::unique_ptr<Mechanism> mechanism);
    HandshakeAction answer(const Reply &challenge);
    HandshakeAction fail(const Failure &failure);
    HandshakeAction fail(const Reply &reply, Scope scope);
    HandshakeAction done();
    Failure failure(FailureKind kind, const QByteArray &detail = {}) const;
    Failure saslFailure(const SaslError &error) const;

    const HandshakeSettings m_settings;
    Randomness *const m_randomness;
    State m_state = State::Greeting;
    bool m_encrypted;
    Capabilities m_capabilities;
    SaslContext m_sasl;
    std::unique_ptr<Mechanism> m_mechanism;
    std::optional<QByteArray> m_heldResponse; ///< an initial response too long for the AUTH line
    std::optional<Failure> m_failure;         ///< of the exchange being cancelled
};

} // namespace sendoff
