// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/HtmlReader.h"

#include "html/htmlTree.h"
#include "ui/editor/HtmlTable.h"

#include <QTextDocument>
#include <QTextList>
#include <QTextTable>

#include <algorithm>

namespace sendoff {

namespace {

constexpr QChar lineSeparator = QChar::LineSeparator;

bool isOneOf(const QString &name, std::initializer_list<QStringView> names)
{
    return std::find(names.begin(), names.end(), name) != names.end();
}

/// Outlook's paragraphs are lines.
bool isLine(const HtmlNode &paragraph)
{
    return paragraph.style(u"margin").startsWith(u'0') || paragraph.style(u"margin-bottom").startsWith(u'0');
}

bool isBold(const HtmlNode &node)
{
    const QString weight = node.style(u"font-weight");
    if (weight.isEmpty())
        return isOneOf(node.name, {u"b", u"strong"});
    return weight.startsWith(QStringLiteral("bold")) || weight.toInt() >= 600;
}

bool isItalic(const HtmlNode &node)
{
    const QString style = node.style(u"font-style");
    return style.isEmpty() ? isOneOf(node.name, {u"i", u"em", u"cite", u"var", u"dfn"}) : style == u"italic";
}

bool isStruck(const HtmlNode &node)
{
    return isOneOf(node.name, {u"s", u"strike", u"del"}) ||
           node.style(u"text-decoration").contains(u"line-through");
}

bool isBlank(QChar c)
{
    return c == u' ' || c == u'\n' || c == u'\t' || c == u'\r' || c == u'\f';
}

} // namespace

HtmlReader::HtmlReader(QTextCursor &cursor) : m_cursor(cursor) {}

void HtmlReader::insert(QTextCursor &cursor, const QString &html)
{
    cursor.beginEditBlock();
    cursor.removeSelectedText();
    HtmlReader(cursor).insertAll(html);
    cursor.endEditBlock();
}

void HtmlReader::insertAll(const QString &html)
{
    const QTextBlock block = m_cursor.block();
    const QTextBlockFormat before = block.blockFormat();
    QTextList *const list = block.textList();
    const bool hasTail = !m_cursor.atBlockEnd();
    m_isFresh = block.length() == 1 && format::isParagraph(block);
    m_joins = !m_isFresh;
    m_isInCell = m_cursor.currentTable();
    Context context;
    context.quote = format::quoteLevel(before);
    readChildren(htmlTree(html), context);
    closeLine();
    flush();
    if (m_isFresh) {
        m_cursor.setBlockFormat(format::isParagraph(m_cursor.block()) ? before
                                                                      : format::paragraph(context.quote));
    } else if (hasTail && (m_cursor.block().textList() != list || m_cursor.blockFormat() != before)) {
        // What stood behind the cursor is no part of the last item or heading.
        m_cursor.insertBlock(before, QTextCharFormat());
        if (list)
            list->add(m_cursor.block());
        m_cursor.movePosition(QTextCursor::PreviousCharacter);
    }
}

void HtmlReader::readDirection(const HtmlNode &node, Context &context)
{
    const QString direction = node.attribute(u"dir").toLower();
    context.isOwnDirection = direction == u"rtl" || direction == u"ltr";
    if (context.isOwnDirection)
        context.direction = direction == u"rtl" ? Qt::RightToLeft : Qt::LeftToRight;
}

void HtmlReader::readChildren(const HtmlNode &node, const Context &context)
{
    for (const HtmlNode &child : node.children)
        read(child, context);
}

void HtmlReader::read(const HtmlNode &node, const Context &context)
{
    if (node.isText())
        context.isCode ? addCode(node.text, context) : addText(node.text, context);
    else if (!isOneOf(node.name, {u"head", u"style", u"script", u"title"}))
        readElement(node, context);
}

void HtmlReader::readElement(const HtmlNode &node, Context context)
{
    if (readInline(node, context))
        return;
    readDirection(node, context);
    if (node.is(u"ul") || node.is(u"ol"))
        return readList(node, context);
    if (node.is(u"pre"))
        return readCode(node, context);
    if (node.is(u"table"))
        return readTable(node, context);
    if (node.is(u"hr"))
        return readRule(context);
    if (node.is(u"p") && !isLine(node))
        return readParagraph(node, context);
    if (node.is(u"div") && node.attribute(u"class") == u"moz-signature")
        context.isSignature = true;
    const bool isHeading = node.name.size() == 2 && node.name.front() == u'h' && node.name.back().isDigit();
    const bool isApart =
        isHeading || node.is(u"blockquote") || context.isSignature != m_openContext.isSignature;
    if (node.is(u"blockquote")) {
        ++context.quote;
        context.listLevel = 0;
    }
    if (isHeading)
        context.heading = std::clamp(node.name.back().digitValue(), 1, format::headingLevels);
    closeLine();
    if (isApart)
        leaveParagraphs();
    const bool isOuterOneBlock =
        std::exchange(m_isOneBlock, isHeading || (m_isOneBlock && !node.is(u"blockquote")));
    if (isHeading)
        openLine(context);
    readChildren(node, context);
    if (isHeading)
        m_isOneBlock = false;
    closeLine();
    m_isOneBlock = isOuterOneBlock;
    if (isApart)
        leaveParagraphs();
}

/// True if `node` was one of those that stand within a line.
bool HtmlReader::readInline(const HtmlNode &node, Context &context)
{
    if (node.is(u"br")) {
        addBreak(context);
        return true;
    }
    if (node.is(u"img")) {
        readImage(node, context);
        return true;
    }
    if (isBlockElement(node.name) || node.is(u"pre") || node.is(u"table"))
        return false;
    if (isBold(node))
        context.characters.setFontWeight(QFont::Bold);
    else if (!node.style(u"font-weight").isEmpty())
        context.characters.clearProperty(QTextFormat::FontWeight);
    if (isItalic(node))
        context.characters.setFontItalic(true);
    if (isStruck(node))
        context.characters.setFontStrikeOut(true);
    if (isOneOf(node.name, {u"code", u"kbd", u"samp", u"tt"}) && !context.isCode)
        context.characters.merge(format::code());
    const QString address = node.is(u"a") ? format::safeAddress(node.attribute(u"href")) : QString();
    if (!address.isEmpty())
        context.characters.merge(format::link(address));
    readChildren(node, context);
    return true;
}

void HtmlReader::readParagraph(const HtmlNode &node, const Context &context)
{
    closeLine();
    m_wantsGap = true;
    readChildren(node, context);
    closeLine();
    m_wantsGap = true;
}

void HtmlReader::readList(const HtmlNode &node, Context context)
{
    const bool isOuterOneBlock = std::exchange(m_isOneBlock, false);
    closeLine();
    leaveParagraphs();
    ++context.listLevel;
    context.listStyle = node.is(u"ol") ? QTextListFormat::ListDecimal : QTextListFormat::ListDisc;
    m_lists.push_back(nullptr);
    for (const HtmlNode &child : node.children) {
        if (child.is(u"li"))
            readItem(child, context);
        else if (!child.isText() || !child.text.trimmed().isEmpty())
            read(child, context);
    }
    m_isOneBlock = false;
    closeLine();
    m_lists.pop_back();
    leaveParagraphs();
    m_isOneBlock = isOuterOneBlock;
}

void HtmlReader::readItem(const HtmlNode &node, const Context &context)
{
    closeLine();
    Context item = context;
    readDirection(node, item);
    openLine(item);
    m_isOneBlock = true;
    readChildren(node, item);
    m_isOneBlock = false;
    closeLine();
}

void HtmlReader::readCode(const HtmlNode &node, Context context)
{
    m_isOneBlock = false;
    closeLine();
    leaveParagraphs();
    context.isCode = true;
    context.listLevel = 0;
    context.heading = 0;
    openLine(context);
    // The first line end after <pre> is none: WHATWG HTML 13.2.6.4.7.
    HtmlNode content = node;
    if (!content.children.empty() && content.children.front().text.startsWith(u'\n'))
        content.children.front().text.remove(0, 1);
    readChildren(content, context);
    closeLine();
    leaveParagraphs();
}

void HtmlReader::readTable(const HtmlNode &node, const Context &context)
{
    const auto table = htmlTable(node);
    if (!table || context.listLevel > 0 || m_isInCell) {
        closeLine();
        readChildren(node, context);
        closeLine();
        return;
    }
    m_isOneBlock = false;
    closeLine();
    leaveParagraphs();
    // Before a table stands a line, and after it begins one of the same kind; an empty one isn't shown there.
    if (!m_isFresh && (m_cursor.block().length() == 1 || !format::isParagraph(m_cursor.block())))
        openBlock(format::paragraph(context.quote));
    QTextTable *target = insertTable(m_cursor, *table, context.quote);
    for (const HtmlTableCell &cell : table->cells) {
        QTextCursor inner = target->cellAt(cell.row, cell.column).firstCursorPosition();
        HtmlReader reader(inner);
        reader.m_isInCell = true;
        Context within;
        within.direction = context.direction;
        readDirection(*cell.node, within);
        reader.readChildren(*cell.node, within);
        reader.closeLine();
        reader.flush();
    }
    m_cursor.setPosition(target->lastPosition() + 1);
    m_cursor.setBlockFormat(format::paragraph(context.quote));
    m_isOpen = false;
    m_isFresh = true;
}

void HtmlReader::readImage(const HtmlNode &node, const Context &context)
{
    const QString source = node.attribute(u"src").trimmed();
    if (!source.startsWith(QStringLiteral("cid:"), Qt::CaseInsensitive)) {
        addText(node.attribute(u"alt"), context);
        return;
    }
    ready(context);
    QTextImageFormat image;
    image.merge(context.characters);
    image.setName(source);
    image.setProperty(QTextFormat::ImageAltText, node.attribute(u"alt"));
    if (const int width = node.attribute(u"width").toInt(); width > 0)
        image.setWidth(width);
    if (const int height = node.attribute(u"height").toInt(); height > 0)
        image.setHeight(height);
    flush();
    m_cursor.insertImage(image);
}

void HtmlReader::readRule(const Context &context)
{
    m_isOneBlock = false;
    closeLine();
    leaveParagraphs();
    QTextBlockFormat block = format::rule(context.quote);
    if (context.isSignature)
        block.setProperty(format::IsSignature, true);
    openBlock(block);
    closeLine();
}

void HtmlReader::addText(const QString &text, const Context &context)
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

void HtmlReader::addCode(const QString &text, const Context &context)
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

void HtmlReader::addBreak(const Context &context)
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

/// Opens a line if there is none, and writes what stands between it and the text to come.
void HtmlReader::ready(const Context &context)
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

QTextBlockFormat HtmlReader::formatFor(const Context &context) const
{
    QTextBlockFormat block = context.isCode        ? format::codeBlock(context.quote)
                             : context.heading > 0 ? format::heading(context.heading, context.quote)
                                                   : format::paragraph(context.quote);
    if (context.isSignature)
        block.setProperty(format::IsSignature, true);
    return block;
}

void HtmlReader::openLine(const Context &context)
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

void HtmlReader::put(const QString &text, const QTextCharFormat &characters)
{
    if (!m_gathered.isEmpty() && m_gatheredFormat != characters)
        flush();
    m_gathered += text;
    m_gatheredFormat = characters;
}

void HtmlReader::flush()
{
    if (!m_gathered.isEmpty())
        m_cursor.insertText(std::exchange(m_gathered, {}), m_gatheredFormat);
}

void HtmlReader::openBlock(const QTextBlockFormat &format)
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
void HtmlReader::closeLine()
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
    const bool isSaid = chosen != Qt::LayoutDirectionAuto && !m_openContext.isCode &&
                        (m_openContext.isOwnDirection || format::hasStrongCharacter(block.text()));
    if (isSaid && chosen != format::automaticDirection(block.text())) {
        QTextBlockFormat direction;
        direction.setLayoutDirection(chosen);
        m_cursor.mergeBlockFormat(direction);
    }
}

/// The writer's &nbsp; beside other blanks and at the ends of lines are blanks.
void HtmlReader::putBlanksBack()
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

void HtmlReader::leaveParagraphs()
{
    m_hadText = false;
    m_wantsGap = false;
}

} // namespace sendoff
