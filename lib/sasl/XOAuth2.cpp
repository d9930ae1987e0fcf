// SPDX-License-Identifier: GPL-3.0-or-later
#include "sasl/XOAuth2.h"

namespace sendoff {

XOAuth2::XOAuth2(const QString &user, const QByteArray &token)
    : m_message("user=" + user.toUtf8() + "\1auth=Bearer " + token + "\1\1")
{
}

QByteArray XOAuth2::name() const
{
    return QByteArrayLiteral("XOAUTH2");
}

std::optional<QByteArray> XOAuth2::initialResponse()
{
    return m_message;
}

Result<QByteArray, SaslError> XOAuth2::respond(const QByteArray &)
{
    if (std::exchange(m_isRefused, true))
        return SaslError{SaslError::Kind::BadChallenge, QByteArrayLiteral("a second error of XOAUTH2")};
    return QByteArray();
}

std::optional<SaslError> XOAuth2::verifyDone() const
{
    if (!m_isRefused)
        return std::nullopt;
    return SaslError{SaslError::Kind::BadChallenge, QByteArrayLiteral("the server says done after an error")};
}

} // namespace sendoff
