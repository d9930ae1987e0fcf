// SPDX-License-Identifier: GPL-3.0-or-later
#include "transport/SessionMaker.h"

namespace sendoff {

SessionMaker::SessionMaker(Account account, SecretStores stores, ChannelFactory channels, const Clock &clock,
                           Randomness &randomness)
    : m_account(std::move(account)), m_stores(stores), m_channels(std::move(channels)), m_clock(clock),
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
    const bool logsIn = m_account.server.auth.kind != AuthChoice::Kind::None;
    switch (logsIn ? m_account.secretSource.kind : SecretSource::Kind::None) {
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

Session *SessionMaker::make(const Secret &secret, QObject *parent) const
{
    const SubmissionServer &server = m_account.server;
    SessionSettings settings{.host = server.host,
                             .port = server.port,
                             .implicitTls = server.security == ChannelSecurity::ImplicitTls};
    settings.handshake.ehloName = server.ehloName;
    settings.handshake.startTls = server.security == ChannelSecurity::StartTls;
    settings.handshake.login = server.auth.kind != AuthChoice::Kind::None
        && m_account.secretSource.kind != SecretSource::Kind::None;
    settings.handshake.sasl.user = m_account.loginUser();
    settings.handshake.sasl.password = secret.reveal();
    if (server.auth.kind == AuthChoice::Kind::Mechanism)
        settings.handshake.sasl.only = server.auth.mechanism;
    const TlsPolicy policy{.caFile = server.caFile,
                           .pinnedCertificate = server.pinnedCertificate,
                           .clientCertificate = server.clientCertificate};
    return new Session(settings, m_channels(policy, server.proxy), m_clock, m_randomness, parent);
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
