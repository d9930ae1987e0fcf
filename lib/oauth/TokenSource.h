// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/Account.h"
#include "base/Clock.h"
#include "oauth/ProxiedHttp.h"
#include "oauth/TokenSet.h"

#include <QObject>
#include <QPointer>

#include <map>

namespace sendoff {

/// A fresh access token on demand. Tokens are kept in the keychain, under Account::secretKey, and
/// nowhere else; an access token that is about to end is renewed first, once for all who wait for it.
class TokenSource final : public QObject {
    Q_OBJECT
public:
    using TokenDone = std::function<void(Result<Secret, OAuthError>)>;
    using KeepDone = std::function<void(Result<Done, OAuthError>)>;

    TokenSource(ProxiedHttp http, SecretStore &keychain, const Clock &clock, QObject *parent = nullptr);

    /// `done` runs later in the event loop, once, and not at all if `context` is gone by then.
    void token(const Account &account, QObject *context, TokenDone done);
    /// The server refused `refused`, so that it isn't given out again: the next one is a new one.
    void discard(const Account &account, const Secret &refused);
    /// After a sign-in.
    void keep(const Account &account, const TokenSet &tokens, QObject *context, KeepDone done);
    /// Tells the provider that the sign-in is over (RFC 7009), where it can be told, and forgets it. Then
    /// `done`, whatever came of it: what the provider wasn't told runs out by itself.
    void signOut(const Account &account, QObject *context, std::function<void()> done);

private:
    struct Waiting {
        QPointer<QObject> context;
        TokenDone done;
    };
    struct Request {
        Account account;
        std::vector<Waiting> waiting;
    };

    void read(const QString &key);
    void takeStored(const QString &key, const Result<Secret, SecretError> &stored);
    void refresh(const QString &key, const TokenSet &tokens, const Secret &clientSecret);
    void takeAnswer(const QString &key, const Secret &refresh, const Result<HttpAnswer, HttpError> &answer);
    void revoke(const Account &account, const TokenSet &tokens, const Secret &clientSecret, QObject *context,
                const std::function<void()> &done);
    void forget(const Account &account, QObject *context, std::function<void()> done);
    void answer(const QString &key, const Result<Secret, OAuthError> &token);

    ProxiedHttp m_http;
    SecretStore &m_keychain;
    const Clock &m_clock;
    std::map<QString, Request> m_requests; ///< under way, by secretKey; one that is gone goes no further
    std::map<QString, QByteArray> m_discarded; ///< SHA-256 of the access token that a server refused
};

} // namespace sendoff
