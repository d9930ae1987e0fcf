// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "oauth/OAuthError.h"

#include <QDateTime>

namespace sendoff {

/// What a token endpoint gave: RFC 6749 5.1.
struct TokenSet {
    Secret access = {};
    Secret refresh = {};     ///< empty: none was given
    QDateTime expires = {};  ///< UTC; invalid: not said

    /// Good for another minute, so that it doesn't end on its way to the server.
    bool isFresh(const QDateTime &now) const;
    /// One text for the keychain, and back.
    Secret toSecret() const;
    static std::optional<TokenSet> fromSecret(const Secret &secret);
};

/// The answer of a token endpoint; where it gives no refresh token, `before` stays. Its own errors
/// are named as RFC 6749 5.2 and RFC 8628 3.5 have them, in `detail`.
Result<TokenSet, OAuthError> readTokens(const HttpAnswer &answer, const Secret &before, const QDateTime &now);

} // namespace sendoff
