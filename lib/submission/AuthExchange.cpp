// SPDX-License-Identifier: GPL-3.0-or-later
#include "submission/AuthExchange.h"

#include "submission/ScramServer.h"

namespace sendoff {
namespace {

/// Of the mechanisms that tell the password itself.
class PasswordServer : public AuthExchange {
protected:
    explicit PasswordServer(VerifierOf verifierOf) : m_verifierOf(std::move(verifierOf)) {}

    Step verdict(const QByteArray &password)
    {
        const std::optional<ScramVerifier> known = m_verifierOf(m_user);
        // An unknown user costs as much time as a known one.
        if (!known)
            (void)ScramVerifier::of(password, m_user);
        if (!known || !known->matches(password))
            return {Outcome::Refused, {}};
        m_verifier = *known;
        return {Outcome::Accepted, {}};
    }

private:
    const VerifierOf m_verifierOf;
};

/// RFC 4616. An authorization identity has to be the user's own.
class PlainServer final : public PasswordServer {
public:
    explicit PlainServer(VerifierOf verifierOf) : PasswordServer(std::move(verifierOf)) {}

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
        return verdict(fields[2]);
    }
};

/// draft-murchison-sasl-login: two prompts, two answers.
class LoginServer final : public PasswordServer {
public:
    explicit LoginServer(VerifierOf verifierOf) : PasswordServer(std::move(verifierOf)) {}

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
        return verdict(response);
    }

private:
    bool m_userGiven = false;
};

} // namespace

QByteArrayList AuthExchange::mechanisms()
{
    return {"SCRAM-SHA-256", "PLAIN", "LOGIN"};
}

std::unique_ptr<AuthExchange> AuthExchange::make(const QByteArray &mechanism, const VerifierOf &verifierOf,
                                                 Randomness &randomness)
{
    if (mechanism == "SCRAM-SHA-256")
        return std::make_unique<ScramServer>(verifierOf, randomness);
    if (mechanism == "PLAIN")
        return std::make_unique<PlainServer>(verifierOf);
    if (mechanism == "LOGIN")
        return std::make_unique<LoginServer>(verifierOf);
    return nullptr;
}

} // namespace sendoff
