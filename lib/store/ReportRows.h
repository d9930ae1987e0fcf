// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outbox/ReportStore.h"
#include "store/Transaction.h"

namespace sendoff {

/// Oldest first. `condition` is SQL on recipient_report.
std::vector<RecipientReport> readReports(const Database &database, const QString &condition, const QVariantList &values);

/// False if it is there already.
bool insertReport(Transaction &change, const RecipientReport &report, const QDateTime &seen);

/// Gives each recipient what weighs most of what was reported since its outcome.
void addReports(const Database &database, std::vector<OutboxItem> &items);

} // namespace sendoff
