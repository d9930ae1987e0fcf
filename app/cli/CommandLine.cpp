// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/CommandLine.h"

namespace sendoff::cli {

void fail(const CommandContext &context, ExitCode code, const QString &sentence)
{
    context.console.say(sentence);
    context.finish(code);
}

void fail(const CommandContext &context, const Refusal &refusal)
{
    fail(context, refusal.code, refusal.sentence);
}

void finishTold(const CommandContext &context)
{
    context.engine.poke([context](bool) { context.finish(ExitDone); });
}

QString toLines(const words::FailureWords &words)
{
    QStringList lines;
    for (const QString &line : {words.headline, words.cause, words.adviceWithoutButtons()}) {
        if (!line.isEmpty())
            lines += line;
    }
    return lines.join(u'\n');
}

} // namespace sendoff::cli
