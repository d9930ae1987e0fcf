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
        result.secretSource = {SecretSource::Kind::Keychain, {}};
        result.secretKey = account.incomingSecretKey();
    }
    return result;
}

} // namespace

MailboxSessions::MailboxSessions(const Account &account, SecretStores stores, ServerFactsStore &facts,
                                 ChannelFactory channels, const Clock &clock, Randomness &randomness)
    : m_sentFolder(account.incoming.sentFolder), m_stores(stores), m_account(mailboxAccount(account)),
      m_maker(m_account, stores, facts, channels, clock, randomness), m_channels(std::move(channels)), m_clock(clock),
      m_randomness(randomness)
{
}

void MailboxSessions::readSecrets(QObject *context, SessionMaker::SecretsDone done) const
{
    m_maker.readSecrets(context, std::nullopt, std::move(done));
}

ImapSession *MailboxSessions::make(const SessionSecrets &secrets, QObject *parent) const
{
    const bool isToken = m_account.secretSource.kind == SecretSource::Kind::OAuth;
    SubmissionServer server = m_account.server;
    if (!secrets.proxy.reveal().isEmpty())
        server.proxy.setPassword(QString::fromUtf8(secrets.proxy.reveal()), QUrl::DecodedMode);
    const ImapSettings settings{.host = server.host,
                                .port = server.port,
                                .implicitTls = server.security == ChannelSecurity::ImplicitTls,
                                .handshake = {.startTls = server.security == ChannelSecurity::StartTls,
                                              .login = m_account.logsIn(),
                                              .sasl = {.user = m_account.loginUser(),
                                                       .password = secrets.login.reveal(),
                                                       .isToken = isToken,
                                                       .only = server.auth.mechanism,
                                                       .configuredUser = server.user,
                                                       .clientCertificate = !server.clientCertificate.isEmpty(),
                                                       .host = server.host,
                                                       .port = server.port}}};
    const TlsPolicy policy{.caFile = server.caFile,
                           .pinnedCertificate = server.pinnedCertificate,
                           .clientCertificate = server.clientCertificate};
    auto *session = new ImapSession(settings, m_channels(server, policy), m_clock, m_randomness, parent);
    if (isToken)
        QObject::connect(session, &ImapSession::failed, session,
                         [&tokens = m_stores.tokens, account = m_account, login = secrets.login](const MailboxError &error) {
                             // The next session asks for a new one.
                             if (error.kind == MailboxError::Kind::LoginRefused)
                                 tokens.discard(account, login);
                         });
    return session;
}

} // namespace sendoff
