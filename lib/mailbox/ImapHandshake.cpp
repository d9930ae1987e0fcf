// SPDX-License-Identifier: GPL-3.0-or-later
#include "mailbox/ImapHandshake.h"

#include <algorithm>

namespace sendoff {

namespace {

using Kind = MailboxError::Kind;
using std::chrono::minutes;
using std::chrono::seconds;

/// RFC 4959 3: an empty initial response is "=".
QByteArray encoded(const QByteArray &initialResponse)
{
    return initialResponse.isEmpty() ? QByteArrayLiteral("=") : initialResponse.toBase64();
}

/// With its response code, which often says more.
QByteArray wordsOf(const ImapResponse &reply)
{
    return reply.code.isEmpty() ? reply.text : '[' + reply.code + "] " + reply.text;
}

} // namespace

struct ImapHandshake::Row {
    State state;
    MailboxStage stage;
    seconds timeout;
    const char *takes;
};

constexpr ImapHandshake::Row ImapHandshake::table[] = {
    // state              stage                     timeout     takes; everything else ends the session, and so does BYE
    {State::Greeting,    MailboxStage::Greeting,   minutes(1), "OK -> Capability, StartTls, Login; PREAUTH -> Capability2, unless TLS is yet to come"},
    {State::Capability,  MailboxStage::Capability, minutes(1), "OK -> StartTls, Login"},
    {State::StartTls,    MailboxStage::StartTls,   minutes(1), "OK -> Tls"},
    {State::Tls,         MailboxStage::Tls,        minutes(2), "encrypted -> Capability"},
    {State::Login,       MailboxStage::Login,      minutes(2), "+ -> Login; OK -> Capability2, Enable, Ready"},
    {State::LoginCancel, MailboxStage::Login,      minutes(1), "any -> Failed"},
    {State::Capability2, MailboxStage::Capability, minutes(1), "OK -> Enable, Ready"},
    {State::Enable,      MailboxStage::Capability, minutes(1), "any -> Ready"},
    {State::Ready,       MailboxStage::Command,    minutes(1), ""},
    {State::Failed,      MailboxStage::Command,    minutes(1), ""},
};

ImapHandshake::ImapHandshake(const ImapHandshakeSettings &settings, Randomness &randomness)
    : m_settings(settings), m_randomness(&randomness), m_isEncrypted(settings.encrypted), m_sasl(settings.sasl)
{
}

const ImapHandshake::Row &ImapHandshake::row() const
{
    return *std::find_if(std::begin(table), std::end(table), [this](const Row &row) { return row.state == m_state; });
}

MailboxStage ImapHandshake::stage() const
{
    return row().stage;
}

seconds ImapHandshake::timeout() const
{
    return row().timeout;
}

ImapHandshakeAction ImapHandshake::step(const ImapResponse &response)
{
    if (m_state == State::LoginCancel && !response.tag.isEmpty()) {
        m_state = State::Failed;
        return ImapFailed{*m_error};
    }
    if (response.isUntagged(ImapStatus::Bye))
        return fail(Kind::Bye, wordsOf(response));
    if (m_state == State::Greeting)
        return onGreeting(response);
    if (const auto capabilities = ImapCapabilities::from(response)) {
        m_capabilities = *capabilities;
        m_isSaidAtLogin = m_state == State::Login;
    }
    if (response.isData("ENABLED") && m_state == State::Enable)
        m_isUtf8 = m_isUtf8 || std::any_of(response.values.begin(), response.values.end(), [](const ImapValue &each) {
                       return each.isAtom("UTF8=ACCEPT");
                   });
    if (response.kind == ImapResponse::Kind::Continuation)
        return onContinuation(response);
    return response.tag.isEmpty() ? ImapListen{} : onDone(response);
}

void ImapHandshake::learn(const TlsFacts &facts)
{
    m_sasl.bindings = bindingsOf(facts);
}

ImapHandshakeAction ImapHandshake::encrypted()
{
    m_isEncrypted = true;
    m_capabilities = {};
    return ask(State::Capability);
}

ImapHandshakeAction ImapHandshake::ask(State next)
{
    m_state = next;
    m_capabilities = {};
    return ImapSay{ImapCommand("CAPABILITY")};
}

ImapHandshakeAction ImapHandshake::onGreeting(const ImapResponse &greeting)
{
    const bool isPreAuth = greeting.isUntagged(ImapStatus::PreAuth);
    if (!isPreAuth && !greeting.isUntagged(ImapStatus::Ok))
        return fail(Kind::Malformed, QByteArrayLiteral("no greeting"));
    // RFC 9051 11.1: STARTTLS isn't allowed any more then, which is what an attacker would want.
    if (isPreAuth && m_settings.startTls)
        return fail(Kind::PreAuthenticated);
    if (isPreAuth)
        return ask(State::Capability2);
    m_capabilities = ImapCapabilities::from(greeting).value_or(ImapCapabilities());
    return m_capabilities.isEmpty() ? ask(State::Capability) : afterCapability();
}

ImapHandshakeAction ImapHandshake::onContinuation(const ImapResponse &response)
{
    if (m_state == State::Login && m_mechanism)
        return answer(response.text);
    return fail(Kind::Malformed, QByteArrayLiteral("a \"+\" that nothing waited for"));
}

ImapHandshakeAction ImapHandshake::onDone(const ImapResponse &reply)
{
    const bool isOk = reply.status == ImapStatus::Ok;
    switch (m_state) {
    case State::Capability:
    case State::Capability2:
        if (!isOk)
            return fail(reply.status == ImapStatus::No ? Kind::Refused : Kind::NotUnderstood, wordsOf(reply));
        if (!m_capabilities.isImap())
            return fail(Kind::Malformed, QByteArrayLiteral("no capability of IMAP"));
        return m_state == State::Capability ? afterCapability() : enable();
    case State::StartTls:
        if (!isOk)
            return fail(Kind::StartTlsNotOffered, wordsOf(reply));
        m_state = State::Tls;
        return ImapBeginTls{};
    case State::Login:
        return onLoginDone(reply);
    case State::Enable:
        return ready(); // without it, it goes as well
    default:
        return fail(Kind::Malformed, QByteArrayLiteral("a reply that nothing asked for"));
    }
}

ImapHandshakeAction ImapHandshake::afterCapability()
{
    if (m_settings.startTls && !m_isEncrypted) {
        // A server that doesn't offer it may be a stripping attacker: no going on in clear.
        if (!m_capabilities.has("STARTTLS"))
            return fail(Kind::StartTlsNotOffered);
        m_state = State::StartTls;
        return ImapSay{ImapCommand("STARTTLS")};
    }
    return m_settings.login ? logIn() : enable();
}

ImapHandshakeAction ImapHandshake::logIn()
{
    m_state = State::Login;
    m_sasl.encrypted = m_isEncrypted;
    auto mechanism = chooseMechanism(m_capabilities.authMechanisms(), m_sasl, *m_randomness);
    return mechanism ? begin(std::move(mechanism).value()) : logInByCommand(mechanism.error());
}

/// RFC 9051 6.2.3: what servers without SASL have.
ImapHandshakeAction ImapHandshake::logInByCommand(const SaslError &nothingOffered)
{
    if (!mayShowPassword(m_sasl) || m_capabilities.has("LOGINDISABLED"))
        return fail(nothingOffered);
    m_mechanism.reset();
    const ImapCommand command = ImapCommand("LOGIN").string(m_sasl.user.toUtf8()).secret(m_sasl.password);
    // A literal that has to be waited for is more than this machine does; RFC 7888 makes most free.
    const auto pieces = command.pieces({}, writing());
    if (!command.isSound() || pieces.size() > 1)
        return fail(nothingOffered);
    return ImapSay{command};
}

ImapHandshakeAction ImapHandshake::begin(std::unique_ptr<Mechanism> mechanism)
{
    m_mechanism = std::move(mechanism);
    const auto response = m_mechanism->initialResponse();
    const QByteArray words = "AUTHENTICATE " + m_mechanism->name();
    const bool goesAlong = response && m_capabilities.has("SASL-IR");
    m_heldResponse = goesAlong ? std::nullopt : response;
    return ImapSay{ImapCommand(goesAlong ? words + ' ' + encoded(*response) : words)};
}

ImapHandshakeAction ImapHandshake::answer(const QByteArray &challenge)
{
    if (m_heldResponse)
        return ImapRespond{std::exchange(m_heldResponse, std::nullopt)->toBase64()};
    const auto response = answerTo(challenge, *m_mechanism);
    if (response)
        return ImapRespond{response->toBase64()};
    m_error = loginError(response.error(), stage());
    m_state = State::LoginCancel;
    return ImapRespond{QByteArrayLiteral("*")};
}

ImapHandshakeAction ImapHandshake::onLoginDone(const ImapResponse &reply)
{
    if (reply.status == ImapStatus::Ok) {
        if (m_heldResponse)
            return fail({SaslError::Kind::BadChallenge, QByteArrayLiteral("done before the login was said")});
        if (const auto error = m_mechanism ? m_mechanism->verifyDone() : std::nullopt)
            return fail(*error);
        return afterLogin();
    }
    // RFC 5530 3: of these two, time is the cure.
    if (reply.code == "UNAVAILABLE" || reply.code == "INUSE")
        return fail(Kind::LoginUnavailable, wordsOf(reply));
    // No weaker one is tried: NO says the same of a wrong password and of an unknown mechanism. What the server
    // says of its channel binding is another matter.
    if (!m_mechanism || m_mechanism->bindingRefusal() == BindingRefusal::None)
        return fail(Kind::LoginRefused, wordsOf(reply));
    turnDown(m_sasl, *m_mechanism);
    auto next = chooseMechanism(m_capabilities.authMechanisms(), m_sasl, *m_randomness);
    return next ? begin(std::move(next).value()) : fail(Kind::LoginRefused, wordsOf(reply));
}

ImapHandshakeAction ImapHandshake::afterLogin()
{
    // RFC 9051 6.2: what a server can do may be another thing after a login. Most say it by themselves.
    return m_isSaidAtLogin && m_capabilities.isImap() ? enable() : ask(State::Capability2);
}

ImapHandshakeAction ImapHandshake::enable()
{
    m_isUtf8 = m_capabilities.isOnlyRev2();
    if (!m_capabilities.has("ENABLE") || !m_capabilities.has("UTF8=ACCEPT"))
        return ready();
    m_state = State::Enable;
    return ImapSay{ImapCommand("ENABLE UTF8=ACCEPT")};
}

ImapHandshakeAction ImapHandshake::ready()
{
    m_state = State::Ready;
    return ImapReady{};
}

ImapHandshakeAction ImapHandshake::fail(MailboxError::Kind kind, const QByteArray &detail)
{
    const MailboxStage where = stage();
    m_state = State::Failed;
    return ImapFailed{{.kind = kind, .stage = where, .detail = detail}};
}

ImapHandshakeAction ImapHandshake::fail(const SaslError &error)
{
    const MailboxError result = loginError(error, stage());
    m_state = State::Failed;
    return ImapFailed{result};
}

} // namespace sendoff
