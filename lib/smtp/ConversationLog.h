// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "smtp/Command.h"
#include "smtp/Reply.h"
#include "transcript/Redactor.h"
#include "transcript/Transcript.h"

namespace sendoff {

/// Writes down what a session says and hears, without the secrets, each line in the transcript that
/// it belongs to: the session's, or a message's.
class ConversationLog {
public:
    /// `secret` is cut out wherever it appears.
    ConversationLog(const Clock &clock, const QByteArray &secret);

    void said(Transcript &transcript, const Command &command);
    /// Gives back the reply as it may be kept.
    Reply heard(Transcript &transcript, const Reply &reply);
    void note(Transcript &transcript, const QByteArray &text);

private:
    const Clock &m_clock;
    Redactor m_redactor;
};

} // namespace sendoff
