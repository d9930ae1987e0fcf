// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/CommandLine.h"
#include "app/cli/JsonView.h"
#include "app/cli/Words.h"
#include "ui/words/FateWords.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

#include <memory>

namespace sendoff::cli {

namespace {

/// One account after another; the worst of them is how it ends.
struct Round {
    CommandContext context;
    std::vector<Account> accounts = {};
    size_t next = 0;
    QJsonArray found = {};
    ExitCode code = ExitDone;
};

void addFound(Round &round, const Account &account, const ReportCheck &check)
{
    for (const RecipientReport &report : check.found) {
        const auto item = round.context.engine.outboxStore().item(report.item);
        if (!item || size_t(report.recipient) >= item->recipients.size())
            continue;
        const QString address = item->recipients[size_t(report.recipient)].address.toText();
        const bool isNew = std::find(check.changed.begin(), check.changed.end(), report.item) != check.changed.end();
        QJsonObject object = toJson(report.said);
        object[QStringLiteral("id")] = report.item.toText();
        object[QStringLiteral("account")] = account.name;
        object[QStringLiteral("recipient")] = address;
        object[QStringLiteral("new")] = isNew;
        round.found += object;
        round.context.console.line(QStringLiteral("%1\t%2\t%3").arg(report.item.toText(), address, words::fateLine(report.said)));
    }
}

void sayFault(Round &round, const Account &account, const ReportCheck &check)
{
    if (check.failure) {
        round.context.console.say(tr("The mailbox of the account “%1”: %2").arg(account.name, toLines(words::describe(*check.failure, account.name))));
        round.code = exitCodeFor(*check.failure);
    }
    if (check.storeError) {
        round.context.console.say(words::describe(*check.storeError));
        round.code = exitCodeFor(*check.storeError);
    }
}

void checkNext(const std::shared_ptr<Round> &round)
{
    if (round->next == round->accounts.size()) {
        if (round->context.console.isJson())
            round->context.console.document(QJsonDocument(round->found));
        else if (round->found.isEmpty() && round->code == ExitDone)
            round->context.console.say(QCoreApplication::translate("ReportCommands", "No reports of what was sent in the last %n days.", nullptr, ReportWatch::daysOfInterest));
        return round->context.finish(round->code);
    }
    const Account account = round->accounts[round->next++];
    round->context.engine.reports().check(account.id.number(), [round, account](const ReportCheck &check) {
        addFound(*round, account, check);
        sayFault(*round, account, check);
        checkNext(round);
    });
}

void check(const CommandContext &context)
{
    const QStringList names = context.arguments.positional();
    if (names.size() > 1)
        return fail(context, ExitUsage, tr("Give one account name, or none for all that allow it: reports check [NAME]"));
    auto round = std::make_shared<Round>(Round{context});
    for (const Account &account : context.engine.accounts().accounts()) {
        const bool isMeant = names.isEmpty() || account.name.compare(names.first(), Qt::CaseInsensitive) == 0;
        if (!isMeant)
            continue;
        if (account.incoming.isSet() && account.incoming.readsReports)
            round->accounts.push_back(account);
        else if (!names.isEmpty())
            return fail(context, ExitConfiguration,
                        tr("The account “%1” may not look for reports yet. Allow it with “sendoff-cli account set-incoming %1 "
                           "--reports on”: it then asks the INBOX for delivery reports and receipts, and reads only these.").arg(account.name));
    }
    if (round->accounts.empty() && !names.isEmpty())
        return fail(context, ExitNoInput, tr("There is no account “%1”.").arg(names.first()));
    if (round->accounts.empty())
        return fail(context, ExitConfiguration,
                    tr("No account may look for reports yet. Allow it with “sendoff-cli account set-incoming NAME --reports on”."));
    checkNext(round);
}

} // namespace

std::vector<Command> reportCommands()
{
    return {{QStringLiteral("reports check"), {}, QStringLiteral("[NAME]"), check}};
}

} // namespace sendoff::cli
