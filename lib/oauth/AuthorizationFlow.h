// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "oauth/AuthorizationRequest.h"
#include "oauth/ProxiedHttp.h"
#include "oauth/RedirectListener.h"
#include "oauth/TokenSet.h"

namespace sendoff {

/// A sign-in by the system's browser: RFC 8252. Begins by itself, from the event loop; one object, one
/// sign-in. Deleting it ends it.
class AuthorizationFlow final : public QObject {
    Q_OBJECT
public:
    /// `account` need not be saved yet: its OAuth settings, its user as a hint to the provider, and its
    /// proxy, by which the token endpoint is asked (the browser has its own).
    AuthorizationFlow(ProxiedHttp http, const Clock &clock, Randomness &randomness, const Account &account,
                      const Secret &clientSecret, const RedirectPages &pages, QObject *parent);
    ~AuthorizationFlow() override;

signals:
    /// The person has to look at this page.
    void browserNeeded(const QUrl &url);
    void finished(const Result<sendoff::TokenSet, sendoff::OAuthError> &tokens);

private:
    void start(const RedirectPages &pages, Randomness &randomness);
    void take(const QUrlQuery &answer);
    void finish(const Result<TokenSet, OAuthError> &tokens);

    ProxiedHttp m_http;
    const Clock &m_clock;
    const Account m_account;
    const Secret m_clientSecret;
    std::unique_ptr<AuthorizationRequest> m_request;
    RedirectListener *m_listener = nullptr;
    bool m_isOver = false;
};

} // namespace sendoff
