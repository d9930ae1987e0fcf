// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/HtmlLines.h"

#include <QTextList>
#include <QTextTable>

namespace sendoff {

namespace {

constexpr QChar lineSeparator = QChar::LineSeparator;

bool isBlank(QChar c)
{
    return c == u' ' || c == u'\n' || c == u'\t' || c == u'\r' || c == u'\f';
}

} // namespace

HtmlLines::HtmlLines(QTextCursor &cursor, Place place) : m_cursor(cursor), m_isInCell(place == Place::Cell)
{
    if (place == Place::Cell)
        return;
    m_isFresh = m_cursor.block().length() == 1 && format::isParagraph(m_cursor.block());
    m_joins = !m_isFresh;
    m_isInCell = m_cursor.currentTable();
}

void HtmlLines::finish()
{
    closeLine();
    flush();
}

void HtmlLines::addText(const QString &text, const HtmlContext &context)
{
    qsizetype at = 0;
    while (at < text.size()) {
        if (isBlank(text.at(at))) {
            if (!m_wantsBlank)
                m_blankFormat = context.characters;
            m_wantsBlank = m_isOpen && !m_wantsBreak;
            ++at;
            continue;
        }
        qsizetype end = at;
        while (end < text.size() && !isBlank(text.at(end)))
            ++end;
        ready(context);
        const QString word = text.mid(at, end - at);
        m_hasNoBreak = m_hasNoBreak || word.contains(QChar::Nbsp);
        put(word, context.characters);
        at = end;
    }
}

void HtmlLines::addCode(const QString &text, const HtmlContext &context)
{
    QString lines = text;
    lines.remove(u'\r');
    const QStringList each = lines.split(u'\n');
    for (qsizetype i = 0; i < each.size(); ++i) {
        if (i > 0) {
            closeLine();
            openLine(context);
        }
        put(each.at(i), context.characters);
    }
}

void HtmlLines::addBreak(const HtmlContext &context)
{
    if (context.isCode) {
        closeLine();
        openLine(context);
        return;
    }
    if (m_isOneBlock) {
        if (!m_isOpen)
            openLine(context);
        if (m_wantsBreak)
            put(QString(lineSeparator), context.characters);
        m_wantsBreak = true;
        m_wantsBlank = false;
        return;
    }
    // One at the end of a line only ends it; another is an empty line.
    if (!m_isOpen) {
        const bool hadText = m_hadText;
        const bool wantsGap = m_wantsGap;
        m_hadText = false;
        openLine(context);
        m_hadText = hadText;
        m_wantsGap = wantsGap;
        m_isOpen = true;
    }
    closeLine();
}

void HtmlLines::addImage(const QTextImageFormat &image, const HtmlContext &context)
{
    ready(context);
    flush();
    m_cursor.insertImage(image);
}

void HtmlLines::addRule(const HtmlContext &context)
{
    QTextBlockFormat block = format::rule(context.quote);
    if (context.isSignature)
        block.setProperty(format::IsSignature, true);
    openBlock(block);
    closeLine();
}

void HtmlLines::beginTable(int quote)
{
    // Before a table stands a line, and after it begins one of the same kind; an empty one isn't shown there.
    if (!m_isFresh && (m_cursor.block().length() == 1 || !format::isParagraph(m_cursor.block())))
        openBlock(format::paragraph(quote));
}

void HtmlLines::endTable(const QTextTable &table, int quote)
{
    m_cursor.setPosition(table.lastPosition() + 1);
    m_cursor.setBlockFormat(format::paragraph(quote));
    m_isOpen = false;
    m_isFresh = true;
}

/// Opens a line if there is none, and writes what stands between it and the text to come.
void HtmlLines::ready(const HtmlContext &context)
{
    if (!m_isOpen) {
        openLine(context);
    } else if (m_wantsBreak) {
        put(QString(lineSeparator), QTextCharFormat());
        m_wantsBlank = false;
    }
    if (std::exchange(m_wantsBlank, false))
        put(QStringLiteral(" "), m_blankFormat);
    m_wantsBreak = false;
    if (!m_isOneBlock && context.listLevel == 0 && context.heading == 0)
        m_hadText = true;
}

QTextBlockFormat HtmlLines::formatFor(const HtmlContext &context)
{
    QTextBlockFormat block = context.isCode        ? format::codeBlock(context.quote)
                             : context.heading > 0 ? format::heading(context.heading, context.quote)
                                                   : format::paragraph(context.quote);
    if (context.isSignature)
        block.setProperty(format::IsSignature, true);
    return block;
}

void HtmlLines::openLine(const HtmlContext &context)
{
    const bool isParagraph = context.listLevel == 0 && context.heading == 0 && !context.isCode;
    if (std::exchange(m_joins, false) && isParagraph) {
        m_isOpen = true;
        m_openContext = context;
        return;
    }
    if (isParagraph && m_wantsGap && m_hadText)
        openBlock(formatFor(context));
    if (isParagraph)
        m_wantsGap = false;
    openBlock(formatFor(context));
    m_isOpen = true;
    m_openContext = context;
    if (context.listLevel == 0 || m_lists.empty())
        return;
    QTextList *&list = m_lists.back();
    if (list) {
        list->add(m_cursor.block());
        return;
    }
    QTextListFormat format;
    format.setStyle(context.listStyle);
    format.setIndent(context.listLevel);
    list = m_cursor.createList(format);
}

void HtmlLines::put(const QString &text, const QTextCharFormat &characters)
{
    if (!m_gathered.isEmpty() && m_gatheredFormat != characters)
        flush();
    m_gathered += text;
    m_gatheredFormat = characters;
}

void HtmlLines::flush()
{
    if (!m_gathered.isEmpty())
        m_cursor.insertText(std::exchange(m_gathered, {}), m_gatheredFormat);
}

void HtmlLines::openBlock(const QTextBlockFormat &format)
{
    flush();
    if (m_isFresh) {
        m_cursor.setBlockFormat(format);
        // That of a cell's first block is the cell's own.
        if (!m_isInCell)
            m_cursor.setBlockCharFormat(QTextCharFormat());
    } else {
        m_cursor.insertBlock(format, QTextCharFormat());
    }
    m_isFresh = false;
}

/// In an item or a heading only marks where the line ends.
void HtmlLines::closeLine()
{
    m_wantsBlank = false;
    if (!m_isOpen)
        return;
    if (m_isOneBlock) {
        m_wantsBreak = !isBlockEmpty();
        return;
    }
    flush();
    m_wantsBreak = false;
    m_isOpen = false;
    if (std::exchange(m_hasNoBreak, false))
        putBlanksBack();
    // What reads from right to left by itself needs no format for that.
    const QTextBlock block = m_cursor.block();
    const Qt::LayoutDirection chosen = m_openContext.direction;
    const bool isSaid = chosen != Qt::LayoutDirectionAuto && !m_openContext.isCode
                        && (m_openContext.isOwnDirection || format::hasStrongCharacter(block.text()));
    if (isSaid && chosen != format::automaticDirection(block.text())) {
        QTextBlockFormat direction;
        direction.setLayoutDirection(chosen);
        m_cursor.mergeBlockFormat(direction);
    }
}

/// The writer's &nbsp; beside other blanks and at the ends of lines are blanks.
void HtmlLines::putBlanksBack()
{
    const QTextBlock block = m_cursor.block();
    const QString before = block.text();
    const QString text = format::blanksRestored(before);
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i) == before.at(i))
            continue;
        QTextCursor blank(m_cursor.document());
        blank.setPosition(block.position() + int(i));
        blank.setPosition(block.position() + int(i) + 1, QTextCursor::KeepAnchor);
        blank.insertText(QStringLiteral(" "), blank.charFormat());
    }
}

void HtmlLines::leaveParagraphs()
{
    m_hadText = false;
    m_wantsGap = false;
}

} // namespace sendoff
