// SPDX-License-Identifier: GPL-3.0-or-later
#include "submission/MailPath.h"
#include "submission/ServerSession.h"

#include <algorithm>

namespace sendoff {

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
    if (rule == std::end(commandTable))
        reply("500 5.5.1 Unknown command");
    else if (rule->needsGreeting && !m_greeted)
        reply("503 5.5.1 EHLO first");
    else if (rule->needsLogin && m_user.isEmpty())
        reply("530 5.7.0 Authentication required");
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
    if (m_encrypted)
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
    if (m_encrypted)
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
    if (!m_encrypted)
        return reply("538 5.7.11 Encryption required");
    if (!m_user.isEmpty() || m_hasMail)
        return reply("503 5.5.1 Not now");
    const QByteArrayList words = argument.split(' ');
    m_exchange = AuthExchange::make(words[0].toUpper(), m_rules.passwordOf, *m_randomness);
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
    if (!acceptMailParameters(path->parameters))
        return forget();
    if (!path->isAscii() && !m_envelope.smtpUtf8) {
        forget();
        return reply("553 5.6.7 Such an address needs SMTPUTF8");
    }
    m_envelope.reversePath = path->address;
    m_envelope.user = m_user;
    m_hasMail = true;
    reply("250 2.1.0 Sender ok");
}

bool ServerSession::acceptMailParameters(const QByteArrayList &parameters)
{
    for (const QByteArray &parameter : parameters) {
        const QByteArray upper = parameter.toUpper();
        if (upper.startsWith("SIZE=")) {
            bool ok = false;
            const qint64 size = upper.mid(5).toLongLong(&ok);
            if (!ok || size < 0) {
                reply("501 5.5.4 SIZE wants a number");
                return false;
            }
            if (size > m_rules.sizeLimit) {
                reply("552 5.3.4 The message is larger than " + QByteArray::number(m_rules.sizeLimit) + " octets");
                return false;
            }
        } else if (upper == "BODY=8BITMIME") {
            m_envelope.eightBit = true;
        } else if (upper == "SMTPUTF8") {
            m_envelope.smtpUtf8 = true;
        } else if (upper != "BODY=7BIT" && !upper.startsWith("AUTH=")) {
            reply("555 5.5.4 Unknown parameter");
            return false;
        }
    }
    return true;
}

void ServerSession::rcpt(const QByteArray &argument)
{
    if (!m_hasMail)
        return reply("503 5.5.1 MAIL first");
    const std::optional<MailPath> path = MailPath::parse(argument, "TO:");
    if (!path || path->address.isEmpty())
        return reply("501 5.1.3 RCPT TO:<address>");
    if (!path->parameters.isEmpty())
        return reply("555 5.5.4 Unknown parameter");
    if (!path->isAscii() && !m_envelope.smtpUtf8)
        return reply("553 5.6.7 Such an address needs SMTPUTF8");
    if (m_envelope.recipients.size() >= m_rules.recipientLimit)
        return reply("452 4.5.3 Too many recipients");
    if (m_rules.refusal) {
        if (const std::optional<QByteArray> refusal = m_rules.refusal(path->address))
            return reply(*refusal);
    }
    m_envelope.recipients << path->address;
    reply("250 2.1.5 Recipient ok");
}

void ServerSession::data(const QByteArray &argument)
{
    if (!argument.isEmpty())
        return reply("501 5.5.4 DATA takes nothing");
    if (!m_hasMail)
        return reply("503 5.5.1 MAIL first");
    if (m_envelope.recipients.isEmpty())
        return reply("554 5.5.1 No valid recipients");
    m_state = State::Content;
    m_actions.push_back(BeginMessage{m_envelope});
    reply("354 End with a line that is only a dot");
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
