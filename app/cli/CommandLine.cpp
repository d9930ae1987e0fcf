// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/CommandLine.h"

#include <QCoreApplication>
#include <QTimer>

#include <memory>
#include <utility>

namespace sendoff::cli {

namespace {

/// One that is stopped, or very busy, sees the change when it looks by itself.
constexpr std::chrono::seconds patience{5};

} // namespace

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
    const auto end = [context, isOver = std::make_shared<bool>(false)] {
        if (!std::exchange(*isOver, true))
            context.finish(ExitDone);
    };
    context.engine.poke([end](bool) { end(); });
    QTimer::singleShot(patience, qApp, end);
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
