// SPDX-License-Identifier: GPL-3.0-or-later
// What sets accounts up: settings from an address, and signing in.
#include "app/engine/Engine.h"

#include "store/SqliteOutboxStore.h"

namespace sendoff {

Discovery *Engine::discover(const AddrSpec &address, const DiscoveryConsent &consent, QObject *parent)
{
    return new Discovery({m_http, m_dns, m_probe}, address, consent, parent);
}

AuthorizationFlow *Engine::signIn(const Account &account, const Secret &clientSecret, const RedirectPages &pages,
                                  QObject *parent)
{
    return new AuthorizationFlow(m_http, m_clock, m_randomness, account.oauth, clientSecret, account.loginUser(), pages, parent);
}

DeviceFlow *Engine::signInByDevice(const Account &account, const Secret &clientSecret, QObject *parent)
{
    return new DeviceFlow(m_http, m_clock, account.oauth, clientSecret, parent);
}

void Engine::keepSignIn(const Account &account, const TokenSet &tokens, const Secret &clientSecret, QObject *context,
                        std::function<void(Result<Account, OAuthError>)> done)
{
    const Account named = withKey(account);
    const auto keepTokens = [this, named, tokens, context, done] {
        m_tokens.keep(named, tokens, context, [this, named, done](const Result<Done, OAuthError> &kept) {
            if (!kept)
                return done(kept.error());
            if (!named.id.isNull()) {
                (void)m_store->resumeAccount(named.id.number(), m_clock.now());
                poke();
            }
            done(named);
        });
    };
    if (clientSecret.isEmpty())
        return keepTokens();
    m_keychain.write(named.clientSecretKey(), clientSecret, context, [keepTokens, done](const Result<Done, SecretError> &written) {
        if (!written)
            return done(toOAuthError(written.error()));
        keepTokens();
    });
}

void Engine::readClientSecret(const Account &account, QObject *context, std::function<void(Result<Secret, OAuthError>)> done)
{
    m_keychain.read(account.clientSecretKey(), context, [done = std::move(done)](const Result<Secret, SecretError> &secret) {
        if (secret)
            done(*secret);
        else if (secret.error().kind == SecretError::Kind::NotFound)
            done(Secret());
        else
            done(toOAuthError(secret.error()));
    });
}

} // namespace sendoff
