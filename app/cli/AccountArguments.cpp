// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/AccountArguments.h"
#include "app/cli/JsonView.h"
#include "app/cli/Words.h"
#include "ui/words/SetupWords.h"

#include <algorithm>

namespace sendoff::cli {

std::optional<Account> namedAccount(const CommandContext &context)
{
    const QStringList &names = context.arguments.positional();
    if (names.size() != 1) {
        fail(context, ExitUsage, tr("Give exactly one account name."));
        return std::nullopt;
    }
    const auto account = context.engine.accounts().accountByName(names.first());
    if (!account)
        fail(context, ExitNoInput,
             tr("There is no account “%1”. “sendoff-cli account list” shows all of them.").arg(names.first()));
    return account;
}

void finishSaved(const CommandContext &context, const Result<Account, AccountSaveError> &result, const QString &name)
{
    if (result) {
        if (context.console.isJson())
            context.console.document(QJsonDocument(toJson(*result)));
        return finishTold(context);
    }
    if (const auto *secret = std::get_if<SecretError>(&result.error()))
        return fail(context, exitCodeFor(*secret), toLines(words::describe(*secret, name)));
    const auto &error = std::get<AccountStoreError>(result.error());
    fail(context, error.kind == AccountStoreError::Kind::CannotWrite ? ExitCannotCreate : ExitUsage,
         words::describe(error, name));
}

std::vector<OptionRule> mailboxPasswordOptions()
{
    return {{QStringLiteral("--imap-password-stdin"), Arity::Flag},
            {QStringLiteral("--imap-password-command"), Arity::One},
            {QStringLiteral("--imap-password-prompt"), Arity::Flag},
            {QStringLiteral("--imap-password-same"), Arity::Flag}};
}

std::vector<OptionRule> passwordOptions()
{
    return {{QStringLiteral("--password-stdin"), Arity::Flag},
            {QStringLiteral("--password-command"), Arity::One},
            {QStringLiteral("--password-prompt"), Arity::Flag}};
}

QByteArray secretLine()
{
    QByteArray octets = Console::readStandardInput().value_or(QByteArray());
    octets.truncate(octets.indexOf('\n') < 0 ? octets.size() : octets.indexOf('\n'));
    if (octets.endsWith('\r'))
        octets.chop(1);
    return octets;
}

namespace {

Result<std::optional<Secret>, Refusal> secretFrom(const Arguments &arguments, const QString &option, const QString &question)
{
    QByteArray octets;
    if (arguments.has(option + QStringLiteral("-stdin"))) {
        octets = secretLine();
    } else if (arguments.has(option + QStringLiteral("-prompt"))) {
        const auto answer = Console::askSecret(question);
        if (!answer)
            return Refusal{ExitUsage, tr("--password-prompt needs a terminal. Use --password-stdin in a script.")};
        octets = answer->toUtf8();
    } else {
        return std::optional<Secret>();
    }
    if (octets.isEmpty() || octets.contains('\0'))
        return Refusal{ExitBadData, tr("The password is empty or has a character that no password can have.")};
    return std::optional<Secret>(Secret(octets));
}

int countOf(const Arguments &arguments, const std::vector<OptionRule> &rules)
{
    return int(std::count_if(rules.begin(), rules.end(), [&arguments](const OptionRule &rule) { return arguments.has(rule.name); }));
}

/// Of the mailbox: what is wrong with its options has been said before.
Result<std::optional<Secret>, Refusal> mailboxSecretFrom(const Arguments &arguments)
{
    if (countOf(arguments, mailboxPasswordOptions()) > 1)
        return Refusal{ExitUsage, tr("Give only one of --imap-password-stdin, --imap-password-prompt, --imap-password-command "
                                     "and --imap-password-same.")};
    if (arguments.has(QStringLiteral("--password-stdin")) && arguments.has(QStringLiteral("--imap-password-stdin")))
        return Refusal{ExitUsage, tr("Standard input holds one password: give the other one by a prompt or a command.")};
    return secretFrom(arguments, QStringLiteral("--imap-password"), tr("Password of the mailbox:"));
}

} // namespace

Result<std::optional<Secret>, Refusal> secretFrom(const Arguments &arguments)
{
    if (countOf(arguments, passwordOptions()) > 1)
        return Refusal{ExitUsage, tr("Give only one of --password-stdin, --password-prompt and --password-command.")};
    return secretFrom(arguments, QStringLiteral("--password"), tr("Password:"));
}

void saveAccount(const CommandContext &context, const Account &account, const std::optional<Secret> &secret)
{
    const auto save = [context, secret](const Account &named) {
        context.engine.saveAccount(named, secret, qApp, [context, name = named.name](const auto &result) {
            finishSaved(context, result, name);
        });
    };
    const auto own = mailboxSecretFrom(context.arguments);
    if (!own)
        return fail(context, own.error());
    if (!*own)
        return save(account);
    context.engine.keepMailboxSecret(account, **own, qApp, [context, save, name = account.name](const auto &kept) {
        if (!kept)
            return finishSaved(context, kept, name);
        save(*kept);
    });
}

std::vector<OptionRule> oauthOptions()
{
    return {{QStringLiteral("--oauth-client-id"), Arity::One},    {QStringLiteral("--oauth-authorization"), Arity::One},
            {QStringLiteral("--oauth-token"), Arity::One},        {QStringLiteral("--oauth-device"), Arity::One},
            {QStringLiteral("--oauth-revocation"), Arity::One},   {QStringLiteral("--oauth-issuer"), Arity::One},
            {QStringLiteral("--oauth-scope"), Arity::Many}};
}

Result<OAuthSettings, Refusal> oauthFrom(const Arguments &arguments, const OAuthSettings &known)
{
    OAuthSettings settings = known;
    const auto take = [&arguments](const char *option, QUrl &url) {
        if (const QString name = QLatin1String(option); arguments.has(name))
            url = QUrl(arguments.value(name), QUrl::StrictMode);
    };
    take("--oauth-authorization", settings.authorization);
    take("--oauth-token", settings.token);
    take("--oauth-device", settings.device);
    take("--oauth-revocation", settings.revocation);
    settings.clientId = arguments.value(QStringLiteral("--oauth-client-id"));
    if (arguments.has(QStringLiteral("--oauth-issuer")))
        settings.issuer = arguments.value(QStringLiteral("--oauth-issuer"));
    if (arguments.has(QStringLiteral("--oauth-scope")))
        settings.scopes = arguments.values(QStringLiteral("--oauth-scope"));
    if (!settings.isComplete())
        return Refusal{ExitUsage, tr("To sign in, Sendoff needs --oauth-client-id, and for a provider that it doesn't know "
                                     "--oauth-token and --oauth-authorization or --oauth-device, all of them https addresses.")};
    return settings;
}

std::vector<OptionRule> consentOptions()
{
    return {{QStringLiteral("--no-database"), Arity::Flag}, {QStringLiteral("--tell-address"), Arity::Flag}};
}

DiscoveryConsent consentFrom(const Arguments &arguments)
{
    return {.askDatabase = !arguments.has(QStringLiteral("--no-database")),
            .tellAddress = arguments.has(QStringLiteral("--tell-address"))};
}

} // namespace sendoff::cli
