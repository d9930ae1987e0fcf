// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/SubmissionServer.h"

#include <QRegularExpression>

#include <algorithm>

namespace sendoff {

namespace {

const QString tlsName = QStringLiteral("tls");
const QString startTlsName = QStringLiteral("starttls");
const QString plaintextName = QStringLiteral("plaintext");
const QString autoName = QStringLiteral("auto");
const QString noneName = QStringLiteral("none");

/// sasl-mech, in either case: RFC 4422 3.1.
bool isMechanismName(const QString &name)
{
    const auto isAllowed = [](QChar c) {
        return (c >= u'A' && c <= u'Z') || (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-' || c == u'_';
    };
    return !name.isEmpty() && name.size() <= 20 && std::all_of(name.begin(), name.end(), isAllowed);
}

const QString lmtpPrefix = QStringLiteral("lmtp:");

/// 127.0.0.0/8, ::1, and the name that stands for them: RFC 6761 6.3.
bool isLoopback(const QString &host)
{
    static const QRegularExpression address(QStringLiteral("^127(\\.\\d{1,3}){3}$"));
    return host == QStringLiteral("::1") || host.compare(QStringLiteral("localhost"), Qt::CaseInsensitive) == 0
        || address.match(host).hasMatch();
}

} // namespace

QString SubmissionServer::toText() const
{
    if (protocol == MailProtocol::Submission)
        return host;
    return lmtpPrefix + (isLocalSocket() ? QString() : QStringLiteral("//")) + host;
}

void SubmissionServer::setText(const QString &text)
{
    const bool isLmtp = text.startsWith(lmtpPrefix, Qt::CaseInsensitive);
    protocol = isLmtp ? MailProtocol::Lmtp : MailProtocol::Submission;
    host = isLmtp ? text.mid(lmtpPrefix.size()) : text;
    if (isLmtp && host.startsWith(QStringLiteral("//")))
        host.remove(0, 2);
}

bool SubmissionServer::isSound() const
{
    return protocol == MailProtocol::Submission
        || (security == ChannelSecurity::Plaintext && (isLocalSocket() || isLoopback(host)));
}

QString toName(ChannelSecurity security)
{
    switch (security) {
    case ChannelSecurity::ImplicitTls:
        return tlsName;
    case ChannelSecurity::StartTls:
        return startTlsName;
    case ChannelSecurity::Plaintext:
        break;
    }
    return plaintextName;
}

std::optional<ChannelSecurity> channelSecurityFromName(const QString &name)
{
    for (const ChannelSecurity security :
         {ChannelSecurity::ImplicitTls, ChannelSecurity::StartTls, ChannelSecurity::Plaintext}) {
        if (name.compare(toName(security), Qt::CaseInsensitive) == 0)
            return security;
    }
    return std::nullopt;
}

QString toName(const AuthChoice &auth)
{
    switch (auth.kind) {
    case AuthChoice::Kind::Auto:
        return autoName;
    case AuthChoice::Kind::None:
        return noneName;
    case AuthChoice::Kind::Mechanism:
        break;
    }
    return QString::fromLatin1(auth.mechanism);
}

std::optional<AuthChoice> authChoiceFromName(const QString &name)
{
    if (name.compare(autoName, Qt::CaseInsensitive) == 0)
        return AuthChoice{AuthChoice::Kind::Auto, {}};
    if (name.compare(noneName, Qt::CaseInsensitive) == 0)
        return AuthChoice{AuthChoice::Kind::None, {}};
    if (!isMechanismName(name))
        return std::nullopt;
    return AuthChoice{AuthChoice::Kind::Mechanism, name.toLatin1().toUpper()};
}

} // namespace sendoff
