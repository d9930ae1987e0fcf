// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sasl/ScramVerifier.h"

#include <QByteArray>
#include <QByteArrayList>

#include <functional>
#include <memory>
#include <optional>

namespace sendoff {

class Randomness;

/// By what the password of a user is checked; none if there is no such user.
using VerifierOf = std::function<std::optional<ScramVerifier>(const QByteArray &user)>;

/// The server's side of one SASL exchange: decoded octets, no I/O (RFC 4422 3).
class AuthExchange {
public:
    enum class Outcome { Continue, Accepted, Refused, Malformed };
    struct Step {
        Outcome outcome = Outcome::Malformed;
        QByteArray challenge; ///< for Continue
    };
    virtual ~AuthExchange() = default;
    virtual Step begin(const std::optional<QByteArray> &initialResponse) = 0;
    virtual Step respond(const QByteArray &response) = 0;
    QByteArray user() const { return m_user; }
    /// After Accepted: by what the login was found good.
    const ScramVerifier &verifier() const { return m_verifier; }

    static QByteArrayList mechanisms();
    /// Null if the mechanism (upper case) is not one of mechanisms().
    static std::unique_ptr<AuthExchange> make(const QByteArray &mechanism, const VerifierOf &verifierOf,
                                              Randomness &randomness);

protected:
    QByteArray m_user;
    ScramVerifier m_verifier;
};

} // namespace sendoff
