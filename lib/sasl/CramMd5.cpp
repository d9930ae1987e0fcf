// SPDX-License-Identifier: GPL-3.0-or-later
#include "sasl/CramMd5.h"

#include <QMessageAuthenticationCode>

#include <algorithm>

namespace sendoff {

namespace {

/// RFC 2195 2: a msg-id. Servers differ in what stands in it, so only what text is made of is asked for.
bool isChallenge(const QByteArray &octets)
{
    return !octets.isEmpty() && octets.size() <= 512
           && std::all_of(octets.begin(), octets.end(), [](char c) { return c >= 0x20 && c < 0x7f; });
}

} // namespace

CramMd5::CramMd5(const QString &user, const QByteArray &password) : m_user(user.toUtf8()), m_password(password) {}

QByteArray CramMd5::name() const
{
    return QByteArrayLiteral("CRAM-MD5");
}

std::optional<QByteArray> CramMd5::initialResponse()
{
    return std::nullopt;
}

Result<QByteArray, SaslError> CramMd5::respond(const QByteArray &challenge)
{
    if (m_isAnswered)
        return SaslError{SaslError::Kind::BadChallenge, QByteArrayLiteral("a second challenge of CRAM-MD5")};
    if (!isChallenge(challenge))
        return SaslError{SaslError::Kind::BadChallenge, QByteArrayLiteral("malformed CRAM-MD5 challenge")};
    m_isAnswered = true;
    return m_user + ' ' + QMessageAuthenticationCode::hash(challenge, m_password, QCryptographicHash::Md5).toHex();
}

std::optional<SaslError> CramMd5::verifyDone() const
{
    if (m_isAnswered)
        return std::nullopt;
    return SaslError{SaslError::Kind::BadChallenge, QByteArrayLiteral("the server says done before CRAM-MD5 was")};
}

} // namespace sendoff
