// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/AccountArguments.h"
#include "app/cli/CommandLine.h"
#include "app/cli/OutboxActions.h"
#include "app/cli/Words.h"
#include "net/openSslAtExit.h"
#include "ui/words/Languages.h"
#include "ui/words/Lists.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonObject>

#ifdef Q_OS_UNIX
#include <clocale>
#include <langinfo.h>
#endif

namespace sendoff::cli {

namespace {

std::vector<Command> allCommands()
{
    std::vector<Command> all;
    for (auto group : {accountCommands(), accountSetupCommands(), accountMailboxCommands(), accountTransferCommands(), sendCommands(), outboxCommands(), outboxActions(), sandboxCommands(), sendmailCommands(),
                        serveCommands(), submissionCommands(), checkCommands(), reportCommands()})
        all.insert(all.end(), group.begin(), group.end());
    return all;
}

QString usage(const std::vector<Command> &commands)
{
    QStringList lines{tr("Usage: sendoff-cli [--profile DIR] [--json] COMMAND …"), QString()};
    for (const Command &command : commands)
        lines += QStringLiteral("  ") + command.name + (command.usage.isEmpty() ? QString() : u' ' + command.usage);
    return lines.join(u'\n');
}

/// --profile, --json, --help and --version may stand anywhere before `--`. So may -h, but for `sendmail`,
/// where it counts hops.
struct GlobalOptions {
    std::optional<QString> profile = std::nullopt;
    bool json = false;
    bool help = false;
    bool version = false;
    bool profileWithoutValue = false;
    QStringList rest = {};
};

GlobalOptions takeGlobalOptions(const QStringList &words)
{
    GlobalOptions options;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString &word = words.at(i);
        if (word == QStringLiteral("--")) {
            options.rest += words.mid(i);
            break;
        }
        if (word == QStringLiteral("--profile")) {
            if (i + 1 < words.size())
                options.profile = words.at(++i);
            else
                options.profileWithoutValue = true;
        } else if (word.startsWith(QStringLiteral("--profile="))) {
            options.profile = word.mid(10);
        } else if (word == QStringLiteral("--json")) {
            options.json = true;
        } else if (word == QStringLiteral("--help")
                   || (word == QStringLiteral("-h") && words.value(0) != QStringLiteral("sendmail"))) {
            options.help = true;
        } else if (word == QStringLiteral("--version")) {
            options.version = true;
        } else {
            options.rest += word;
        }
    }
    return options;
}

const Command *findCommand(const std::vector<Command> &commands, const QStringList &words)
{
    for (const Command &command : commands) {
        if (words.mid(0, command.name.count(u' ') + 1).join(u' ') == command.name)
            return &command;
    }
    return nullptr;
}

/// The commands that begin with this word, or all.
std::vector<Command> groupOf(const std::vector<Command> &commands, const QString &word)
{
    std::vector<Command> group;
    std::copy_if(commands.begin(), commands.end(), std::back_inserter(group), [&word](const Command &command) {
        return command.name.section(u' ', 0, 0) == word;
    });
    return group.empty() ? commands : group;
}

QString noSuchCommand(const std::vector<Command> &commands, const QStringList &words)
{
    QStringList names;
    for (const Command &command : groupOf(commands, words.first()))
        names += command.name;
    const bool isGroup = names.first().startsWith(words.first() + u' ');
    return (isGroup && words.size() == 1 ? tr("What is “%1” to do?").arg(words.first())
                                         : tr("There is no command “%1”.").arg(words.mid(0, isGroup ? 2 : 1).join(u' ')))
           + u' ' + tr("There are: %1. With --help each says what it takes.").arg(words::sideBySide(names));
}

Result<Arguments, QString> argumentsOf(const Command &command, const QStringList &all)
{
    const QStringList words = all.mid(command.name.count(u' ') + 1);
    if (command.words == Words::All)
        return Arguments::verbatim(words);
    auto arguments = Arguments::parse(words, command.options);
    if (arguments && command.words == Words::None && !arguments->positional().isEmpty())
        return tr("“sendoff-cli %1” takes no “%2”. Run it with --help to see what it takes.")
            .arg(command.name, arguments->positional().first());
    return arguments;
}

int run(const GlobalOptions &options, const Console &console)
{
    const std::vector<Command> commands = allCommands();
    if (options.version) {
        console.line(QStringLiteral("sendoff-cli " SENDOFF_VERSION));
        if (console.isJson())
            console.document(QJsonDocument(QJsonObject{{QStringLiteral("version"), QStringLiteral(SENDOFF_VERSION)}}));
        return ExitDone;
    }
    const Command *command = findCommand(commands, options.rest);
    if (options.help || options.rest == QStringList{QStringLiteral("help")}) {
        console.line(command ? tr("Usage: sendoff-cli %1 %2").arg(command->name, command->usage)
                             : usage(groupOf(commands, options.rest.value(0))));
        return ExitDone;
    }
    if (options.profileWithoutValue || (options.profile && options.profile->isEmpty())) {
        console.say(tr("The option --profile wants a folder after it."));
        return ExitUsage;
    }
    if (!command) {
        console.say(options.rest.isEmpty() ? usage(commands) : noSuchCommand(commands, options.rest));
        return ExitUsage;
    }
    const auto arguments = argumentsOf(*command, options.rest);
    if (!arguments) {
        console.say(arguments.error());
        return ExitUsage;
    }
    const Profile profile = options.profile ? Profile(*options.profile) : Profile::standard();
    if (command->runAlone)
        return command->runAlone(profile, console, *arguments);
    auto engine = Engine::open(profile);
    if (!engine) {
        const auto kind = engine.error().kind;
        console.say(kind == OutboxStoreError::Kind::CannotWrite || kind == OutboxStoreError::Kind::ReadOnly
                        ? tr("Sendoff can't keep its data in %1. Make that folder yours to write to, or give another one "
                             "with --profile.")
                              .arg(profile.folder())
                        : words::describe(engine.error()));
        return exitCodeFor(engine.error());
    }
    if ((*engine)->salvaged() && command->words != Words::All)
        console.say(tr("The outbox was damaged and has been made anew. Messages that were found again are held, as nobody "
                       "knows if they were sent: look at “sendoff-cli outbox list --state held”."));
    int exitCode = ExitDone;
    CommandContext context{**engine, console, *arguments, [&exitCode](ExitCode code) {
                               exitCode = code;
                               QMetaObject::invokeMethod(
                                   qApp, [] { QCoreApplication::quit(); }, Qt::QueuedConnection);
                           }};
    QMetaObject::invokeMethod(
        qApp, [command, &context] { command->run(context); }, Qt::QueuedConnection);
    QCoreApplication::exec();
    return exitCode;
}

} // namespace

} // namespace sendoff::cli

