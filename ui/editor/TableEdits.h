// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QTextCursor;

/// What a writer does to the table in which the cursor is; nothing if it is in none. Each is one step to
/// undo.
namespace sendoff::table {

/// Three rows and columns, the cursor in the first cell.
void insert(QTextCursor &cursor);
void addRowAbove(QTextCursor &cursor);
void addRowBelow(QTextCursor &cursor);
void addColumnBefore(QTextCursor &cursor);
void addColumnAfter(QTextCursor &cursor);
/// The last row or column takes the table with it.
void removeRow(QTextCursor &cursor);
void removeColumn(QTextCursor &cursor);
void remove(QTextCursor &cursor);

} // namespace sendoff::table
