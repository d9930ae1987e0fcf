// SPDX-License-Identifier: GPL-3.0-or-later
#include "address/AddressList.h"
#include "app/cli/CommandLine.h"
#include "app/cli/LocalPeople.h"
#include "app/cli/OutboxCommands.h"
#include "app/cli/Refusal.h"
#include "app/cli/SendmailArguments.h"
#include "app/cli/SendmailInput.h"
#include "app/cli/Waiting.h"
#include "app/cli/Words.h"
#include "app/engine/AccountChoice.h"
#include "app/engine/Handover.h"
#include "app/engine/ReadySender.h"
#include "compose/Ready.h"

#include <QTemporaryFile>

#include <cstdio>

namespace sendoff::cli {

namespace {

constexpr qint64 blockSize = 64 * 1024;

/// Standard input, in a file that is gone with the program: a message can be as large as it likes.
std::optional<Refusal> readInput(QTemporaryFile &file, bool dotEnds)
{
    QFile input;
    const Refusal unreadable{ExitNoInput, tr("Standard input can't be read to its end. Nothing was sent.")};
    if (!input.open(fileno(stdin), QIODevice::ReadOnly | QIODevice::Unbuffered))
        return unreadable;
    if (!file.open())
        return Refusal{ExitCannotCreate, tr("The message can't be kept while it is read. Is there room in %1?").arg(QDir::tempPath())};
    SendmailInput message(dotEnds);
    bool isWritten = true;
    for (QByteArray block = input.read(blockSize); !block.isEmpty(); block = input.read(blockSize)) {
        const QByteArray octets = message.take(block);
        isWritten = isWritten && file.write(octets) == octets.size();
        // What comes after the dot may never end.
        if (message.isDone())
            break;
    }
    // What was read so far is not the message.
    if (input.error() != QFile::NoError)
        return unreadable;
    const QByteArray octets = message.finish();
    if (!isWritten || file.write(octets) != octets.size() || !file.flush())
        return Refusal{ExitCannotCreate, tr("The message can't be kept while it is read. Is there room in %1?").arg(QDir::tempPath())};
    return std::nullopt;
}

/// Whom -f and the headers name as sender, without those that have no domain.
std::vector<AddrSpec> sendersOf(const SendmailRequest &request, QTemporaryFile &file)
{
    std::vector<AddrSpec> senders;
    for (const Mailbox &mailbox : AddressList::parse(request.sender.value_or(QString())).mailboxes)
        senders.push_back(mailbox.address);
    file.seek(0);
    const std::vector<AddrSpec> named = sendersIn(file);
    senders.insert(senders.end(), named.begin(), named.end());
    return senders;
}

/// The recipients that stand behind the options.
Result<std::vector<AddrSpec>, Refusal> recipientsOf(const SendmailRequest &request, const LocalNames &names)
{
    std::vector<AddrSpec> recipients;
    for (const QString &word : request.recipients) {
        // Within a list it would part two addresses; here it is a mistake, or somebody's trick.
        if (word.contains(u'\n') || word.contains(u'\r'))
            return Refusal{ExitBadData, tr("A recipient has a line break in it. Nothing was sent.")};
        const AddressList list = AddressList::parse(word);
        for (const Mailbox &mailbox : list.mailboxes)
            recipients.push_back(mailbox.address);
        for (const AddressListFault &fault : list.faults) {
            const auto person = fault.error == AddressError::NoAtSign ? names.recipient(fault.text) : std::nullopt;
            if (person)
                recipients.push_back(person->address);
            else if (fault.error == AddressError::NoAtSign)
                return Refusal{ExitBadData, tr("“%1” is no address and nobody on this machine. Write it with its domain, such as "
                                               "%1@example.org. Nothing was sent.")
                                                .arg(fault.text)};
            else
                return Refusal{ExitBadData, tr("“%1” is no address: %2 Nothing was sent.")
                                                .arg(fault.text, words::describe(fault.error))};
        }
    }
    return recipients;
}

/// -f as an envelope takes it.
Result<std::optional<std::optional<AddrSpec>>, Refusal> reversePathOf(const SendmailRequest &request, const LocalNames &names)
{
    using Path = std::optional<std::optional<AddrSpec>>;
    if (!request.sender)
        return Path();
    const QString text = request.sender->trimmed();
    if (text.isEmpty() || text == QStringLiteral("<>"))
        return Path(std::optional<AddrSpec>());
    const auto mailbox = Mailbox::parse(text);
    if (mailbox)
        return Path(mailbox->address);
    if (mailbox.error() == AddressError::NoAtSign && names.sender(text))
        return Path(names.own);
    return Refusal{ExitBadData, tr("“%1” after -f is no address: %2 Nothing was sent.").arg(text, words::describe(mailbox.error()))};
}

Result<ReadyOptions, Refusal> optionsFor(const SendmailRequest &request, const Account &account)
{
    const Mailbox &own = account.identity.from;
    const LocalNames names{own.address, isLocalPerson};
    const auto recipients = recipientsOf(request, names);
    if (!recipients)
        return recipients.error();
    const auto reversePath = reversePathOf(request, names);
    if (!reversePath)
        return reversePath.error();
    ReadyOptions options = optionsAs(account, *reversePath);
    options.recipients = *recipients;
    options.alsoHeaders = request.fromHeaders;
    options.localNames = names;
    if (!request.fullName.isEmpty())
        options.from->displayName = request.fullName;
    return options;
}

void deliver(const CommandContext &context, const SendmailRequest &request)
{
    if (request.recipients.isEmpty() && !request.fromHeaders)
        return fail(context, ExitUsage, tr("Who is to get it? Name the recipients behind the options, or give -t to take them from the headers."));
    QTemporaryFile file;
    if (const auto refusal = readInput(file, request.dotEnds))
        return fail(context, *refusal);
    const auto account = accountFor(context.engine.accounts().accounts(), sendersOf(request, file));
    if (!account)
        return fail(context, ExitConfiguration, tr("There is no account yet. Add one with “sendoff-cli account add”."));
    const auto options = optionsFor(request, *account);
    if (!options)
        return fail(context, options.error());
    const auto prepared = prepareReady(file.fileName(), *options, context.engine.clock(), context.engine.randomness());
    if (!prepared) {
        const Refusal refusal = refusalOf(prepared.error());
        return fail(context, refusal);
    }
    NewOutboxItem item = handover(*prepared, *account);
    item.mail.notify = request.notify;
    // A program can't be asked; it would rather have a message twice than not at all.
    item.mail.resendsIfUncertain = true;
    const auto id = context.engine.outboxStore().enqueue(item, context.engine.clock().now());
    if (!id)
        return fail(context, exitCodeFor(id.error()), words::describe(id.error()));
    if (request.isVerbose)
        context.console.say(tr("Message %1 is safe in the outbox.").arg(id->toText()));
    sendForProgram(context, *id, request.queueOnly, request.isVerbose);
}

void run(const CommandContext &context)
{
    // Its callers take every word for a failure; Qt has some for whoever writes programs.
    qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &) {});
    const auto request = parseSendmailArguments(context.arguments.positional());
    if (!request)
        return fail(context, ExitUsage, request.error());
    switch (request->mode) {
    case SendmailRequest::Mode::Deliver:
        return deliver(context, *request);
    case SendmailRequest::Mode::List:
        return listItems(context, [](const OutboxItem &item) { return item.state != OutboxState::Sent; });
    case SendmailRequest::Mode::Flush:
        return flushOutbox(context);
    }
}

} // namespace

std::vector<Command> sendmailCommands()
{
    return {{.name = QStringLiteral("sendmail"),
             .options = {},
             .usage = QStringLiteral("[-t] [-i] [-oi] [-f ADDR] [-F NAME] [-N never|failure,delay,success] [-v] [-bm | -bp | -q] "
                                     "[--] [ADDR…]  with a message on standard input"),
             .run = run,
             .words = Words::All}};
}

} // namespace sendoff::cli
