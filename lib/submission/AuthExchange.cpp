// SPDX-License-Identifier: GPL-3.0-or-later
#include "submission/AuthExchange.h"

#include "submission/ScramServer.h"

#include <openssl/crypto.h>

namespace sendoff {
namespace {

AuthExchange::Outcome verdict(const PasswordOf &passwordOf, const QByteArray &user, const QByteArray &password)
{
    const std::optional<QByteArray> expected = passwordOf(user);
    return expected && sameSecret(*expected, password) ? AuthExchange::Outcome::Accepted
                                                       : AuthExchange::Outcome::Refused;
}

/// RFC 4616. An authorization identity has to be the user's own.
class PlainServer final : public AuthExchange {
public:
    explicit PlainServer(PasswordOf passwordOf) : m_passwordOf(std::move(passwordOf)) {}

    Step begin(const std::optional<QByteArray> &initialResponse) override
    {
        return initialResponse ? respond(*initialResponse) : Step{Outcome::Continue, {}};
    }
    Step respond(const QByteArray &response) override
    {
        const QByteArrayList fields = response.split('\0');
        if (fields.size() != 3)
            return {Outcome::Malformed, {}};
        m_user = fields[1];
        if (!fields[0].isEmpty() && fields[0] != m_user)
            return {Outcome::Refused, {}};
        return {verdict(m_passwordOf, m_user, fields[2]), {}};
    }

private:
    const PasswordOf m_passwordOf;
};

/// draft-murchison-sasl-login: two prompts, two answers.
class LoginServer final : public AuthExchange {
public:
    explicit LoginServer(PasswordOf passwordOf) : m_passwordOf(std::move(passwordOf)) {}

    Step begin(const std::optional<QByteArray> &initialResponse) override
    {
        return initialResponse ? respond(*initialResponse) : Step{Outcome::Continue, "Username:"};
    }
    Step respond(const QByteArray &response) override
    {
        if (!m_userGiven) {
            m_userGiven = true;
            m_user = response;
            return {Outcome::Continue, "Password:"};
        }
        return {verdict(m_passwordOf, m_user, response), {}};
    }

private:
    const PasswordOf m_passwordOf;
    bool m_userGiven = false;
};

} // namespace

QByteArrayList AuthExchange::mechanisms()
{
    return {"SCRAM-SHA-256", "PLAIN", "LOGIN"};
}

std::unique_ptr<AuthExchange> AuthExchange::make(const QByteArray &mechanism, const PasswordOf &passwordOf,
                                                 Randomness &randomness)
{
    if (mechanism == "SCRAM-SHA-256")
        return std::make_unique<ScramServer>(passwordOf, randomness);
    if (mechanism == "PLAIN")
        return std::make_unique<PlainServer>(passwordOf);
    if (mechanism == "LOGIN")
        return std::make_unique<LoginServer>(passwordOf);
    return nullptr;
}

bool sameSecret(const QByteArray &left, const QByteArray &right)
{
    return left.size() == right.size()
        && CRYPTO_memcmp(left.constData(), right.constData(), size_t(left.size())) == 0;
}

} // namespace sendoff
