// SPDX-License-Identifier: GPL-3.0-or-later
#include "transport/SessionMaker.h"

namespace sendoff {

namespace {

/// Fewer than this at once is a bad moment rather than a rule: RFC 5321 4.5.3.1.8 asks for 100.
constexpr int leastLimit = 5;

bool isAccepted(const RecipientOutcome &outcome)
{
    return std::holds_alternative<Accepted>(outcome);
}

/// How many recipients the server took before it said "too many"; 0 if it didn't say so.
int recipientsTaken(const std::vector<RecipientOutcome> &outcomes)
{
    const auto isBeyond = [](const RecipientOutcome &each) {
        const Failure *failure = failureOf(each);
        return failure && failure->kind == FailureKind::RecipientLimit && failure->reply;
    };
    if (std::none_of(outcomes.begin(), outcomes.end(), isBeyond))
        return 0;
    return int(std::count_if(outcomes.begin(), outcomes.end(), isAccepted));
}

} // namespace

SessionMaker::SessionMaker(Account account, SecretStores stores, ServerFactsStore &facts, ChannelFactory channels,
                           const Clock &clock, Randomness &randomness)
    : m_account(std::move(account)), m_stores(stores), m_facts(facts), m_channels(std::move(channels)), m_clock(clock),
      m_randomness(randomness)
{
}

void SessionMaker::readSecrets(QObject *context, const std::optional<Secret> &login, const SecretsDone &done) const
{
    const auto takeLogin = [this, context, done](const Result<Secret, Failure> &secret) {
        if (secret)
            readProxyPassword(context, *secret, done);
        else
            done(secret.error());
    };
    const bool needsSecret = m_account.logsIn() && !m_account.server.auth.needsNoSecret();
    if (!login && needsSecret)
        return readLogin(context, takeLogin);
    QMetaObject::invokeMethod(
        context, [takeLogin, login] { takeLogin(login.value_or(Secret())); }, Qt::QueuedConnection);
}

void SessionMaker::readLogin(QObject *context, const LoginDone &done) const
{
    const bool isCommand = m_account.secretSource.kind == SecretSource::Kind::Command;
    const auto take = [this, isCommand, done](const Result<Secret, SecretError> &secret) {
        if (secret)
            done(*secret);
        else
            done(failureFrom(secret.error(), isCommand));
    };
    switch (m_account.secretSource.kind) {
    case SecretSource::Kind::Keychain:
        return m_stores.keychain.read(m_account.secretKey, context, take);
    case SecretSource::Kind::Command:
        return m_stores.commands.read(m_account.secretSource.command, context, take);
    case SecretSource::Kind::Session:
        return m_stores.session.read(m_account.secretKey, context, take);
    case SecretSource::Kind::OAuth:
        return m_stores.tokens.token(m_account, context, [this, done](const Result<Secret, OAuthError> &token) {
            if (token)
                done(*token);
            else
                done(failureFrom(token.error()));
        });
    case SecretSource::Kind::None:
        QMetaObject::invokeMethod(
            context, [done] { done(Secret()); }, Qt::QueuedConnection);
    }
}

void SessionMaker::readProxyPassword(QObject *context, const Secret &login, const SecretsDone &done) const
{
    const QString &command = m_account.server.proxyPasswordCommand;
    if (m_account.server.proxy.isEmpty() || command.isEmpty())
        return done(SessionSecrets{login, {}});
    m_stores.commands.read(command, context, [this, login, done](const Result<Secret, SecretError> &proxy) {
        if (proxy)
            done(SessionSecrets{login, *proxy});
        else
            done(failureFrom(proxy.error(), true));
    });
}

ServerFacts SessionMaker::facts() const
{
    return m_account.id.isNull() ? ServerFacts() : m_facts.facts(m_account.id);
}

/// What a session shows of its server is kept for the next one. The store is written only where there
/// is something new, and if it can't be, mail goes on without.
void SessionMaker::learn(Session *session) const
{
    if (m_account.id.isNull())
        return;
    const auto remember = [&store = m_facts, account = m_account.id, known = std::make_shared<ServerFacts>(facts())](const ServerFacts &facts) {
        if (facts != *known && store.remember(account, facts))
            *known = facts;
    };
    auto shown = std::make_shared<ServerFacts>(facts());
    QObject::connect(session, &Session::ready, session, [session, shown, remember] {
        if (const QByteArray mechanism = session->handshake().mechanism(); !mechanism.isEmpty())
            shown->mechanism = mechanism;
        shown->sizeLimit = session->capabilities().sizeLimit;
        shown->extensions = session->capabilities().keywords();
        shown->tls = session->tlsSummary();
        remember(*shown);
    });
    QObject::connect(session, &Session::sent, session,
                     [session, shown, remember](MailNumber, const std::vector<RecipientOutcome> &outcomes) {
                         // Without the extension it went: it was the extension.
                         if (std::any_of(outcomes.begin(), outcomes.end(), isAccepted))
                             shown->refusedExtensions = session->leftOut();
                         if (const int taken = recipientsTaken(outcomes); taken >= leastLimit)
                             shown->recipientLimit = taken;
                         remember(*shown);
                     });
}

SaslContext SessionMaker::sasl(const Secret &login) const
{
    const SubmissionServer &server = m_account.server;
    return {.user = m_account.loginUser(),
            .password = login.reveal(),
            .isToken = m_account.secretSource.kind == SecretSource::Kind::OAuth,
            .only = server.auth.mechanism,
            .floor = facts().mechanism,
            .configuredUser = server.user,
            .clientCertificate = !server.clientCertificate.isEmpty(),
            .host = server.host,
            .port = server.port};
}

HandshakeSettings SessionMaker::handshake(const Secret &login) const
{
    const SubmissionServer &server = m_account.server;
    return {.ehloName = server.ehloName,
            .startTls = server.security == ChannelSecurity::StartTls,
            .login = m_account.logsIn(),
            .lmtp = server.protocol == MailProtocol::Lmtp,
            .sasl = sasl(login)};
}

std::unique_ptr<Channel> SessionMaker::channel(const SessionSecrets &secrets) const
{
    SubmissionServer server = m_account.server;
    if (!secrets.proxy.reveal().isEmpty())
        server.proxy.setPassword(QString::fromUtf8(secrets.proxy.reveal()), QUrl::DecodedMode);
    return m_channels(server, {.caFile = server.caFile,
                               .pinnedCertificate = server.pinnedCertificate,
                               .clientCertificate = server.clientCertificate});
}

Session *SessionMaker::make(const SessionSecrets &secrets, QObject *parent, double timeoutFactor) const
{
    const SubmissionServer &server = m_account.server;
    const ServerFacts known = facts();
    const int limit = m_account.limits().recipients;
    const SessionSettings settings{.host = server.host,
                                   .port = server.port,
                                   .implicitTls = server.security == ChannelSecurity::ImplicitTls,
                                   .handshake = handshake(secrets.login),
                                   .leaveOut = known.refusedExtensions,
                                   .recipientLimit = limit > 0 && known.recipientLimit > 0 ? std::min(limit, known.recipientLimit)
                                                                                   : std::max(limit, known.recipientLimit),
                                   .timeoutFactor = timeoutFactor};
    auto *session = new Session(settings, channel(secrets), m_clock, m_randomness, parent);
    learn(session);
    QObject::connect(session, &Session::failed, session,
                     [tokens = &m_stores.tokens, account = m_account, login = secrets.login,
                      isToken = m_account.secretSource.kind == SecretSource::Kind::OAuth](const Failure &failure) {
                         if (isToken && failure.kind == FailureKind::AuthRefused)
                             tokens->discard(account, login);
                     });
    return session;
}

bool SessionMaker::renewsAfter(const Failure &failure) const
{
    return m_account.secretSource.kind == SecretSource::Kind::OAuth && failure.kind == FailureKind::AuthRefused;
}

Failure SessionMaker::failureFrom(const SecretError &error, bool isCommand) const
{
    const auto kindOf = [isCommand](SecretError::Kind kind) {
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
        return isCommand ? FailureKind::PasswordCommandFailed : FailureKind::KeychainFailed;
    };
    return {.kind = kindOf(error.kind),
            .stage = Stage::Local,
            .scope = Scope::Account,
            .host = m_account.server.host,
            .detail = error.detail.toUtf8()};
}

Failure SessionMaker::failureFrom(const OAuthError &error) const
{
    const auto kindOf = [](OAuthError::Kind kind) {
        switch (kind) {
        case OAuthError::Kind::NotSignedIn:
        case OAuthError::Kind::Denied:
        case OAuthError::Kind::Expired:
            return FailureKind::SignInNeeded;
        case OAuthError::Kind::Revoked:
            return FailureKind::SignInRevoked;
        case OAuthError::Kind::ClientRefused:
        case OAuthError::Kind::NotPossible:
            return FailureKind::OAuthClientRefused;
        default:
            return FailureKind::TokenUnavailable;
        }
    };
    if (error.kind == OAuthError::Kind::Keychain)
        return failureFrom(error.secret, false);
    return {.kind = kindOf(error.kind),
            .stage = Stage::Local,
            .scope = Scope::Account,
            .host = m_account.oauth.token.host(),
            .detail = error.detail};
}

} // namespace sendoff
