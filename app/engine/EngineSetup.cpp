// SPDX-License-Identifier: GPL-3.0-or-later
// What sets accounts up: settings from an address, checks, signing in, saving.
#include "app/engine/AccountServers.h"
#include "app/engine/Engine.h"

#include "store/SqliteAccountStore.h"
#include "store/SqliteOutboxStore.h"
#include "store/SqliteServerFactsStore.h"
#include "transport/ServerCheck.h"

namespace sendoff {

namespace {

/// The same address at the same server is the same account.
bool isSame(const Account &a, const Account &b)
{
    return a.identity.from.address == b.identity.from.address && a.server.host.compare(b.server.host, Qt::CaseInsensitive) == 0;
}

/// Under which its secrets are in the keychain.
QStringList keychainKeys(const Account &account)
{
    const SecretSource::Kind kind = account.secretSource.kind;
    QStringList keys;
    if (kind == SecretSource::Kind::Keychain || kind == SecretSource::Kind::OAuth)
        keys += account.secretKey;
    if (kind == SecretSource::Kind::OAuth)
        keys += account.clientSecretKey();
    if (account.incoming.hasSecretInKeychain())
        keys += account.incomingSecretKey();
    return keys;
}

} // namespace

Result<Account, AccountSaveError> Engine::storeAccount(const Account &account)
{
    if (!account.id.isNull()) {
        const auto done = m_accounts->update(account);
        if (!done)
            return AccountSaveError(done.error());
        // The user accepts the server as it is now.
        (void)m_facts->forget(account.id);
        (void)m_store->resumeAccount(account.id.number(), m_clock.now());
        accountsChanged();
        return account;
    }
    Account added = account;
    const auto present = m_accounts->accounts();
    const bool onlySandbox = std::all_of(present.begin(), present.end(), [](const Account &each) {
        return each.kind == Account::Kind::Sandbox;
    });
    added.isDefault = added.isDefault || onlySandbox;
    const auto stored = m_accounts->add(added);
    if (!stored)
        return AccountSaveError(stored.error());
    accountsChanged();
    return *stored;
}

Account Engine::withKey(const Account &account)
{
    Account named = account;
    if (named.secretKey.isEmpty())
        named.secretKey = QString::fromLatin1(m_randomness.bytes(12).toHex());
    return named;
}

void Engine::saveAccount(const Account &account, const std::optional<Secret> &secret, QObject *context,
                         const std::function<void(Result<Account, AccountSaveError>)> &done)
{
    const Account named = withKey(account);
    const auto before = m_accounts->account(named.id);
    const auto store = [this, named, before, context, done] {
        const auto stored = storeAccount(named);
        if (!stored || !before)
            return done(stored);
        // What nobody reads any more: of a password in whose place there is a command or a sign-in now.
        QStringList keys = keychainKeys(*before);
        for (const QString &key : keychainKeys(*stored))
            keys.removeAll(key);
        forgetKeys(keys, context, [stored, done] { done(stored); });
    };
    if (!secret || named.secretSource.kind != SecretSource::Kind::Keychain)
        return store();
    m_keychain.write(named.secretKey, *secret, context, [store, done](const Result<Done, SecretError> &written) {
        if (written)
            store();
        else
            done(AccountSaveError(written.error()));
    });
}

/// One after the other. A keychain that can't be reached keeps what nobody reads.
void Engine::forgetKeys(QStringList keys, QObject *context, std::function<void()> done)
{
    if (keys.isEmpty())
        return done();
    const QString key = keys.takeFirst();
    m_keychain.remove(key, context, [this, keys, context, done = std::move(done)](const auto &) { forgetKeys(keys, context, done); });
}

void Engine::removeAccount(AccountId id, QObject *context, std::function<void(Result<Done, AccountStoreError>)> done)
{
    const auto account = m_accounts->account(id);
    const auto removed = m_accounts->remove(id);
    if (removed)
        accountsChanged();
    if (!removed || !account) {
        done(removed);
        return;
    }
    // The account is gone in any case; a keychain that can't be reached keeps entries nobody reads.
    forgetSecrets(*account, context, [done = std::move(done)] { done(Done{}); });
}

ServerCheck *Engine::check(const Account &account, const std::optional<Secret> &secret, QObject *parent)
{
    if (account.kind == Account::Kind::Sandbox && !startSending())
        return nullptr;
    auto checked = runnable(account);
    if (!checked)
        return nullptr;
    // What is known of the stored account's server says nothing about another that is being tried.
    const auto stored = m_accounts->account(account.id);
    if (!stored || stored->server != account.server)
        checked->id = {};
    return new ServerCheck(m_servers->sessionMaker(*checked), secret, parent);
}

IncomingCheck *Engine::checkIncoming(const Account &account, const std::optional<Secret> &secret, QObject *parent)
{
    if (!account.incoming.isSet())
        return nullptr;
    return new IncomingCheck(m_servers->mailboxSessions(account), account.incoming, secret, parent);
}

void Engine::keepMailboxSecret(const Account &account, const Secret &secret, QObject *context,
                               std::function<void(Result<Account, AccountSaveError>)> done)
{
    const Account named = withKey(account);
    m_keychain.write(named.incomingSecretKey(), secret, context,
                     [named, done = std::move(done)](const Result<Done, SecretError> &written) {
                         if (written)
                             done(named);
                         else
                             done(AccountSaveError(written.error()));
                     });
}

void Engine::forgetSecrets(const Account &account, QObject *context, std::function<void()> done)
{
    if (account.secretSource.kind != SecretSource::Kind::OAuth)
        return forgetKeys(keychainKeys(account), context, std::move(done));
    Account rest = account;
    rest.secretSource.kind = SecretSource::Kind::None;
    m_tokens.signOut(account, context, [this, rest, context, done = std::move(done)] { forgetKeys(keychainKeys(rest), context, done); });
}

Discovery *Engine::discover(const AddrSpec &address, const DiscoveryConsent &consent, QObject *parent)
{
    return new Discovery({m_http, m_dns, m_probe}, address, consent, parent);
}

AuthorizationFlow *Engine::signIn(const Account &account, const Secret &clientSecret, const RedirectPages &pages,
                                  QObject *parent)
{
    return new AuthorizationFlow({m_http, m_commands}, m_clock, m_randomness, account, clientSecret, pages, parent);
}

DeviceFlow *Engine::signInByDevice(const Account &account, const Secret &clientSecret, QObject *parent)
{
    return new DeviceFlow({m_http, m_commands}, m_clock, account, clientSecret, parent);
}

void Engine::keepSignIn(const Account &account, const TokenSet &tokens, const Secret &clientSecret, QObject *context,
                        const std::function<void(Result<Account, OAuthError>)> &done)
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

void Engine::forgetSignIn(const Account &account)
{
    const std::vector<Account> saved = m_accounts->accounts();
    const bool isSaved = std::any_of(saved.begin(), saved.end(), [&account](const Account &each) {
        return each.secretKey == account.secretKey;
    });
    if (!isSaved && !account.secretKey.isEmpty())
        m_tokens.signOut(account, this, [] {});
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

void Engine::importAccounts(std::vector<ImportedAccount> accounts, bool withPasswords, QObject *context,
                            const std::function<void(const ImportOutcome &)> &done)
{
    importNext(std::move(accounts), withPasswords, {}, context, done);
}

/// One after the other, for each may wait for the keychain.
void Engine::importNext(std::vector<ImportedAccount> rest, bool withPasswords, const ImportOutcome &soFar, QObject *context,
                        const std::function<void(const ImportOutcome &)> &done)
{
    if (rest.empty() || soFar.error)
        return done(soFar);
    ImportedAccount next = rest.front();
    rest.erase(rest.begin());
    ImportOutcome outcome = soFar;
    const std::vector<Account> present = m_accounts->accounts();
    if (std::any_of(present.begin(), present.end(), [&next](const Account &each) { return isSame(each, next.account); })) {
        outcome.alreadyThere += next.account.identity.from.address.toText();
        return importNext(std::move(rest), withPasswords, outcome, context, done);
    }
    const QString wish = next.account.name;
    for (int number = 2; m_accounts->accountByName(next.account.name); ++number)
        next.account.name = QStringLiteral("%1 %2").arg(wish, QString::number(number));
    const auto secret = withPasswords ? next.password : std::nullopt;
    const bool lacksPassword = !secret && next.account.secretSource.kind == SecretSource::Kind::Keychain;
    saveAccount(next.account, secret, context, [=, this, rest = std::move(rest)](const Result<Account, AccountSaveError> &saved) {
        ImportOutcome now = outcome;
        if (saved)
            now.added.push_back(*saved);
        else
            now.error = saved.error();
        if (saved && lacksPassword)
            now.withoutPassword.push_back(*saved);
        importNext(rest, withPasswords, now, context, done);
    });
}

/// Those that were stopped before this start, too: the first of an account's waiting messages says why.
void Engine::waitForKeychain()
{
    m_keychainWait = std::make_unique<KeychainWait>(*m_outbox);
    for (const Account &account : m_accounts->accounts()) {
        const auto ids = m_store->ids({.states = {OutboxState::Queued}, .account = account.id.number()});
        const auto item = ids.empty() ? std::nullopt : m_store->item(ids.back());
        if (item && !item->nextAttempt.isValid() && item->lastFailure)
            m_keychainWait->add(account.id.number(), *item->lastFailure);
    }
}

} // namespace sendoff
