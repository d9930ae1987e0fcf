// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauth/TokenSet.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace sendoff {

namespace {

/// Visible ASCII: RFC 6749 A.12 and A.17. Anything else could end a line or a field of a login.
bool isToken(const QByteArray &octets)
{
    return octets.size() <= 16 * 1024 && std::all_of(octets.begin(), octets.end(), [](char c) { return c >= 0x20 && c < 0x7f; });
}

OAuthError::Kind kindOf(const QString &error)
{
    if (error == QLatin1String("invalid_grant"))
        return OAuthError::Kind::Revoked;
    if (error == QLatin1String("access_denied"))
        return OAuthError::Kind::Denied;
    if (error == QLatin1String("expired_token"))
        return OAuthError::Kind::Expired;
    if (error == QLatin1String("invalid_client") || error == QLatin1String("unauthorized_client"))
        return OAuthError::Kind::ClientRefused;
    if (error == QLatin1String("temporarily_unavailable") || error == QLatin1String("server_error"))
        return OAuthError::Kind::Unreachable;
    return OAuthError::Kind::BadAnswer;
}

} // namespace

bool TokenSet::isFresh(const QDateTime &now) const
{
    constexpr int margin = 60;
    return !access.isEmpty() && expires.isValid() && now.secsTo(expires) > margin;
}

Secret TokenSet::toSecret() const
{
    const QJsonObject object{{QStringLiteral("access"), QString::fromLatin1(access.reveal())},
                             {QStringLiteral("refresh"), QString::fromLatin1(refresh.reveal())},
                             {QStringLiteral("expires"), expires.toString(Qt::ISODate)}};
    return Secret(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

std::optional<TokenSet> TokenSet::fromSecret(const Secret &secret)
{
    const QJsonObject object = QJsonDocument::fromJson(secret.reveal()).object();
    const QByteArray access = object.value(QStringLiteral("access")).toString().toLatin1();
    const QByteArray refresh = object.value(QStringLiteral("refresh")).toString().toLatin1();
    if ((access.isEmpty() && refresh.isEmpty()) || !isToken(access) || !isToken(refresh))
        return std::nullopt;
    return TokenSet{Secret(access), Secret(refresh),
                    QDateTime::fromString(object.value(QStringLiteral("expires")).toString(), Qt::ISODate)};
}

Result<TokenSet, OAuthError> readTokens(const HttpAnswer &answer, const Secret &before, const QDateTime &now)
{
    const QJsonObject object = QJsonDocument::fromJson(answer.body).object();
    if (const QString error = object.value(QStringLiteral("error")).toString(); !error.isEmpty())
        return OAuthError{kindOf(error), error.left(100).toUtf8()};
    if (answer.status >= 500)
        return OAuthError{OAuthError::Kind::Unreachable, "HTTP status " + QByteArray::number(answer.status)};
    const QByteArray access = object.value(QStringLiteral("access_token")).toString().toLatin1();
    const QByteArray refresh = object.value(QStringLiteral("refresh_token")).toString().toLatin1();
    const bool isBearer =
        object.value(QStringLiteral("token_type")).toString().compare(QLatin1String("bearer"), Qt::CaseInsensitive) == 0;
    if (answer.status != 200 || access.isEmpty() || !isToken(access) || !isToken(refresh) || !isBearer)
        return OAuthError{OAuthError::Kind::BadAnswer, "no bearer token in the answer, HTTP status " + QByteArray::number(answer.status)};
    // Numbers come as text, too. Without one, it is asked for anew next time.
    const qint64 seconds = object.value(QStringLiteral("expires_in")).toVariant().toLongLong();
    return TokenSet{Secret(access), refresh.isEmpty() ? before : Secret(refresh),
                    seconds > 0 ? now.addSecs(std::min<qint64>(seconds, 10 * 365 * 86400)) : QDateTime()};
}

} // namespace sendoff
