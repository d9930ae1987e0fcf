// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "smtp/Command.h"
#include "smtp/Reply.h"
#include "transcript/Redactor.h"
#include "transcript/Transcript.h"

namespace sendoff {

/// Writes down what a session says and hears, without the secrets.
class ConversationLog {
public:
    /// `secret` is cut out wherever it appears.
    ConversationLog(const Clock &clock, const QByteArray &secret);

    void said(const Command &command);
    void heard(const Reply &reply);
    void note(const QByteArray &text);
    /// The newest line decided the outcome.
    void markDeciding() { m_transcript.markDeciding(); }
    /// What was written since the last call.
    Transcript take() { return std::exchange(m_transcript, {}); }

private:
    const Clock &m_clock;
    Redactor m_redactor;
    Transcript m_transcript;
};

} // namespace sendoff
