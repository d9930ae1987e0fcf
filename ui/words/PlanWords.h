// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compose/SendPlan.h"

#include <QStringList>

namespace sendoff::words {

/// A plan in whole sentences, by what they answer.
struct PlanWords {
    QStringList way;      ///< by which server, how secret, how logged in, in how many pieces
    QStringList size;     ///< how much, in which form
    QStringList trouble;  ///< what the server may refuse; mostly empty
    QStringList seen;     ///< who sees whom
    QStringList revealed; ///< what it tells beside what is written
};
PlanWords describe(const SendPlan &plan);

/// "where it was made, with which camera or phone"; empty: nothing.
QString tellsOf(const FileMetadata &metadata);

} // namespace sendoff::words
