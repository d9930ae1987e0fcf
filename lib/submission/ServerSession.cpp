// SPDX-License-Identifier: GPL-3.0-or-later
#include "submission/ServerSession.h"

namespace sendoff {
namespace {

constexpr qsizetype longestCommand = 2048;       ///< with parameters; RFC 5321 4.5.3.1.4 and extensions
constexpr qsizetype longestAuthResponse = 12288; ///< RFC 4954 4

/// Where an LF stands without CR before it, or a NUL; -1 if nowhere. A last CR may yet get its LF.
qsizetype brokenAt(const QByteArray &octets, qsizetype end)
{
    for (qsizetype i = 0; i < end; ++i) {
        const char octet = octets[i];
        if (octet == '\0' || (octet == '\n' && (i == 0 || octets[i - 1] != '\r')))
            return i;
    }
    return -1;
}

} // namespace

ServerSession::ServerSession(SessionRules rules, Randomness &randomness)
    : m_rules(std::move(rules)), m_randomness(&randomness), m_encrypted(m_rules.entrance == Entrance::Tls),
      m_isLoggedIn(m_rules.isPeerTrusted)
{
}

ServerSession::~ServerSession() = default;

SessionActions ServerSession::start()
{
    reply("220 " + m_rules.hostName + " ESMTP Sendoff");
    return take();
}

SessionActions ServerSession::step(const QByteArray &octets)
{
    if (m_state == State::Closed)
        return {};
    if (m_state == State::Handshaking) {
        // RFC 3207 6: whoever put these in, they must not count as said in secret.
        close("503 5.5.1 Nothing may follow STARTTLS");
        return take();
    }
    m_input += octets;
    proceed();
    return take();
}

SessionActions ServerSession::encrypted()
{
    // RFC 3207 4.2: nothing said before counts.
    m_encrypted = true;
    m_greeted = false;
    forget();
    m_state = State::Command;
    return take();
}

SessionActions ServerSession::committed(const CommitOutcome &outcome)
{
    if (m_state != State::Committing)
        return {};
    m_state = State::Command;
    forget();
    reply(outcome.reply);
    proceed();
    return take();
}

SessionActions ServerSession::timedOut()
{
    close("421 4.4.2 " + m_rules.hostName + " nothing heard for too long");
    return take();
}

SessionActions ServerSession::shutDown()
{
    close("421 4.3.2 " + m_rules.hostName + " is shutting down");
    return take();
}

SessionActions ServerSession::turnAway(int connections)
{
    close("421 4.3.2 " + QByteArray::number(connections) + " programs are connected already; try again later");
    return take();
}

SessionActions ServerSession::review()
{
    // One whose message is being stored hears what became of it first, and this with the next.
    if (m_state != State::Committing && isRevoked())
        close("421 4.7.0 This login was revoked");
    return take();
}

bool ServerSession::isRevoked() const
{
    return m_isLoggedIn && !m_user.isEmpty() && m_rules.verifierOf(m_user) != m_verifier;
}

void ServerSession::proceed()
{
    for (bool more = true; more;) {
        switch (m_state) {
        case State::Command:
        case State::Auth:
            more = takeLine();
            break;
        case State::Content:
            more = takeContent();
            break;
        case State::Chunk:
            more = takeChunk();
            break;
        case State::Committing:
        case State::Handshaking:
        case State::Closed:
            return;
        }
    }
}

bool ServerSession::takeLine()
{
    const qsizetype longest = m_state == State::Auth ? longestAuthResponse : longestCommand;
    const qsizetype end = m_input.indexOf("\r\n");
    if (brokenAt(m_input, end < 0 ? m_input.size() : end) >= 0) {
        close("500 5.5.2 Lines end with CR LF and hold no NUL");
        return false;
    }
    if (end < 0) {
        if (m_input.size() > longest) {
            m_skippingLine = true;
            m_input = m_input.endsWith('\r') ? QByteArray("\r") : QByteArray();
        }
        return false;
    }
    const QByteArray line = m_input.left(end);
    m_input.remove(0, end + 2);
    if (m_skippingLine || line.size() > longest) {
        m_skippingLine = false;
        m_exchange.reset();
        m_state = State::Command;
        nonsense("500 5.5.6 Line too long");
    } else if (line.contains('\r')) {
        nonsense("500 5.5.2 A lone CR has no place in a command");
    } else if (m_state == State::Auth) {
        takeAuthResponse(line);
    } else {
        takeCommand(line);
    }
    return true;
}

void ServerSession::takeAuthResponse(const QByteArray &line)
{
    const auto decoded = QByteArray::fromBase64Encoding(line, QByteArray::AbortOnBase64DecodingErrors);
    if (line == "*" || !decoded) {
        m_exchange.reset();
        m_state = State::Command;
        reply(line == "*" ? "501 5.7.0 Authentication cancelled" : "501 5.5.2 That is not base64");
        return;
    }
    follow(m_exchange->respond(*decoded));
}

void ServerSession::follow(const AuthExchange::Step &step)
{
    using Outcome = AuthExchange::Outcome;
    if (step.outcome == Outcome::Continue) {
        m_state = State::Auth;
        reply("334 " + step.challenge.toBase64());
        return;
    }
    const std::unique_ptr<AuthExchange> exchange = std::move(m_exchange);
    m_state = State::Command;
    if (step.outcome == Outcome::Accepted) {
        m_isLoggedIn = true;
        m_user = exchange->user();
        m_verifier = exchange->verifier();
        reply("235 2.7.0 Authenticated");
    } else if (step.outcome == Outcome::Malformed) {
        reply("501 5.5.2 Not what this mechanism says");
    } else if (++m_failedLogins >= m_rules.failedLoginLimit) {
        close("421 4.7.0 Too many failed logins");
    } else {
        reply("535 5.7.8 User or password is wrong");
    }
}

void ServerSession::reply(const QByteArray &text)
{
    m_actions.push_back(SendReply{text + "\r\n"});
}

/// A client that says nothing else is none, or is out to find out something.
void ServerSession::nonsense(const QByteArray &text)
{
    if (++m_nonsense >= m_rules.nonsenseLimit)
        return close("421 4.7.0 Too many errors");
    reply(text);
}

void ServerSession::close(const QByteArray &lastReply)
{
    if (m_state == State::Closed)
        return;
    abandon();
    m_state = State::Closed;
    m_input.clear();
    reply(lastReply);
    m_actions.push_back(CloseSession{});
}

/// Ends the mail transaction, not the session.
void ServerSession::forget()
{
    abandon();
    m_hasMail = false;
    m_isChunked = false;
    m_refusal.clear();
    m_received = 0;
    m_envelope = {};
    m_content = {};
    m_lineEnds = {};
}

SessionActions ServerSession::take()
{
    return std::exchange(m_actions, {});
}

} // namespace sendoff
