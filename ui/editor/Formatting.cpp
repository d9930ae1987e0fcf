// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/Formatting.h"

#include <QTextDocument>
#include <QTextList>

#include <algorithm>
#include <vector>

namespace sendoff::format {

namespace {

/// All that happens while it lives is one step to undo, in a rich message.
class Step {
public:
    explicit Step(QTextCursor &cursor) : m_cursor(cursor)
    {
        m_cursor.beginEditBlock();
        setRich(m_cursor, true);
    }
    ~Step() { m_cursor.endEditBlock(); }
    Step(const Step &) = delete;
    Step &operator=(const Step &) = delete;

private:
    QTextCursor &m_cursor;
};

std::vector<QTextBlock> blocksOf(const QTextCursor &cursor)
{
    const QTextDocument *document = cursor.document();
    QTextBlock block = document->findBlock(cursor.selectionStart());
    const QTextBlock last = document->findBlock(cursor.selectionEnd());
    std::vector<QTextBlock> blocks{block};
    while (block != last && block.isValid()) {
        block = block.next();
        // A selection of whole lines ends where the next begins.
        if (block != last || cursor.selectionEnd() > block.position())
            blocks.push_back(block);
    }
    return blocks;
}

bool is(const QTextCharFormat &characters, Characters kind)
{
    switch (kind) {
    case Characters::Strong:
        return isStrong(characters);
    case Characters::Emphasis:
        return characters.fontItalic();
    case Characters::Strike:
        return characters.fontStrikeOut();
    case Characters::Code:
        return isCode(characters);
    }
    return false;
}

/// Whether all characters between two positions of a block are of `kind`; `any` if there are any.
bool areAll(const QTextBlock &block, int from, int to, Characters kind, bool &any)
{
    for (auto it = block.begin(); !it.atEnd(); ++it) {
        const QTextFragment fragment = it.fragment();
        if (fragment.position() + fragment.length() <= from || fragment.position() >= to)
            continue;
        any = true;
        if (!is(fragment.charFormat(), kind))
            return false;
    }
    return true;
}

/// A format for the block in which the kind of block is `wanted`, and whose signature and direction stay.
void setKind(const QTextBlock &block, QTextBlockFormat wanted)
{
    const QTextBlockFormat before = block.blockFormat();
    if (isSignature(before))
        wanted.setProperty(IsSignature, true);
    if (!isCodeBlock(wanted) && !isCodeBlock(before) && before.layoutDirection() != Qt::LayoutDirectionAuto)
        wanted.setLayoutDirection(before.layoutDirection());
    QTextCursor(block).setBlockFormat(wanted);
}

int levelOf(const QTextBlock &block)
{
    return block.textList() ? std::max(1, block.textList()->format().indent()) : 0;
}

/// The nearest list above `block` of that level, in an unbroken sequence of items.
QTextList *listAbove(const QTextBlock &block, int level)
{
    const int quote = quoteLevel(block.blockFormat());
    for (QTextBlock above = block.previous(); above.isValid(); above = above.previous()) {
        if (levelOf(above) < level || quoteLevel(above.blockFormat()) != quote)
            return nullptr;
        if (levelOf(above) == level)
            return above.textList();
    }
    return nullptr;
}

void putIntoList(const QTextBlock &block, int level, QTextListFormat::Style style)
{
    QTextList *above = listAbove(block, level);
    if (above && above->format().style() == style) {
        above->add(block);
        return;
    }
    QTextListFormat format;
    format.setStyle(style);
    format.setIndent(level);
    QTextCursor(block).createList(format);
}

/// How many levels of quoting a line of plain text has, and how many characters say so.
std::pair<int, int> plainQuote(const QString &line)
{
    int level = 0;
    qsizetype at = 0;
    while (at < line.size() && line.at(at) == u'>') {
        ++level;
        ++at;
        if (at + 1 < line.size() && line.at(at) == u' ' && line.at(at + 1) == u'>')
            ++at;
    }
    if (level > 0 && at < line.size() && line.at(at) == u' ')
        ++at;
    return {level, int(at)};
}

} // namespace

bool has(const QTextCursor &cursor, const QTextCharFormat &typing, Characters kind)
{
    if (!cursor.hasSelection())
        return is(typing, kind);
    bool any = false;
    for (const QTextBlock &block : blocksOf(cursor)) {
        if (!areAll(block, cursor.selectionStart(), cursor.selectionEnd(), kind, any))
            return false;
    }
    return any;
}

QTextCharFormat changed(Characters kind, bool on)
{
    QTextCharFormat characters;
    switch (kind) {
    case Characters::Strong:
        characters.setFontWeight(on ? QFont::Bold : QFont::Normal);
        break;
    case Characters::Emphasis:
        characters.setFontItalic(on);
        break;
    case Characters::Strike:
        characters.setFontStrikeOut(on);
        break;
    case Characters::Code:
        characters.setProperty(IsCode, on);
        break;
    }
    return characters;
}

void setHeading(QTextCursor &cursor, int level)
{
    const Step step(cursor);
    for (const QTextBlock &block : blocksOf(cursor)) {
        const int quote = quoteLevel(block.blockFormat());
        setKind(block, level > 0 ? heading(level, quote) : paragraph(quote));
    }
}

std::optional<QTextListFormat::Style> listStyle(const QTextCursor &cursor)
{
    std::optional<QTextListFormat::Style> style;
    for (const QTextBlock &block : blocksOf(cursor)) {
        if (!block.textList() || (style && block.textList()->format().style() != *style))
            return std::nullopt;
        style = block.textList()->format().style();
    }
    return style;
}

void setList(QTextCursor &cursor, std::optional<QTextListFormat::Style> style)
{
    const Step step(cursor);
    for (const QTextBlock &block : blocksOf(cursor)) {
        const int level = levelOf(block);
        if (style && level > 0 && block.textList()->format().style() == *style)
            continue;
        setKind(block, paragraph(quoteLevel(block.blockFormat())));
        if (style)
            putIntoList(block, std::max(1, level), *style);
    }
}

bool indentItems(QTextCursor &cursor, int by)
{
    const std::vector<QTextBlock> blocks = blocksOf(cursor);
    if (std::none_of(blocks.begin(), blocks.end(), [](const QTextBlock &block) { return block.textList(); }))
        return false;
    const Step step(cursor);
    for (const QTextBlock &block : blocks) {
        const int level = levelOf(block);
        // An item can only be one level below the one above it.
        const int wanted = std::min(level + by, levelOf(block.previous()) + 1);
        if (level == 0 || wanted == level)
            continue;
        const auto style = block.textList()->format().style();
        setKind(block, paragraph(quoteLevel(block.blockFormat())));
        if (wanted > 0) {
            const QTextList *above = by < 0 ? listAbove(block, wanted) : nullptr;
            putIntoList(block, wanted, above ? above->format().style() : style);
        }
    }
    return true;
}

void changeQuote(QTextCursor &cursor, int by)
{
    const Step step(cursor);
    for (const QTextBlock &block : blocksOf(cursor)) {
        QTextBlockFormat format = block.blockFormat();
        setQuoteLevel(format, std::max(0, quoteLevel(format) + by));
        QTextCursor(block).setBlockFormat(format);
    }
}

void setCodeBlock(QTextCursor &cursor, bool on)
{
    const Step step(cursor);
    for (const QTextBlock &block : blocksOf(cursor)) {
        const int quote = quoteLevel(block.blockFormat());
        setKind(block, on ? codeBlock(quote) : paragraph(quote));
    }
}

void insertRule(QTextCursor &cursor)
{
    const Step step(cursor);
    cursor.removeSelectedText();
    const int quote = quoteLevel(cursor.blockFormat());
    if (cursor.block().length() > 1 || !isParagraph(cursor.block()))
        cursor.insertBlock(paragraph(quote), QTextCharFormat());
    const bool hasTail = cursor.block().length() > 1;
    cursor.setBlockFormat(rule(quote));
    cursor.insertBlock(paragraph(quote), QTextCharFormat());
    if (!hasTail)
        return;
    // The text behind the cursor went along to the block below the rule; the rule's own is empty.
    cursor.movePosition(QTextCursor::StartOfBlock);
}

void switchDirection(QTextCursor &cursor)
{
    cursor.beginEditBlock();
    const auto blocks = blocksOf(cursor);
    const Qt::LayoutDirection wanted =
        direction(blocks.front()) == Qt::RightToLeft ? Qt::LeftToRight : Qt::RightToLeft;
    for (const QTextBlock &block : blocks) {
        QTextBlockFormat format = block.blockFormat();
        if (isCodeBlock(format))
            continue;
        if (automaticDirection(block.text()) == wanted)
            format.clearProperty(QTextFormat::LayoutDirection);
        else
            format.setLayoutDirection(wanted);
        QTextCursor(block).setBlockFormat(format);
    }
    cursor.endEditBlock();
}

void removeFormat(QTextCursor &cursor)
{
    const Step step(cursor);
    for (const QTextBlock &block : blocksOf(cursor)) {
        setKind(block, paragraph(quoteLevel(block.blockFormat())));
        const int from =
            cursor.hasSelection() ? std::max(cursor.selectionStart(), block.position()) : block.position();
        const int end = block.position() + block.length() - 1;
        const int to = cursor.hasSelection() ? std::min(cursor.selectionEnd(), end) : end;
        std::vector<std::pair<int, int>> texts;
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QTextFragment fragment = it.fragment();
            // A picture is no format.
            if (!fragment.charFormat().isImageFormat())
                texts.emplace_back(std::max(from, fragment.position()),
                                   std::min(to, fragment.position() + fragment.length()));
        }
        for (const auto &[first, last] : texts) {
            if (first >= last)
                continue;
            QTextCursor text(cursor.document());
            text.setPosition(first);
            text.setPosition(last, QTextCursor::KeepAnchor);
            text.setCharFormat(QTextCharFormat());
        }
    }
}

