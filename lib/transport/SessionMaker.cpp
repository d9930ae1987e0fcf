// SPDX-License-Identifier: GPL-3.0-or-later
#include "transport/SessionMaker.h"

namespace sendoff {

namespace {

/// After each login; the store is written only where there is something new.
void rememberMechanism(ServerFactsStore &store, AccountId account, const QByteArray &mechanism)
{
    ServerFacts facts = store.facts(account);
    if (mechanism.isEmpty() || facts.mechanism == mechanism)
        return;
    facts.mechanism = mechanism;
    // Mail goes on without: the next login remembers again.
    (void)store.remember(account, facts);
}

} // namespace

SessionMaker::SessionMaker(Account account, SecretStores stores, ServerFactsStore &facts, ChannelFactory channels,
                           const Clock &clock, Randomness &randomness)
    : m_account(std::move(account)), m_stores(stores), m_facts(facts), m_channels(std::move(channels)), m_clock(clock),
      m_randomness(randomness)
{
}

void SessionMaker::readSecret(QObject *context, SecretDone done) const
{
    const auto answer = [this, done](const Result<Secret, SecretError> &secret) {
        if (secret)
            done(*secret);
        else
            done(failureFrom(secret.error()));
    };
    const bool needsSecret = m_account.logsIn() && !m_account.server.auth.needsNoSecret();
    switch (needsSecret ? m_account.secretSource.kind : SecretSource::Kind::None) {
    case SecretSource::Kind::Keychain:
        return m_stores.keychain.read(m_account.secretKey, context, answer);
    case SecretSource::Kind::Command:
        return m_stores.commands.read(m_account.secretSource.command, context, answer);
    case SecretSource::Kind::Session:
        return m_stores.session.read(m_account.secretKey, context, answer);
    case SecretSource::Kind::None:
        QMetaObject::invokeMethod(
            context, [done] { done(Secret()); }, Qt::QueuedConnection);
    }
}

ServerFacts SessionMaker::facts() const
{
    return m_account.id.isNull() ? ServerFacts() : m_facts.facts(m_account.id);
}

HandshakeSettings SessionMaker::handshake(const Secret &secret) const
{
    const SubmissionServer &server = m_account.server;
    return {.ehloName = server.ehloName,
            .startTls = server.security == ChannelSecurity::StartTls,
            .login = m_account.logsIn(),
            .sasl = {.user = m_account.loginUser(),
                     .password = secret.reveal(),
                     .only = server.auth.mechanism,
                     .floor = facts().mechanism,
                     .configuredUser = server.user,
                     .clientCertificate = !server.clientCertificate.isEmpty(),
                     .host = server.host,
                     .port = server.port}};
}

Session *SessionMaker::make(const Secret &secret, QObject *parent) const
{
    const SubmissionServer &server = m_account.server;
    const SessionSettings settings{.host = server.host,
                                   .port = server.port,
                                   .implicitTls = server.security == ChannelSecurity::ImplicitTls,
                                   .handshake = handshake(secret)};
    const TlsPolicy policy{.caFile = server.caFile,
                           .pinnedCertificate = server.pinnedCertificate,
                           .clientCertificate = server.clientCertificate};
    auto *session = new Session(settings, m_channels(policy, server.proxy), m_clock, m_randomness, parent);
    if (!m_account.id.isNull()) {
        QObject::connect(session, &Session::ready, session, [session, &store = m_facts, account = m_account.id] {
            rememberMechanism(store, account, session->handshake().mechanism());
        });
    }
    return session;
}

Failure SessionMaker::failureFrom(const SecretError &error) const
{
    const auto kindOf = [this](SecretError::Kind kind) {
        switch (kind) {
        case SecretError::Kind::NoService:
            return FailureKind::KeychainMissing;
        case SecretError::Kind::Locked:
            return FailureKind::KeychainLocked;
        case SecretError::Kind::Denied:
            return FailureKind::KeychainDenied;
        case SecretError::Kind::NotFound:
            return FailureKind::NoSecret;
        case SecretError::Kind::Failed:
            break;
        }
        return m_account.secretSource.kind == SecretSource::Kind::Command ? FailureKind::PasswordCommandFailed
                                                                          : FailureKind::KeychainFailed;
    };
    return {.kind = kindOf(error.kind),
            .stage = Stage::Local,
            .scope = Scope::Account,
            .host = m_account.server.host,
            .detail = error.detail.toUtf8()};
}

} // namespace sendoff
