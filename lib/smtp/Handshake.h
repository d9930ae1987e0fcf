// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "delivery/Failure.h"
#include "sasl/Mechanism.h"
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
    bool lmtp = false;           ///< LHLO, RFC 2033
    bool login = false;
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
    /// TLS after STARTTLS stands. Everything said before is forgotten (RFC 3207 4.2).
    HandshakeAction encrypted();

    State state() const { return m_state; }
    Stage stage() const;
    std::chrono::seconds timeout() const;
    const Capabilities &capabilities() const { return m_capabilities; }

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
    HandshakeAction answer(const QByteArray &challenge);
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
    QByteArrayList m_mechanisms; ///< offered and not yet turned down as unknown
    std::unique_ptr<Mechanism> m_mechanism;
    std::optional<QByteArray> m_heldResponse; ///< an initial response too long for the AUTH line
    std::optional<Failure> m_failure;         ///< of the exchange being cancelled
};

} // namespace sendoff
