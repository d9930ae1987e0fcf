// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/HtmlReader.h"

#include "html/htmlTree.h"
#include "ui/editor/HtmlTable.h"

#include <QTextList>
#include <QTextTable>

#include <algorithm>

namespace sendoff {

namespace {

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

} // namespace

HtmlReader::HtmlReader(QTextCursor &cursor, HtmlLines::Place place) : m_cursor(cursor), m_lines(cursor, place) {}

void HtmlReader::insert(QTextCursor &cursor, const QString &html)
{
    cursor.beginEditBlock();
    cursor.removeSelectedText();
    HtmlReader(cursor, HtmlLines::Place::Document).insertAll(html);
    cursor.endEditBlock();
}

void HtmlReader::insertAll(const QString &html)
{
    const QTextBlock block = m_cursor.block();
    const QTextBlockFormat before = block.blockFormat();
    QTextList *const list = block.textList();
    const bool hasTail = !m_cursor.atBlockEnd();
    HtmlContext context;
    context.quote = format::quoteLevel(before);
    readChildren(htmlTree(html), context);
    m_lines.finish();
    if (m_lines.isEmpty()) {
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

void HtmlReader::readDirection(const HtmlNode &node, HtmlContext &context)
{
    const QString direction = node.attribute(u"dir").toLower();
    context.isOwnDirection = direction == u"rtl" || direction == u"ltr";
    if (context.isOwnDirection)
        context.direction = direction == u"rtl" ? Qt::RightToLeft : Qt::LeftToRight;
}

void HtmlReader::readChildren(const HtmlNode &node, const HtmlContext &context)
{
    for (const HtmlNode &child : node.children)
        read(child, context);
}

void HtmlReader::read(const HtmlNode &node, const HtmlContext &context)
{
    if (node.isText())
        context.isCode ? m_lines.addCode(node.text, context) : m_lines.addText(node.text, context);
    else if (!isOneOf(node.name, {u"head", u"style", u"script", u"title"}))
        readElement(node, context);
}

void HtmlReader::readElement(const HtmlNode &node, HtmlContext context)
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
    const bool isApart = isHeading || node.is(u"blockquote") || context.isSignature != m_lines.isInSignature();
    if (node.is(u"blockquote")) {
        ++context.quote;
        context.listLevel = 0;
    }
    if (isHeading)
        context.heading = std::clamp(node.name.back().digitValue(), 1, format::headingLevels);
    m_lines.closeLine();
    if (isApart)
        m_lines.leaveParagraphs();
    const bool stayedInBlock = m_lines.stayInBlock(isHeading || (m_lines.staysInBlock() && !node.is(u"blockquote")));
    if (isHeading)
        m_lines.openLine(context);
    readChildren(node, context);
    if (isHeading)
        m_lines.stayInBlock(false);
    m_lines.closeLine();
    m_lines.stayInBlock(stayedInBlock);
    if (isApart)
        m_lines.leaveParagraphs();
}

/// True if `node` was one of those that stand within a line.
bool HtmlReader::readInline(const HtmlNode &node, HtmlContext &context)
{
    if (node.is(u"br")) {
        m_lines.addBreak(context);
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

void HtmlReader::readParagraph(const HtmlNode &node, const HtmlContext &context)
{
    m_lines.closeLine();
    m_lines.wantGap();
    readChildren(node, context);
    m_lines.closeLine();
    m_lines.wantGap();
}

void HtmlReader::readList(const HtmlNode &node, HtmlContext context)
{
    const bool stayedInBlock = m_lines.stayInBlock(false);
    m_lines.closeLine();
    m_lines.leaveParagraphs();
    ++context.listLevel;
    context.listStyle = node.is(u"ol") ? QTextListFormat::ListDecimal : QTextListFormat::ListDisc;
    m_lines.beginList();
    for (const HtmlNode &child : node.children) {
        if (child.is(u"li"))
            readItem(child, context);
        else if (!child.isText() || !child.text.trimmed().isEmpty())
            read(child, context);
    }
    m_lines.stayInBlock(false);
    m_lines.closeLine();
    m_lines.endList();
    m_lines.leaveParagraphs();
    m_lines.stayInBlock(stayedInBlock);
}

void HtmlReader::readItem(const HtmlNode &node, const HtmlContext &context)
{
    m_lines.closeLine();
    HtmlContext item = context;
    readDirection(node, item);
    m_lines.openLine(item);
    m_lines.stayInBlock(true);
    readChildren(node, item);
    m_lines.stayInBlock(false);
    m_lines.closeLine();
}

void HtmlReader::readCode(const HtmlNode &node, HtmlContext context)
{
    m_lines.stayInBlock(false);
    m_lines.closeLine();
    m_lines.leaveParagraphs();
    context.isCode = true;
    context.listLevel = 0;
    context.heading = 0;
    m_lines.openLine(context);
    // The first line end after <pre> is none: WHATWG HTML 13.2.6.4.7.
    HtmlNode content = node;
    if (!content.children.empty() && content.children.front().text.startsWith(u'\n'))
        content.children.front().text.remove(0, 1);
    readChildren(content, context);
    m_lines.closeLine();
    m_lines.leaveParagraphs();
}

void HtmlReader::readTable(const HtmlNode &node, const HtmlContext &context)
{
    const auto table = htmlTable(node);
    if (!table || context.listLevel > 0 || m_lines.isInCell()) {
        m_lines.closeLine();
        readChildren(node, context);
        m_lines.closeLine();
        return;
    }
    m_lines.stayInBlock(false);
    m_lines.closeLine();
    m_lines.leaveParagraphs();
    m_lines.beginTable(context.quote);
    QTextTable *target = insertTable(m_cursor, *table, context.quote);
    for (const HtmlTableCell &cell : table->cells) {
        QTextCursor inner = target->cellAt(cell.row, cell.column).firstCursorPosition();
        HtmlReader reader(inner, HtmlLines::Place::Cell);
        HtmlContext within;
        within.direction = context.direction;
        readDirection(*cell.node, within);
        reader.readChildren(*cell.node, within);
        reader.m_lines.finish();
    }
    m_lines.endTable(*target, context.quote);
}

void HtmlReader::readImage(const HtmlNode &node, const HtmlContext &context)
{
    const QString source = node.attribute(u"src").trimmed();
    if (!source.startsWith(QStringLiteral("cid:"), Qt::CaseInsensitive)) {
        m_lines.addText(node.attribute(u"alt"), context);
        return;
    }
    QTextImageFormat image;
    image.merge(context.characters);
    image.setName(source);
    image.setProperty(QTextFormat::ImageAltText, node.attribute(u"alt"));
    if (const int width = node.attribute(u"width").toInt(); width > 0)
        image.setWidth(width);
    if (const int height = node.attribute(u"height").toInt(); height > 0)
        image.setHeight(height);
    m_lines.addImage(image, context);
}

void HtmlReader::readRule(const HtmlContext &context)
{
    m_lines.stayInBlock(false);
    m_lines.closeLine();
    m_lines.leaveParagraphs();
    m_lines.addRule(context);
}

} // namespace sendoff
