// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/TableEdits.h"

#include "ui/editor/Formats.h"
#include "ui/editor/HtmlTable.h"

#include <QTextTable>

#include <algorithm>

namespace sendoff::table {

namespace {

template <class Edit> void edit(QTextCursor &cursor, Edit change)
{
    QTextTable *table = cursor.currentTable();
    if (!table)
        return;
    const QTextTableCell cell = table->cellAt(cursor);
    cursor.beginEditBlock();
    change(*table, cell);
    cursor.endEditBlock();
}

} // namespace

void insert(QTextCursor &cursor)
{
    if (cursor.currentTable())
        return;
    const int quote = format::quoteLevel(cursor.blockFormat());
    cursor.beginEditBlock();
    format::setRich(cursor, true);
    cursor.removeSelectedText();
    if (!format::isParagraph(cursor.block()))
        cursor.insertBlock(format::paragraph(quote), QTextCharFormat());
    const QTextTable *table = insertTable(cursor, {.rows = 3, .columns = 3}, quote);
    cursor = table->firstCursorPosition();
    cursor.endEditBlock();
}

void addRowAbove(QTextCursor &cursor)
{
    edit(cursor, [](QTextTable &table, const QTextTableCell &cell) { table.insertRows(cell.row(), 1); });
}

void addRowBelow(QTextCursor &cursor)
{
    edit(cursor, [](QTextTable &table, const QTextTableCell &cell) {
        table.insertRows(cell.row() + cell.rowSpan(), 1);
    });
}

void addColumnBefore(QTextCursor &cursor)
{
    edit(cursor,
         [](QTextTable &table, const QTextTableCell &cell) { table.insertColumns(cell.column(), 1); });
}

void addColumnAfter(QTextCursor &cursor)
{
    edit(cursor, [](QTextTable &table, const QTextTableCell &cell) {
        table.insertColumns(cell.column() + cell.columnSpan(), 1);
    });
}

void removeRow(QTextCursor &cursor)
{
    edit(cursor, [&cursor](QTextTable &table, const QTextTableCell &cell) {
        const int row = cell.row();
        const int column = cell.column();
        const bool isLast = cell.rowSpan() >= table.rows();
        table.removeRows(row, cell.rowSpan());
        if (!isLast)
            cursor = table.cellAt(std::min(row, table.rows() - 1), column).firstCursorPosition();
    });
}

void removeColumn(QTextCursor &cursor)
{
    edit(cursor, [&cursor](QTextTable &table, const QTextTableCell &cell) {
        const int row = cell.row();
        const int column = cell.column();
        const bool isLast = cell.columnSpan() >= table.columns();
        table.removeColumns(column, cell.columnSpan());
        if (!isLast)
            cursor = table.cellAt(row, std::min(column, table.columns() - 1)).firstCursorPosition();
    });
}

void remove(QTextCursor &cursor)
{
    edit(cursor, [](QTextTable &table, const QTextTableCell &) { table.removeRows(0, table.rows()); });
}

} // namespace sendoff::table
