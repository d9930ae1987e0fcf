// SPDX-License-Identifier: GPL-3.0-or-later
#include "sasl/OAuthBearer.h"

#include "sasl/saslName.h"

#include <QUrl>

namespace sendoff {

OAuthBearer::OAuthBearer(const QString &user, const QString &host, quint16 port, const QByteArray &token)
    // RFC 7628 3.1: gs2-header without channel binding, then key=value fields.
    : m_message("n,a=" + saslName(user) + ",\1host=" + QUrl::toAce(host) + "\1port=" + QByteArray::number(port)
                + "\1auth=Bearer " + token + "\1\1")
{
}

QByteArray OAuthBearer::name() const
{
    return QByteArrayLiteral("OAUTHBEARER");
}

std::optional<QByteArray> OAuthBearer::initialResponse()
{
    return m_message;
}

Result<QByteArray, SaslError> OAuthBearer::respond(const QByteArray &)
{
    if (std::exchange(m_isRefused, true))
        return SaslError{SaslError::Kind::BadChallenge, QByteArrayLiteral("a second error of OAUTHBEARER")};
    return QByteArrayLiteral("\1");
}

std::optional<SaslError> OAuthBearer::verifyDone() const
{
    if (!m_isRefused)
        return std::nullopt;
    return SaslError{SaslError::Kind::BadChallenge, QByteArrayLiteral("the server says done after an error")};
}

} // namespace sendoff
