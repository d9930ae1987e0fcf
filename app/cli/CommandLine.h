// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Arguments.h"
#include "app/cli/Console.h"
#include "app/cli/ExitCode.h"
#include "app/cli/Refusal.h"
#include "app/engine/Engine.h"

#include <functional>

namespace sendoff::cli {

/// What every command gets. `finish` ends the program; it is called exactly once.
struct CommandContext {
    Engine &engine;
    const Console &console;
    const Arguments &arguments;
    std::function<void(ExitCode)> finish;
};

/// What may stand behind a command's name beside options.
enum class Words {
    None,
    Some,
    All ///< options have another grammar here: everything is a word
};

/// One command of the contract: `account add`, `send`.
struct Command {
    QString name;
    std::vector<OptionRule> options;
    QString usage; ///< what follows the name, for --help
    std::function<void(const CommandContext &)> run;
    Words words = Words::Some;
    /// Instead of `run`, for what may find no engine of this process.
    std::function<ExitCode(const Profile &, const Console &, const Arguments &)> runAlone = {};
};

std::vector<Command> accountCommands();
std::vector<Command> sendCommands();
std::vector<Command> outboxCommands();
std::vector<Command> sandboxCommands();
std::vector<Command> sendmailCommands();
std::vector<Command> serveCommands();
std::vector<Command> submissionCommands();
std::vector<Command> checkCommands();
std::vector<Command> reportCommands();

/// Says the sentence and ends with the code.
void fail(const CommandContext &context, ExitCode code, const QString &sentence);
void fail(const CommandContext &context, const Refusal &refusal);
/// Ends well, once whoever sends, and its window, has heard that something changed.
void finishTold(const CommandContext &context);
/// Headline, cause and advice as lines.
QString toLines(const words::FailureWords &words);

} // namespace sendoff::cli
