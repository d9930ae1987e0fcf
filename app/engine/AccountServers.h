// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/AccountStore.h"
#include "app/engine/LetterFinder.h"
#include "app/engine/PerAccount.h"
#include "delivery/CopyKeeper.h"
#include "folders/FolderCopies.h"
#include "outbox/Outbox.h"
#include "reports/ReportMailbox.h"
#include "store/CrashPoint.h"
#include "transport/DisabledTransport.h"
#include "transport/ImapSentMail.h"
#include "transport/MailboxSessions.h"
#include "transport/SmtpTransport.h"

#include <deque>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace sendoff {

class TlsSessionCache;

struct ServerSurroundings {
    AccountStore &accounts;
    ServerFactsStore &facts;
    SecretStores secrets;
    const Clock &clock;
    Randomness &randomness;
    CrashPoint crashPoint;
    /// The Sandbox's port, user and pin are known only while it runs: none while it doesn't.
    std::function<std::optional<Account>(const Account &account)> runnable;
};

/// What works for the accounts as they are now: with their servers, in their mailboxes, in their folders. Each by its
/// account's number, made when it is first needed; accounts that are gone have none.
class AccountServers {
public:
    explicit AccountServers(ServerSurroundings surroundings);

    /// Null for the Sandbox of another process.
    Transport *transportOf(qint64 number);
    AccountPace paceOf(qint64 number) const;
    /// Null for an account without an IMAP server.
    ImapSentMail *sentMailOf(qint64 number);
    /// Those of which sentMailOf() gives one.
    std::vector<qint64> lookingAccounts() const;
    /// Null for an account that keeps no copies there of what it sent.
    CopyKeeper *copyKeeperOf(qint64 number, CopyPlace place);
    /// Null for an account whose mailbox may not be read.
    ReportMailbox *reportMailboxOf(qint64 number);
    /// Those whose mailboxes are to be watched; the mailboxes of all others are left.
    std::vector<qint64> reviewReportMailboxes();
    /// None for an account that keeps no drafts in its mailbox.
    std::optional<MailboxSessions> draftSessionsOf(AccountId id) const;
    /// Each mailbox once, by IMAP.
    std::deque<LetterFinder::Place> mailboxes() const;
    /// Names of accounts whose mailbox can't be looked into, as POP3 has no search.
    QStringList unsearchableAccounts() const;

    /// Of any account, a saved one or not.
    SessionMaker sessionMaker(const Account &account) const;
    MailboxSessions mailboxSessions(const Account &account) const;

private:
    ChannelFactory channels() const;

    const ServerSurroundings m_surroundings;
    std::shared_ptr<TlsSessionCache> m_tlsSessions; ///< of all accounts: its keys keep them apart
    DisabledTransport m_disabled;
    PerAccount<SmtpTransport, Account> m_transports;
    PerAccount<ImapSentMail, Account> m_sentMail;
    PerAccount<FolderCopies, LocalCopies> m_folders;
    PerAccount<ReportMailbox, Account> m_reports;
};

} // namespace sendoff
