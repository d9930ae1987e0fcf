// SPDX-License-Identifier: GPL-3.0-or-later
#include "discovery/ProbeTalk.h"

namespace sendoff {

ProbeTalk::Action ProbeTalk::encrypted()
{
    // With STARTTLS that was the end: the certificate is good. Else the greeting says what it is.
    if (m_target.security == ChannelSecurity::StartTls)
        return Over{true};
    return Wait{};
}

ProbeTalk::Action ProbeTalk::line(const QByteArray &line)
{
    switch (m_state) {
    case State::Greeting:
        return greeted(line);
    case State::Ehlo:
        return capability(line);
    case State::StartTls:
        break;
    }
    const bool isPositive = m_target.protocol == ProbeTarget::Protocol::Submission ? line.startsWith("220")
                            : m_target.protocol == ProbeTarget::Protocol::Imap     ? line.startsWith("a OK")
                                                                                   : line.startsWith("+OK");
    if (isPositive)
        return StartTls{};
    // IMAP may say something untagged first (RFC 9051 7).
    if (line.startsWith("* "))
        return Wait{};
    return Over{false};
}

ProbeTalk::Action ProbeTalk::greeted(const QByteArray &line)
{
    const bool isSmtp = m_target.protocol == ProbeTarget::Protocol::Submission;
    if (isSmtp && line.startsWith("220-"))
        return Wait{};
    const bool isGreeting = isSmtp ? line.startsWith("220")
                            : m_target.protocol == ProbeTarget::Protocol::Imap ? line.startsWith("* OK")
                                                                               : line.startsWith("+OK");
    if (!isGreeting)
        return Over{false};
    if (m_target.security == ChannelSecurity::ImplicitTls)
        return Over{true};
    m_state = isSmtp ? State::Ehlo : State::StartTls;
    return isSmtp ? QByteArrayLiteral("EHLO [127.0.0.1]\r\n") : startTlsCommand();
}

ProbeTalk::Action ProbeTalk::capability(const QByteArray &line)
{
    if (!line.startsWith("250"))
        return Over{false};
    m_offersStartTls = m_offersStartTls || line.mid(4).trimmed().toUpper() == "STARTTLS";
    if (line.startsWith("250-"))
        return Wait{};
    if (!m_offersStartTls)
        return Over{false};
    m_state = State::StartTls;
    return startTlsCommand();
}

QByteArray ProbeTalk::startTlsCommand() const
{
    switch (m_target.protocol) {
    case ProbeTarget::Protocol::Submission:
        return "STARTTLS\r\n"; // RFC 3207
    case ProbeTarget::Protocol::Imap:
        return "a STARTTLS\r\n"; // RFC 9051 6.2.1
    case ProbeTarget::Protocol::Pop3:
        break;
    }
    return "STLS\r\n"; // RFC 2595 4
}

} // namespace sendoff
