// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/HtmlTable.h"

#include <QSet>
#include <QTextTable>

#include <algorithm>

namespace sendoff {

namespace {

constexpr int cellLimit = 20000;

bool holdsTable(const HtmlNode &node)
{
    return std::any_of(node.children.begin(), node.children.end(),
                       [](const HtmlNode &child) { return child.is(u"table") || holdsTable(child); });
}

void gatherRows(const HtmlNode &node, std::vector<const HtmlNode *> &rows)
{
    for (const HtmlNode &child : node.children) {
        if (child.is(u"tr"))
            rows.push_back(&child);
        else if (child.is(u"tbody") || child.is(u"thead") || child.is(u"tfoot"))
            gatherRows(child, rows);
    }
}

int spanOf(const HtmlNode &cell, QStringView attribute)
{
    return std::clamp(cell.attribute(attribute).toInt(), 1, 1000);
}

/// Places the cells of a row where no cell from above reaches.
void placeRow(const HtmlNode &node, int row, HtmlTable &table, QSet<std::pair<int, int>> &taken)
{
    int column = 0;
    for (const HtmlNode &child : node.children) {
        if (!child.is(u"td") && !child.is(u"th"))
            continue;
        while (taken.contains({row, column}))
            ++column;
        HtmlTableCell cell{row, column, std::min(spanOf(child, u"rowspan"), table.rows - row),
                           spanOf(child, u"colspan"), &child};
        if (cell.rowSpan * cell.columnSpan > cellLimit)
            cell.rowSpan = cell.columnSpan = 1;
        for (int r = row; r < row + cell.rowSpan; ++r) {
            for (int c = column; c < column + cell.columnSpan; ++c)
                taken.insert({r, c});
        }
        column += cell.columnSpan;
        table.columns = std::max(table.columns, column);
        table.cells.push_back(cell);
        if (int(table.cells.size()) > cellLimit || taken.size() > cellLimit)
            return;
    }
}

bool isHead(const HtmlNode &row)
{
    return std::none_of(row.children.begin(), row.children.end(),
                        [](const HtmlNode &cell) { return cell.is(u"td"); });
}

} // namespace

std::optional<HtmlTable> htmlTable(const HtmlNode &node)
{
    std::vector<const HtmlNode *> rows;
    gatherRows(node, rows);
    if (rows.empty() || holdsTable(node))
        return std::nullopt;
    HtmlTable table{.rows = int(rows.size()), .hasHead = isHead(*rows.front())};
    QSet<std::pair<int, int>> taken;
    for (int row = 0; row < table.rows && int(table.cells.size()) <= cellLimit; ++row)
        placeRow(*rows[size_t(row)], row, table, taken);
    const bool isData = table.columns > 1 || node.attribute(u"border").toInt() > 0;
    if (!isData || table.columns == 0 || qint64(table.rows) * table.columns > cellLimit)
        return std::nullopt;
    return table;
}

QTextTable *insertTable(QTextCursor &cursor, const HtmlTable &table, int quoteLevel)
{
    QTextTableFormat format;
    format.setBorderCollapse(true);
    format.setBorder(1);
    format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    format.setCellPadding(4);
    format.setCellSpacing(0);
    format.setTopMargin(8);
    format.setBottomMargin(8);
    if (table.hasHead)
        format.setHeaderRowCount(1);
    if (quoteLevel > 0)
        format.setProperty(QTextFormat::BlockQuoteLevel, quoteLevel);
    QTextTable *target = cursor.insertTable(table.rows, table.columns, format);
    for (const HtmlTableCell &cell : table.cells) {
        if (cell.rowSpan > 1 || cell.columnSpan > 1)
            target->mergeCells(cell.row, cell.column, cell.rowSpan, cell.columnSpan);
    }
    return target;
}

} // namespace sendoff
