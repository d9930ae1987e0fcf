// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/CommandLine.h"

namespace sendoff::cli {

/// The account whose name was given; none if that is not one, and then that is said and the command
/// has ended.
std::optional<Account> namedAccount(const CommandContext &context);

/// Says how saving ended, and ends the command.
void finishSaved(const CommandContext &context, const Result<Account, AccountSaveError> &result, const QString &name);
/// With that secret, and with the one of its mailbox, if the options give one; says how it ended, and ends the command.
void saveAccount(const CommandContext &context, const Account &account, const std::optional<Secret> &secret);

/// --password-stdin, --password-command, --password-prompt.
std::vector<OptionRule> passwordOptions();
/// --imap-password-stdin and so on, and --imap-password-same.
std::vector<OptionRule> mailboxPasswordOptions();
/// The password for the keychain, none where there is none to store, or what is wrong.
Result<std::optional<Secret>, Refusal> secretFrom(const Arguments &arguments);
/// One line of standard input, without its end.
QByteArray secretLine();

/// --oauth-client-id and the addresses that go with it.
std::vector<OptionRule> oauthOptions();
/// Over `known`, which a provider may have given.
Result<OAuthSettings, Refusal> oauthFrom(const Arguments &arguments, const OAuthSettings &known);

/// --no-database, --tell-address.
std::vector<OptionRule> consentOptions();
DiscoveryConsent consentFrom(const Arguments &arguments);
/// Asks, and shows on a terminal what is asked; `done` gets the most trusted answer, if any.
void discover(const CommandContext &context, const AddrSpec &address,
              std::function<void(const std::vector<FoundSettings> &)> done);
/// What the provider wants people to know, with its links.
void sayFacts(const CommandContext &context, const FoundSettings &settings);
/// `account discover`, `account test`, `account sign-in`.
std::vector<Command> accountSetupCommands();
/// `account set-incoming`.
std::vector<Command> accountMailboxCommands();
/// `account import`, `account backup`, `account restore`.
std::vector<Command> accountTransferCommands();

} // namespace sendoff::cli
