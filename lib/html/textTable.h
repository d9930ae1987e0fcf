// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <vector>

namespace sendoff {

struct TextTableRow {
    QStringList cells = {};
    bool isHead = false;
    bool isOdd = false; ///< what is no row of plain cells
};

/// Whether it can be read as columns: not over 100 wide.
bool fitsTable(const std::vector<TextTableRow> &rows);
/// Columns side by side, a line under the head; without a line end at the end.
QString textTable(const std::vector<TextTableRow> &rows);

} // namespace sendoff
