// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/AccountArguments.h"
#include "app/cli/IncomingOptions.h"
#include "app/cli/JsonView.h"
#include "app/cli/Words.h"
#include "sasl/MechanismChoice.h"
#include "ui/words/Lists.h"
#include "ui/words/SetupWords.h"

#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>

namespace sendoff::cli {

namespace {

std::vector<OptionRule> addOptions()
{
    std::vector<OptionRule> rules;
    for (const char *name : {"--address", "--server", "--port", "--security", "--user", "--auth", "--ca-file",
                             "--client-certificate", "--proxy", "--proxy-password-command"})
        rules.push_back({QString::fromLatin1(name), Arity::One});
    for (const char *name : {"--default", "--own-from-only"})
        rules.push_back({QString::fromLatin1(name), Arity::Flag});
    for (const auto &more : {passwordOptions(), consentOptions(), oauthOptions(), incomingOptions()})
        rules.insert(rules.end(), more.begin(), more.end());
    return rules;
}

/// "auto", "none" or a mechanism that Sendoff speaks.
Result<AuthChoice, Refusal> authFrom(const Arguments &arguments)
{
    const auto choice = authChoiceFromName(arguments.value(QStringLiteral("--auth")));
    const bool isKnown = choice && (choice->mechanism.isEmpty() || knownMechanisms().contains(choice->mechanism));
    if (!isKnown)
        return Refusal{ExitUsage, tr("--auth is auto, none or one of %1.")
                                      .arg(words::sideBySide(QString::fromLatin1(knownMechanisms().join(' ')).split(u' ')))};
    if (choice->mechanism == "EXTERNAL" && !arguments.has(QStringLiteral("--client-certificate")))
        return Refusal{ExitUsage, tr("EXTERNAL logs in by certificate: give one with --client-certificate.")};
    const auto options = passwordOptions();
    const bool hasPassword = std::any_of(options.begin(), options.end(), [&](const OptionRule &rule) { return arguments.has(rule.name); });
    if (choice->needsNoSecret() && hasPassword)
        return Refusal{ExitUsage, tr("%1 needs no password: leave the password option out.")
                                      .arg(QString::fromLatin1(choice->mechanism))};
    return *choice;
}

std::optional<Refusal> takeProxy(const Arguments &arguments, SubmissionServer &server)
{
    if (!arguments.has(QStringLiteral("--proxy"))) {
        if (arguments.has(QStringLiteral("--proxy-password-command")))
            return Refusal{ExitUsage, tr("--proxy-password-command goes with --proxy.")};
        return std::nullopt;
    }
    server.proxy = QUrl(arguments.value(QStringLiteral("--proxy")), QUrl::StrictMode);
    const QString scheme = server.proxy.scheme();
    if (!server.proxy.isValid() || server.proxy.host().isEmpty()
        || (scheme != QStringLiteral("socks5") && scheme != QStringLiteral("http")))
        return Refusal{ExitUsage, tr("--proxy is an address such as socks5://127.0.0.1:1080 or http://proxy:3128.")};
    if (!server.proxy.password().isEmpty())
        return Refusal{ExitUsage, tr("A password in an address is seen by everybody on this machine. Leave it out, and "
                                     "give --proxy-password-command with a command that prints it.")};
    server.proxyPasswordCommand = arguments.value(QStringLiteral("--proxy-password-command"));
    if (!server.proxyPasswordCommand.isEmpty() && server.proxy.userName().isEmpty())
        return Refusal{ExitUsage, tr("The proxy's user is missing: write it as socks5://USER@HOST:PORT.")};
    return std::nullopt;
}

/// How the server is talked to, wherever it is: --user, --auth, the files and the proxy. What isn't given stays.
std::optional<Refusal> takeManner(const Arguments &arguments, SubmissionServer &server)
{
    if (arguments.has(QStringLiteral("--user")))
        server.user = arguments.value(QStringLiteral("--user"));
    if (arguments.has(QStringLiteral("--auth"))) {
        const auto auth = authFrom(arguments);
        if (!auth)
            return auth.error();
        server.auth = *auth;
    }
    for (const auto &[option, target] : {std::pair{QStringLiteral("--ca-file"), &server.caFile},
                                         std::pair{QStringLiteral("--client-certificate"), &server.clientCertificate}}) {
        if (!arguments.has(option))
            continue;
        const QFileInfo file(arguments.value(option));
        if (!file.isReadable() || !file.isFile())
            return Refusal{ExitNoInput, tr("The file %1 can't be read. Check the path after %2.")
                                            .arg(arguments.value(option), option)};
        *target = file.absoluteFilePath();
    }
    return takeProxy(arguments, server);
}

/// Where the server is: --server, --port and --security.
Result<SubmissionServer, Refusal> serverFrom(const Arguments &arguments)
{
    SubmissionServer server;
    server.setText(arguments.value(QStringLiteral("--server")).trimmed());
    const bool isLmtp = server.protocol == MailProtocol::Lmtp;
    if (server.host.isEmpty()
        || (!server.isLocalSocket() && (server.host.contains(u' ') || server.host.contains(u'/'))))
        return Refusal{ExitUsage, tr("Give the server's name with --server, for example --server smtp.example.org.")};
    const auto security = channelSecurityFromName(
        arguments.has(QStringLiteral("--security")) ? arguments.value(QStringLiteral("--security"))
                                                    : isLmtp ? QStringLiteral("plaintext") : QStringLiteral("tls"));
    if (!security)
        return Refusal{ExitUsage, tr("--security is one of tls, starttls and plaintext.")};
    server.security = *security;
    if (!server.isSound())
        return Refusal{ExitUsage, tr("LMTP is spoken on this machine only and without TLS: give --server "
                                     "lmtp:/path/to/socket or --server lmtp://127.0.0.1.")};
    server.port = server.security == ChannelSecurity::ImplicitTls ? 465 : isLmtp ? 24 : 587;
    if (isLmtp)
        server.auth = {AuthChoice::Kind::None, {}}; // the socket's rights say who may
    if (arguments.has(QStringLiteral("--port"))) {
        bool ok = false;
        server.port = arguments.value(QStringLiteral("--port")).toUShort(&ok);
        if (!ok || server.port == 0)
            return Refusal{ExitUsage, tr("--port is a number from 1 to 65535; 465 and 587 are usual.")};
    }
    return server;
}

SecretSource sourceFrom(const Arguments &arguments, const AuthChoice &auth)
{
    if (arguments.has(QStringLiteral("--password-command")))
        return {SecretSource::Kind::Command, arguments.value(QStringLiteral("--password-command"))};
    if (auth.kind == AuthChoice::Kind::None || auth.needsNoSecret())
        return {SecretSource::Kind::None, {}};
    return {SecretSource::Kind::Keychain, {}};
}

/// With the secret that the options give, and by OAuth where they say so.
void save(const CommandContext &context, Account account)
{
    const Arguments &arguments = context.arguments;
    account.secretSource = sourceFrom(arguments, account.server.auth);
    if (arguments.has(QStringLiteral("--oauth-client-id"))) {
        const auto oauth = oauthFrom(arguments, account.oauth);
        if (!oauth)
            return fail(context, oauth.error());
        account.oauth = *oauth;
        account.secretSource = {SecretSource::Kind::OAuth, {}};
    }
    const auto secret = secretFrom(arguments);
    if (!secret)
        return fail(context, secret.error());
    if (account.secretSource.kind == SecretSource::Kind::Keychain && !*secret)
        return fail(context, ExitUsage,
                    tr("How does this account log in? Give --password-prompt, --password-stdin or --password-command, "
                       "or --auth none."));
    saveAccount(context, account, *secret);
}

/// What a person types to take over settings that have to be looked at first.
QString asOptions(const SubmissionServer &server)
{
    QString options = QStringLiteral("--server %1 --port %2 --security %3").arg(server.host, QString::number(server.port), toName(server.security));
    return server.user.isEmpty() ? options : options + QStringLiteral(" --user ") + server.user;
}

void takeDiscovered(const CommandContext &context, Account account, const std::vector<FoundSettings> &found)
{
    if (found.empty())
        return fail(context, ExitNoHost, toLines(words::nothingFound(account.identity.from.address)));
    const FoundSettings &best = found.front();
    sayFacts(context, best);
    if (!best.isComplete())
        return context.finish(ExitRejected);
    const SubmissionServer &server = best.submission;
    context.console.say(tr("Sending: %1. %2").arg(words::serverLine(server.host, server.port, server.security), words::howFound(best)));
    if (best.trust == FoundSettings::Trust::ConfirmHost)
        return fail(context, ExitConfiguration,
                    tr("Nothing was saved. If it is, give the same command with %1").arg(asOptions(server)));
    if (best.oauthOnly && !context.arguments.has(QStringLiteral("--oauth-client-id")))
        return fail(context, ExitUsage, tr("Give --oauth-client-id with the client ID that you registered, then run “account sign-in”."));
    best.applyTo(account);
    // What was given comes before what was found.
    if (context.arguments.has(QStringLiteral("--user")))
        account.server.user = context.arguments.value(QStringLiteral("--user"));
    const auto incoming = incomingFrom(context.arguments, account.incoming);
    if (!incoming)
        return fail(context, ExitUsage, incoming.error());
    account.incoming = *incoming;
    save(context, account);
}

void addDiscovered(const CommandContext &context, const Account &account)
{
    for (const char *name : {"--port", "--security"}) {
        if (context.arguments.has(QLatin1String(name)))
            return fail(context, ExitUsage, tr("%1 goes with --server. Without both, Sendoff finds the server by itself.").arg(QLatin1String(name)));
    }
    discover(context, account.identity.from.address, [context, account](const auto &found) { takeDiscovered(context, account, found); });
}

void add(const CommandContext &context)
{
    const Arguments &arguments = context.arguments;
    if (arguments.positional().size() != 1)
        return fail(context, ExitUsage, tr("Give exactly one account name: account add NAME --address …"));
    Account account{.name = arguments.positional().first(),
                    .identity = {.from = {QString(), *AddrSpec::parse(QStringLiteral("a@example.org"))}}};
    if (const auto error = checkAccountName(account.name))
        return fail(context, ExitUsage, words::describe(*error));
    const auto mailbox = Mailbox::parse(arguments.value(QStringLiteral("--address")));
    if (!mailbox)
        return fail(context, arguments.has(QStringLiteral("--address")) ? ExitBadData : ExitUsage,
                    arguments.has(QStringLiteral("--address"))
                        ? tr("“%1” is no address: %2 Write it as 'Jane Roe <jane@example.org>'.")
                              .arg(arguments.value(QStringLiteral("--address")), words::describe(mailbox.error()))
                        : tr("Give your address with --address 'Jane Roe <jane@example.org>'."));
    account.identity.from = *mailbox;
    const auto localCopies = localCopiesFrom(arguments);
    if (!localCopies)
        return fail(context, ExitUsage, localCopies.error());
    account.localCopies = *localCopies;
    if (context.engine.accounts().accountByName(account.name))
        return fail(context, ExitUsage,
                    words::describe(AccountStoreError{AccountStoreError::Kind::NameTaken, {}}, account.name));
    account.isDefault = arguments.has(QStringLiteral("--default"));
    account.demandsOwnFrom = arguments.has(QStringLiteral("--own-from-only"));
    if (arguments.has(QStringLiteral("--server"))) {
        const auto server = serverFrom(arguments);
        if (!server)
            return fail(context, server.error());
        account.server = *server;
    }
    if (const auto fault = takeManner(arguments, account.server))
        return fail(context, *fault);
    if (!arguments.has(QStringLiteral("--server")))
        return addDiscovered(context, account);
    const auto incoming = incomingFrom(arguments);
    if (!incoming)
        return fail(context, ExitUsage, incoming.error());
    account.incoming = *incoming;
    save(context, account);
}

void setPassword(const CommandContext &context)
{
    auto account = namedAccount(context);
    if (!account)
        return;
    if (account->kind == Account::Kind::Sandbox || account->server.auth.kind == AuthChoice::Kind::None)
        return fail(context, ExitUsage, tr("The account “%1” logs in without a password; there is none to set.").arg(account->name));
    const auto secret = secretFrom(context.arguments);
    if (!secret)
        return fail(context, secret.error());
    const bool byCommand = context.arguments.has(QStringLiteral("--password-command"));
    if (!*secret && !byCommand)
        return fail(context, ExitUsage, tr("Give --password-prompt, --password-stdin or --password-command."));
    account->secretSource = sourceFrom(context.arguments, AuthChoice{});
    context.engine.saveAccount(*account, *secret, qApp, [context, name = account->name](const auto &result) {
        finishSaved(context, result, name);
    });
}

void list(const CommandContext &context)
{
    QJsonArray array;
    for (const Account &account : context.engine.accounts().accounts()) {
        array += toJson(account);
        context.console.line(QStringLiteral("%1 %2\t%3").arg(account.isDefault ? QStringLiteral("*") : QStringLiteral(" "),
                                                              account.name, account.identity.from.toText()));
    }
    if (context.console.isJson())
        context.console.document(QJsonDocument(array));
    context.finish(ExitDone);
}

void show(const CommandContext &context)
{
    const auto account = namedAccount(context);
    if (!account)
        return;
    const QJsonObject object = toJson(*account);
    if (context.console.isJson())
        context.console.document(QJsonDocument(object));
    for (const QString &key : object.keys()) {
        const QJsonObject inner = object.value(key).toObject();
        for (const QString &name : inner.keys()) {
            if (!inner.value(name).isNull())
                context.console.line(QStringLiteral("%1 %2: %3").arg(key, name, inner.value(name).toVariant().toString()));
        }
        if (!object.value(key).isNull() && inner.isEmpty())
            context.console.line(QStringLiteral("%1: %2").arg(key, object.value(key).toVariant().toString()));
    }
    context.finish(ExitDone);
}

void setDefault(const CommandContext &context)
{
    const auto account = namedAccount(context);
    if (!account)
        return;
    const auto done = context.engine.accounts().setDefault(account->id);
    if (!done)
        return fail(context, ExitCannotCreate, words::describe(done.error(), account->name));
    finishTold(context);
}

/// One place up or down, or to an end, in every list of accounts.
void move(const CommandContext &context)
{
    const QStringList &words = context.arguments.positional();
    const QStringList places{QStringLiteral("up"), QStringLiteral("down"), QStringLiteral("first"), QStringLiteral("last")};
    const auto account = words.size() == 2 ? context.engine.accounts().accountByName(words.first()) : std::nullopt;
    const qsizetype place = words.size() == 2 ? places.indexOf(words.last()) : -1;
    if (words.size() != 2 || place < 0)
        return fail(context, ExitUsage, tr("Give an account and where it goes: account move NAME up, down, first or last."));
    if (!account)
        return fail(context, ExitNoInput, words::describe(AccountStoreError{AccountStoreError::Kind::NotFound, {}}, words.first()));
    std::vector<AccountId> order;
    for (const Account &each : context.engine.accounts().accounts())
        order.push_back(each.id);
    const auto from = std::find(order.begin(), order.end(), account->id) - order.begin();
    const auto end = std::ssize(order) - 1;
    const std::ptrdiff_t targets[] = {std::max<std::ptrdiff_t>(from - 1, 0), std::min<std::ptrdiff_t>(from + 1, end), 0, end};
    order.erase(order.begin() + from);
    order.insert(order.begin() + targets[place], account->id);
    const auto done = context.engine.accounts().setOrder(order);
    if (!done)
        return fail(context, ExitCannotCreate, words::describe(done.error(), account->name));
    finishTold(context);
}

/// Switched off, it keeps what waits; switched on, that leaves.
void setEnabled(const CommandContext &context, bool isEnabled)
{
    auto account = namedAccount(context);
    if (!account)
        return;
    account->isEnabled = isEnabled;
    context.engine.saveAccount(*account, std::nullopt, qApp, [context, name = account->name](const auto &result) {
        finishSaved(context, result, name);
    });
}

void remove(const CommandContext &context)
{
    const auto account = namedAccount(context);
    if (!account)
        return;
    context.engine.removeAccount(account->id, qApp, [context, name = account->name](const auto &result) {
        if (!result)
            return fail(context, ExitCannotCreate, words::describe(result.error(), name));
        finishTold(context);
    });
}

} // namespace

std::vector<Command> accountCommands()
{
    return {{QStringLiteral("account add"), addOptions(),
             QStringLiteral("NAME --address 'Jane Roe <jane@example.org>' [--server HOST [--port N] "
                            "[--security tls|starttls|plaintext]] [--user U] [--auth auto|none|MECHANISM] "
                            "[--password-stdin|--password-command CMD|--password-prompt] [--ca-file PEM] "
                            "[--client-certificate P12] [--proxy URL [--proxy-password-command CMD]] [--own-from-only] [--default] "
                            "[--no-database] [--tell-address] [--oauth-client-id ID [--oauth-token URL --oauth-authorization URL] "
                            "[--oauth-device URL] [--oauth-revocation URL] [--oauth-issuer URL] [--oauth-scope S…]] ")
                 + incomingUsage(),
             add},
            {QStringLiteral("account list"), {}, {}, list, Words::None},
            {QStringLiteral("account show"), {}, QStringLiteral("NAME"), show},
            {QStringLiteral("account set-password"), passwordOptions(),
             QStringLiteral("NAME --password-stdin|--password-command CMD|--password-prompt"), setPassword},
            {QStringLiteral("account default"), {}, QStringLiteral("NAME"), setDefault},
            {QStringLiteral("account move"), {}, QStringLiteral("NAME up|down|first|last"), move},
            {QStringLiteral("account enable"), {}, QStringLiteral("NAME"), [](const CommandContext &context) { setEnabled(context, true); }},
            {QStringLiteral("account disable"), {}, QStringLiteral("NAME"), [](const CommandContext &context) { setEnabled(context, false); }},
            {QStringLiteral("account remove"), {}, QStringLiteral("NAME"), remove}};
}

} // namespace sendoff::cli
