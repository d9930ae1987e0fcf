// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayList>

#include <functional>
#include <memory>
#include <optional>

namespace sendoff {

class Randomness;

/// The password of a user, UTF-8; none if there is no such user.
using PasswordOf = std::function<std::optional<QByteArray>(const QByteArray &user)>;

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

    static QByteArrayList mechanisms();
    /// Null if the mechanism (upper case) is not one of mechanisms().
    static std::unique_ptr<AuthExchange> make(const QByteArray &mechanism, const PasswordOf &passwordOf,
                                              Randomness &randomness);

protected:
    QByteArray m_user;
};

/// Takes the same time wherever the two differ.
bool sameSecret(const QByteArray &left, const QByteArray &right);

} // namespace sendoff
