// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/HtmlWriter.h"

#include "html/HtmlEntities.h"

#include <QTextDocument>
#include <QTextList>
#include <QTextTable>

#include <algorithm>

namespace sendoff {

namespace {

constexpr QChar lineSeparator = QChar::LineSeparator;

QString nameOf(Qt::LayoutDirection direction)
{
    return direction == Qt::RightToLeft ? QStringLiteral("rtl") : QStringLiteral("ltr");
}

bool hasDirection(const QTextBlock &block)
{
    const QString text = block.text();
    const bool isChosen = block.blockFormat().layoutDirection() != Qt::LayoutDirectionAuto;
    return !text.isEmpty() && (isChosen || format::hasStrongCharacter(text));
}

QString nameOf(const QTextList &list)
{
    return list.format().style() <= QTextListFormat::ListDecimal ? QStringLiteral("ol")
                                                                 : QStringLiteral("ul");
}

/// Qt keeps an empty block before each table, which is not shown.
bool isHiddenBeforeTable(const QTextBlock &block, QTextFrame::iterator next)
{
    return block.length() == 1 && !format::isRule(block.blockFormat()) && !next.atEnd() &&
           qobject_cast<QTextTable *>(next.currentFrame());
}

/// The tags around characters, from the outside in.
QStringList tagsOf(const QTextCharFormat &characters)
{
    QStringList tags;
    if (characters.isAnchor() && !characters.anchorHref().isEmpty())
        tags += QStringLiteral("a href=\"%1\"").arg(escapedHtml(characters.anchorHref()));
    if (format::isStrong(characters))
        tags += QStringLiteral("strong");
    if (characters.fontItalic())
        tags += QStringLiteral("em");
    if (characters.fontStrikeOut())
        tags += QStringLiteral("s");
    if (format::isCode(characters))
        tags += QStringLiteral("code");
    return tags;
}

} // namespace

QString HtmlWriter::html(const QTextDocument &document)
{
    HtmlWriter writer;
    writer.writeFlow(document.rootFrame()->begin());
    return writer.m_html;
}

void HtmlWriter::writeFlow(QTextFrame::iterator it)
{
    const int quotes = int(m_quotes.size());
    bool wasTable = false;
    for (; !it.atEnd(); ++it) {
        if (const auto *table = qobject_cast<QTextTable *>(it.currentFrame())) {
            goTo(quotes + format::quoteLevel(*table), false, Qt::LeftToRight);
            writeTable(*table);
            wasTable = true;
            continue;
        }
        const QTextBlock block = it.currentBlock();
        auto next = it;
        ++next;
        // The last one after a table stands there always.
        const bool isAfterTable = wasTable && next.atEnd() && block.length() == 1 &&
                                  !format::isRule(block.blockFormat()) && !block.textList();
        wasTable = false;
        if (!block.isValid() || isHiddenBeforeTable(block, next) || isAfterTable)
            continue;
        goTo(quotes + format::quoteLevel(block.blockFormat()), format::isSignature(block.blockFormat()),
             hasDirection(block) ? format::direction(block) : Qt::LeftToRight);
        writeBlock(block);
    }
    goTo(quotes, false, Qt::LeftToRight);
    endRun();
    endLists(0);
    endCode();
    m_hadRun = false;
    m_emptyLines = 0;
}

void HtmlWriter::goTo(int quote, bool signature, Qt::LayoutDirection direction)
{
    if (quote == int(m_quotes.size()) && signature == m_isSignature)
        return;
    endRun();
    endLists(0);
    endCode();
    m_hadRun = false;
    if (m_isSignature && (!signature || quote != int(m_quotes.size()))) {
        m_html += QStringLiteral("</div>\n");
        m_isSignature = false;
    }
    while (int(m_quotes.size()) > quote) {
        m_html += QStringLiteral("</blockquote>\n");
        m_quotes.pop_back();
    }
    while (int(m_quotes.size()) < quote) {
        const Qt::LayoutDirection around = m_quotes.empty() ? Qt::LeftToRight : m_quotes.back();
        m_html += QStringLiteral("<blockquote type=\"cite\"");
        if (direction != around)
            m_html += QStringLiteral(" dir=\"%1\"").arg(nameOf(direction));
        m_html += QStringLiteral(">\n");
        m_quotes.push_back(direction);
    }
    if (signature && !m_isSignature) {
        m_html += QStringLiteral("<div class=\"moz-signature\">\n");
        m_isSignature = true;
    }
}

void HtmlWriter::writeBlock(const QTextBlock &block)
{
    const QTextBlockFormat format = block.blockFormat();
    if (format::isParagraph(block)) {
        endLists(0);
        endCode();
        writeParagraph(block);
        return;
    }
    endRun();
    m_hadRun = false;
    if (!format::isCodeBlock(format))
        endCode();
    if (!block.textList())
        endLists(0);
    if (format::isRule(format)) {
        m_html += QStringLiteral("<hr>\n");
    } else if (format::isCodeBlock(format)) {
        m_html += m_isInCode ? QStringLiteral("\n") : QStringLiteral("<pre%1>").arg(directionOf(block));
        // The first line end after <pre> is none: WHATWG HTML 13.2.6.4.7.
        if (!m_isInCode && block.length() == 1)
            m_html += u'\n';
        m_isInCode = true;
        writeLine(block, true);
    } else if (block.textList()) {
        enterList(block);
        m_html += QStringLiteral("<li%1>").arg(directionOf(block));
        writeLine(block);
    } else {
        const QString tag = u'h' + QString::number(std::min(format.headingLevel(), format::headingLevels));
        m_html += u'<' + tag + directionOf(block) + u'>';
        writeLine(block);
        m_html += QStringLiteral("</%1>\n").arg(tag);
    }
}

void HtmlWriter::writeParagraph(const QTextBlock &block)
{
    if (block.length() > 1) {
        m_run.push_back(block);
        return;
    }
    if (!m_run.empty())
        endRun();
    ++m_emptyLines;
}

void HtmlWriter::writeEmptyLines(int count, const QString &tag)
{
    for (int i = 0; i < count; ++i)
        m_html += QStringLiteral("<%1><br></%1>\n").arg(tag);
}

/// Writes the lines that were gathered, after the empty ones before them.
void HtmlWriter::endRun()
{
    const Run run = std::exchange(m_run, {});
    if (run.empty()) {
        // Nothing follows: what stands here is the end of a paragraph's neighbourhood.
        writeEmptyLines(std::exchange(m_emptyLines, 0), QStringLiteral("p"));
        return;
    }
    m_html.reserve(m_html.size() + 512);
    const auto directions = [](const QTextBlock &a, const QTextBlock &b) {
        return hasDirection(a) && hasDirection(b) && format::direction(a) != format::direction(b);
    };
    const bool isMixed = std::adjacent_find(run.begin(), run.end(), directions) != run.end();
    const int implied = m_hadRun && !(isMixed && m_hadDivisions) ? 1 : 0;
    writeEmptyLines(m_emptyLines - implied, QStringLiteral("p"));
    m_emptyLines = 0;
    if (isMixed) {
        for (const QTextBlock &block : run) {
            m_html += QStringLiteral("<div%1>").arg(directionOf(block));
            writeLine(block);
            m_html += QStringLiteral("</div>\n");
        }
    } else {
        const auto first = std::find_if(run.begin(), run.end(), hasDirection);
        m_html += QStringLiteral("<p%1>").arg(first == run.end() ? QString() : directionOf(*first));
        for (const QTextBlock &block : run) {
            if (block != run.front())
                m_html += QStringLiteral("<br>\n");
            writeLine(block);
        }
        m_html += QStringLiteral("</p>\n");
    }
    m_hadRun = true;
    m_hadDivisions = isMixed;
}

QString HtmlWriter::directionOf(const QTextBlock &block) const
{
    const Qt::LayoutDirection around = !m_lists.empty()    ? m_lists.back().direction
                                       : !m_quotes.empty() ? m_quotes.back()
                                                           : Qt::LeftToRight;
    const Qt::LayoutDirection direction = format::direction(block);
    // Chosen against what the text says by itself: readers must be told.
    const bool isChosen =
        !format::isCodeBlock(block.blockFormat()) && direction != format::automaticDirection(block.text());
    if (!hasDirection(block) || (direction == around && !isChosen))
        return {};
    return QStringLiteral(" dir=\"%1\"").arg(nameOf(format::direction(block)));
}

void HtmlWriter::enterList(const QTextBlock &block)
{
    const QTextList *list = block.textList();
    const int level = std::max(1, list->format().indent());
    while (!m_lists.empty() &&
           (m_lists.back().level > level || (m_lists.back().level == level && m_lists.back().list != list)))
        endLists(int(m_lists.size()) - 1);
    if (!m_lists.empty() && m_lists.back().level == level) {
        m_html += QStringLiteral("</li>\n");
        return;
    }
    const QString direction = directionOf(block);
    m_html += (m_lists.empty() ? QStringLiteral("<%1%2>\n") : QStringLiteral("\n<%1%2>\n"))
                  .arg(nameOf(*list), direction);
    const Qt::LayoutDirection around =
        m_lists.empty() ? (m_quotes.empty() ? Qt::LeftToRight : m_quotes.back()) : m_lists.back().direction;
    m_lists.push_back({list, level, direction.isEmpty() ? around : format::direction(block)});
}

void HtmlWriter::endLists(int level)
{
    while (int(m_lists.size()) > level) {
        m_html += QStringLiteral("</li>\n</%1>\n").arg(nameOf(*m_lists.back().list));
        m_lists.pop_back();
        // An outer item ends where its next begins.
        if (!m_lists.empty())
            m_html.chop(1);
    }
}

void HtmlWriter::endCode()
{
    if (m_isInCode)
        m_html += QStringLiteral("</pre>\n");
    m_isInCode = false;
}

void HtmlWriter::writeTable(const QTextTable &table)
{
    endRun();
    endLists(0);
    endCode();
    m_hadRun = false;
    const QTextBlock first = table.firstCursorPosition().block();
    m_html += QStringLiteral("<table border=\"1\" cellpadding=\"4\" cellspacing=\"0\"%1>\n")
                  .arg(directionOf(first));
    m_quotes.push_back(format::direction(first)); // the direction within
    for (int row = 0; row < table.rows(); ++row) {
        m_html += QStringLiteral("<tr>");
        for (int column = 0; column < table.columns(); ++column)
            writeCell(table, row, column);
        m_html += QStringLiteral("</tr>\n");
    }
    m_quotes.pop_back();
    m_html += QStringLiteral("</table>\n");
}

void HtmlWriter::writeCell(const QTextTable &table, int row, int column)
{
    const QTextTableCell cell = table.cellAt(row, column);
    if (cell.row() != row || cell.column() != column)
        return;
    const QString tag = row < table.format().headerRowCount() ? QStringLiteral("th") : QStringLiteral("td");
    m_html += u'<' + tag;
    if (cell.columnSpan() > 1)
        m_html += QStringLiteral(" colspan=\"%1\"").arg(cell.columnSpan());
    if (cell.rowSpan() > 1)
        m_html += QStringLiteral(" rowspan=\"%1\"").arg(cell.rowSpan());
    const QTextBlock first = cell.firstCursorPosition().block();
    const bool isOneLine = first == cell.lastCursorPosition().block() && format::isParagraph(first) &&
                           format::quoteLevel(first.blockFormat()) == 0;
    if (isOneLine) {
        m_html += directionOf(first) + u'>';
        writeLine(first);
    } else {
        m_html += QStringLiteral(">\n");
        writeFlow(cell.begin());
    }
    m_html += QStringLiteral("</%1>").arg(tag);
}

void HtmlWriter::writeLine(const QTextBlock &block, bool isPreformatted)
{
    const QString line = isPreformatted ? block.text() : format::blanksRestored(block.text());
    m_isPreformatted = isPreformatted;
    m_wasBlank = true;
    for (auto it = block.begin(); !it.atEnd(); ++it) {
        const QTextFragment fragment = it.fragment();
        writeFragment(fragment, line, fragment.position() - block.position());
    }
    setTags({});
}

void HtmlWriter::writeFragment(const QTextFragment &fragment, const QString &line, qsizetype at)
{
    const QTextCharFormat characters = fragment.charFormat();
    QStringList tags = tagsOf(characters);
    if (m_isPreformatted)
        tags.removeAll(QStringLiteral("code"));
    setTags(tags);
    if (!characters.isImageFormat()) {
        writeText(line.mid(at, fragment.length()), line, at);
        return;
    }
    // The same picture several times in a row is one fragment.
    for (int i = 0; i < fragment.length(); ++i)
        writeImage(characters.toImageFormat());
}

/// Closes what isn't wanted any more, opens what is new.
void HtmlWriter::setTags(const QStringList &tags)
{
    qsizetype same = 0;
    while (same < tags.size() && same < m_tags.size() && tags[same] == m_tags[same])
        ++same;
    while (m_tags.size() > same)
        m_html += QStringLiteral("</%1>").arg(m_tags.takeLast().section(u' ', 0, 0));
    for (const QString &tag : tags.mid(same)) {
        m_html += u'<' + tag + u'>';
        m_tags += tag;
    }
}

/// `at` is where `text` begins in its `line`. Blanks that HTML would swallow don't break.
void HtmlWriter::writeText(const QString &text, const QString &line, qsizetype at)
{
    const QString noBreak = QStringLiteral("&nbsp;");
    qsizetype plainFrom = 0;
    const auto flush = [&](qsizetype to) { m_html += escapedHtml(text.mid(plainFrom, to - plainFrom)); };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c > u' ' && c != QChar::Nbsp && c != lineSeparator) {
            m_wasBlank = false;
            continue;
        }
        if (m_isPreformatted && c != lineSeparator && c != QChar::Nbsp)
            continue;
        const bool isLast = at + i + 1 == line.size() || line.at(at + i + 1) == lineSeparator;
        if (c == u' ' && !m_wasBlank && !isLast) {
            m_wasBlank = true;
            continue;
        }
        flush(i);
        plainFrom = i + 1;
        if (c == u'\t') {
            writeTab(isLast);
            continue;
        }
        m_wasBlank = c == lineSeparator;
        if (c == lineSeparator)
            m_html += m_isPreformatted ? QStringLiteral("\n") : QStringLiteral("<br>\n");
        else if (c == u' ' || c == QChar::Nbsp)
            m_html += noBreak;
    }
    flush(text.size());
}

/// Four blanks, of which none may be swallowed.
void HtmlWriter::writeTab(bool isLast)
{
    for (int i = 0; i < 4; ++i) {
        const bool isPlain = !m_wasBlank && !(isLast && i == 3);
        m_html += isPlain ? QStringLiteral(" ") : QStringLiteral("&nbsp;");
        m_wasBlank = isPlain;
    }
}

void HtmlWriter::writeImage(const QTextImageFormat &image)
{
    m_html +=
        QStringLiteral("<img src=\"%1\" alt=\"%2\"")
            .arg(escapedHtml(image.name()), escapedHtml(image.stringProperty(QTextFormat::ImageAltText)));
    if (image.width() > 0)
        m_html += QStringLiteral(" width=\"%1\"").arg(qRound(image.width()));
    if (image.height() > 0)
        m_html += QStringLiteral(" height=\"%1\"").arg(qRound(image.height()));
    m_html += u'>';
    m_wasBlank = false;
}

} // namespace sendoff
