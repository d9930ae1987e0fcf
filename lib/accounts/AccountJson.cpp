// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/AccountJson.h"

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

QJsonObject toJson(const Identity &identity)
{
    QJsonObject object{{QStringLiteral("from"), toJson(identity.from)}};
    if (identity.replyTo)
        object.insert(QStringLiteral("replyTo"), toJson(*identity.replyTo));
    object.insert(QStringLiteral("organization"), identity.organization);
    return object;
}

std::optional<Identity> identityFromJson(const QJsonValue &value)
{
    auto from = mailboxFromJson(value[QStringLiteral("from")]);
    if (!from)
        return std::nullopt;
    Identity identity{*std::move(from), std::nullopt, value[QStringLiteral("organization")].toString()};
    const QJsonValue replyTo = value[QStringLiteral("replyTo")];
    if (!replyTo.isUndefined()) {
        identity.replyTo = mailboxFromJson(replyTo);
        if (!identity.replyTo)
            return std::nullopt;
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
};
static_assert(std::size(secretSources) == size_t(SecretSource::Kind::Session) + 1);

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
    return {{QStringLiteral("id"), account.id.number()},
            {QStringLiteral("name"), account.name},
            {QStringLiteral("kind"), account.kind == Account::Kind::Sandbox ? sandboxName : smtpName},
            {QStringLiteral("isDefault"), account.isDefault},
            {QStringLiteral("identity"), toJson(account.identity)},
            {QStringLiteral("server"), toJson(account.server)},
            {QStringLiteral("secretSource"), toJson(account.secretSource)},
            {QStringLiteral("ownLimits"), toJson(account.ownLimits)},
            {QStringLiteral("secretKey"), account.secretKey}};
}

std::optional<Account> accountFromJson(const QJsonObject &object)
{
    const auto kind = kindFromName(object.value(QStringLiteral("kind")).toString());
    const auto identity = identityFromJson(object.value(QStringLiteral("identity")));
    const auto server = serverFromJson(object.value(QStringLiteral("server")));
    const auto source = secretSourceFromJson(object.value(QStringLiteral("secretSource")));
    if (!kind || !identity || !server || !source)
        return std::nullopt;
    return Account{.id = AccountId(object.value(QStringLiteral("id")).toInteger()),
                   .name = object.value(QStringLiteral("name")).toString(),
                   .kind = *kind,
                   .isDefault = object.value(QStringLiteral("isDefault")).toBool(),
                   .identity = *identity,
                   .server = *server,
                   .secretSource = *source,
                   .ownLimits = limitsFromJson(object.value(QStringLiteral("ownLimits"))),
                   .secretKey = object.value(QStringLiteral("secretKey")).toString()};
}

} // namespace sendoff
