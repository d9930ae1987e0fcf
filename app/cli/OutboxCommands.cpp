// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/OutboxCommands.h"

#include "app/cli/JsonView.h"
#include "app/cli/NamedItems.h"
#include "app/cli/Waiting.h"
#include "app/cli/Words.h"
#include "delivery/TlsRecord.h"
#include "outbox/CameBack.h"
#include "ui/words/FateWords.h"
#include "ui/words/Lists.h"
#include "ui/words/StateWords.h"

#include <QFile>
#include <QIODevice>
#include <QJsonArray>

namespace sendoff::cli {

namespace {

void list(const CommandContext &context)
{
    const QString wanted = context.arguments.value(QStringLiteral("--state"));
    const QStringList states{QStringLiteral("queued"), QStringLiteral("scheduled"), QStringLiteral("held"),
                             QStringLiteral("sending"), QStringLiteral("sent"), QStringLiteral("partial"),
                             QStringLiteral("failed"), QStringLiteral("uncertain")};
    if (context.arguments.has(QStringLiteral("--state")) && !states.contains(wanted))
        return fail(context, ExitUsage, tr("--state is one of %1.").arg(words::sideBySide(states)));
    listItems(context, [&wanted](const OutboxItem &item) { return wanted.isEmpty() || toName(item.state) == wanted; });
}

QString transcriptOf(const CommandContext &context, ItemId id, const std::vector<OutboxAttempt> &attempts)
{
    QStringList texts;
    for (const OutboxAttempt &attempt : attempts) {
        const QString heading = attempt.look ? tr("— look into the mailbox of %1 %2") : tr("— attempt of %1 %2");
        const QString tls = QString::fromLatin1(TlsRecord::parse(attempt.tlsSummary).summary());
        texts += heading.arg(attempt.started.toString(Qt::ISODate), tls) + u'\n' + attempt.transcript.toText();
    }
    const Transcript copy = context.engine.outboxStore().copyTranscript(id);
    if (!copy.isEmpty())
        texts += tr("— copy among the sent mail") + u'\n' + copy.toText();
    return texts.join(u'\n');
}

void showRecipients(const Console &console, const OutboxItem &item)
{
    for (const OutboxRecipient &recipient : item.recipients) {
        const ServerReply *reply = decidingReply(recipient);
        console.line(QStringLiteral("  %1: %2 %3")
                         .arg(recipient.address.toText(), cameBack(recipient) ? tr("came back") : toName(recipient.outcome),
                              reply ? QString::number(reply->code) + u' ' + QString::fromUtf8(reply->text) : QString()));
    }
    for (const OutboxRecipient &recipient : item.recipients) {
        if (recipient.reported)
            console.line(QStringLiteral("  %1: %2 %3").arg(recipient.address.toText(), words::fateLine(*recipient.reported),
                                                          words::fateSource(*recipient.reported)));
    }
}

void showItem(const Console &console, const OutboxItem &item)
{
    console.line(tr("State: %1").arg(words::stateLine(item)));
    console.line(tr("Account: %1").arg(item.accountName));
    console.line(tr("From: %1").arg(item.from));
    console.line(tr("To: %1").arg(item.to));
    console.line(tr("Subject: %1").arg(item.subject));
    showRecipients(console, item);
    if (item.state != OutboxState::Queued && countCameBack(item) > 0)
        console.line(toLines(words::verdict(item)));
    else if (item.lastFailure)
        console.line(toLines(words::describe(*item.lastFailure, item.accountName)));
    if (!item.foundIn.isEmpty())
        console.line(words::verdict(item).cause);
    else if (item.nextLook.isValid())
        console.line(words::verdict(item).advice);
    if (const QString copy = words::copyLines(item); !copy.isEmpty())
        console.line(copy);
}

void show(const CommandContext &context)
{
    const auto items = namedItems(context, context.arguments.positional());
    if (items.empty())
        return;
    if (items.size() > 1)
        return fail(context, ExitUsage, tr("Give exactly one ID."));
    const OutboxItem &item = items.front();
    const bool withTranscript = context.arguments.has(QStringLiteral("--transcript"));
    const std::vector<OutboxAttempt> attempts = context.engine.outboxStore().attempts(item.id);
    if (context.console.isJson()) {
        QJsonObject object = toJson(item);
        object[QStringLiteral("receipt")] = toJson(Receipt::of(item, attempts));
        if (withTranscript)
            object[QStringLiteral("transcript")] = transcriptOf(context, item.id, attempts);
        context.console.document(QJsonDocument(object));
        return context.finish(ExitDone);
    }
    showItem(context.console, item);
    if (withTranscript)
        context.console.line(transcriptOf(context, item.id, attempts));
    context.finish(ExitDone);
}

/// Block by block to `take`; `untaken` is for where that takes no more.
std::optional<Refusal> passOn(QIODevice &source, ItemId id, const std::function<bool(const QByteArray &)> &take, const Refusal &untaken)
{
    while (!source.atEnd()) {
        const QByteArray block = source.read(65536);
        if (block.isEmpty())
            return Refusal{ExitNoInput, tr("The message %1 is not what was queued any more. Send it anew.").arg(id.toText())};
        if (!take(block))
            return untaken;
    }
    return std::nullopt;
}

/// The file is whole, or not there.
std::optional<Refusal> passOnToFile(QIODevice &source, ItemId id, const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return Refusal{ExitCannotCreate, tr("The file %1 can't be made. Is it there already?").arg(path)};
    const Refusal unwritten{ExitCannotCreate, tr("The file %1 can't be written.").arg(path)};
    auto refusal = passOn(source, id, [&file](const QByteArray &block) { return file.write(block) == block.size(); }, unwritten);
    if (!refusal && !file.flush())
        refusal = unwritten;
    if (refusal) {
        // Its own remove() does nothing once an octet is left that can't be written.
        file.close();
        QFile::remove(path);
    }
    return refusal;
}

std::optional<Refusal> passOnToOutput(QIODevice &source, ItemId id, const Console &console)
{
    if (!console.isJson())
        return passOn(source, id, [&console](const QByteArray &block) { return console.octets(block); }, outputRefusal());
    QByteArray octets;
    const auto collect = [&octets](const QByteArray &block) {
        octets += block;
        return true;
    };
    const auto refusal = passOn(source, id, collect, outputRefusal());
    if (!refusal)
        console.document(QJsonDocument(
            QJsonObject{{QStringLiteral("id"), id.toText()}, {QStringLiteral("source"), QString::fromUtf8(octets)}}));
    return refusal;
}

void exportMessage(const CommandContext &context)
{
    const QStringList words = context.arguments.positional();
    if (words.isEmpty() || words.size() > 2)
        return fail(context, ExitUsage, tr("Give the ID of a message, and a file to write it to if you like."));
    const auto id = ItemId::fromText(words.value(0));
    const auto content = id ? context.engine.outboxStore().content(*id) : nullptr;
    const auto source = content ? content->open() : nullptr;
    if (!source)
        return fail(context, ExitNoInput, tr("The outbox has no message “%1”.").arg(words.value(0)));
    const auto refusal = words.size() > 1 ? passOnToFile(*source, *id, words.at(1)) : passOnToOutput(*source, *id, context.console);
    if (refusal)
        return fail(context, *refusal);
    context.finish(ExitDone);
}

} // namespace

void listItems(const CommandContext &context, const std::function<bool(const OutboxItem &)> &wanted)
{
    QJsonArray array;
    for (const OutboxItem &item : context.engine.outboxStore().items()) {
        if (!wanted(item))
            continue;
        if (context.console.isJson())
            array += toJson(item);
        context.console.line(
            QStringList{item.id.toText(), toName(item.state), item.created.toLocalTime().toString(Qt::ISODate),
                        item.accountName, item.to, item.subject}
                .join(u'\t'));
    }
    if (context.console.isJson())
        context.console.document(QJsonDocument(array));
    context.finish(ExitDone);
}

void flushOutbox(const CommandContext &context)
{
    // Whoever sends takes up first what a crash left; if another program does, it did so already.
    context.engine.recover();
    const QDateTime now = context.engine.clock().now();
    std::vector<ItemId> ids;
    for (const OutboxItem &item : context.engine.outboxStore().items(OutboxState::Queued)) {
        // Someone else may have claimed it in between: then it is under way, as wished.
        if (!item.nextAttempt.isValid() || item.nextAttempt > now)
            (void)context.engine.outboxStore().retry(item.id, now);
        ids.push_back(item.id);
    }
    if (ids.empty())
        context.console.say(tr("Nothing waits to be sent."));
    waitForItems(context, ids);
}

std::vector<Command> outboxCommands()
{
    return {{QStringLiteral("outbox list"), {{QStringLiteral("--state"), Arity::One}}, QStringLiteral("[--state S]"), list,
             Words::None},
            {QStringLiteral("outbox show"), {{QStringLiteral("--transcript"), Arity::Flag}},
             QStringLiteral("ID [--transcript]"), show},
            {QStringLiteral("outbox export"), {}, QStringLiteral("ID [FILE]"), exportMessage},
            {QStringLiteral("outbox flush"), {{QStringLiteral("--wait"), Arity::OptionalNumber}},
             QStringLiteral("[--wait [SECONDS]]"), flushOutbox, Words::None}};
}

} // namespace sendoff::cli
