// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/AccountArguments.h"
#include "app/cli/IncomingOptions.h"
#include "app/cli/Words.h"

namespace sendoff::cli {

namespace {

void setIncoming(const CommandContext &context)
{
    auto account = namedAccount(context);
    if (!account)
        return;
    if (account->kind == Account::Kind::Sandbox)
        return fail(context, ExitUsage, tr("Nothing leaves the Sandbox, so it has no mailbox."));
    const auto incoming = incomingFrom(context.arguments, account->incoming);
    const auto localCopies = localCopiesFrom(context.arguments, account->localCopies);
    if (!incoming || !localCopies)
        return fail(context, ExitUsage, incoming ? localCopies.error() : incoming.error());
    const bool isTakenAway = context.arguments.has(QStringLiteral("--none"));
    const bool isAny = isTakenAway || hasIncoming(context.arguments) || hasLocalCopies(context.arguments);
    if (!isAny || (isTakenAway && hasIncoming(context.arguments)))
        return fail(context, ExitUsage, tr("Give what is to change, beginning with --imap-server, or --none to take the mailbox away."));
    account->incoming = isTakenAway ? IncomingServer() : *incoming;
    account->localCopies = *localCopies;
    saveAccount(context, *account, std::nullopt);
}

std::vector<OptionRule> setIncomingOptions()
{
    auto rules = incomingOptions();
    rules.push_back({QStringLiteral("--none"), Arity::Flag});
    return rules;
}

} // namespace

std::vector<Command> accountMailboxCommands()
{
    return {{QStringLiteral("account set-incoming"), setIncomingOptions(),
             QStringLiteral("NAME --none | NAME ") + incomingUsage(), setIncoming}};
}

} // namespace sendoff::cli
