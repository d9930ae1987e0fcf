// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/JsonView.h"

#include "delivery/ReplyMeaning.h"
#include "outbox/CameBack.h"
#include "ui/words/FailureWords.h"
#include "ui/words/SetupWords.h"

#include <QJsonArray>

namespace sendoff::cli {

namespace {

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

void putReply(QJsonObject &object, const ServerReply *reply)
{
    object[QStringLiteral("code")] = reply ? QJsonValue(reply->code) : QJsonValue();
    object[QStringLiteral("enhanced")] =
        reply && reply->enhanced ? QJsonValue(QString::fromLatin1(reply->enhanced->toBytes())) : QJsonValue();
    object[QStringLiteral("text")] = reply ? orNull(QString::fromUtf8(reply->text)) : QJsonValue();
}

/// What the server means by its words; null where it said nothing.
QJsonValue meaningJson(const std::optional<Failure> &failure)
{
    return failure && failure->reply ? QJsonValue(toName(meaningOf(*failure))) : QJsonValue();
}

QJsonObject toJson(const OutboxRecipient &recipient)
{
    const auto reported = recipient.reported ? QJsonValue(cli::toJson(*recipient.reported)) : QJsonValue();
    QJsonObject object{{QStringLiteral("address"), recipient.address.toText()},
                       {QStringLiteral("outcome"), toName(recipient.outcome)},
                       {QStringLiteral("at"), cli::toJson(cameBack(recipient) ? recipient.reported->at : recipient.at)},
                       {QStringLiteral("meaning"), meaningJson(recipient.failure)},
                       {QStringLiteral("reported"), reported},
                       {QStringLiteral("sentAgainIn"),
                        recipient.successor ? QJsonValue(recipient.successor->item.toText()) : QJsonValue()}};
    putReply(object, decidingReply(recipient));
    return object;
}

QJsonValue toJson(const std::optional<Failure> &failure, const QString &account)
{
    if (!failure)
        return {};
    QJsonObject object{{QStringLiteral("stage"), toName(failure->stage)},
                       {QStringLiteral("kind"), toName(failure->kind)},
                       {QStringLiteral("meaning"), meaningJson(failure)}};
    putReply(object, failure->reply ? &*failure->reply : nullptr);
    const words::FailureWords words = words::describe(*failure, account);
    if (object.value(QStringLiteral("text")).isNull())
        object[QStringLiteral("text")] = orNull(words.headline);
    object[QStringLiteral("advice")] = orNull(words.adviceWithoutButtons());
    return object;
}

QJsonValue toJson(const SentCopyState &copy)
{
    if (copy.state == SentCopyState::State::None)
        return {};
    return QJsonObject{{QStringLiteral("state"), toName(copy.state)},
                       {QStringLiteral("mailbox"), orNull(copy.mailbox)},
                       {QStringLiteral("nextTry"), cli::toJson(copy.nextTry)},
                       {QStringLiteral("tries"), copy.tries},
                       {QStringLiteral("text"), orNull(QString::fromUtf8(copy.detail))}};
}

} // namespace

QJsonValue toJson(const QDateTime &time)
{
    return time.isValid() ? QJsonValue(time.toUTC().toString(Qt::ISODateWithMs)) : QJsonValue();
}

QJsonObject toJson(const ReportedFate &fate)
{
    return {{QStringLiteral("fate"), toName(fate.fate)},
            {QStringLiteral("status"), orNull(QString::fromLatin1(fate.status))},
            {QStringLiteral("text"), orNull(fate.text)},
            {QStringLiteral("reporter"), orNull(fate.reporter)},
            {QStringLiteral("form"), toName(fate.form)},
            {QStringLiteral("program"), orNull(fate.program)},
            {QStringLiteral("at"), toJson(fate.at)},
            {QStringLiteral("willRetryUntil"), toJson(fate.willRetryUntil)}};
}

QJsonObject toJson(const OutboxItem &item)
{
    QJsonArray recipients;
    for (const OutboxRecipient &recipient : item.recipients)
        recipients += toJson(recipient);
    return {{QStringLiteral("id"), item.id.toText()},
            {QStringLiteral("state"), toName(item.state)},
            {QStringLiteral("account"), orNull(item.accountName)},
            {QStringLiteral("from"), orNull(item.from)},
            {QStringLiteral("subject"), item.subject},
            {QStringLiteral("created"), toJson(item.created)},
            {QStringLiteral("notBefore"), toJson(item.notBefore)},
            {QStringLiteral("nextAttempt"), toJson(item.nextAttempt)},
            {QStringLiteral("attempts"), item.attempts},
            {QStringLiteral("size"), item.size},
            {QStringLiteral("messageId"), orNull(QString::fromUtf8(item.messageId))},
            {QStringLiteral("recipients"), recipients},
            {QStringLiteral("looks"), item.looks},
            {QStringLiteral("nextLook"), toJson(item.nextLook)},
            {QStringLiteral("foundIn"), orNull(item.foundIn)},
            {QStringLiteral("sentCopy"), toJson(item.copy)},
            {QStringLiteral("dismissed"), toJson(item.dismissed)},
            {QStringLiteral("localCopy"), toJson(item.localCopy)},
            {QStringLiteral("error"), toJson(item.lastFailure, item.accountName)}};
}

namespace {

QJsonValue toJson(const IncomingServer &server)
{
    if (!server.isSet())
        return {};
    return QJsonObject{{QStringLiteral("protocol"), server.protocol == IncomingServer::Protocol::Pop3 ? QStringLiteral("pop3")
                                                                                                     : QStringLiteral("imap")},
                       {QStringLiteral("server"), server.host},
                       {QStringLiteral("port"), server.port},
                       {QStringLiteral("security"), toName(server.security)},
                       {QStringLiteral("user"), orNull(server.user)},
                       {QStringLiteral("auth"), toName(server.auth)},
                       {QStringLiteral("ownPassword"), !server.hasOwnSecret           ? QJsonValue()
                                                       : server.hasSecretInKeychain() ? QJsonValue(QStringLiteral("keychain"))
                                                                                      : QJsonValue(QStringLiteral("command"))},
                       {QStringLiteral("sentCopy"), toName(server.sentCopy)},
                       {QStringLiteral("sentFolder"), orNull(server.sentFolder)},
                       {QStringLiteral("reports"), server.readsReports}};
}

QJsonValue toJson(const SubmissionServer &server)
{
    if (server.host.isEmpty())
        return {};
    return QJsonObject{{QStringLiteral("server"), server.host},
                       {QStringLiteral("port"), server.port},
                       {QStringLiteral("security"), toName(server.security)},
                       {QStringLiteral("user"), orNull(server.user)}};
}

} // namespace

QJsonObject toJson(const FoundSettings &settings)
{
    QJsonArray facts;
    for (const words::ProviderFact &fact : words::facts(settings))
        facts += QJsonObject{{QStringLiteral("text"), fact.sentence}, {QStringLiteral("link"), orNull(fact.link.toString())}};
    return {{QStringLiteral("source"), toName(settings.source)},
            {QStringLiteral("where"), settings.where},
            {QStringLiteral("confirmHost"), settings.trust == FoundSettings::Trust::ConfirmHost},
            {QStringLiteral("how"), words::howFound(settings)},
            {QStringLiteral("provider"), orNull(settings.name)},
            {QStringLiteral("submission"), toJson(settings.submission)},
            {QStringLiteral("incoming"), toJson(settings.incoming)},
            {QStringLiteral("oauth"), settings.oauth.has_value()},
            {QStringLiteral("oauthOnly"), settings.oauthOnly},
            {QStringLiteral("facts"), facts}};
}

QJsonValue toJson(const std::optional<Receipt> &receipt)
{
    if (!receipt)
        return {};
    QJsonArray accepted;
    for (const Receipt::Part &part : receipt->parts) {
        QJsonArray recipients;
        for (const AddrSpec &recipient : part.recipients)
            recipients += recipient.toText();
        const TlsRecord &tls = part.tls;
        QJsonObject object{{QStringLiteral("at"), toJson(part.at)}, {QStringLiteral("recipients"), recipients}};
        putReply(object, &part.reply);
        object[QStringLiteral("tls")] = tls.protocol.isEmpty()
            ? QJsonValue()
            : QJsonObject{{QStringLiteral("protocol"), QString::fromLatin1(tls.protocol)},
                          {QStringLiteral("cipher"), orNull(QString::fromLatin1(tls.cipher))},
                          {QStringLiteral("issuer"), orNull(QString::fromUtf8(tls.issuer))},
                          {QStringLiteral("certificateSha256"), orNull(QString::fromLatin1(tls.fingerprint))}};
        accepted += object;
    }
    QJsonArray cameBack;
    for (const Receipt::Return &returned : receipt->cameBack)
        cameBack += QJsonObject{{QStringLiteral("recipient"), returned.recipient.toText()}, {QStringLiteral("reported"), toJson(returned.said)}};
    return QJsonObject{{QStringLiteral("messageId"), orNull(QString::fromUtf8(receipt->messageId))},
                       {QStringLiteral("sha256"), orNull(QString::fromLatin1(receipt->sha256))},
                       {QStringLiteral("size"), receipt->size},
                       {QStringLiteral("accepted"), accepted},
                       {QStringLiteral("cameBack"), cameBack}};
}

QJsonObject toJson(const Account &account)
{
    static const auto sourceName = [](SecretSource::Kind kind) {
        switch (kind) {
        case SecretSource::Kind::None:
            return QStringLiteral("none");
        case SecretSource::Kind::Keychain:
            return QStringLiteral("keychain");
        case SecretSource::Kind::Command:
            return QStringLiteral("command");
        case SecretSource::Kind::Session:
            return QStringLiteral("session");
        case SecretSource::Kind::OAuth:
            return QStringLiteral("oauth");
        }
        return QString();
    };
    const SubmissionServer &server = account.server;
    const bool isSandbox = account.kind == Account::Kind::Sandbox;
    return {{QStringLiteral("name"), account.name},
            {QStringLiteral("kind"), isSandbox ? QStringLiteral("sandbox") : QStringLiteral("smtp")},
            {QStringLiteral("address"), account.identity.from.toText()},
            {QStringLiteral("server"), orNull(server.toText())},
            {QStringLiteral("port"), isSandbox ? QJsonValue() : QJsonValue(server.port)},
            {QStringLiteral("security"), toName(server.security)},
            {QStringLiteral("user"), orNull(account.server.user)},
            {QStringLiteral("auth"), toName(server.auth)},
            {QStringLiteral("password"), sourceName(account.secretSource.kind)},
            {QStringLiteral("caFile"), orNull(server.caFile)},
            {QStringLiteral("clientCertificate"), orNull(server.clientCertificate)},
            {QStringLiteral("proxy"), orNull(server.proxy.toString(QUrl::RemovePassword))},
            {QStringLiteral("ownFromOnly"), account.demandsOwnFrom},
            {QStringLiteral("incoming"), toJson(account.incoming)},
            {QStringLiteral("localCopies"), account.localCopies.isSet() ? QJsonValue(account.localCopies.toText()) : QJsonValue()},
            {QStringLiteral("oauthClientId"), orNull(account.oauth.clientId)},
            {QStringLiteral("enabled"), account.isEnabled},
            {QStringLiteral("default"), account.isDefault}};
}

QJsonObject toJson(const SandboxMessage &message)
{
    return {{QStringLiteral("id"), message.id},
            {QStringLiteral("path"), message.path},
            {QStringLiteral("received"), toJson(message.received)},
            {QStringLiteral("from"), orNull(message.from)},
            {QStringLiteral("recipients"), QJsonArray::fromStringList(message.recipients)},
            {QStringLiteral("subject"), message.subject},
            {QStringLiteral("size"), message.size}};
}

} // namespace sendoff::cli
