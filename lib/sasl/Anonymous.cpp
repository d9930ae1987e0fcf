// SPDX-License-Identifier: GPL-3.0-or-later
#include "sasl/Anonymous.h"

namespace sendoff {

Anonymous::Anonymous(const QString &trace) : m_message(trace.left(255).toUtf8()) {} // RFC 4505 2

QByteArray Anonymous::name() const
{
    return QByteArrayLiteral("ANONYMOUS");
}

std::optional<QByteArray> Anonymous::initialResponse()
{
    return m_message;
}

Result<QByteArray, SaslError> Anonymous::respond(const QByteArray &)
{
    return SaslError{SaslError::Kind::BadChallenge, QByteArrayLiteral("a challenge after the only message of ANONYMOUS")};
}

} // namespace sendoff
