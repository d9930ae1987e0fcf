// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mailbox/ImapSession.h"
#include "mailbox/Pop3Session.h"
#include "transport/SessionMaker.h"

namespace sendoff {

/// What an account and its secrets make: sessions with its mailbox.
class MailboxSessions {
public:
    /// Precondition: the account's incoming server is set. `clock` and `randomness` outlive it.
    MailboxSessions(const Account &account, SecretStores stores, ServerFactsStore &facts, ChannelFactory channels,
                    const Clock &clock, Randomness &randomness);

    /// The folder of sent mail that people chose for this sender; empty: none.
    QString sentFolder(const QString &from) const { return m_account.sentFolderOf(from); }
    const QString &host() const { return m_account.server.host; }
    /// Names the mailbox: whose, and where.
    QString place() const { return m_account.loginUser() + u'@' + m_account.server.host; }
    const Clock &clock() const { return m_clock; }
    Randomness &randomness() const { return m_randomness; }
    /// With `login`, that one is taken and the stored one not asked for.
    void readSecrets(QObject *context, const SessionMaker::SecretsDone &done,
                     const std::optional<Secret> &login = std::nullopt) const;
    bool isPop3() const { return m_isPop3; }
    /// Not opened yet; owned by `parent`.
    ImapSession *make(const SessionSecrets &secrets, QObject *parent) const;
    /// The same for a POP3 server.
    Pop3Session *makePop3(const SessionSecrets &secrets, QObject *parent) const;

private:
    template <class Session>
    void discardRefused(Session *session, const SessionSecrets &secrets) const;

    const bool m_isPop3;
    const SecretStores m_stores;
    const Account m_account;    ///< as if its mailbox were where it sends
    const SessionMaker m_maker; ///< knows where secrets are kept, and how to log in with them
    const Clock &m_clock;
    Randomness &m_randomness;
};

} // namespace sendoff
