// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QUrl>

namespace sendoff {

/// Where and as whom tokens are asked for: RFC 6749 and RFC 8628. Nothing secret is part of it.
struct OAuthSettings {
    QString issuer = {};      ///< RFC 9207: compared with the answer's "iss"; empty: unknown, not compared
    QUrl authorization = {};  ///< https
    QUrl token = {};          ///< https
    QUrl device = {};         ///< https; empty: the provider has no device flow for mail
    QUrl revocation = {};     ///< https, RFC 7009; empty: none
    QString clientId = {};    ///< the one that the user registered, or the provider's for everybody
    QStringList scopes = {};

    /// There is enough to ask for a token, over HTTPS only.
    bool isComplete() const;

    bool operator==(const OAuthSettings &) const = default;
};

} // namespace sendoff
