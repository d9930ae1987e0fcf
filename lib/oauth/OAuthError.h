// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/HttpClient.h"
#include "secrets/SecretStore.h"

namespace sendoff {

/// Why there is no token.
struct OAuthError {
    enum class Kind {
        NotSignedIn,   ///< nobody has signed in for this account on this machine yet
        Revoked,       ///< the provider takes the sign-in no more: "invalid_grant", RFC 6749 5.2
        Denied,        ///< the person said no: "access_denied", RFC 6749 4.1.2.1
        Expired,       ///< the person took too long
        ClientRefused, ///< the client id or its secret: "invalid_client", "unauthorized_client"
        BadAnswer,     ///< not what RFC 6749 allows, or from another issuer (RFC 9207)
        Unreachable,   ///< the provider couldn't be asked, or has trouble of its own: later perhaps
        Untrusted,     ///< its certificate isn't good
        NotPossible,   ///< an endpoint is missing, or this machine lets nothing listen
        Keychain       ///< `secret` says more
    };
    Kind kind = Kind::BadAnswer;
    QByteArray detail = {}; ///< technical English, never a token
    SecretError secret = {};
};

OAuthError toOAuthError(const HttpError &error);
OAuthError toOAuthError(const SecretError &error);

} // namespace sendoff
