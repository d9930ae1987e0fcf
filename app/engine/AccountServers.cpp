// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/AccountServers.h"

#include "net/LocalSocketChannel.h"
#include "net/SslSocketChannel.h"
#include "net/TlsSessionCache.h"
#include "transport/ImapReports.h"
#include "transport/Pop3Reports.h"

namespace sendoff {

namespace {

bool has(const Account &account, IncomingServer::Protocol protocol)
{
    return account.kind == Account::Kind::Smtp && account.incoming.isSet() && account.incoming.protocol == protocol;
}

bool hasImap(const Account &account)
{
    return has(account, IncomingServer::Protocol::Imap);
}

bool mayReadReports(const Account &account)
{
    return account.kind == Account::Kind::Smtp && account.incoming.isSet() && account.incoming.readsReports;
}

} // namespace

AccountServers::AccountServers(ServerSurroundings surroundings)
    : m_surroundings(std::move(surroundings)), m_tlsSessions(std::make_shared<TlsSessionCache>())
{
}

Transport *AccountServers::transportOf(qint64 number)
{
    const auto stored = m_surroundings.accounts.account(AccountId(number));
    const auto account = stored ? m_surroundings.runnable(*stored) : std::nullopt;
    if (!account)
        return nullptr;
    if (!account->isEnabled)
        return &m_disabled;
    return &m_transports.of(number, *account, [&] { return std::make_unique<SmtpTransport>(sessionMaker(*account)); });
}

AccountPace AccountServers::paceOf(qint64 number) const
{
    const auto account = m_surroundings.accounts.account(AccountId(number));
    const SendingLimits limits = account ? account->limits() : SendingLimits{};
    return {limits.perMinute, limits.perDay};
}

ImapSentMail *AccountServers::sentMailOf(qint64 number)
{
    const auto account = m_surroundings.accounts.account(AccountId(number));
    if (!account || !hasImap(*account))
        return nullptr;
    return &m_sentMail.of(number, *account, [&] { return std::make_unique<ImapSentMail>(mailboxSessions(*account)); });
}

std::vector<qint64> AccountServers::lookingAccounts() const
{
    std::vector<qint64> numbers;
    for (const Account &account : m_surroundings.accounts.accounts()) {
        if (hasImap(account))
            numbers.push_back(account.id.number());
    }
    return numbers;
}

CopyKeeper *AccountServers::copyKeeperOf(qint64 number, CopyPlace place)
{
    const auto account = m_surroundings.accounts.account(AccountId(number));
    if (!account)
        return nullptr;
    if (place == CopyPlace::Mailbox)
        return account->keepsSentCopies() ? sentMailOf(number) : nullptr;
    if (!account->keepsLocalCopies())
        return nullptr;
    const LocalCopies &wanted = account->localCopies;
    return &m_folders.of(number, wanted, [&] {
        const auto form = wanted.form == LocalCopies::Form::Mbox ? FolderCopies::Form::Mbox : FolderCopies::Form::Maildir;
        return std::make_unique<FolderCopies>(form, wanted.path, m_surroundings.clock.now(), m_surroundings.crashPoint);
    });
}

ReportMailbox *AccountServers::reportMailboxOf(qint64 number)
{
    const auto account = m_surroundings.accounts.account(AccountId(number));
    if (!account || !mayReadReports(*account))
        return nullptr;
    return &m_reports.of(number, *account, [&]() -> std::unique_ptr<ReportMailbox> {
        const MailboxSessions sessions = mailboxSessions(*account);
        if (sessions.isPop3())
            return std::make_unique<Pop3Reports>(sessions);
        return std::make_unique<ImapReports>(sessions);
    });
}

std::vector<qint64> AccountServers::reviewReportMailboxes()
{
    m_reports.leaveUnless([this](qint64 number, const Account &watched) {
        return m_surroundings.accounts.account(AccountId(number)) == watched;
    });
    std::vector<qint64> numbers;
    for (const Account &account : m_surroundings.accounts.accounts()) {
        if (mayReadReports(account) && account.isEnabled)
            numbers.push_back(account.id.number());
    }
    return numbers;
}

std::optional<MailboxSessions> AccountServers::draftSessionsOf(AccountId id) const
{
    const auto account = m_surroundings.accounts.account(id);
    if (!account || !account->isEnabled || !hasImap(*account) || !account->incoming.keepsDrafts)
        return std::nullopt;
    return mailboxSessions(*account);
}

std::deque<LetterFinder::Place> AccountServers::mailboxes() const
{
    std::deque<LetterFinder::Place> places;
    QStringList known;
    for (const Account &account : m_surroundings.accounts.accounts()) {
        if (!hasImap(account))
            continue;
        MailboxSessions sessions = mailboxSessions(account);
        // Several accounts may send for one mailbox.
        if (known.contains(sessions.place()))
            continue;
        known += sessions.place();
        places.push_back({account.name, std::move(sessions)});
    }
    return places;
}

QStringList AccountServers::unsearchableAccounts() const
{
    QStringList names;
    for (const Account &account : m_surroundings.accounts.accounts()) {
        if (has(account, IncomingServer::Protocol::Pop3))
            names += account.name;
    }
    return names;
}

SessionMaker AccountServers::sessionMaker(const Account &account) const
{
    const ServerSurroundings &with = m_surroundings;
    return SessionMaker(account, with.secrets, with.facts, channels(), with.clock, with.randomness);
}

MailboxSessions AccountServers::mailboxSessions(const Account &account) const
{
    const ServerSurroundings &with = m_surroundings;
    return MailboxSessions(account, with.secrets, with.facts, channels(), with.clock, with.randomness);
}

ChannelFactory AccountServers::channels() const
{
    return [sessions = m_tlsSessions](const SubmissionServer &server, const TlsPolicy &policy) -> std::unique_ptr<Channel> {
        if (server.isLocalSocket())
            return std::make_unique<LocalSocketChannel>();
        return std::make_unique<SslSocketChannel>(policy, server.proxy, sessions);
    };
}

} // namespace sendoff
