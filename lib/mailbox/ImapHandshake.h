// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Randomness.h"
#include "mailbox/ImapCapabilities.h"
#include "mailbox/ImapCommand.h"
#include "mailbox/MailboxLogin.h"

#include <chrono>
#include <variant>

namespace sendoff {

struct ImapHandshakeSettings {
    bool startTls = false;  ///< asked for and never skipped
    bool encrypted = false; ///< implicit TLS
    bool login = true;
    SaslContext sasl = {};
};

// What the session does next.
struct ImapSay { ImapCommand command; };      ///< a command, with a new tag
struct ImapRespond { QByteArray octets; };    ///< a line of the login's exchange, without CRLF
struct ImapListen {};
struct ImapBeginTls {};                       ///< then call encrypted()
struct ImapReady {};
struct ImapFailed { MailboxError error; };
using ImapHandshakeAction = std::variant<ImapSay, ImapRespond, ImapListen, ImapBeginTls, ImapReady, ImapFailed>;

/// From the greeting to the authenticated state: RFC 9051 3. Pure: responses in, one action out each.
class ImapHandshake {
public:
    enum class State { Greeting, Capability, StartTls, Tls, Login, LoginCancel, Capability2, Enable, Ready, Failed };

    ImapHandshake(const ImapHandshakeSettings &settings, Randomness &randomness);

    /// Tagged ones are of the command that was said last.
    ImapHandshakeAction step(const ImapResponse &response);
    /// What TLS came to: the login may be bound to it.
    void learn(const TlsFacts &facts);
    /// TLS after STARTTLS stands. Everything said before is forgotten (RFC 9051 6.2.1).
    ImapHandshakeAction encrypted();

    State state() const { return m_state; }
    MailboxStage stage() const;
    std::chrono::seconds timeout() const;
    const ImapCapabilities &capabilities() const { return m_capabilities; }
    ImapWriting writing() const { return {m_capabilities.freeLiteral(), m_isUtf8}; }
    /// Names and headers are in UTF-8: RFC 6855, or a server that speaks RFC 9051 only.
    bool isUtf8() const { return m_isUtf8; }
    /// Why the exchange is being cancelled: true however the connection ends then.
    std::optional<MailboxError> cancelled() const { return m_error; }

private:
    struct Row;
    static const Row table[];
    const Row &row() const;

    ImapHandshakeAction onGreeting(const ImapResponse &greeting);
    ImapHandshakeAction onContinuation(const ImapResponse &response);
    ImapHandshakeAction onDone(const ImapResponse &reply);
    ImapHandshakeAction onLoginDone(const ImapResponse &reply);
    ImapHandshakeAction ask(State next);
    ImapHandshakeAction afterCapability();
    ImapHandshakeAction logIn();
    ImapHandshakeAction logInByCommand(const SaslError &nothingOffered);
    ImapHandshakeAction begin(std::unique_ptr<Mechanism> mechanism);
    ImapHandshakeAction answer(const QByteArray &challenge);
    ImapHandshakeAction afterLogin();
    ImapHandshakeAction enable();
    ImapHandshakeAction ready();
    ImapHandshakeAction fail(MailboxError::Kind kind, const QByteArray &detail = {});
    ImapHandshakeAction fail(const SaslError &error);

    const ImapHandshakeSettings m_settings;
    Randomness *const m_randomness;
    State m_state = State::Greeting;
    bool m_isEncrypted;
    bool m_isUtf8 = false;
    ImapCapabilities m_capabilities;
    bool m_isSaidAtLogin = false; ///< m_capabilities came with the reply to the login
    SaslContext m_sasl;
    std::unique_ptr<Mechanism> m_mechanism;   ///< null for the command LOGIN
    std::optional<QByteArray> m_heldResponse; ///< for a server without SASL-IR
    std::optional<MailboxError> m_error;      ///< of the exchange being cancelled
};

} // namespace sendoff
