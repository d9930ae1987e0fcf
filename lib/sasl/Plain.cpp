// SPDX-License-Identifier: GPL-3.0-or-later
#include "sasl/Plain.h"

namespace sendoff {

Plain::Plain(const QString &user, const QByteArray &password)
    : m_message('\0' + user.toUtf8() + '\0' + password) // RFC 4616 2: no authorization identity
{
}

QByteArray Plain::name() const
{
    return QByteArrayLiteral("PLAIN");
}

std::optional<QByteArray> Plain::initialResponse()
{
    return m_message;
}

Result<QByteArray, SaslError> Plain::respond(const QByteArray &)
{
    return SaslError{SaslError::Kind::BadChallenge, QByteArrayLiteral("a challenge after the only message of PLAIN")};
}

} // namespace sendoff
