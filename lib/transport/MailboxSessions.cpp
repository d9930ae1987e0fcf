// SPDX-License-Identifier: GPL-3.0-or-later
#include "transport/MailboxSessions.h"

namespace sendoff {

namespace {

/// Proxy, authorities and client certificate are the same for both servers; the rest is the mailbox's own.
Account mailboxAccount(const Account &account)
{
    const IncomingServer &incoming = account.incoming;
    Account result = account;
    result.id = {}; // what is remembered of an account's server is about the other one
    result.server.protocol = MailProtocol::Submission;
    result.server.host = incoming.host;
    result.server.port = incoming.port;
    result.server.security = incoming.security;
    result.server.user = incoming.user.isEmpty() ? account.server.user : incoming.user;
    result.server.auth = incoming.auth;
    result.server.pinnedCertificate = incoming.pinnedCertificate;
    if (incoming.hasOwnSecret) {
        result.secretSource = incoming.hasSecretInKeychain()
                                  ? SecretSource{SecretSource::Kind::Keychain, {}}
                                  : SecretSource{SecretSource::Kind::Command, incoming.passwordCommand};
        result.secretKey = account.incomingSecretKey();
    }
    return result;
}

} // namespace

MailboxSessions::MailboxSessions(const Account &account, SecretStores stores, ServerFactsStore &facts,
                                 ChannelFactory channels, const Clock &clock, Randomness &randomness)
    : m_isPop3(account.incoming.protocol == IncomingServer::Protocol::Pop3), m_stores(stores),
      m_account(mailboxAccount(account)),
      m_maker(m_account, stores, facts, std::move(channels), clock, randomness), m_clock(clock), m_randomness(randomness)
{
}

void MailboxSessions::readSecrets(QObject *context, const SessionMaker::SecretsDone &done,
                                  const std::optional<Secret> &login) const
{
    m_maker.readSecrets(context, login, done);
}

/// Of a token that the server takes no more: the next session asks for a new one.
template <class Session>
void MailboxSessions::discardRefused(Session *session, const SessionSecrets &secrets) const
{
    if (m_account.secretSource.kind != SecretSource::Kind::OAuth)
        return;
    QObject::connect(session, &Session::failed, session,
                     [&tokens = m_stores.tokens, account = m_account, login = secrets.login](const MailboxError &error) {
                         if (error.kind == MailboxError::Kind::LoginRefused)
                             tokens.discard(account, login);
                     });
}

ImapSession *MailboxSessions::make(const SessionSecrets &secrets, QObject *parent) const
{
    const SubmissionServer &server = m_account.server;
    const ImapSettings settings{.host = server.host,
                                .port = server.port,
                                .implicitTls = server.security == ChannelSecurity::ImplicitTls,
                                .handshake = {.startTls = server.security == ChannelSecurity::StartTls,
                                              .login = m_account.logsIn(),
                                              .sasl = m_maker.sasl(secrets.login)}};
    auto *session = new ImapSession(settings, m_maker.channel(secrets), m_clock, m_randomness, parent);
    discardRefused(session, secrets);
    return session;
}

Pop3Session *MailboxSessions::makePop3(const SessionSecrets &secrets, QObject *parent) const
{
    const SubmissionServer &server = m_account.server;
    const Pop3Settings settings{.host = server.host,
                                .port = server.port,
                                .implicitTls = server.security == ChannelSecurity::ImplicitTls,
                                .handshake = {.startTls = server.security == ChannelSecurity::StartTls, .sasl = m_maker.sasl(secrets.login)}};
    auto *session = new Pop3Session(settings, m_maker.channel(secrets), m_clock, m_randomness, parent);
    discardRefused(session, secrets);
    return session;
}

} // namespace sendoff
