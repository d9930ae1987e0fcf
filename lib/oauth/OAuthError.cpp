// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauth/OAuthError.h"

namespace sendoff {

OAuthError toOAuthError(const HttpError &error)
{
    switch (error.kind) {
    case HttpError::Kind::Untrusted:
        return {OAuthError::Kind::Untrusted, error.detail};
    case HttpError::Kind::NotSecure:
        return {OAuthError::Kind::NotPossible, error.detail};
    case HttpError::Kind::TooLarge:
        return {OAuthError::Kind::BadAnswer, error.detail};
    default:
        return {OAuthError::Kind::Unreachable, error.detail};
    }
}

OAuthError toOAuthError(const SecretError &error)
{
    if (error.kind == SecretError::Kind::NotFound)
        return {OAuthError::Kind::NotSignedIn, "the keychain holds no tokens"};
    return {OAuthError::Kind::Keychain, error.detail.toUtf8(), error};
}

} // namespace sendoff
