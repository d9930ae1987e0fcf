// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/IncomingServer.h"
#include "accounts/LocalCopies.h"
#include "app/cli/Arguments.h"

namespace sendoff::cli {

/// --imap-server and those that go with it, and --local-copies, which goes without as well.
std::vector<OptionRule> incomingOptions();
/// One of those is given that say something of the mailbox.
bool hasIncoming(const Arguments &arguments);
bool hasLocalCopies(const Arguments &arguments);
/// For a usage line.
QString incomingUsage();
/// Over `known`. The error is a sentence.
Result<LocalCopies, QString> localCopiesFrom(const Arguments &arguments, const LocalCopies &known = {});
/// Over `known`. The error is a sentence.
Result<IncomingServer, QString> incomingFrom(const Arguments &arguments, const IncomingServer &known = {});

} // namespace sendoff::cli
