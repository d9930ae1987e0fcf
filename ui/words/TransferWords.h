// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace sendoff::words {

/// What went into a backup, or came out of one.
struct TransferCounts {
    int accounts = 0;
    int accountsLeft = 0; ///< their names are taken
    int contacts = 0;     ///< people and groups
    int drafts = 0;
    int templates = 0;
    int filesLeftOut = 0; ///< of drafts
    bool isWhole = true;  ///< false: something couldn't be written
};

/// Whole sentences, the most important first.
QStringList backedUp(const TransferCounts &counts);
QStringList restored(const TransferCounts &counts);

} // namespace sendoff::words
