// SPDX-License-Identifier: GPL-3.0-or-later
// Accounts from other programs, and from and to a file.
#include "app/cli/AccountArguments.h"
#include "app/cli/JsonView.h"
#include "app/cli/Words.h"
#include "app/engine/Backup.h"
#include "imports/importSources.h"
#include "ui/words/TransferWords.h"

#include <QDir>
#include <QJsonArray>
#include <QSaveFile>

namespace sendoff::cli {

namespace {

void reportImport(const CommandContext &context, const ImportOutcome &outcome)
{
    QJsonArray array;
    for (const Account &account : outcome.added) {
        array += toJson(account);
        context.console.line(QStringLiteral("%1\t%2").arg(account.name, account.identity.from.toText()));
        if (account.secretSource.kind == SecretSource::Kind::OAuth)
            context.console.say(tr("“%1” signs in with the browser and a client ID of your own: add it again with --oauth-client-id.").arg(account.name));
        if (account.server.security == ChannelSecurity::Plaintext && account.logsIn())
            context.console.say(tr("“%1” has no encryption, and Sendoff logs in over TLS only: set its security.").arg(account.name));
    }
    for (const Account &account : outcome.withoutPassword)
        context.console.say(tr("The password of “%1” wasn't taken over: give it with “account set-password”.").arg(account.name));
    for (const QString &address : outcome.alreadyThere)
        context.console.say(tr("%1 is there already.").arg(address));
    if (context.console.isJson())
        context.console.document(QJsonDocument(array));
    if (!outcome.error)
        return finishTold(context);
    if (const auto *secret = std::get_if<SecretError>(&*outcome.error))
        return fail(context, exitCodeFor(*secret), toLines(words::describe(*secret, QString())));
    fail(context, ExitCannotCreate, words::describe(std::get<AccountStoreError>(*outcome.error), QString()));
}

void listSources(const CommandContext &context)
{
    QJsonArray array;
    for (const ImportSource &source : findImportSources(QDir::homePath())) {
        array += QJsonObject{{QStringLiteral("source"), toName(source.kind)}, {QStringLiteral("path"), source.path}};
        context.console.line(QStringLiteral("%1\t%2").arg(toName(source.kind), source.path));
    }
    if (context.console.isJson())
        context.console.document(QJsonDocument(array));
    if (array.isEmpty())
        return fail(context, ExitNoInput, tr("No other mail program's settings were found in %1.").arg(QDir::homePath()));
    context.finish(ExitDone);
}

void import(const CommandContext &context)
{
    const QStringList &words = context.arguments.positional();
    if (words.isEmpty())
        return listSources(context);
    const auto kind = importKindFromName(words.first());
    if (!kind || words.size() > 1)
        return fail(context, ExitUsage, tr("Give one of thunderbird, kmail, evolution, claws, msmtp and mutt."));
    std::vector<ImportSource> sources;
    if (context.arguments.has(QStringLiteral("--path"))) {
        sources.push_back({*kind, context.arguments.value(QStringLiteral("--path"))});
    } else {
        for (const ImportSource &source : findImportSources(QDir::homePath())) {
            if (source.kind == *kind)
                sources.push_back(source);
        }
    }
    std::vector<ImportedAccount> all;
    for (const ImportSource &source : sources) {
        for (const ImportedAccount &each : importFrom(source, QDir::homePath()))
            all.push_back(each);
    }
    if (all.empty())
        return fail(context, ExitNoInput,
                    tr("%1 has no account here that can send. If its settings are elsewhere, give them with --path.").arg(programName(*kind)));
    context.engine.importAccounts(all, context.arguments.has(QStringLiteral("--with-passwords")), qApp,
                                  [context](const ImportOutcome &outcome) { reportImport(context, outcome); });
}

std::optional<QString> onePath(const CommandContext &context)
{
    if (context.arguments.positional().size() == 1)
        return context.arguments.positional().first();
    fail(context, ExitUsage, tr("Give exactly one file."));
    return std::nullopt;
}

void backup(const CommandContext &context)
{
    const auto path = onePath(context);
    if (!path)
        return;
    const Backup backup = context.engine.backup();
    QSaveFile file(*path);
    const QByteArray octets = backup.toOctets();
    if (!file.open(QIODevice::WriteOnly) || file.write(octets) != octets.size() || !file.commit())
        return fail(context, ExitCannotCreate, tr("Couldn't write “%1”: %2. Choose another place.").arg(*path, file.errorString()));
    context.console.say(words::backedUp(backup.counts()).join(u'\n'));
    context.finish(ExitDone);
}

void restore(const CommandContext &context)
{
    const auto path = onePath(context);
    if (!path)
        return;
    QFile file(*path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(context, ExitNoInput, tr("The file %1 can't be read. Check its path.").arg(*path));
    const auto backup = Backup::fromOctets(file.readAll());
    if (!backup)
        return fail(context, ExitBadData, tr("%1 isn't a Sendoff backup, or comes from a later version.").arg(*path));
    const Restored restored = context.engine.restore(*backup);
    for (const Account &account : restored.accounts) {
        context.console.line(QStringLiteral("%1\t%2").arg(account.name, account.identity.from.toText()));
        if (account.secretSource.kind == SecretSource::Kind::Keychain)
            context.console.say(tr("“%1” finds its password in this machine's keychain, if it is there; else set it once.").arg(account.name));
    }
    const QString sentences = words::restored(restored.counts).join(u'\n');
    if (!restored.counts.isWhole)
        return fail(context, ExitCannotCreate, sentences);
    context.console.say(sentences);
    finishTold(context);
}

} // namespace

std::vector<Command> accountTransferCommands()
{
    return {{QStringLiteral("account import"),
             {{QStringLiteral("--path"), Arity::One}, {QStringLiteral("--with-passwords"), Arity::Flag}},
             QStringLiteral("[thunderbird|kmail|evolution|claws|msmtp|mutt] [--path FILE] [--with-passwords]"), import},
            {QStringLiteral("account backup"), {}, QStringLiteral("FILE"), backup},
            {QStringLiteral("account restore"), {}, QStringLiteral("FILE"), restore}};
}

} // namespace sendoff::cli
