// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/Database.h"

namespace sendoff {

/// Runs the sql/*.sql files that the database at `path` hasn't seen, all in one transaction, after a copy
/// of it was made beside it (sendoff.sqlite.before-N). NewerSchema if a newer Sendoff has been there.
Result<Done, OutboxStoreError> migrate(const Database &database, const QString &path);

/// The version that migrate() leads to.
int newestSchemaVersion();

} // namespace sendoff
