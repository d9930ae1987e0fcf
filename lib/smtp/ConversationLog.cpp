// SPDX-License-Identifier: GPL-3.0-or-later
#include "smtp/ConversationLog.h"

namespace sendoff {

ConversationLog::ConversationLog(const Clock &clock, const QByteArray &secret) : m_clock(clock)
{
    m_redactor.addSecret(secret);
}

void ConversationLog::said(const Command &command)
{
    m_transcript.add(m_clock.now(), Transcript::Direction::ToServer, m_redactor.client(command.line()));
}

void ConversationLog::heard(const Reply &reply)
{
    for (qsizetype i = 0; i < reply.lines.size(); ++i) {
        const char separator = i + 1 < reply.lines.size() ? '-' : ' ';
        m_transcript.add(m_clock.now(), Transcript::Direction::FromServer,
                         m_redactor.server(QByteArray::number(reply.code) + separator + reply.lines.at(i)));
    }
}

void ConversationLog::note(const QByteArray &text)
{
    m_transcript.add(m_clock.now(), Transcript::Direction::Note, text);
}

} // namespace sendoff
