// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "delivery/Failure.h"
#include "mailbox/LetterSearch.h"
#include "transport/MailboxSessions.h"

namespace sendoff {

/// What came of looking for a message in a mailbox.
struct FoundLetter {
    enum class Outcome { Found, NotThere, TooBig, Failed };
    Outcome outcome = Outcome::NotThere;
    QByteArray octets = {};              ///< Found: the whole message
    std::optional<Failure> failure = {}; ///< Failed
};

/// Looks for one message in all folders of an account's IMAP mailbox, and reads it. Begins by itself, from the event
/// loop; ends when it goes.
class ImapLetter final : public QObject {
    Q_OBJECT
public:
    /// `messageId` with its angle brackets.
    ImapLetter(MailboxSessions sessions, const QByteArray &messageId, QObject *parent);

signals:
    void finished(const sendoff::FoundLetter &letter);

private:
    void open(const SessionSecrets &secrets);
    void perform(const LetterSearchStep &step);
    void finish(const FoundLetter &letter);
    void fail(const Failure &failure);

    const MailboxSessions m_sessions;
    const QByteArray m_messageId;
    ImapSession *m_session = nullptr;
    std::optional<LetterSearch> m_search;
    bool m_isOver = false;
};

} // namespace sendoff
