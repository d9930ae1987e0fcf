// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/SignatureEdits.h"

#include "ui/editor/Formats.h"
#include "ui/editor/HtmlReader.h"

#include <QStringList>
#include <QTextBlock>
#include <QTextDocument>

namespace sendoff::signature {

namespace {

const QString separator = QStringLiteral("-- ");

/// The last separator line that isn't quoted; invalid if there is none.
QTextBlock find(const QTextDocument &document)
{
    QTextBlock block = document.lastBlock();
    while (block.isValid() && (format::isQuoted(block) || block.text() != separator))
        block = block.previous();
    return block;
}

/// As it reads in the document.
QString textOf(const Signature &signature, bool isRich)
{
    if (!isRich || signature.html.isEmpty())
        return signature.text.trimmed();
    QTextDocument document;
    QTextCursor cursor(&document);
    HtmlReader::insert(cursor, signature.html);
    return document.toPlainText().trimmed();
}

/// The last line of `text` below `first`, if that stands there and nothing more; else invalid.
QTextBlock lastLine(const QTextBlock &first, const QString &text)
{
    QTextBlock block = first;
    for (const QString &line : text.split(u'\n')) {
        block = block.next();
        if (!block.isValid() || block.text() != line)
            return {};
    }
    const QTextBlock after = block.next();
    const bool isEnd = !after.isValid() || format::isQuoted(after) || after.text().trimmed().isEmpty();
    return isEnd ? block : QTextBlock();
}

bool isEmpty(const Signature &signature)
{
    return signature.text.trimmed().isEmpty() && signature.html.trimmed().isEmpty();
}

void mark(const QTextCursor &from, int end)
{
    for (QTextBlock block = from.block(); block.isValid() && block.position() <= end; block = block.next()) {
        QTextBlockFormat format;
        format.setProperty(format::IsSignature, true);
        QTextCursor(block).mergeBlockFormat(format);
    }
}

/// Into an empty line: separator and signature.
void write(QTextCursor &cursor, const Signature &signature)
{
    const int start = cursor.position();
    const bool isRich = format::isRich(*cursor.document());
    cursor.setCharFormat(QTextCharFormat());
    if (isRich && !signature.html.isEmpty()) {
        cursor.insertText(separator);
        cursor.insertBlock();
        HtmlReader::insert(cursor, signature.html);
    } else {
        cursor.insertText(separator + u'\n' + signature.text.trimmed(), QTextCharFormat());
    }
    if (isRich) {
        QTextCursor from(cursor.document());
        from.setPosition(start);
        mark(from, cursor.position());
    }
}

/// Where an answer's quote begins with the line that says whose it is; the end if nothing is quoted.
QTextBlock quoteBegin(const QTextDocument &document)
{
    QTextBlock block = document.begin();
    while (block.isValid() && !format::isQuoted(block))
        block = block.next();
    while (block.isValid() && block.previous().isValid() && !block.previous().text().trimmed().isEmpty())
        block = block.previous();
    return block;
}

} // namespace

bool has(const QTextDocument &document)
{
    return find(document).isValid();
}

void insert(QTextCursor &cursor, const Signature &signature)
{
    if (isEmpty(signature))
        return;
    QTextDocument &document = *cursor.document();
    QTextCursor at(&document);
    at.beginEditBlock();
    const QTextBlock quote = signature.aboveQuote ? quoteBegin(document) : QTextBlock();
    if (quote.isValid()) {
        // An empty line to write in, one apart, the signature, and one more before the quote.
        at.setPosition(quote.position());
        for (int i = 0; i < 2; ++i)
            at.insertBlock(format::paragraph(), QTextCharFormat());
        at.movePosition(QTextCursor::PreviousBlock);
        at.movePosition(QTextCursor::PreviousBlock);
        int emptyLines = 0;
        QTextBlock above = at.block().previous();
        for (; above.isValid() && above.text().trimmed().isEmpty(); above = above.previous())
            ++emptyLines;
        const int wanted = above.isValid() ? 1 : 2;
        for (; emptyLines < wanted; ++emptyLines)
            at.insertBlock(format::paragraph(), QTextCharFormat());
    } else {
        at.movePosition(QTextCursor::End);
        for (int i = 0; i < 2; ++i)
            at.insertBlock(format::paragraph(), QTextCharFormat());
    }
    at.setBlockFormat(format::paragraph());
    write(at, signature);
    at.endEditBlock();
}

bool exchange(QTextCursor &cursor, const Signature &before, const Signature &after)
{
    const QTextBlock first = find(*cursor.document());
    if (!first.isValid()) {
        if (!isEmpty(before))
            return false;
        insert(cursor, after);
        return true;
    }
    const QTextBlock last =
        isEmpty(before) ? QTextBlock() : lastLine(first, textOf(before, format::isRich(*cursor.document())));
    if (!last.isValid())
        return false;
    QTextCursor at(cursor.document());
    at.beginEditBlock();
    at.setPosition(first.position());
    at.setPosition(last.position() + last.length() - 1, QTextCursor::KeepAnchor);
    at.removeSelectedText();
    at.setBlockFormat(format::paragraph());
    if (!isEmpty(after)) {
        write(at, after);
    } else if (at.block().previous().isValid() && at.block().previous().text().isEmpty()) {
        // The empty line that stood before it goes, too.
        at.deletePreviousChar();
    }
    at.endEditBlock();
    return true;
}

} // namespace sendoff::signature
