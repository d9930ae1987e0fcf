// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/Salvage.h"

namespace sendoff {

/// What a look at every row and every file of a profile found.
struct ProfileReport {
    bool isDamaged = false;          ///< the database; SQLite's words are in `detail`
    QString detail = {};
    int messages = 0;                ///< whole ones, with row and octets
    std::vector<ItemId> missing = {}; ///< their octets are gone
    std::vector<ItemId> changed = {}; ///< their octets are not what was queued
    int unknown = 0;                 ///< messages in the spool that no row knows
    std::optional<SalvageReport> salvaged = std::nullopt; ///< the database was made anew
    int foundAgain = 0;              ///< messages put in again: Held

    bool isFine() const { return !isDamaged && missing.empty() && changed.empty() && unknown == 0; }
};

/// Reads everything; with `repair`, saves all that can be saved. Busy if another program of the profile
/// sends at this moment. No database of it may be open in this process.
Result<ProfileReport, OutboxStoreError> checkProfile(const QString &folder, bool repair, const QDateTime &now);

} // namespace sendoff
