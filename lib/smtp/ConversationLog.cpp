// SPDX-License-Identifier: GPL-3.0-or-later
#include "smtp/ConversationLog.h"

namespace sendoff {

ConversationLog::ConversationLog(const Clock &clock, const QByteArray &secret) : m_clock(clock)
{
    m_redactor.addSecret(secret);
}

void ConversationLog::said(Transcript &transcript, const Command &command)
{
    transcript.add(m_clock.now(), Transcript::Direction::ToServer, m_redactor.client(command.line()));
}

Reply ConversationLog::heard(Transcript &transcript, const Reply &reply)
{
    const QDateTime now = m_clock.now();
    Reply kept{reply.code, {}};
    for (qsizetype i = 0; i < reply.lines.size(); ++i) {
        const char separator = i + 1 < reply.lines.size() ? '-' : ' ';
        const QByteArray line = m_redactor.server(QByteArray::number(reply.code) + separator + reply.lines.at(i));
        transcript.add(now, Transcript::Direction::FromServer, line);
        kept.lines += line.mid(4);
    }
    return kept;
}

void ConversationLog::note(Transcript &transcript, const QByteArray &text)
{
    transcript.add(m_clock.now(), Transcript::Direction::Note, text);
}

} // namespace sendoff
