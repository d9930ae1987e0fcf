// SPDX-License-Identifier: GPL-3.0-or-later
#include "address/AddressList.h"
#include "app/cli/CommandLine.h"
#include "app/cli/JsonView.h"
#include "app/cli/Waiting.h"
#include "app/engine/Handover.h"
#include "compose/Ready.h"
#include "compose/prepare.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace sendoff::cli {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("SendCommand", text);
}

struct Refusal {
    ExitCode code;
    QString sentence;
};

/// --account, else the account whose address stands after --from, else the default.
Result<Account, Refusal> chooseAccount(const CommandContext &context)
{
    const QString name = context.arguments.value(QStringLiteral("--account"));
    if (context.arguments.has(QStringLiteral("--account"))) {
        const auto account = context.engine.accounts().accountByName(name);
        if (!account)
            return Refusal{ExitConfiguration,
                           tr("There is no account “%1”. “sendoff-cli account list” shows all of them.").arg(name)};
        return *account;
    }
    const auto from = Mailbox::parse(context.arguments.value(QStringLiteral("--from")));
    std::optional<Account> chosen;
    for (const Account &account : context.engine.accounts().accounts()) {
        if (from && account.identity.from.address == from->address)
            return account;
        if (account.isDefault)
            chosen = account;
    }
    if (!chosen)
        return Refusal{ExitConfiguration, tr("There is no account yet. Add one with “sendoff-cli account add”.")};
    return *chosen;
}

Result<QString, Refusal> textOf(const QString &path)
{
    QByteArray octets;
    if (path == QStringLiteral("-")) {
        octets = Console::readStandardInput();
    } else {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return Refusal{ExitNoInput, tr("The file %1 can't be read. Nothing was sent.").arg(path)};
        octets = file.readAll();
    }
    QString text = QString::fromUtf8(octets);
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    return text;
}

Result<Draft, Refusal> draftFrom(const CommandContext &context, const Account &account)
{
    const Arguments &arguments = context.arguments;
    Draft draft;
    draft.account = account.id;
    draft.from = arguments.value(QStringLiteral("--from"));
    draft.to = arguments.values(QStringLiteral("--to")).join(QStringLiteral(", "));
    draft.cc = arguments.values(QStringLiteral("--cc")).join(QStringLiteral(", "));
    draft.bcc = arguments.values(QStringLiteral("--bcc")).join(QStringLiteral(", "));
    draft.subject = arguments.value(QStringLiteral("--subject"));
    for (const auto &[option, target] :
         {std::pair{QStringLiteral("--text"), &draft.text}, std::pair{QStringLiteral("--html"), &draft.html}}) {
        if (!arguments.has(option))
            continue;
        const auto text = textOf(arguments.value(option));
        if (!text)
            return text.error();
        *target = *text;
    }
    for (const QString &path : arguments.values(QStringLiteral("--attach"))) {
        const QFileInfo file(path);
        if (!file.isFile() || !file.isReadable())
            return Refusal{ExitNoInput, tr("The file %1 can't be read. Nothing was sent.").arg(path)};
        draft.attachments.push_back(
            {.path = file.absoluteFilePath(), .name = file.fileName(), .size = file.size(), .modified = file.lastModified()});
    }
    for (const QString &header : arguments.values(QStringLiteral("--header"))) {
        const qsizetype colon = header.indexOf(u':');
        if (colon <= 0)
            return Refusal{ExitBadData, tr("“%1” is no header. Write it as 'Name: value'.").arg(header)};
        draft.extraHeaders.push_back({header.left(colon).trimmed(), header.mid(colon + 1).trimmed()});
    }
    return draft;
}

Refusal refusalOf(const std::vector<ComposeIssue> &issues)
{
    QStringList lines;
    ExitCode code = ExitBadData;
    for (const ComposeIssue &issue : issues) {
        lines += words::describe(issue);
        if (issue.kind == ComposeIssue::Kind::AttachmentMissing || issue.kind == ComposeIssue::Kind::AttachmentUnreadable)
            code = ExitNoInput;
    }
    lines += tr("Nothing was sent.");
    return {code, lines.join(u'\n')};
}

Result<std::vector<PreparedMessage>, Refusal> composedMessages(const CommandContext &context, const Account &account)
{
    const auto draft = draftFrom(context, account);
    if (!draft)
        return draft.error();
    auto prepared = prepare(*draft, account.identity, context.engine.clock(), context.engine.randomness());
    if (!prepared)
        return refusalOf(prepared.error());
    return std::vector<PreparedMessage>{*prepared};
}

