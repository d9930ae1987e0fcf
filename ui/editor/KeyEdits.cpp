// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/KeyEdits.h"

#include "ui/editor/Formatting.h"

#include <QTextList>
#include <QTextTable>

namespace sendoff::keys {

namespace {

QString textBefore(const QTextCursor &cursor)
{
    return cursor.block().text().left(cursor.positionInBlock());
}

/// What goes on in the next line: strong or struck, yes; a link or code, no.
QTextCharFormat goingOn(const QTextCursor &cursor)
{
    QTextCharFormat characters;
    if (format::isStrong(cursor.charFormat()))
        characters.setFontWeight(QFont::Bold);
    characters.setFontItalic(cursor.charFormat().fontItalic());
    characters.setFontStrikeOut(cursor.charFormat().fontStrikeOut());
    return characters;
}

void enterInCode(QTextCursor &cursor)
{
    const QTextBlock block = cursor.block();
    const bool isLast = !format::isCodeBlock(block.next().blockFormat());
    if (block.length() == 1 && isLast && format::isCodeBlock(block.previous().blockFormat())) {
        cursor.setBlockFormat(format::paragraph(format::quoteLevel(block.blockFormat())));
        return;
    }
    const QString before = textBefore(cursor);
    qsizetype indent = 0;
    while (indent < before.size() && before.at(indent).isSpace())
        ++indent;
    cursor.insertBlock();
    cursor.insertText(before.left(indent));
}

/// An empty line of the writer's own between both parts.
void splitQuote(QTextCursor &cursor)
{
    const QTextBlock block = cursor.block();
    const QTextBlockFormat quoted = block.blockFormat();
    QTextList *const list = block.textList();
    if (block.length() == 1) {
        cursor.setBlockFormat(format::paragraph());
    } else if (cursor.atBlockStart()) {
        cursor.insertBlock();
        QTextCursor own(cursor.block().previous());
        own.setBlockFormat(format::paragraph());
        cursor = own;
    } else if (cursor.atBlockEnd()) {
        cursor.insertBlock(format::paragraph(), QTextCharFormat());
    } else {
        cursor.insertBlock(format::paragraph(), QTextCharFormat());
        cursor.insertBlock(quoted, QTextCharFormat());
        if (list)
            list->add(cursor.block());
        cursor.movePosition(QTextCursor::PreviousBlock);
    }
    cursor.setBlockCharFormat(QTextCharFormat());
}

void enterInHeading(QTextCursor &cursor)
{
    const int quote = format::quoteLevel(cursor.blockFormat());
    if (cursor.atBlockEnd()) {
        cursor.insertBlock(format::paragraph(quote), QTextCharFormat());
    } else if (cursor.atBlockStart()) {
        cursor.insertBlock();
        QTextCursor(cursor.block().previous()).setBlockFormat(format::paragraph(quote));
    } else {
        cursor.insertBlock();
    }
}

void addRow(QTextTable &table, QTextCursor &cursor)
{
    table.appendRows(1);
    cursor = table.cellAt(table.rows() - 1, 0).firstCursorPosition();
}

void walkCells(QTextTable &table, QTextCursor &cursor, int by)
{
    const QTextTableCell cell = table.cellAt(cursor);
    if (by < 0) {
        cursor.movePosition(QTextCursor::PreviousCell);
        return;
    }
    const bool isLast =
        cell.row() + cell.rowSpan() == table.rows() && cell.column() + cell.columnSpan() == table.columns();
    if (isLast)
        addRow(table, cursor);
    else
        cursor.movePosition(QTextCursor::NextCell);
}

void indentCode(QTextCursor &cursor, int by)
{
    const QString step(4, u' ');
    if (by > 0) {
        cursor.insertText(step);
    } else if (cursor.block().text().startsWith(step)) {
        QTextCursor line(cursor.block());
        line.movePosition(QTextCursor::NextCharacter, QTextCursor::KeepAnchor, int(step.size()));
        line.removeSelectedText();
    }
}

} // namespace

bool enter(QTextCursor &cursor)
{
    cursor.beginEditBlock();
    cursor.removeSelectedText();
    const QTextBlock block = cursor.block();
    const QTextBlockFormat format = block.blockFormat();
    const int quote = format::quoteLevel(format);
    if (format::isCodeBlock(format))
        enterInCode(cursor);
    else if (quote > 0)
        splitQuote(cursor);
    else if (block.textList() && block.length() == 1)
        format::indentItems(cursor, -1);
    else if (format::isRule(format))
        cursor.insertBlock(format::paragraph(), QTextCharFormat());
    else if (format.headingLevel() > 0)
        enterInHeading(cursor);
    else
        cursor.insertBlock(format, goingOn(cursor));
    cursor.endEditBlock();
    return true;
}

bool enterInPlainText(QTextCursor &cursor)
{
    const QString line = cursor.block().text();
    qsizetype length = 0;
    while (length < line.size() && (line.at(length) == u'>' || (length > 0 && line.at(length) == u' ')))
        ++length;
    const int at = cursor.positionInBlock();
    if (length == 0 || cursor.hasSelection() || at < length || at == line.size())
        return false;
    cursor.beginEditBlock();
    cursor.insertText(QStringLiteral("\n\n\n") + line.left(length));
    cursor.movePosition(QTextCursor::PreviousBlock);
    cursor.endEditBlock();
    return true;
}

bool backspace(QTextCursor &cursor)
{
    if (cursor.hasSelection() || !cursor.atBlockStart())
        return false;
    const QTextBlock block = cursor.block();
    const QTextBlockFormat format = block.blockFormat();
    const QTextBlock above = block.previous();
    const int quote = format::quoteLevel(format);
    if (block.textList())
        return format::indentItems(cursor, -1);
    const bool isFirstCode = format::isCodeBlock(format) && !format::isCodeBlock(above.blockFormat());
    if (format.headingLevel() > 0 || isFirstCode || format::isRule(format)) {
        format::setHeading(cursor, 0);
        return true;
    }
    if (quote > 0 && (!above.isValid() || format::quoteLevel(above.blockFormat()) < quote)) {
        format::changeQuote(cursor, -1);
        return true;
    }
    if (!above.isValid() || !format::isRule(above.blockFormat()))
        return false;
    cursor.beginEditBlock();
    QTextCursor(above).setBlockFormat(format);
    cursor.deletePreviousChar();
    cursor.endEditBlock();
    return true;
}

bool tab(QTextCursor &cursor, int by)
{
    const QTextBlock block = cursor.block();
    if (block.textList())
        return format::indentItems(cursor, by);
    if (format::isCodeBlock(block.blockFormat())) {
        indentCode(cursor, by);
        return true;
    }
    QTextTable *table = cursor.currentTable();
    if (!table)
        return false;
    walkCells(*table, cursor, by);
    return true;
}

void beforeText(QTextCursor &cursor)
{
    if (format::isRule(cursor.blockFormat()))
        cursor.insertBlock(format::paragraph(format::quoteLevel(cursor.blockFormat())), QTextCharFormat());
}

} // namespace sendoff::keys
