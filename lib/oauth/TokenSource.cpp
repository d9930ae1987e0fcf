// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauth/TokenSource.h"

#include "oauth/Form.h"

#include <QCryptographicHash>

namespace sendoff {

namespace {

QByteArray hashOf(const Secret &secret)
{
    return QCryptographicHash::hash(secret.reveal(), QCryptographicHash::Sha256);
}

} // namespace

TokenSource::TokenSource(ProxiedHttp http, SecretStore &keychain, const Clock &clock, QObject *parent)
    : QObject(parent), m_http(http), m_keychain(keychain), m_clock(clock)
{
}

void TokenSource::token(const Account &account, QObject *context, TokenDone done)
{
    const QString key = account.secretKey;
    const auto [request, isNew] = m_requests.try_emplace(key, Request{account, {}});
    request->second.waiting.push_back({context, std::move(done)});
    if (isNew)
        read(key);
}

void TokenSource::read(const QString &key)
{
    m_keychain.read(key, this, [this, key](const auto &stored) { takeStored(key, stored); });
}

void TokenSource::takeStored(const QString &key, const Result<Secret, SecretError> &stored)
{
    if (!m_requests.contains(key))
        return;
    if (!stored)
        return answer(key, toOAuthError(stored.error()));
    const auto tokens = TokenSet::fromSecret(*stored);
    if (!tokens)
        return answer(key, OAuthError{OAuthError::Kind::NotSignedIn, "the keychain holds something else"});
    const auto discarded = m_discarded.find(key);
    const bool isRefused = discarded != m_discarded.end() && discarded->second == hashOf(tokens->access);
    if (tokens->isFresh(m_clock.now()) && !isRefused)
        return answer(key, tokens->access);
    if (tokens->refresh.isEmpty())
        return answer(key, OAuthError{OAuthError::Kind::Revoked, "there is no refresh token"});
    // Most clients have no secret: then there is none to be found.
    m_keychain.read(m_requests.at(key).account.clientSecretKey(), this, [this, key, tokens](const auto &secret) {
        if (secret || secret.error().kind == SecretError::Kind::NotFound)
            return refresh(key, *tokens, secret ? *secret : Secret());
        answer(key, toOAuthError(secret.error()));
    });
}

void TokenSource::refresh(const QString &key, const TokenSet &tokens, const Secret &clientSecret)
{
    if (!m_requests.contains(key))
        return;
    const OAuthSettings &settings = m_requests.at(key).account.oauth;
    if (!settings.isComplete())
        return answer(key, OAuthError{OAuthError::Kind::NotPossible, "no token endpoint or client id"});
    Form form(settings, clientSecret);
    form.add("grant_type", "refresh_token").add("refresh_token", tokens.refresh.reveal());
    m_http.ask(m_requests.at(key).account, form.postTo(settings.token), this,
               [this, key, refresh = tokens.refresh](const auto &told) { takeAnswer(key, refresh, told); });
}

void TokenSource::takeAnswer(const QString &key, const Secret &refresh, const Result<HttpAnswer, HttpError> &told)
{
    if (!m_requests.contains(key))
        return;
    if (!told)
        return answer(key, toOAuthError(told.error()));
    const auto tokens = readTokens(*told, refresh, m_clock.now());
    if (!tokens)
        return answer(key, tokens.error());
    // A provider may take each refresh token only once: it is safe before the access token is used.
    m_keychain.write(key, tokens->toSecret(), this, [this, key, access = tokens->access](const auto &written) {
        if (written)
            answer(key, access);
        else
            answer(key, toOAuthError(written.error()));
    });
}

void TokenSource::answer(const QString &key, const Result<Secret, OAuthError> &token)
{
    const auto found = m_requests.find(key);
    if (found == m_requests.end())
        return;
    const std::vector<Waiting> waiting = std::move(found->second.waiting);
    m_requests.erase(found);
    for (const Waiting &each : waiting) {
        if (each.context)
            each.done(token);
    }
}

void TokenSource::discard(const Account &account, const Secret &refused)
{
    m_discarded[account.secretKey] = hashOf(refused);
}

void TokenSource::keep(const Account &account, const TokenSet &tokens, QObject *context, KeepDone done)
{
    m_keychain.write(account.secretKey, tokens.toSecret(), context, [done = std::move(done)](const auto &written) {
        if (written)
            done(Done{});
        else
            done(toOAuthError(written.error()));
    });
}

void TokenSource::signOut(const Account &account, QObject *context, std::function<void()> done)
{
    // What is under way ends here, or it would store a new token behind it.
    answer(account.secretKey, OAuthError{OAuthError::Kind::NotSignedIn, "signed out"});
    m_keychain.read(account.secretKey, context, [this, account, context, done = std::move(done)](const Result<Secret, SecretError> &stored) {
        const auto tokens = stored ? TokenSet::fromSecret(*stored) : std::nullopt;
        if (!tokens || account.oauth.revocation.scheme() != QLatin1String("https"))
            return forget(account, context, done);
        // RFC 7009 2.1: a client that has a secret shows it, or nothing is revoked.
        m_keychain.read(account.clientSecretKey(), context, [this, account, tokens, context, done](const auto &secret) {
            revoke(account, *tokens, secret ? *secret : Secret(), context, done);
        });
    });
}

void TokenSource::revoke(const Account &account, const TokenSet &tokens, const Secret &clientSecret, QObject *context,
                         const std::function<void()> &done)
{
    Form form(account.oauth, clientSecret);
    const bool isRefresh = !tokens.refresh.isEmpty();
    form.add("token", isRefresh ? tokens.refresh.reveal() : tokens.access.reveal())
        .add("token_type_hint", isRefresh ? "refresh_token" : "access_token");
    m_http.ask(account, form.postTo(account.oauth.revocation), context,
               [this, account, context, done](const auto &) { forget(account, context, done); });
}

void TokenSource::forget(const Account &account, QObject *context, std::function<void()> done)
{
    m_keychain.remove(account.clientSecretKey(), context, [this, account, context, done = std::move(done)](const auto &) {
        m_keychain.remove(account.secretKey, context, [done](const auto &) { done(); });
    });
}

} // namespace sendoff
