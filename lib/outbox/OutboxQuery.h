// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outbox/OutboxItem.h"

#include <map>

namespace sendoff {

/// Which messages are to be listed.
struct OutboxQuery {
    std::vector<OutboxState> states = {};           ///< empty: all; Sending finds Committing as well
    std::optional<qint64> account = std::nullopt;
    /// Words; each is the beginning of one in subject, people or text, whatever its case and accents.
    QString text = {};
    bool removed = false;                           ///< the removed ones instead
    bool withoutDealtWith = false;                  ///< see isDealtWith()
};

/// A line of a list that isn't looked at yet.
struct ListedItem {
    ItemId id;
    qint64 created = 0; ///< milliseconds since 1970, UTC
};

/// What the outbox holds, without the removed.
struct OutboxTally {
    std::map<OutboxState, int> counts;
    int dealtWith = 0;     ///< of the failed and partial ones: see isDealtWith()
    int cameBack = 0;      ///< of the others of these, how many a report failed
    QDateTime nextAttempt; ///< the first planned; invalid: none
};

} // namespace sendoff
