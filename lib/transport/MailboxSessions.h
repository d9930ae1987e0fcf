// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mailbox/ImapSession.h"
#include "transport/SessionMaker.h"

namespace sendoff {

/// What an account and its secrets make: sessions with its mailbox.
class MailboxSessions {
public:
    /// Precondition: the account's incoming server is set, and speaks IMAP. `clock` and `randomness` outlive it.
    MailboxSessions(const Account &account, SecretStores stores, ServerFactsStore &facts, ChannelFactory channels,
                    const Clock &clock, Randomness &randomness);

    /// The folder of sent mail that people chose; empty: none.
    const QString &sentFolder() const { return m_sentFolder; }
    const QString &host() const { return m_account.server.host; }
    /// Names the mailbox: whose, and where.
    QString place() const { return m_account.loginUser() + u'@' + m_account.server.host; }
    const Clock &clock() const { return m_clock; }
    void readSecrets(QObject *context, SessionMaker::SecretsDone done) const;
    /// Not opened yet; owned by `parent`.
    ImapSession *make(const SessionSecrets &secrets, QObject *parent) const;

private:
    const QString m_sentFolder;
    const SecretStores m_stores;
    const Account m_account;    ///< as if its mailbox were where it sends
    const SessionMaker m_maker; ///< knows where secrets are kept
    const ChannelFactory m_channels;
    const Clock &m_clock;
    Randomness &m_randomness;
};

} // namespace sendoff
