// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/OAuthSettings.h"
#include "base/Randomness.h"
#include "oauth/OAuthError.h"

#include <QUrlQuery>

namespace sendoff {

/// One request for a code with PKCE: RFC 6749 4.1, RFC 7636 with S256, RFC 8252. Pure.
class AuthorizationRequest {
public:
    /// `redirect` is "http://127.0.0.1:PORT/"; `user` is shown to the provider as a hint (OpenID
    /// Connect login_hint), empty: none.
    AuthorizationRequest(const OAuthSettings &settings, const QUrl &redirect, const QString &user, Randomness &randomness);

    /// What the browser opens.
    QUrl url() const;
    /// It is the answer to this request, whatever it says. Others are not even looked at.
    bool isMine(const QUrlQuery &answer) const;
    /// The code. Precondition: isMine().
    Result<QByteArray, OAuthError> code(const QUrlQuery &answer) const;

    const QUrl &redirect() const { return m_redirect; }
    const QByteArray &verifier() const { return m_verifier; }

private:
    const OAuthSettings m_settings;
    const QUrl m_redirect;
    const QString m_user;
    const QByteArray m_state;
    const QByteArray m_verifier; ///< RFC 7636 4.1: 43 unreserved characters
};

} // namespace sendoff
