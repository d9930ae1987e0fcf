// SPDX-License-Identifier: GPL-3.0-or-later
#include "mailbox/ImapLog.h"

namespace sendoff {

namespace {

const QByteArray authenticate = QByteArrayLiteral(" AUTHENTICATE ");

} // namespace

ImapLog::ImapLog(const Clock &clock, const QByteArray &secret) : m_clock(clock)
{
    m_redactor.addSecret(secret);
}

/// "A2 AUTHENTICATE PLAIN …" is the Redactor's "AUTH PLAIN …".
QByteArray ImapLog::shownLogin(const QByteArray &shown)
{
    const qsizetype at = shown.indexOf(authenticate) + authenticate.size();
    return shown.left(at) + m_redactor.client("AUTH " + shown.mid(at)).mid(5);
}

void ImapLog::said(const ImapPiece &piece)
{
    const auto direction = piece.isContent ? Transcript::Direction::Note : Transcript::Direction::ToServer;
    if (piece.shown.contains(authenticate)) {
        m_isLogin = true;
        m_transcript.add(m_clock.now(), direction, shownLogin(piece.shown));
    } else if (!piece.shown.isEmpty()) {
        m_transcript.add(m_clock.now(), direction, m_redactor.remark(piece.shown));
    }
}

void ImapLog::responded(const QByteArray &line)
{
    const QByteArray kept = m_redactor.client(line);
    // Cancelled, or empty: no secret. Of anything else nothing is kept, whatever the Redactor thinks.
    const bool isHarmless = line == "*" || line.isEmpty();
    m_transcript.add(m_clock.now(), Transcript::Direction::ToServer, isHarmless ? kept : Redactor::mark());
}

QByteArray ImapLog::keptLine(const ImapResponse &response, const QByteArray &line)
{
    if (!m_isLogin)
        return m_redactor.remark(line);
    if (response.kind == ImapResponse::Kind::Continuation)
        return "+ " + m_redactor.server("334 " + response.text).mid(4);
    // Words that are not about it may come in the midst of a login, which goes on.
    if (response.tag.isEmpty())
        return m_redactor.remark(line);
    m_isLogin = false;
    return m_redactor.server(line);
}

void ImapLog::heard(const ImapResponse &response)
{
    const QDateTime now = m_clock.now();
    for (const QByteArray &line : response.lines)
        m_transcript.add(now, Transcript::Direction::FromServer, keptLine(response, line));
}

void ImapLog::note(const QByteArray &text)
{
    m_transcript.add(m_clock.now(), Transcript::Direction::Note, m_redactor.remark(text));
}

} // namespace sendoff
