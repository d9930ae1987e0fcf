// SPDX-License-Identifier: GPL-3.0-or-later
#include "submission/MailPath.h"
#include "submission/ServerSession.h"

#include <algorithm>

namespace sendoff {

namespace {

/// A web page can have a browser connect to this machine, and put commands into what it sends.
bool isWebRequest(const QByteArray &verb)
{
    static const QByteArrayList verbs{"GET", "POST", "PUT", "HEAD", "OPTIONS", "CONNECT", "DELETE", "PATCH"};
    return verbs.contains(verb);
}

} // namespace

/// What a command needs before it; what is missing is answered with the reply beside it.
struct ServerSession::Rule {
    const char *verb;
    void (ServerSession::*handler)(const QByteArray &argument);
    bool needsGreeting;
    bool needsLogin;
};

const ServerSession::Rule ServerSession::commandTable[] = {
    {"EHLO", &ServerSession::ehlo, false, false},
    {"HELO", &ServerSession::helo, false, false},
    {"STARTTLS", &ServerSession::startTls, true, false},
    {"AUTH", &ServerSession::auth, true, false},
    {"MAIL", &ServerSession::mail, true, true},
    {"RCPT", &ServerSession::rcpt, true, true},
    {"DATA", &ServerSession::data, true, true},
    {"BDAT", &ServerSession::bdat, false, false}, // its octets follow in any case
    {"RSET", &ServerSession::rset, false, false},
    {"NOOP", &ServerSession::noop, false, false},
    {"VRFY", &ServerSession::vrfy, false, false},
    {"HELP", &ServerSession::help, false, false},
    {"QUIT", &ServerSession::quit, false, false},
};

void ServerSession::takeCommand(const QByteArray &line)
{
    const qsizetype space = line.indexOf(' ');
    const QByteArray verb = (space < 0 ? line : line.left(space)).toUpper();
    const QByteArray argument = space < 0 ? QByteArray() : line.mid(space + 1).trimmed();
    const auto rule = std::find_if(std::begin(commandTable), std::end(commandTable),
                                   [&verb](const Rule &candidate) { return verb == candidate.verb; });
    if (isWebRequest(verb))
        close("421 4.7.0 This is no web server");
    else if (rule == std::end(commandTable) || (verb == "BDAT" && !m_rules.extensions.chunking))
        nonsense("500 5.5.1 Unknown command");
    else if (rule->needsGreeting && !m_greeted)
        reply("503 5.5.1 EHLO first");
    else if (rule->needsLogin && !m_isLoggedIn)
        reply(isSecret() ? "530 5.7.0 Authentication required" : "530 5.7.0 STARTTLS first, then log in");
    else
        (this->*rule->handler)(argument);
}

void ServerSession::ehlo(const QByteArray &argument)
{
    if (argument.isEmpty())
        return reply("501 5.5.4 EHLO wants a name");
    forget();
    m_greeted = true;
    QByteArrayList lines{m_rules.hostName, "PIPELINING", "SIZE " + QByteArray::number(m_rules.sizeLimit),
                         "8BITMIME", "SMTPUTF8", "ENHANCEDSTATUSCODES"};
    if (m_rules.extensions.dsn)
        lines << "DSN";
    if (m_rules.extensions.chunking)
        lines << "CHUNKING";
    if (isSecret())
        lines << "AUTH " + AuthExchange::mechanisms().join(' ');
    else
        lines << "STARTTLS";
    QByteArray text;
    for (const QByteArray &line : std::as_const(lines))
        text += (text.isEmpty() ? "250-" : "\r\n250-") + line;
    text[text.lastIndexOf("250-") + 3] = ' ';
    reply(text);
}

void ServerSession::helo(const QByteArray &argument)
{
    if (argument.isEmpty())
        return reply("501 5.5.4 HELO wants a name");
    forget();
    m_greeted = true;
    reply("250 " + m_rules.hostName);
}

void ServerSession::startTls(const QByteArray &argument)
{
    if (!argument.isEmpty())
        return reply("501 5.5.4 STARTTLS takes nothing");
    if (isSecret())
        return reply("503 5.5.1 Already encrypted");
    // RFC 3207 6: what follows in plain text is not the client's own, or the client is broken.
    if (!m_input.isEmpty())
        return close("503 5.5.1 Nothing may follow STARTTLS");
    m_state = State::Handshaking;
    reply("220 2.0.0 Go ahead");
    m_actions.push_back(StartTls{});
}

void ServerSession::auth(const QByteArray &argument)
{
    if (!isSecret())
        return reply("538 5.7.11 Encryption required");
    if (!m_user.isEmpty() || m_hasMail)
        return reply("503 5.5.1 Not now");
    const QByteArrayList words = argument.split(' ');
    m_exchange = AuthExchange::make(words[0].toUpper(), m_rules.verifierOf, *m_randomness);
    if (!m_exchange)
        return reply("504 5.5.4 No such mechanism");
    if (words.size() == 1)
        return follow(m_exchange->begin(std::nullopt));
    // RFC 4954 4: "=" is a response of no octets.
    const auto initial = QByteArray::fromBase64Encoding(words[1] == "=" ? QByteArray() : words[1],
                                                        QByteArray::AbortOnBase64DecodingErrors);
    if (words.size() > 2 || !initial) {
        m_exchange.reset();
        return reply("501 5.5.2 That is not base64");
    }
    follow(m_exchange->begin(*initial));
}

void ServerSession::mail(const QByteArray &argument)
{
    if (m_hasMail)
        return reply("503 5.5.1 One MAIL at a time");
    const std::optional<MailPath> path = MailPath::parse(argument, "FROM:");
    if (!path)
        return reply("501 5.5.2 MAIL FROM:<address>");
    if (isRevoked())
        return close("421 4.7.0 This login was revoked");
    if (m_rules.mailRefusal) {
        if (const std::optional<QByteArray> refusal = m_rules.mailRefusal(m_user))
            return reply(*refusal);
    }
    SubmittedEnvelope envelope{.reversePath = path->address, .user = m_user};
    if (const auto refusal = takeMailParameters(path->parameters, m_rules.extensions, m_rules.sizeLimit, envelope))
        return reply(*refusal);
    if (!path->isAscii() && !envelope.smtpUtf8)
        return reply("553 5.6.7 Such an address needs SMTPUTF8");
    m_envelope = envelope;
    m_hasMail = true;
    reply("250 2.1.0 Sender ok");
}

void ServerSession::rcpt(const QByteArray &argument)
{
    if (!m_hasMail)
        return reply("503 5.5.1 MAIL first");
    if (m_isChunked)
        return reply("503 5.5.1 The message has begun already");
    const std::optional<MailPath> path = MailPath::parse(argument, "TO:");
    if (!path || path->address.isEmpty())
        return reply("501 5.1.3 RCPT TO:<address>");
    SubmittedWish wish;
    if (const auto refusal = takeRcptParameters(path->parameters, m_rules.extensions, wish))
        return reply(*refusal);
    if (!path->isAscii() && !m_envelope.smtpUtf8)
        return reply("553 5.6.7 Such an address needs SMTPUTF8");
    if (m_envelope.recipients.size() >= m_rules.recipientLimit)
        return reply("452 4.5.3 Too many recipients");
    if (m_rules.refusal) {
        if (const std::optional<QByteArray> refusal = m_rules.refusal(path->address))
            return reply(*refusal);
    }
    m_envelope.recipients << path->address;
    m_envelope.wishes.push_back(wish);
    reply("250 2.1.5 Recipient ok");
}

void ServerSession::rset(const QByteArray &)
{
    forget();
    reply("250 2.0.0 Forgotten");
}

void ServerSession::noop(const QByteArray &)
{
    reply("250 2.0.0 Here");
}

void ServerSession::vrfy(const QByteArray &argument)
{
    reply(argument.isEmpty() ? "501 5.5.4 VRFY wants an address" : "252 2.5.0 Send it and see");
}

void ServerSession::help(const QByteArray &)
{
    reply("214 2.0.0 RFC 5321 and RFC 6409");
}

void ServerSession::quit(const QByteArray &)
{
    close("221 2.0.0 Bye");
}

} // namespace sendoff
