// SPDX-License-Identifier: GPL-3.0-or-later
#include "sasl/Login.h"

namespace sendoff {

Login::Login(const QString &user, const QByteArray &password) : m_user(user.toUtf8()), m_password(password) {}

QByteArray Login::name() const
{
    return QByteArrayLiteral("LOGIN");
}

std::optional<QByteArray> Login::initialResponse()
{
    return std::nullopt;
}

Result<QByteArray, SaslError> Login::respond(const QByteArray &)
{
    switch (m_responses++) {
    case 0:
        return m_user;
    case 1:
        return m_password;
    default:
        return SaslError{SaslError::Kind::BadChallenge, QByteArrayLiteral("a third prompt of LOGIN")};
    }
}

std::optional<SaslError> Login::verifyDone() const
{
    if (m_responses >= 2)
        return std::nullopt;
    return SaslError{SaslError::Kind::BadChallenge, QByteArrayLiteral("the server says done before LOGIN was")};
}

} // namespace sendoff
