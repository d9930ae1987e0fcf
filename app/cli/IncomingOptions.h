// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/IncomingServer.h"
#include "app/cli/Arguments.h"

namespace sendoff::cli {

/// --imap-server and those that go with it.
std::vector<OptionRule> incomingOptions();
/// One of them is given.
bool hasIncoming(const Arguments &arguments);
/// For a usage line.
QString incomingUsage();
/// Over `known`. The error is a sentence.
Result<IncomingServer, QString> incomingFrom(const Arguments &arguments, const IncomingServer &known = {});

} // namespace sendoff::cli
