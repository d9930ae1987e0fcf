// SPDX-License-Identifier: GPL-3.0-or-later
#include "smtp/Handshake.h"

#include "smtp/ServerFailure.h"

namespace sendoff {

namespace {

constexpr qsizetype challengeLimit = 12288; // RFC 4954 4, base64

/// RFC 4954 4: one line of base64, all of it.
std::optional<QByteArray> decoded(const Reply &challenge)
{
    const QByteArray text = challenge.lines.first().trimmed();
    if (challenge.lines.size() > 1 || text.size() > challengeLimit || text.size() % 4 != 0)
        return std::nullopt;
    const auto octets = QByteArray::fromBase64Encoding(text, QByteArray::Base64Encoding
                                                                | QByteArray::AbortOnBase64DecodingErrors);
    return octets ? std::optional(*octets) : std::nullopt;
}

} // namespace

using std::chrono::minutes;
using std::chrono::seconds;

struct Handshake::Row {
    State state;
    const char *waitsFor;
    Stage stage;
    seconds timeout; ///< RFC 5321 4.5.3.2
    const char *takes;
};

constexpr Handshake::Row Handshake::table[] = {
    // state            waits for               stage             timeout     takes; everything else ends the session
    {State::Greeting,   "the greeting",         Stage::Greeting,  minutes(5), "220 -> Ehlo"},
    {State::Ehlo,       "the reply to EHLO",    Stage::Ehlo,      minutes(5), "250 -> StartTls, Auth, Ready; 500 502 504 -> Helo, but for LMTP"},
    {State::Helo,       "the reply to HELO",    Stage::Ehlo,      minutes(5), "250 -> Ready, where neither TLS nor login is asked for"},
    {State::StartTls,   "the reply to STARTTLS", Stage::StartTls, minutes(5), "220 -> Tls"},
    {State::Tls,        "the TLS handshake",    Stage::Tls,       minutes(2), "encrypted -> Ehlo"},
    {State::Auth,       "the reply to AUTH",    Stage::Auth,      minutes(5), "334 -> Auth; 235 -> Ready; 504 -> a mechanism that reveals no more"},
    {State::AuthCancel, "the reply to *",       Stage::Auth,      minutes(1), "any -> Failed"},
    {State::Ready,      "nothing",              Stage::MailFrom,  minutes(5), ""},
    {State::Failed,     "nothing",              Stage::Quit,      minutes(1), ""},
};

Handshake::Handshake(const HandshakeSettings &settings, Randomness &randomness)
    : m_settings(settings), m_randomness(&randomness), m_encrypted(settings.encrypted),
      m_sasl(settings.sasl)
{
}

const Handshake::Row &Handshake::row() const
{
    return *std::find_if(std::begin(table), std::end(table), [this](const Row &row) { return row.state == m_state; });
}

Stage Handshake::stage() const
{
    return row().stage;
}

seconds Handshake::timeout() const
{
    return row().timeout;
}

HandshakeAction Handshake::step(const Reply &reply)
{
    // RFC 5321 3.8: 421 may be the answer to anything. Why an exchange was cancelled weighs more.
    if (reply.code == 421 && m_state != State::AuthCancel)
        return fail(reply, Scope::Session);
    switch (m_state) {
    case State::Greeting:
        return onGreeting(reply);
    case State::Ehlo:
        return onEhlo(reply);
    case State::Helo:
        return reply.isPositive() ? afterEhlo() : fail(reply, Scope::Session);
    case State::StartTls:
        return onStartTls(reply);
    case State::Auth:
        return onAuth(reply);
    case State::AuthCancel:
        return fail(*m_failure);
    case State::Tls:
    case State::Ready:
    case State::Failed:
        break;
    }
    return fail(failure(FailureKind::ProtocolError, QByteArrayLiteral("a reply that nothing asked for")));
}

void Handshake::learn(const TlsFacts &facts)
{
    // RFC 9266 3: tls-exporter is the default of TLS 1.3.
    m_sasl.bindings.clear();
    for (const ChannelBinding &binding : {ChannelBinding{QByteArrayLiteral("tls-exporter"), facts.tlsExporter},
                                          ChannelBinding{QByteArrayLiteral("tls-server-end-point"), facts.tlsServerEndPoint}}) {
        if (!binding.data.isEmpty())
            m_sasl.bindings.push_back(binding);
    }
}

QByteArray Handshake::mechanism() const
{
    return m_state == State::Ready && m_mechanism ? m_mechanism->name() : QByteArray();
}

HandshakeAction Handshake::encrypted()
{
    m_encrypted = true;
    m_capabilities = {};
    return greet();
}

HandshakeAction Handshake::greet()
{
    m_state = State::Ehlo;
    return SendCommand{m_settings.lmtp ? Command::lhlo(m_settings.ehloName) : Command::ehlo(m_settings.ehloName)};
}

HandshakeAction Handshake::onGreeting(const Reply &reply)
{
    if (reply.code == 220)
        return greet();
    return fail(reply, Scope::Session);
}

HandshakeAction Handshake::onEhlo(const Reply &reply)
{
    if (reply.isPositive()) {
        m_capabilities = Capabilities::parse(reply);
        return afterEhlo();
    }
    // RFC 5321 4.1.4: HELO is for servers that don't know EHLO, and has neither TLS nor login.
    const bool unknown = reply.code == 500 || reply.code == 502 || reply.code == 504;
    const bool needsExtensions = (m_settings.startTls && !m_encrypted) || m_settings.login || m_settings.lmtp;
    if (!unknown || needsExtensions)
        return fail(reply, Scope::Session);
    m_state = State::Helo;
    return SendCommand{Command::helo(m_settings.ehloName)};
}

HandshakeAction Handshake::afterEhlo()
{
    if (m_settings.startTls && !m_encrypted) {
        // A server that doesn't offer it may be a stripping attacker: no going on in clear.
        if (!m_capabilities.startTls)
            return fail(failure(FailureKind::StartTlsNotOffered));
        m_state = State::StartTls;
        return SendCommand{Command::startTls()};
    }
    return m_settings.login ? logIn() : done();
}

HandshakeAction Handshake::onStartTls(const Reply &reply)
{
    if (reply.code != 220)
        return fail(reply, Scope::Session);
    m_state = State::Tls;
    return BeginTls{};
}

HandshakeAction Handshake::logIn()
{
    m_state = State::Auth;
    m_sasl.encrypted = m_encrypted;
    auto mechanism = chooseMechanism(m_capabilities.authMechanisms, m_sasl, *m_randomness);
    if (!mechanism)
        return fail(saslFailure(mechanism.error()));
    return begin(std::move(mechanism).value());
}

HandshakeAction Handshake::begin(std::unique_ptr<Mechanism> mechanism)
{
    m_mechanism = std::move(mechanism);
    const auto response = m_mechanism->initialResponse();
    m_heldResponse.reset();
    if (response && !Command::initialResponseFits(m_mechanism->name(), *response))
        m_heldResponse = response;
    return SendCommand{Command::auth(m_mechanism->name(), response)};
}

HandshakeAction Handshake::onAuth(const Reply &reply)
{
    if (reply.code == 334)
        return answer(reply);
    if (!reply.isPositive())
        return onAuthRefused(reply);
    if (m_heldResponse)
        return fail(saslFailure({SaslError::Kind::BadChallenge, QByteArrayLiteral("done before the login was said")}));
    if (const auto error = m_mechanism->verifyDone())
        return fail(saslFailure(*error));
    // RFC 4954 4: a new EHLO is for mechanisms with a security layer. None of ours has one, and
    // servers answer 503 to it.
    return done();
}

HandshakeAction Handshake::answer(const Reply &challenge)
{
    if (m_heldResponse)
        return SendCommand{Command::authResponse(*std::exchange(m_heldResponse, std::nullopt))};
    const auto octets = decoded(challenge);
    const auto response = octets ? m_mechanism->respond(*octets)
                                 : Result<QByteArray, SaslError>(SaslError{
                                     SaslError::Kind::BadChallenge, QByteArrayLiteral("the challenge is not base64")});
    if (response)
        return SendCommand{Command::authResponse(*response)};
    m_failure = saslFailure(response.error());
    m_state = State::AuthCancel;
    return SendCommand{Command::authCancel()};
}

HandshakeAction Handshake::onAuthRefused(const Reply &reply)
{
    // 504: this mechanism is none of the server's after all (RFC 4954 4), or it said so of its channel
    // binding. No secret was compared, so one that reveals no more may follow.
    const bool cannot = reply.code == 504 || m_mechanism->bindingRefusal() != BindingRefusal::None;
    Failure refused = failureFrom(reply, Stage::Auth, Scope::Account, m_settings.host);
    // 432: the password has to be set up for this mechanism first, which waiting doesn't do (RFC 4954 6).
    if (reply.isPermanent() || reply.code == 432)
        refused.kind = FailureKind::AuthRefused;
    refused.detail = m_mechanism->name();
    if (!cannot)
        return fail(refused);
    turnDown(m_sasl, *m_mechanism);
    auto next = chooseMechanism(m_capabilities.authMechanisms, m_sasl, *m_randomness);
    if (next)
        return begin(std::move(next).value());
    if (next.error().kind == SaslError::Kind::Downgraded) {
        refused.kind = FailureKind::AuthDowngraded;
        refused.detail = next.error().detail;
    }
    return fail(refused);
}

HandshakeAction Handshake::done()
{
    m_state = State::Ready;
    return HandshakeDone{};
}

HandshakeAction Handshake::fail(const Failure &failure)
{
    m_state = State::Failed;
    return HandshakeFailed{failure};
}

HandshakeAction Handshake::fail(const Reply &reply, Scope scope)
{
    return fail(failureFrom(reply, stage(), scope, m_settings.host));
}

Failure Handshake::failure(FailureKind kind, const QByteArray &detail) const
{
    return {.kind = kind, .stage = stage(), .scope = Scope::Session, .host = m_settings.host, .detail = detail};
}

Failure Handshake::saslFailure(const SaslError &error) const
{
    const auto kindOf = [](SaslError::Kind kind) {
        switch (kind) {
        case SaslError::Kind::NotOffered:
            return FailureKind::AuthNotOffered;
        case SaslError::Kind::Downgraded:
            return FailureKind::AuthDowngraded;
        case SaslError::Kind::ServerNotAuthentic:
            return FailureKind::ServerNotAuthentic;
        case SaslError::Kind::BadChallenge:
            break;
        }
        return FailureKind::ProtocolError;
    };
    Failure result = failure(kindOf(error.kind), error.detail);
    result.scope = Scope::Account;
    return result;
}

} // namespace sendoff
