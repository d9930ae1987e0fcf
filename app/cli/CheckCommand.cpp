// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/CommandLine.h"
#include "app/cli/Words.h"
#include "base/Clock.h"
#include "store/ProfileCheck.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

namespace sendoff::cli {

namespace {

QStringList textsOf(const std::vector<ItemId> &ids)
{
    QStringList texts;
    for (const ItemId id : ids)
        texts += id.toText();
    return texts;
}

QJsonObject toJson(const ProfileReport &report)
{
    QJsonObject object{{QStringLiteral("ok"), report.isFine()},
                       {QStringLiteral("damaged"), report.isDamaged},
                       {QStringLiteral("detail"), report.detail.isEmpty() ? QJsonValue() : QJsonValue(report.detail)},
                       {QStringLiteral("messages"), report.messages},
                       {QStringLiteral("missing"), QJsonArray::fromStringList(textsOf(report.missing))},
                       {QStringLiteral("changed"), QJsonArray::fromStringList(textsOf(report.changed))},
                       {QStringLiteral("unknown"), report.unknown},
                       {QStringLiteral("foundAgain"), report.foundAgain},
                       {QStringLiteral("movedTo"), QJsonValue()}};
    if (report.salvaged && !report.salvaged->movedTo.isEmpty())
        object[QStringLiteral("movedTo")] = report.salvaged->movedTo;
    return object;
}

/// What is wrong, a line each.
QStringList faultsOf(const ProfileReport &report, bool repaired)
{
    QStringList lines;
    if (report.isDamaged)
        lines += report.detail.isEmpty() ? tr("The database is damaged.")
                                         : tr("The database is damaged: %1").arg(report.detail.section(u'\n', 0, 0));
    if (!report.missing.empty())
        lines += tr("The text of these messages is gone: %1. They can't be sent; remove them with “sendoff-cli outbox remove”.")
                     .arg(textsOf(report.missing).join(u' '));
    if (!report.changed.empty())
        lines += tr("The text of these messages is not what was queued: %1. They can't be sent; look at them with "
                    "“sendoff-cli outbox export”, then remove them.")
                     .arg(textsOf(report.changed).join(u' '));
    if (report.unknown > 0 && !repaired)
        lines += tr("%n messages are on the disk that the outbox doesn't know.", nullptr, int(report.unknown));
    if (!repaired && (report.isDamaged || report.unknown > 0))
        lines += tr("To save all that can be saved: sendoff-cli account check --repair");
    return lines;
}

QStringList repairsOf(const ProfileReport &report)
{
    QStringList lines;
    if (report.salvaged && !report.salvaged->movedTo.isEmpty())
        lines += tr("The database was made anew; the damaged one is kept as %1.").arg(report.salvaged->movedTo);
    if (report.foundAgain > 0)
        lines += tr("%n messages were found again. They are held, as nobody knows if they were sent: look at "
                    "“sendoff-cli outbox list --state held”.",
                    nullptr, int(report.foundAgain));
    return lines;
}

QString sentenceFor(const OutboxStoreError &error)
{
    return error.kind == OutboxStoreError::Kind::Busy
               ? tr("Sendoff is running. Close it, then check again.")
               : words::describe(error);
}

/// 78 while something is wrong that was not mended: there is something to do for a person.
ExitCode check(const Profile &profile, const Console &console, const Arguments &arguments)
{
    if (!QFileInfo::exists(profile.folder())) {
        console.say(tr("There is no outbox in %1 to check. Is the folder after --profile the right one?").arg(profile.folder()));
        return ExitNoInput;
    }
    const bool repair = arguments.has(QStringLiteral("--repair"));
    const auto report = checkProfile(profile.folder(), repair, SystemClock().now());
    if (!report) {
        console.say(sentenceFor(report.error()));
        return exitCodeFor(report.error());
    }
    const QStringList lines = faultsOf(*report, repair) + repairsOf(*report);
    console.line(lines.isEmpty() ? tr("All is well: %n messages, each as it was queued.", nullptr, int(report->messages))
                                 : lines.join(u'\n'));
    if (console.isJson())
        console.document(QJsonDocument(toJson(*report)));
    const bool isLeft = !report->missing.empty() || !report->changed.empty()
                        || (!repair && (report->isDamaged || report->unknown > 0));
    return isLeft ? ExitConfiguration : ExitDone;
}

} // namespace

std::vector<Command> checkCommands()
{
    return {{.name = QStringLiteral("account check"),
             .options = {{QStringLiteral("--repair"), Arity::Flag}},
             .usage = QStringLiteral("[--repair]"),
             .run = {},
             .words = Words::None,
             .runAlone = check}};
}

} // namespace sendoff::cli
