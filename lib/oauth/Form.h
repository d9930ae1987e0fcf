// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/OAuthSettings.h"
#include "net/HttpClient.h"
#include "secrets/Secret.h"

#include <vector>

namespace sendoff {

/// application/x-www-form-urlencoded, RFC 6749 B: what is posted to an endpoint.
class Form {
public:
    /// Begins with the client: its id, and its secret where it has one (RFC 6749 2.3.1).
    Form(const OAuthSettings &settings, const Secret &clientSecret);

    Form &add(const QByteArray &name, const QByteArray &value);
    HttpRequest postTo(const QUrl &endpoint) const;

private:
    QByteArray m_octets;
};

} // namespace sendoff
