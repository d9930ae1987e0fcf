// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauth/AuthorizationRequest.h"

#include <QCryptographicHash>

namespace sendoff {

namespace {

constexpr auto base64Url = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
constexpr int randomOctets = 32;

QString valueOf(const QUrlQuery &query, const char *name)
{
    // In a query "+" is a space (RFC 6749 B); QUrlQuery leaves it alone.
    const QString raw = query.queryItemValue(QLatin1String(name), QUrl::FullyEncoded);
    return QUrl::fromPercentEncoding(raw.toLatin1().replace('+', ' '));
}

} // namespace

AuthorizationRequest::AuthorizationRequest(const OAuthSettings &settings, const QUrl &redirect, const QString &user,
                                           Randomness &randomness)
    : m_settings(settings), m_redirect(redirect), m_user(user),
      m_state(randomness.bytes(randomOctets).toBase64(base64Url)),
      m_verifier(randomness.bytes(randomOctets).toBase64(base64Url))
{
}

QUrl AuthorizationRequest::url() const
{
    const QByteArray challenge = QCryptographicHash::hash(m_verifier, QCryptographicHash::Sha256).toBase64(base64Url);
    QUrlQuery query(m_settings.authorization);
    const auto add = [&query](const char *name, const QString &value) {
        query.addQueryItem(QLatin1String(name), QString::fromLatin1(QUrl::toPercentEncoding(value)));
    };
    add("response_type", QStringLiteral("code"));
    add("client_id", m_settings.clientId);
    add("redirect_uri", m_redirect.toString());
    add("scope", m_settings.scopes.join(u' '));
    add("state", QString::fromLatin1(m_state));
    add("code_challenge", QString::fromLatin1(challenge));
    add("code_challenge_method", QStringLiteral("S256"));
    // Google gives a refresh token only where these are said; others don't mind.
    add("access_type", QStringLiteral("offline"));
    add("prompt", QStringLiteral("consent"));
    if (!m_user.isEmpty())
        add("login_hint", m_user);
    QUrl url = m_settings.authorization;
    url.setQuery(query);
    return url;
}

bool AuthorizationRequest::isMine(const QUrlQuery &answer) const
{
    return valueOf(answer, "state").toUtf8() == m_state;
}

Result<QByteArray, OAuthError> AuthorizationRequest::code(const QUrlQuery &answer) const
{
    // RFC 9207 2.4: another issuer's answer may be an attack that mixes two up.
    const QString issuer = valueOf(answer, "iss");
    if (!issuer.isEmpty() && !m_settings.issuer.isEmpty() && issuer != m_settings.issuer)
        return OAuthError{OAuthError::Kind::BadAnswer, "the answer is of another issuer"};
    if (const QString error = valueOf(answer, "error"); !error.isEmpty()) {
        const bool isDenied = error == QLatin1String("access_denied");
        const bool isClient = error == QLatin1String("unauthorized_client") || error == QLatin1String("invalid_client");
        const bool isTrouble = error == QLatin1String("server_error") || error == QLatin1String("temporarily_unavailable");
        return OAuthError{isDenied    ? OAuthError::Kind::Denied
                          : isClient  ? OAuthError::Kind::ClientRefused
                          : isTrouble ? OAuthError::Kind::Unreachable
                                      : OAuthError::Kind::BadAnswer,
                          error.left(100).toUtf8()};
    }
    const QByteArray code = valueOf(answer, "code").toUtf8();
    if (code.isEmpty())
        return OAuthError{OAuthError::Kind::BadAnswer, "no code in the answer"};
    return code;
}

} // namespace sendoff
