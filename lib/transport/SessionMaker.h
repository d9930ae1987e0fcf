// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/ServerFacts.h"
#include "base/Clock.h"
#include "oauth/TokenSource.h"
#include "secrets/SecretStore.h"
#include "smtp/Session.h"

#include <functional>

namespace sendoff {

/// A channel fit for this server: its kind and proxy are the server's, whom to trust is the policy's.
using ChannelFactory = std::function<std::unique_ptr<Channel>(const SubmissionServer &server, const TlsPolicy &policy)>;

/// The places where passwords and tokens may be kept, one for each SecretSource.
struct SecretStores {
    SecretStore &keychain;
    SecretStore &commands;
    SecretStore &session;
    TokenSource &tokens;
};

/// What a session has to know and an account doesn't hold.
struct SessionSecrets {
    Secret login = {};
    Secret proxy = {};
};

/// What an account and its secrets make: sessions.
class SessionMaker {
public:
    using SecretsDone = std::function<void(Result<SessionSecrets, Failure>)>;

    /// Facts are kept of saved accounts only: one with a null id has none.
    SessionMaker(Account account, SecretStores stores, ServerFactsStore &facts, ChannelFactory channels,
                 const Clock &clock, Randomness &randomness);

    const Account &account() const { return m_account; }
    /// Empty ones where none is needed. With `login`, that one is taken and the stored one not asked for.
    void readSecrets(QObject *context, const std::optional<Secret> &login, const SecretsDone &done) const;
    /// A refused login was a token: the next readSecrets() gives a new one, so that it may be tried again.
    bool renewsAfter(const Failure &failure) const;
    /// How to log in to the account's server.
    SaslContext sasl(const Secret &login) const;
    /// By the account's proxy, not connected yet.
    std::unique_ptr<Channel> channel(const SessionSecrets &secrets) const;
    /// Not opened yet; owned by `parent`. What it logs in with is remembered, and nothing weaker than
    /// last time is taken.
    /// `timeoutFactor` shortens the RFC's times where a person waits.
    Session *make(const SessionSecrets &secrets, QObject *parent, double timeoutFactor = 1) const;

private:
    using LoginDone = std::function<void(Result<Secret, Failure>)>;
    void readLogin(QObject *context, const LoginDone &done) const;
    void readProxyPassword(QObject *context, const Secret &login, const SecretsDone &done) const;
    ServerFacts facts() const;
    void learn(Session *session) const;
    HandshakeSettings handshake(const Secret &login) const;
    Failure failureFrom(const SecretError &error, bool isCommand) const;
    Failure failureFrom(const OAuthError &error) const;

    const Account m_account;
    const SecretStores m_stores;
    ServerFactsStore &m_facts;
    const ChannelFactory m_channels;
    const Clock &m_clock;
    Randomness &m_randomness;
};

} // namespace sendoff
