// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "delivery/Failure.h"
#include "transport/MailboxSessions.h"

namespace sendoff {

/// Logs in to an account's mailbox and out again. Begins by itself, from the event loop.
class IncomingCheck final : public QObject {
    Q_OBJECT
public:
    /// With a secret, that one is tried and the stored one is not asked for.
    IncomingCheck(MailboxSessions sessions, const IncomingServer &server, const std::optional<Secret> &secret, QObject *parent);

signals:
    void finished(const std::optional<sendoff::Failure> &failure);

private:
    void open(const SessionSecrets &secrets);
    void openPop3(const SessionSecrets &secrets);
    void finish(const std::optional<Failure> &failure);

    const MailboxSessions m_sessions;
    const QString m_host;
    ImapSession *m_session = nullptr; ///< of an IMAP server
    Pop3Session *m_pop3 = nullptr;    ///< of a POP3 server
    bool m_isOver = false;
};

/// The same fault in the words that the sending side has, so that it is explained alike.
Failure failureFrom(const MailboxError &error, const QString &host);

} // namespace sendoff
