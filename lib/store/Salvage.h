// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/Spool.h"
#include "store/Transaction.h"

namespace sendoff {

/// What making a profile's database anew came to.
struct SalvageReport {
    int readRows = 0;       ///< messages whose row could still be read: they are as they were
    int foundAgain = 0;     ///< messages known by the spool only: Held, as nobody knows if they were sent
    QString movedTo = {};   ///< where the damaged file is now; empty: there was none
};

/// Makes folder/sendoff.sqlite anew from what can be read of it and from the spool; what was there is kept
/// beside it. A crash at any point leaves either the old file or the new one. By the holder of the
/// profile's lock, with no database of it open in this process.
Result<SalvageReport, OutboxStoreError> salvage(const QString &folder, const QDateTime &now);

/// Puts in what the spool has and the database has not, and returns how many messages that are.
int addFoundMessages(Transaction &change, const Database &database, const Spool &spool, const QDateTime &now);

/// The file is missing though there are messages, is no database, or was found damaged while in use.
bool needsSalvage(const QString &folder);
/// To be found by needsSalvage() at the next start.
void markDamaged(const QString &folder);

} // namespace sendoff
