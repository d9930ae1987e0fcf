// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/Account.h"
#include "discovery/FoundSettings.h"
#include "outbox/Receipt.h"
#include "submission/SandboxMailbox.h"

#include <QJsonObject>

namespace sendoff::cli {

/// The JSON documents of the command line's contract. Keys that have nothing to say are null.
QJsonObject toJson(const OutboxItem &item);
/// Null as long as nobody has accepted it.
QJsonValue toJson(const std::optional<Receipt> &receipt);
QJsonObject toJson(const ReportedFate &fate);
QJsonObject toJson(const Account &account);
QJsonObject toJson(const SandboxMessage &message);
QJsonObject toJson(const FoundSettings &settings);
/// UTC, ISO 8601, or null.
QJsonValue toJson(const QDateTime &time);

} // namespace sendoff::cli
