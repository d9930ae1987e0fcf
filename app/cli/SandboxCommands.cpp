// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/CommandLine.h"
#include "app/cli/JsonView.h"
#include "app/cli/Refusal.h"
#include "app/cli/Words.h"

#include <QFile>
#include <QJsonArray>

namespace sendoff::cli {

namespace {

void list(const CommandContext &context)
{
    QJsonArray array;
    for (const SandboxMessage &message : context.engine.sandboxMailbox().messages()) {
        array += toJson(message);
        context.console.line(QStringList{message.id, message.received.toLocalTime().toString(Qt::ISODate),
                                         message.recipients.join(QStringLiteral(", ")), message.subject}
                                 .join(u'\t'));
    }
    if (context.console.isJson())
        context.console.document(QJsonDocument(array));
    context.finish(ExitDone);
}

void show(const CommandContext &context)
{
    const QString id = context.arguments.positional().value(0);
    if (context.arguments.positional().size() != 1)
        return fail(context, ExitUsage, tr("Give exactly one ID from “sendoff-cli sandbox list”."));
    const auto message = context.engine.sandboxMailbox().message(id);
    QFile file(message ? message->path : QString());
    if (!message || !file.open(QIODevice::ReadOnly))
        return fail(context, ExitNoInput, tr("The Sandbox has no message “%1”. “sendoff-cli sandbox list” shows all of them.").arg(id));
    if (context.console.isJson()) {
        QJsonObject object = toJson(*message);
        object[QStringLiteral("source")] = QString::fromUtf8(file.readAll());
        context.console.document(QJsonDocument(object));
    } else {
        while (!file.atEnd()) {
            if (!context.console.octets(file.read(65536)))
                return fail(context, outputRefusal());
        }
    }
    context.finish(ExitDone);
}

void clear(const CommandContext &context)
{
    if (!context.engine.sandboxMailbox().clear())
        return fail(context, ExitCannotCreate, tr("The Sandbox's messages can't be removed. Is its folder read-only?"));
    context.finish(ExitDone);
}

} // namespace

std::vector<Command> sandboxCommands()
{
    return {{QStringLiteral("sandbox list"), {}, {}, list, Words::None},
            {QStringLiteral("sandbox show"), {}, QStringLiteral("ID"), show},
            {QStringLiteral("sandbox clear"), {}, {}, clear, Words::None}};
}

} // namespace sendoff::cli
