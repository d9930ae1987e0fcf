// SPDX-License-Identifier: GPL-3.0-or-later
#include "sasl/External.h"

namespace sendoff {

External::External(const QString &authorizationIdentity) : m_message(authorizationIdentity.toUtf8()) {}

QByteArray External::name() const
{
    return QByteArrayLiteral("EXTERNAL");
}

std::optional<QByteArray> External::initialResponse()
{
    return m_message;
}

Result<QByteArray, SaslError> External::respond(const QByteArray &)
{
    return SaslError{SaslError::Kind::BadChallenge, QByteArrayLiteral("a challenge after the only message of EXTERNAL")};
}

} // namespace sendoff
