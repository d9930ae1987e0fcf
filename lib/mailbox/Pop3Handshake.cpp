// SPDX-License-Identifier: GPL-3.0-or-later
#include "mailbox/Pop3Handshake.h"

#include "transcript/Redactor.h"

#include <algorithm>

namespace sendoff {

namespace {

using Kind = MailboxError::Kind;
using std::chrono::minutes;
using std::chrono::seconds;

/// RFC 2449 4: a command has at most 255 octets with its CRLF.
constexpr qsizetype commandLimit = 253;

QByteArray wordsOf(const Pop3Answer &answer)
{
    return answer.code.isEmpty() ? answer.text : '[' + answer.code + "] " + answer.text;
}

bool isSayable(const QByteArray &word)
{
    return !word.isEmpty() && std::none_of(word.begin(), word.end(), [](char c) { return c == '\r' || c == '\n' || c == '\0'; });
}

} // namespace

struct Pop3Handshake::Row {
    State state;
    MailboxStage stage;
    seconds timeout;
    const char *takes;
};

constexpr Pop3Handshake::Row Pop3Handshake::table[] = {
    // state              stage                     timeout     takes; everything else ends the session
    {State::Greeting,    MailboxStage::Greeting,   minutes(1), "+OK -> Capability"},
    {State::Capability,  MailboxStage::Capability, minutes(1), "+OK, -ERR -> StartTls, Login, User"},
    {State::StartTls,    MailboxStage::StartTls,   minutes(1), "+OK -> Tls"},
    {State::Tls,         MailboxStage::Tls,        minutes(2), "encrypted -> Capability"},
    {State::Login,       MailboxStage::Login,      minutes(2), "+ -> Login; +OK -> Capability2"},
    {State::LoginCancel, MailboxStage::Login,      minutes(1), "any -> Failed"},
    {State::User,        MailboxStage::Login,      minutes(1), "+OK -> Pass"},
    {State::Pass,        MailboxStage::Login,      minutes(2), "+OK -> Capability2"},
    {State::Capability2, MailboxStage::Capability, minutes(1), "any -> Ready"},
    {State::Ready,       MailboxStage::Command,    minutes(1), ""},
    {State::Failed,      MailboxStage::Command,    minutes(1), ""},
};

Pop3Handshake::Pop3Handshake(const Pop3HandshakeSettings &settings, Randomness &randomness)
    : m_settings(settings), m_randomness(&randomness), m_isEncrypted(settings.encrypted), m_sasl(settings.sasl)
{
}

const Pop3Handshake::Row &Pop3Handshake::row() const
{
    return *std::find_if(std::begin(table), std::end(table), [this](const Row &row) { return row.state == m_state; });
}

MailboxStage Pop3Handshake::stage() const
{
    return row().stage;
}

seconds Pop3Handshake::timeout() const
{
    return row().timeout;
}

Pop3HandshakeAction Pop3Handshake::step(const QByteArray &line)
{
    if (m_state == State::LoginCancel) {
        m_state = State::Failed;
        return Pop3Failed{*m_error};
    }
    if (m_state == State::Ready || m_state == State::Failed || m_state == State::Tls)
        return fail(Kind::Malformed, QByteArrayLiteral("a reply that nothing asked for"));
    if (m_exchange) {
        const Pop3Step step = m_exchange->step(line);
        if (const auto *fault = std::get_if<Pop3Fault>(&step))
            return fail(Kind::Malformed, fault->detail);
        const auto *answer = std::get_if<Pop3Answer>(&step);
        if (!answer)
            return Pop3Listen{};
        const Pop3Answer whole = *answer;
        m_exchange.reset();
        return onReply(whole);
    }
    const auto status = Pop3Status::parse(line);
    if (!status)
        return fail(Kind::Malformed, QByteArrayLiteral("not a reply"));
    if (status->kind != Pop3Status::Kind::Challenge)
        return onReply({status->kind == Pop3Status::Kind::Ok, status->code, status->text, {}});
    if (m_state == State::Login && m_mechanism)
        return answer(status->text);
    return fail(Kind::Malformed, QByteArrayLiteral("a \"+\" that nothing waited for"));
}

Pop3HandshakeAction Pop3Handshake::onReply(const Pop3Answer &answer)
{
    switch (m_state) {
    case State::Greeting:
        return answer.isOk ? ask(State::Capability) : fail(Kind::Bye, wordsOf(answer));
    case State::Capability:
        take(answer);
        return afterCapability();
    case State::StartTls:
        if (!answer.isOk)
            return fail(Kind::StartTlsNotOffered, wordsOf(answer));
        m_state = State::Tls;
        return Pop3BeginTls{};
    case State::User:
        if (!answer.isOk)
            return onRefused(answer);
        m_state = State::Pass;
        return Pop3Say{"PASS " + m_sasl.password, "PASS " + Redactor::mark()};
    case State::Login:
    case State::Pass:
        return answer.isOk ? onLoggedIn() : onRefused(answer);
    case State::Capability2:
        take(answer);
        m_state = State::Ready;
        return Pop3Ready{};
    default:
        return fail(Kind::Malformed, QByteArrayLiteral("a reply that nothing asked for"));
    }
}

void Pop3Handshake::learn(const TlsFacts &facts)
{
    m_sasl.bindings = bindingsOf(facts);
}

Pop3HandshakeAction Pop3Handshake::encrypted()
{
    m_isEncrypted = true;
    return ask(State::Capability);
}

Pop3HandshakeAction Pop3Handshake::ask(State next)
{
    m_state = next;
    m_capabilities.clear();
    m_mechanisms.clear();
    const Pop3Request request = Pop3Request::capa();
    m_exchange.emplace(request);
    return Pop3Say{request.line, request.line};
}

/// Lines of "NAME arguments"; a server of before RFC 2449 refuses, and has what RFC 1939 has.
void Pop3Handshake::take(const Pop3Answer &capabilities)
{
    if (!capabilities.isOk) {
        m_capabilities = {"USER"};
        return;
    }
    for (const QByteArray &line : capabilities.content.split('\n')) {
        const QByteArrayList words = line.trimmed().toUpper().split(' ');
        if (!words.first().isEmpty())
            m_capabilities += words.first();
        if (words.first() == "SASL")
            m_mechanisms = words.mid(1);
    }
}

Pop3HandshakeAction Pop3Handshake::afterCapability()
{
    if (m_settings.startTls && !m_isEncrypted) {
        // A server that doesn't offer it may be a stripping attacker: no going on in clear.
        if (!has("STLS"))
            return fail(Kind::StartTlsNotOffered);
        m_state = State::StartTls;
        return Pop3Say{"STLS", "STLS"};
    }
    return logIn();
}

Pop3HandshakeAction Pop3Handshake::logIn()
{
    m_state = State::Login;
    m_sasl.encrypted = m_isEncrypted;
    auto mechanism = chooseMechanism(m_mechanisms, m_sasl, *m_randomness);
    return mechanism ? begin(std::move(mechanism).value()) : logInByUser(mechanism.error());
}

/// RFC 1939 7: what servers without SASL have.
Pop3HandshakeAction Pop3Handshake::logInByUser(const SaslError &nothingOffered)
{
    const QByteArray user = m_sasl.user.toUtf8();
    if (!mayShowPassword(m_sasl) || !has("USER") || !isSayable(user) || !isSayable(m_sasl.password))
        return fail(nothingOffered);
    m_mechanism.reset();
    m_state = State::User;
    return Pop3Say{"USER " + user, "USER " + user};
}

Pop3HandshakeAction Pop3Handshake::begin(std::unique_ptr<Mechanism> mechanism)
{
    m_mechanism = std::move(mechanism);
    const QByteArray words = "AUTH " + m_mechanism->name();
    const auto response = m_mechanism->initialResponse();
    // RFC 5034 4: an empty one is "=".
    const QByteArray encoded = response && !response->isEmpty() ? response->toBase64() : QByteArrayLiteral("=");
    const bool goesAlong = response && words.size() + 1 + encoded.size() <= commandLimit;
    m_heldResponse = goesAlong ? std::nullopt : response;
    return goesAlong ? Pop3Say{words + ' ' + encoded, words + ' ' + Redactor::mark()} : Pop3Say{words, words};
}

Pop3HandshakeAction Pop3Handshake::answer(const QByteArray &challenge)
{
    if (m_heldResponse)
        return Pop3Say{std::exchange(m_heldResponse, std::nullopt)->toBase64(), Redactor::mark()};
    const auto response = answerTo(challenge, *m_mechanism);
    if (response)
        return Pop3Say{response->toBase64(), Redactor::mark()};
    m_error = loginError(response.error(), stage());
    m_state = State::LoginCancel;
    return Pop3Say{"*", "*"};
}

Pop3HandshakeAction Pop3Handshake::onLoggedIn()
{
    if (m_heldResponse)
        return fail({SaslError::Kind::BadChallenge, QByteArrayLiteral("done before the login was said")});
    if (const auto error = m_mechanism ? m_mechanism->verifyDone() : std::nullopt)
        return fail(*error);
    // RFC 2449 5: what it can do may be another thing after a login.
    return ask(State::Capability2);
}

Pop3HandshakeAction Pop3Handshake::onRefused(const Pop3Answer &answer)
{
    // RFC 2449 8.1.1 and 8.1.2, RFC 3206 4: of these, time is the cure.
    if (answer.code == "IN-USE" || answer.code == "LOGIN-DELAY" || answer.code == "SYS/TEMP")
        return fail(Kind::LoginUnavailable, wordsOf(answer));
    // -ERR says the same of a wrong password and of an unknown mechanism, so nothing weaker is tried.
    if (!m_mechanism || m_mechanism->bindingRefusal() == BindingRefusal::None)
        return fail(Kind::LoginRefused, wordsOf(answer));
    turnDown(m_sasl, *m_mechanism);
    auto next = chooseMechanism(m_mechanisms, m_sasl, *m_randomness);
    return next ? begin(std::move(next).value()) : fail(Kind::LoginRefused, wordsOf(answer));
}

Pop3HandshakeAction Pop3Handshake::fail(MailboxError::Kind kind, const QByteArray &detail)
{
    const MailboxStage where = stage();
    m_state = State::Failed;
    return Pop3Failed{{.kind = kind, .stage = where, .detail = detail}};
}

Pop3HandshakeAction Pop3Handshake::fail(const SaslError &error)
{
    const MailboxError result = loginError(error, stage());
    m_state = State::Failed;
    return Pop3Failed{result};
}

} // namespace sendoff
