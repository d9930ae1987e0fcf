// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "mailbox/ImapCommand.h"
#include "mailbox/ImapResponse.h"
#include "transcript/Redactor.h"
#include "transcript/Transcript.h"

namespace sendoff {

/// Writes down what a session with a mailbox says and hears, without secrets and without the content of
/// messages. The Redactor follows AUTH of SMTP: it is told the login in its words.
class ImapLog {
public:
    /// `secret` is cut out wherever it appears.
    ImapLog(const Clock &clock, const QByteArray &secret);

    void said(const ImapPiece &piece);
    /// A line of the login's exchange.
    void responded(const QByteArray &line);
    void heard(const ImapResponse &response);
    /// The server's words as they may be kept.
    QByteArray kept(const QByteArray &text) const { return m_redactor.remark(text); }
    void note(const QByteArray &text);
    void markDeciding() { m_transcript.markDeciding(); }

    Transcript takeTranscript() { return std::exchange(m_transcript, {}); }

private:
    QByteArray shownLogin(const QByteArray &shown);
    QByteArray keptLine(const ImapResponse &response, const QByteArray &line);

    const Clock &m_clock;
    Redactor m_redactor;
    Transcript m_transcript;
    bool m_isLogin = false; ///< AUTHENTICATE is not answered yet
};

} // namespace sendoff
