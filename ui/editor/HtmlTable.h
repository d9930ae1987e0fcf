// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "html/HtmlNode.h"

#include <QTextCursor>

#include <optional>
#include <vector>

class QTextTable;

namespace sendoff {

struct HtmlTableCell {
    int row = 0;
    int column = 0;
    int rowSpan = 1;
    int columnSpan = 1;
    const HtmlNode *node = nullptr;
};

/// The cells of a <table>, each at its place.
struct HtmlTable {
    int rows = 0;
    int columns = 0;
    bool hasHead = false; ///< the first row is one of <th>
    std::vector<HtmlTableCell> cells = {};
};

/// None if it only places things: one column, a table within, more cells than people read.
std::optional<HtmlTable> htmlTable(const HtmlNode &table);

/// An empty table of that shape, in the cursor's place.
QTextTable *insertTable(QTextCursor &cursor, const HtmlTable &table, int quoteLevel);

} // namespace sendoff