QTextCursor linkAt(const QTextCursor &cursor)
{
    QTextCursor link = cursor;
    const QTextBlock block = cursor.document()->findBlock(cursor.selectionStart());
    for (auto it = block.begin(); !it.atEnd(); ++it) {
        const QTextFragment fragment = it.fragment();
        const bool isIn = fragment.position() <= cursor.selectionStart() &&
                          fragment.position() + fragment.length() >= cursor.selectionEnd();
        if (!isIn || !fragment.charFormat().isAnchor())
            continue;
        int from = fragment.position();
        int to = from + fragment.length();
        const QString address = fragment.charFormat().anchorHref();
        for (auto other = block.begin(); !other.atEnd(); ++other) {
            // Its strong or struck words are fragments of their own.
            const QTextFragment piece = other.fragment();
            if (piece.charFormat().anchorHref() != address)
                continue;
            if (piece.position() + piece.length() == from)
                from = piece.position();
            if (piece.position() == to)
                to += piece.length();
        }
        link.setPosition(from);
        link.setPosition(to, QTextCursor::KeepAnchor);
        return link;
    }
    return link;
}

void setLink(QTextCursor &cursor, const QString &address, const QString &text)
{
    const Step step(cursor);
    QTextCharFormat characters;
    if (address.isEmpty()) {
        characters.setAnchor(false);
        characters.setAnchorHref({});
        cursor.mergeCharFormat(characters);
        return;
    }
    characters = link(address);
    if (cursor.hasSelection() && cursor.selectedText() == text) {
        cursor.mergeCharFormat(characters);
        return;
    }
    QTextCharFormat typed = cursor.charFormat();
    typed.merge(characters);
    cursor.insertText(text, typed);
}

void makeRich(QTextCursor &cursor)
{
    if (isRich(*cursor.document()))
        return;
    const Step step(cursor);
    bool isSigned = false;
    for (QTextBlock block = cursor.document()->begin(); block.isValid(); block = block.next()) {
        const auto [level, length] = plainQuote(block.text());
        isSigned = (isSigned || block.text() == QStringLiteral("-- ")) && level == 0;
        if (level == 0 && !isSigned)
            continue;
        QTextBlockFormat format = paragraph(level);
        if (isSigned)
            format.setProperty(IsSignature, true);
        QTextCursor line(block);
        line.setBlockFormat(format);
        line.movePosition(QTextCursor::NextCharacter, QTextCursor::KeepAnchor, length);
        line.removeSelectedText();
    }
}

void makePlain(QTextCursor &cursor, const QString &text)
{
    cursor.beginEditBlock();
    cursor.select(QTextCursor::Document);
    cursor.removeSelectedText();
    cursor.setBlockFormat(paragraph());
    cursor.setBlockCharFormat(QTextCharFormat());
    cursor.insertText(text, QTextCharFormat());
    setRich(cursor, false);
    cursor.movePosition(QTextCursor::Start);
    cursor.endEditBlock();
}

} // namespace sendoff::format
