// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/AccountJson.h"

#include <QJsonArray>

#include <iterator>

namespace sendoff {

namespace {

QJsonObject toJson(const Mailbox &mailbox)
{
    return {{QStringLiteral("name"), mailbox.displayName}, {QStringLiteral("address"), mailbox.address.toText()}};
}

std::optional<Mailbox> mailboxFromJson(const QJsonValue &value)
{
    auto address = AddrSpec::parse(value[QStringLiteral("address")].toString());
    if (!address)
        return std::nullopt;
    return Mailbox{value[QStringLiteral("name")].toString(), *address};
}

QJsonObject toJson(const Signature &signature)
{
    return {{QStringLiteral("text"), signature.text},
            {QStringLiteral("html"), signature.html},
            {QStringLiteral("aboveQuote"), signature.aboveQuote}};
}

/// Accounts of before have none.
Signature signatureFromJson(const QJsonValue &value)
{
    return {.text = value[QStringLiteral("text")].toString(),
            .html = value[QStringLiteral("html")].toString(),
            .aboveQuote = value[QStringLiteral("aboveQuote")].toBool()};
}

QJsonObject toJson(const Identity &identity)
{
    QJsonObject object{{QStringLiteral("from"), toJson(identity.from)}};
    if (identity.replyTo)
        object.insert(QStringLiteral("replyTo"), toJson(*identity.replyTo));
    object.insert(QStringLiteral("organization"), identity.organization);
    object.insert(QStringLiteral("signature"), toJson(identity.signature));
    QJsonArray alwaysBcc;
    for (const Mailbox &mailbox : identity.alwaysBcc)
        alwaysBcc.append(toJson(mailbox));
    object.insert(QStringLiteral("alwaysBcc"), alwaysBcc);
    object.insert(QStringLiteral("sentFolder"), identity.sentFolder);
    return object;
}

std::optional<Identity> identityFromJson(const QJsonValue &value)
{
    auto from = mailboxFromJson(value[QStringLiteral("from")]);
    if (!from)
        return std::nullopt;
    Identity identity{.from = *std::move(from),
                      .organization = value[QStringLiteral("organization")].toString(),
                      .signature = signatureFromJson(value[QStringLiteral("signature")]),
                      .sentFolder = value[QStringLiteral("sentFolder")].toString()};
    const QJsonValue replyTo = value[QStringLiteral("replyTo")];
    if (!replyTo.isUndefined()) {
        identity.replyTo = mailboxFromJson(replyTo);
        if (!identity.replyTo)
            return std::nullopt;
    }
    for (const QJsonValue each : value[QStringLiteral("alwaysBcc")].toArray()) {
        const auto mailbox = mailboxFromJson(each);
        if (!mailbox)
            return std::nullopt;
        identity.alwaysBcc.push_back(*mailbox);
    }
    return identity;
}

QJsonObject toJson(const SubmissionServer &server)
{
    return {{QStringLiteral("host"), server.toText()},
            {QStringLiteral("port"), int(server.port)},
            {QStringLiteral("security"), toName(server.security)},
            {QStringLiteral("user"), server.user},
            {QStringLiteral("auth"), toName(server.auth)},
            {QStringLiteral("caFile"), server.caFile},
            {QStringLiteral("clientCertificate"), server.clientCertificate},
            {QStringLiteral("proxy"), server.proxy.toString(QUrl::FullyEncoded | QUrl::RemovePassword)},
            {QStringLiteral("proxyPasswordCommand"), server.proxyPasswordCommand},
            // Latin 1 has a character for each octet.
            {QStringLiteral("ehloName"), QString::fromLatin1(server.ehloName)},
            {QStringLiteral("pinnedCertificate"), QString::fromLatin1(server.pinnedCertificate.toHex())}};
}

std::optional<SubmissionServer> serverFromJson(const QJsonValue &value)
{
    const int port = value[QStringLiteral("port")].toInt(-1);
    const auto security = channelSecurityFromName(value[QStringLiteral("security")].toString());
    const auto auth = authChoiceFromName(value[QStringLiteral("auth")].toString());
    if (port < 0 || port > 65535 || !security || !auth)
        return std::nullopt;
    SubmissionServer server{
        .port = quint16(port),
        .security = *security,
        .user = value[QStringLiteral("user")].toString(),
        .auth = *auth,
        .caFile = value[QStringLiteral("caFile")].toString(),
        .clientCertificate = value[QStringLiteral("clientCertificate")].toString(),
        .proxy = QUrl(value[QStringLiteral("proxy")].toString(), QUrl::StrictMode),
        .proxyPasswordCommand = value[QStringLiteral("proxyPasswordCommand")].toString(),
        .ehloName = value[QStringLiteral("ehloName")].toString().toLatin1(),
        .pinnedCertificate = QByteArray::fromHex(value[QStringLiteral("pinnedCertificate")].toString().toLatin1())};
    server.setText(value[QStringLiteral("host")].toString());
    return server.isSound() ? std::optional(server) : std::nullopt;
}

const QString imapName = QStringLiteral("imap");
const QString pop3Name = QStringLiteral("pop3");

QJsonObject toJson(const IncomingServer &server)
{
    return {{QStringLiteral("protocol"), server.protocol == IncomingServer::Protocol::Pop3 ? pop3Name : imapName},
            {QStringLiteral("host"), server.host},
            {QStringLiteral("port"), int(server.port)},
            {QStringLiteral("security"), toName(server.security)},
            {QStringLiteral("user"), server.user},
            {QStringLiteral("auth"), toName(server.auth)},
            {QStringLiteral("hasOwnSecret"), server.hasOwnSecret},
            {QStringLiteral("passwordCommand"), server.passwordCommand},
            {QStringLiteral("pinnedCertificate"), QString::fromLatin1(server.pinnedCertificate.toHex())},
            {QStringLiteral("sentCopy"), toName(server.sentCopy)},
            {QStringLiteral("sentFolder"), server.sentFolder},
            {QStringLiteral("readsReports"), server.readsReports},
            {QStringLiteral("keepsDrafts"), server.keepsDrafts}};
}

/// Accounts of before have none.
std::optional<IncomingServer> incomingFromJson(const QJsonValue &value)
{
    if (value.isUndefined())
        return IncomingServer();
    const QString protocol = value[QStringLiteral("protocol")].toString();
    const int port = value[QStringLiteral("port")].toInt(-1);
    const auto security = channelSecurityFromName(value[QStringLiteral("security")].toString());
    const auto auth = authChoiceFromName(value[QStringLiteral("auth")].toString());
    if ((protocol != imapName && protocol != pop3Name) || port < 0 || port > 65535 || !security || !auth)
        return std::nullopt;
    return IncomingServer{
        .protocol = protocol == pop3Name ? IncomingServer::Protocol::Pop3 : IncomingServer::Protocol::Imap,
        .host = value[QStringLiteral("host")].toString(),
        .port = quint16(port),
        .security = *security,
        .user = value[QStringLiteral("user")].toString(),
        .auth = *auth,
        .hasOwnSecret = value[QStringLiteral("hasOwnSecret")].toBool(),
        .passwordCommand = value[QStringLiteral("passwordCommand")].toString(),
        .pinnedCertificate = QByteArray::fromHex(value[QStringLiteral("pinnedCertificate")].toString().toLatin1()),
        .sentCopy = sentCopyFromName(value[QStringLiteral("sentCopy")].toString()).value_or(IncomingServer::SentCopy::Auto),
        .sentFolder = value[QStringLiteral("sentFolder")].toString(),
        .readsReports = value[QStringLiteral("readsReports")].toBool(),
        .keepsDrafts = value[QStringLiteral("keepsDrafts")].toBool()};
}

QJsonObject toJson(const SendingLimits &limits)
{
    return {{QStringLiteral("perMinute"), limits.perMinute},
            {QStringLiteral("perDay"), limits.perDay},
            {QStringLiteral("recipients"), limits.recipients}};
}

/// Accounts of before have none.
SendingLimits limitsFromJson(const QJsonValue &value)
{
    const auto number = [&value](const QString &name) { return std::max(value[name].toInt(), 0); };
    return {.perMinute = number(QStringLiteral("perMinute")),
            .perDay = number(QStringLiteral("perDay")),
            .recipients = number(QStringLiteral("recipients"))};
}

struct KindName {
    SecretSource::Kind kind;
    QLatin1String name;
};
constexpr KindName secretSources[] = {
    {SecretSource::Kind::None, QLatin1String("none")},
    {SecretSource::Kind::Keychain, QLatin1String("keychain")},
    {SecretSource::Kind::Command, QLatin1String("command")},
    {SecretSource::Kind::Session, QLatin1String("session")},
    {SecretSource::Kind::OAuth, QLatin1String("oauth")},
};
static_assert(std::size(secretSources) == size_t(SecretSource::Kind::OAuth) + 1);

QJsonObject toJson(const SecretSource &source)
{
    return {{QStringLiteral("kind"), QString(secretSources[size_t(source.kind)].name)},
            {QStringLiteral("command"), source.command}};
}

std::optional<SecretSource> secretSourceFromJson(const QJsonValue &value)
{
    const QString name = value[QStringLiteral("kind")].toString();
    for (const KindName &each : secretSources) {
        if (name == each.name)
            return SecretSource{each.kind, value[QStringLiteral("command")].toString()};
    }
    return std::nullopt;
}

QJsonObject toJson(const OAuthSettings &oauth)
{
    return {{QStringLiteral("issuer"), oauth.issuer},
            {QStringLiteral("authorization"), oauth.authorization.toString(QUrl::FullyEncoded)},
            {QStringLiteral("token"), oauth.token.toString(QUrl::FullyEncoded)},
            {QStringLiteral("device"), oauth.device.toString(QUrl::FullyEncoded)},
            {QStringLiteral("revocation"), oauth.revocation.toString(QUrl::FullyEncoded)},
            {QStringLiteral("clientId"), oauth.clientId},
            {QStringLiteral("scopes"), QJsonArray::fromStringList(oauth.scopes)}};
}

/// Accounts of before have none.
OAuthSettings oauthFromJson(const QJsonValue &value)
{
    const auto url = [&value](const QString &name) { return QUrl(value[name].toString(), QUrl::StrictMode); };
    QStringList scopes;
    for (const QJsonValue each : value[QStringLiteral("scopes")].toArray())
        scopes += each.toString();
    return {.issuer = value[QStringLiteral("issuer")].toString(),
            .authorization = url(QStringLiteral("authorization")),
            .token = url(QStringLiteral("token")),
            .device = url(QStringLiteral("device")),
            .revocation = url(QStringLiteral("revocation")),
            .clientId = value[QStringLiteral("clientId")].toString(),
            .scopes = scopes};
}

const QString smtpName = QStringLiteral("smtp");
const QString sandboxName = QStringLiteral("sandbox");

std::optional<Account::Kind> kindFromName(const QString &name)
{
    if (name == smtpName)
        return Account::Kind::Smtp;
    return name == sandboxName ? std::optional(Account::Kind::Sandbox) : std::nullopt;
}

} // namespace

QJsonObject toJson(const Account &account)
{
    QJsonArray otherIdentities;
    for (const Identity &identity : account.otherIdentities)
        otherIdentities.append(toJson(identity));
    return {{QStringLiteral("id"), account.id.number()},
            {QStringLiteral("name"), account.name},
            {QStringLiteral("kind"), account.kind == Account::Kind::Sandbox ? sandboxName : smtpName},
            {QStringLiteral("isDefault"), account.isDefault},
            {QStringLiteral("isEnabled"), account.isEnabled},
            {QStringLiteral("identity"), toJson(account.identity)},
            {QStringLiteral("otherIdentities"), otherIdentities},
            {QStringLiteral("demandsOwnFrom"), account.demandsOwnFrom},
            {QStringLiteral("server"), toJson(account.server)},
            {QStringLiteral("incoming"), toJson(account.incoming)},
            {QStringLiteral("localCopies"), account.localCopies.toText()},
            {QStringLiteral("secretSource"), toJson(account.secretSource)},
            {QStringLiteral("oauth"), toJson(account.oauth)},
            {QStringLiteral("ownLimits"), toJson(account.ownLimits)},
            {QStringLiteral("secretKey"), account.secretKey}};
}

std::optional<Account> accountFromJson(const QJsonObject &object)
{
    const auto kind = kindFromName(object.value(QStringLiteral("kind")).toString());
    const auto identity = identityFromJson(object.value(QStringLiteral("identity")));
    const auto server = serverFromJson(object.value(QStringLiteral("server")));
    const auto source = secretSourceFromJson(object.value(QStringLiteral("secretSource")));
    const auto incoming = incomingFromJson(object.value(QStringLiteral("incoming")));
    if (!kind || !identity || !server || !source || !incoming)
        return std::nullopt;
    std::vector<Identity> otherIdentities;
    for (const QJsonValue each : object.value(QStringLiteral("otherIdentities")).toArray()) {
        const auto other = identityFromJson(each);
        if (!other)
            return std::nullopt;
        otherIdentities.push_back(*other);
    }
    return Account{.id = AccountId(object.value(QStringLiteral("id")).toInteger()),
                   .name = object.value(QStringLiteral("name")).toString(),
                   .kind = *kind,
                   .isDefault = object.value(QStringLiteral("isDefault")).toBool(),
                   .isEnabled = object.value(QStringLiteral("isEnabled")).toBool(true),
                   .identity = *identity,
                   .otherIdentities = otherIdentities,
                   .demandsOwnFrom = object.value(QStringLiteral("demandsOwnFrom")).toBool(),
                   .server = *server,
                   .incoming = *incoming,
                   // Accounts of before have none.
                   .localCopies = LocalCopies::parse(object.value(QStringLiteral("localCopies")).toString()).value_or(LocalCopies()),
                   .secretSource = *source,
                   .oauth = oauthFromJson(object.value(QStringLiteral("oauth"))),
                   .ownLimits = limitsFromJson(object.value(QStringLiteral("ownLimits"))),
                   .secretKey = object.value(QStringLiteral("secretKey")).toString()};
}

} // namespace sendoff