namespace {

/// cron and the like start programs without a locale. Qt then takes UTF-8 all the same, but says so
/// on standard error, where their callers look for failures.
void ensureUtf8Locale()
{
#ifdef Q_OS_UNIX
    // NOLINTBEGIN(concurrency-mt-unsafe, cert-err33-c): there is no second thread yet, and "C" stays where it fails
    std::setlocale(LC_ALL, "");
    if (qstrcmp(nl_langinfo(CODESET), "UTF-8") != 0)
        qputenv("LC_ALL", "C.UTF-8");
    // NOLINTEND(concurrency-mt-unsafe, cert-err33-c)
#endif
}

/// A link named `sendmail` or `sendoff-sendmail` to this program is a command by itself.
QStringList wordsOf(const QStringList &arguments)
{
    const QString name = QFileInfo(arguments.value(0)).completeBaseName();
    const bool isSendmail = name == QStringLiteral("sendmail") || name == QStringLiteral("sendoff-sendmail");
    return (isSendmail ? QStringList{QStringLiteral("sendmail")} : QStringList()) + arguments.mid(1);
}

} // namespace

// NOLINTNEXTLINE(bugprone-exception-escape): without memory it ends
int main(int argc, char *argv[])
{
    sendoff::leaveOpenSslToTheSystem();
    ensureUtf8Locale();
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("sendoff"));
    QCoreApplication::setApplicationVersion(QStringLiteral(SENDOFF_VERSION));
    // What the environment says counts, as for other commands; what is chosen for the windows does not.
    const sendoff::Speaking speaking(sendoff::languageToSpeak({}, QLocale::system().uiLanguages()));
    const auto options = sendoff::cli::takeGlobalOptions(wordsOf(application.arguments()));
    const sendoff::cli::Console console(options.json);
    const int exitCode = sendoff::cli::run(options, console);
    console.closingDocument(exitCode);
    return exitCode;
}