Result<std::vector<PreparedMessage>, Refusal> readyMessages(const CommandContext &context)
{
    std::vector<AddrSpec> recipients;
    const AddressList given = AddressList::parse(context.arguments.values(QStringLiteral("--to")).join(QStringLiteral(", ")));
    if (!given.faults.empty())
        return Refusal{ExitBadData, tr("“%1” is no address: %2 Nothing was sent.")
                                        .arg(given.faults.front().text, words::describe(given.faults.front().error))};
    for (const Mailbox &mailbox : given.mailboxes)
        recipients.push_back(mailbox.address);
    std::vector<PreparedMessage> messages;
    for (const QString &path : context.arguments.values(QStringLiteral("--eml"))) {
        auto prepared = prepareReady(path, recipients, context.engine.clock(), context.engine.randomness());
        const bool isNoMessage = !prepared && prepared.error().front().field == ComposeIssue::Field::From
            && prepared.error().front().text == path;
        if (isNoMessage)
            return Refusal{ExitBadData, tr("The file %1 is no mail message: it has no sender in From. Nothing was sent.").arg(path)};
        if (!prepared)
            return refusalOf(prepared.error());
        messages.push_back(*prepared);
    }
    return messages;
}

/// In a window a pasted list may have line ends; in an argument one is a mistake, or somebody's trick.
std::optional<Refusal> checkRecipients(const Arguments &arguments)
{
    for (const char *option : {"--to", "--cc", "--bcc"}) {
        for (const QString &value : arguments.values(QString::fromLatin1(option))) {
            if (value.contains(u'\n') || value.contains(u'\r'))
                return Refusal{ExitBadData, tr("An address after %1 has a line break in it. Nothing was sent.")
                                                .arg(QString::fromLatin1(option))};
        }
    }
    return std::nullopt;
}

std::optional<Refusal> checkOptions(const Arguments &arguments)
{
    if (!arguments.positional().isEmpty())
        return Refusal{ExitUsage, tr("“%1” stands alone. Recipients follow --to, files follow --attach.")
                                      .arg(arguments.positional().first())};
    if (arguments.has(QStringLiteral("--queue-only")) && arguments.has(QStringLiteral("--wait")))
        return Refusal{ExitUsage, tr("--queue-only and --wait exclude each other.")};
    if (!arguments.has(QStringLiteral("--eml")) && !arguments.has(QStringLiteral("--to"))
        && !arguments.has(QStringLiteral("--cc")) && !arguments.has(QStringLiteral("--bcc")))
        return Refusal{ExitUsage, tr("Who is to get it? Give --to with an address.")};
    const bool knowsNotices = DsnNotify::parse(arguments.value(QStringLiteral("--notify")).toUtf8()).has_value();
    if (arguments.has(QStringLiteral("--notify")) && !knowsNotices)
        return Refusal{ExitUsage, tr("--notify is never, or some of failure, delay and success with commas between.")};
    return checkRecipients(arguments);
}

void send(const CommandContext &context)
{
    if (const auto refusal = checkOptions(context.arguments))
        return fail(context, refusal->code, refusal->sentence);
    const auto account = chooseAccount(context);
    if (!account)
        return fail(context, account.error().code, account.error().sentence);
    const auto messages = context.arguments.has(QStringLiteral("--eml")) ? readyMessages(context)
                                                                         : composedMessages(context, *account);
    if (!messages)
        return fail(context, messages.error().code, messages.error().sentence);
    std::vector<ItemId> ids;
    for (const PreparedMessage &message : *messages) {
        NewOutboxItem item = handover(message, *account);
        item.mail.notify = DsnNotify::parse(context.arguments.value(QStringLiteral("--notify")).toUtf8());
        const auto id = context.engine.outboxStore().enqueue(item, context.engine.clock().now());
        if (!id)
            return fail(context, exitCodeFor(id.error()), words::describe(id.error()));
        ids.push_back(*id);
        context.console.line(id->toText());
    }
    waitForItems(context, ids);
}

} // namespace

std::vector<Command> sendCommands()
{
    std::vector<OptionRule> rules;
    for (const char *name : {"--account", "--from", "--subject", "--text", "--html", "--notify"})
        rules.push_back({QString::fromLatin1(name), Arity::One});
    for (const char *name : {"--to", "--cc", "--bcc", "--attach", "--eml", "--header"})
        rules.push_back({QString::fromLatin1(name), Arity::Many});
    rules.push_back({QStringLiteral("--queue-only"), Arity::Flag});
    rules.push_back({QStringLiteral("--wait"), Arity::OptionalNumber});
    return {{QStringLiteral("send"), rules,
             QStringLiteral("[--account NAME] [--from ADDR] --to ADDR… [--cc ADDR…] [--bcc ADDR…] --subject S "
                            "[--text FILE|-] [--html FILE] [--attach FILE]… [--header 'Name: value']… "
                            "[--notify never|failure,delay,success] "
                            "[--queue-only | --wait [SECONDS]]  or  send [--account NAME] --eml FILE… [--to ADDR…]"),
             send}};
}

} // namespace sendoff::cli
