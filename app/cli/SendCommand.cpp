// SPDX-License-Identifier: GPL-3.0-or-later
#include "address/AddressList.h"
#include "app/cli/CommandLine.h"
#include "app/cli/DeliveryWishes.h"
#include "app/cli/Refusal.h"
#include "app/cli/SendTime.h"
#include "app/cli/Waiting.h"
#include "app/cli/Words.h"
#include "app/engine/AccountChoice.h"
#include "app/engine/Handover.h"
#include "compose/Ready.h"
#include "compose/attachedFile.h"
#include "compose/identityOf.h"
#include "compose/prepare.h"

#include <QFile>
#include <QFileInfo>

namespace sendoff::cli {

namespace {

/// The accounts to choose from by sender: with --account that one alone.
Result<std::vector<Account>, Refusal> accountsFor(const CommandContext &context)
{
    const QString name = context.arguments.value(QStringLiteral("--account"));
    const bool isNamed = context.arguments.has(QStringLiteral("--account"));
    const auto named = isNamed ? context.engine.accounts().accountByName(name) : std::nullopt;
    if (isNamed && !named)
        return Refusal{ExitConfiguration,
                       tr("There is no account “%1”. “sendoff-cli account list” shows all of them.").arg(name)};
    return named ? std::vector<Account>{*named} : context.engine.accounts().accounts();
}

/// The account whose address is the sender's, else the default, else the only one.
Result<Account, Refusal> chooseAccount(const std::vector<Account> &accounts, const std::vector<AddrSpec> &senders)
{
    if (accounts.size() == 1)
        return accounts.front();
    if (const auto account = accountFor(accounts, senders))
        return *account;
    return Refusal{ExitConfiguration, tr("There is no account yet. Add one with “sendoff-cli account add”.")};
}

Result<QString, Refusal> textOf(const QString &path)
{
    QByteArray octets;
    if (path == QStringLiteral("-")) {
        const auto input = Console::readStandardInput();
        if (!input)
            return Refusal{ExitNoInput, tr("Standard input can't be read to its end. Nothing was sent.")};
        octets = *input;
    } else {
        QFile file(path);
        if (file.open(QIODevice::ReadOnly))
            octets = file.readAll();
        if (file.error() != QFile::NoError)
            return Refusal{ExitNoInput, tr("The file %1 can't be read. Nothing was sent.").arg(path)};
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
        draft.attachments.push_back(attachedFile(file));
    }
    for (const QString &header : arguments.values(QStringLiteral("--header"))) {
        const qsizetype colon = header.indexOf(u':');
        if (colon <= 0)
            return Refusal{ExitBadData, tr("“%1” is no header. Write it as 'Name: value'.").arg(header)};
        draft.extraHeaders.push_back({header.left(colon).trimmed(), header.mid(colon + 1).trimmed()});
    }
    return draft;
}

/// A message and the account that it goes by.
struct Addressed {
    PreparedMessage message;
    Account account;
};

Result<std::vector<Addressed>, Refusal> composedMessages(const CommandContext &context, const std::vector<Account> &accounts)
{
    const auto from = Mailbox::parse(context.arguments.value(QStringLiteral("--from")));
    const auto account = chooseAccount(accounts, from ? std::vector{from->address} : std::vector<AddrSpec>());
    if (!account)
        return account.error();
    const auto draft = draftFrom(context, *account);
    if (!draft)
        return draft.error();
    const auto prepared = prepare(*draft, identityOf(*draft, *account), context.engine.clock(), context.engine.randomness());
    if (!prepared)
        return refusalOf(prepared.error());
    return std::vector<Addressed>{{*prepared, *account}};
}

Result<std::vector<Addressed>, Refusal> readyMessages(const CommandContext &context, const std::vector<Account> &accounts)
{
    ReadyOptions options;
    const AddressList given = AddressList::parse(context.arguments.values(QStringLiteral("--to")).join(QStringLiteral(", ")));
    if (!given.faults.empty())
        return Refusal{ExitBadData, tr("“%1” is no address: %2 Nothing was sent.")
                                        .arg(given.faults.front().text, words::describe(given.faults.front().error))};
    for (const Mailbox &mailbox : given.mailboxes)
        options.recipients.push_back(mailbox.address);
    std::vector<Addressed> messages;
    const QStringList paths = context.arguments.values(QStringLiteral("--eml"));
    for (const QString &path : paths) {
        context.console.progress(tr("Reading message %1 of %2").arg(messages.size() + 1).arg(paths.size()));
        const auto prepared = prepareReady(path, options, context.engine.clock(), context.engine.randomness());
        const bool isNoMessage = !prepared && prepared.error().front().field == ComposeIssue::Field::From
            && prepared.error().front().text == path;
        const bool isUnreadable = !prepared && prepared.error().front().field == ComposeIssue::Field::Attachments;
        if (isUnreadable)
            return Refusal{ExitNoInput, tr("The file %1 can't be read. Nothing was sent.").arg(path)};
        if (isNoMessage)
            return Refusal{ExitBadData, tr("The file %1 is no mail message: it has no sender in From. Nothing was sent.").arg(path)};
        if (!prepared)
            return refusalOf(prepared.error());
        const auto account = chooseAccount(accounts, {prepared->from.address});
        if (!account)
            return account.error();
        messages.push_back({*prepared, *account});
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
    for (const char *option : {"--from", "--cc", "--bcc", "--subject", "--text", "--html", "--attach", "--header"}) {
        if (arguments.has(QStringLiteral("--eml")) && arguments.has(QString::fromLatin1(option)))
            return Refusal{ExitUsage, tr("--eml sends a message as it is, so %1 can't stand beside it. Leave one of the two out.")
                                          .arg(QString::fromLatin1(option))};
    }
    const bool knowsNotices = DsnNotify::parse(arguments.value(QStringLiteral("--notify")).toUtf8()).has_value();
    if (arguments.has(QStringLiteral("--notify")) && !knowsNotices)
        return Refusal{ExitUsage, tr("--notify is never, or some of failure, delay and success with commas between.")};
    if (arguments.has(QStringLiteral("--hold-at-server")) && !arguments.has(QStringLiteral("--at")))
        return Refusal{ExitUsage, tr("--hold-at-server goes with --at, which says until when.")};
    return checkRecipients(arguments);
}

/// When it may leave: invalid for at once.
Result<QDateTime, Refusal> departure(const CommandContext &context)
{
    if (!context.arguments.has(QStringLiteral("--at")))
        return QDateTime();
    const QString text = context.arguments.value(QStringLiteral("--at"));
    const auto time = parseSendTime(text, context.engine.clock().now(), QTimeZone::systemTimeZone());
    if (!time)
        return Refusal{ExitUsage, describe(time.error(), text) + u' ' + tr("Nothing was sent.")};
    return *time;
}

void send(const CommandContext &context)
{
    if (const auto refusal = checkOptions(context.arguments))
        return fail(context, *refusal);
    const auto at = departure(context);
    if (!at)
        return fail(context, at.error());
    const auto wishes = deliveryWishes(context.arguments);
    if (!wishes)
        return fail(context, ExitUsage, wishes.error() + u' ' + tr("Nothing was sent."));
    const auto accounts = accountsFor(context);
    if (!accounts)
        return fail(context, accounts.error());
    const auto messages = context.arguments.has(QStringLiteral("--eml")) ? readyMessages(context, *accounts)
                                                                         : composedMessages(context, *accounts);
    if (!messages)
        return fail(context, messages.error());
    std::vector<NewOutboxItem> items;
    for (const Addressed &each : *messages) {
        NewOutboxItem item = handover(each.message, each.account);
        item.item.notBefore = *at;
        item.item.holdAtServer = context.arguments.has(QStringLiteral("--hold-at-server"));
        item.mail.options = *wishes;
        item.mail.notify = DsnNotify::parse(context.arguments.value(QStringLiteral("--notify")).toUtf8());
        // Nobody may be there to be asked.
        item.mail.resendsIfUncertain = true;
        items.push_back(std::move(item));
    }
    const auto ids = context.engine.outboxStore().enqueueMany(items, context.engine.clock().now());
    if (!ids)
        return fail(context, exitCodeFor(ids.error()), words::describe(ids.error()));
    QStringList lines;
    for (const ItemId id : *ids)
        lines += id.toText();
    context.console.line(lines.join(u'\n'));
    const QString time = at->toLocalTime().toString(Qt::ISODate);
    if (at->isValid() && context.arguments.has(QStringLiteral("--hold-at-server")))
        context.console.say(tr("The server is asked to hold it until %1; once it does, nothing calls it back. If it "
                               "can't, the message leaves then if Sendoff runs.").arg(time));
    else if (at->isValid())
        context.console.say(tr("It leaves at %1, if Sendoff runs then.").arg(time));
    waitForItems(context, *ids);
}

} // namespace

std::vector<Command> sendCommands()
{
    std::vector<OptionRule> rules;
    for (const char *name : {"--account", "--from", "--subject", "--text", "--html", "--at", "--notify",
                             "--priority", "--deliver-by"})
        rules.push_back({QString::fromLatin1(name), Arity::One});
    for (const char *name : {"--to", "--cc", "--bcc", "--attach", "--eml", "--header"})
        rules.push_back({QString::fromLatin1(name), Arity::Many});
    for (const char *name : {"--queue-only", "--require-tls", "--hold-at-server"})
        rules.push_back({QString::fromLatin1(name), Arity::Flag});
    rules.push_back({QStringLiteral("--wait"), Arity::OptionalNumber});
    return {{QStringLiteral("send"), rules,
             QStringLiteral("[--account NAME] [--from ADDR] --to ADDR… [--cc ADDR…] [--bcc ADDR…] --subject S "
                            "[--text FILE|-] [--html FILE] [--attach FILE]… [--header 'Name: value']… "
                            "[--at TIME [--hold-at-server]] [--notify never|failure,delay,success] "
                            "[--require-tls] [--priority N] [--deliver-by TIME[,return]] "
                            "[--queue-only | --wait [SECONDS]]  or  send [--account NAME] --eml FILE… [--to ADDR…]"),
             send}};
}

} // namespace sendoff::cli
