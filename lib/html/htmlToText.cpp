// SPDX-License-Identifier: GPL-3.0-or-later
#include "html/htmlToText.h"

#include "html/TextLines.h"
#include "html/htmlTree.h"
#include "html/linkTarget.h"
#include "html/nameSet.h"
#include "html/textTable.h"

#include <QUrl>

#include <algorithm>

namespace sendoff {

namespace {

bool isSilent(const HtmlNode &node)
{
    static const QSet<QString> names = nameSet("head script style title template svg math object embed applet iframe "
                                               "frameset noscript noframes noembed audio video canvas map datalist select input");
    return names.contains(node.name) || node.isHidden();
}

/// Stands apart from what is before and after it.
bool isParagraph(const HtmlNode &node)
{
    static const QSet<QString> names = nameSet("p h1 h2 h3 h4 h5 h6 ul ol dl blockquote table pre hr");
    if (node.is(u"p")) {
        // Outlook's paragraphs are lines.
        const QString margin = node.style(u"margin");
        return !margin.startsWith(u'0') && !node.attribute(u"class").startsWith(QStringLiteral("MsoNormal"));
    }
    return names.contains(node.name);
}

bool holds(const HtmlNode &node, const QSet<QString> &names)
{
    return std::any_of(node.children.begin(), node.children.end(),
                       [&names](const HtmlNode &child) { return names.contains(child.name) || holds(child, names); });
}

/// What people read of an address: no scheme, no slash at the end.
QString bareTarget(const QString &target)
{
    QString bare = target.trimmed();
    for (const QString &scheme : {QStringLiteral("https://"), QStringLiteral("http://"), QStringLiteral("mailto:")}) {
        if (bare.startsWith(scheme, Qt::CaseInsensitive))
            bare.remove(0, scheme.size());
    }
    if (bare.endsWith(u'/'))
        bare.chop(1);
    return bare;
}

void gatherText(const HtmlNode &node, QString &text)
{
    text += node.text;
    for (const HtmlNode &child : node.children)
        gatherText(child, text);
}

class Renderer {
public:
    void render(const HtmlNode &node)
    {
        if (node.isText())
            m_preformatted > 0 ? m_lines.addPreformatted(node.text) : m_lines.addText(node.text);
        else if (!isSilent(node))
            renderElement(node);
    }
    void renderChildren(const HtmlNode &node)
    {
        for (const HtmlNode &child : node.children)
            render(child);
    }
    QString text() { return m_lines.text(); }

private:
    void renderElement(const HtmlNode &node)
    {
        if (node.is(u"br"))
            return m_lines.addBreak();
        if (node.is(u"img"))
            return renderImage(node);
        const bool isBlock = isBlockElement(node.name);
        if (isBlock)
            isInList() || !isParagraph(node) ? m_lines.endLine() : m_lines.endParagraph();
        renderContent(node);
        if (isBlock)
            isInList() || !isParagraph(node) ? m_lines.endLine() : m_lines.endParagraph();
    }

    bool isInList() const { return m_listDepth > 0; }

    void renderContent(const HtmlNode &node)
    {
        if (node.is(u"a"))
            renderLink(node);
        else if (node.is(u"hr"))
            m_lines.addText(QString(20, u'-'));
        else if (node.is(u"blockquote"))
            renderIndented(node, QStringLiteral("> "));
        else if (node.is(u"dd"))
            renderIndented(node, QStringLiteral("    "));
        else if (node.is(u"ul") || node.is(u"ol"))
            renderList(node);
        else if (node.is(u"pre"))
            renderPreformatted(node);
        else if (node.is(u"table"))
            renderTable(node);
        else if (node.is(u"q"))
            renderQuotation(node);
        else
            renderChildren(node);
    }

    void renderIndented(const HtmlNode &node, const QString &prefix)
    {
        const int listDepth = std::exchange(m_listDepth, 0);
        m_lines.indent(prefix);
        renderChildren(node);
        m_lines.outdent();
        m_listDepth = listDepth;
    }

    void renderQuotation(const HtmlNode &node)
    {
        m_lines.addText(QStringLiteral("\""));
        renderChildren(node);
        m_lines.addText(QStringLiteral("\""));
    }

    void renderPreformatted(const HtmlNode &node)
    {
        ++m_preformatted;
        renderChildren(node);
        --m_preformatted;
    }

    void renderList(const HtmlNode &list)
    {
        const QString start = list.attribute(u"start");
        // No list is so long that it would count beyond what a number holds.
        int number = start.isEmpty() ? 1 : std::clamp(start.toInt(), 0, 1'000'000);
        ++m_listDepth;
        for (const HtmlNode &child : list.children) {
            if (!child.is(u"li")) {
                render(child);
                continue;
            }
            if (child.isHidden())
                continue;
            const QString marker = list.is(u"ol") ? QString::number(number++) + QStringLiteral(". ") : QStringLiteral("- ");
            m_lines.indent(QString(marker.size(), u' '), marker);
            renderChildren(child);
            m_lines.outdent();
        }
        --m_listDepth;
    }

    void renderLink(const HtmlNode &node)
    {
        renderChildren(node);
        const QString target = linkTarget(node.attribute(u"href"));
        QString label;
        gatherText(node, label);
        const bool isMail = target.startsWith(QStringLiteral("mailto:"), Qt::CaseInsensitive);
        const QString bare = isMail
            ? QUrl::fromPercentEncoding(bareTarget(target).section(u'?', 0, 0).toUtf8())
            : bareTarget(target);
        const bool saysIt = isMail ? label.contains(bare, Qt::CaseInsensitive) : bareTarget(label) == bare;
        if (target.isEmpty() || saysIt || !holdsAnything(node))
            return;
        m_lines.addText(QStringLiteral(" <") + (isMail ? bare : target) + u'>');
    }

    /// A link around nothing leads nowhere for people.
    static bool holdsAnything(const HtmlNode &node)
    {
        if (!node.text.trimmed().isEmpty() || (node.is(u"img") && !node.attribute(u"alt").trimmed().isEmpty()))
            return true;
        return std::any_of(node.children.begin(), node.children.end(), holdsAnything);
    }

    void renderImage(const HtmlNode &node)
    {
        const QString alternative = node.attribute(u"alt").simplified();
        if (!alternative.isEmpty())
            m_lines.addText(u'[' + alternative + u']');
    }

    void renderTable(const HtmlNode &table)
    {
        const auto rows = dataRows(table);
        if (!rows)
            return renderChildren(table);
        m_lines.addPreformatted(textTable(*rows));
    }

    /// The cells of a table that holds data; none if it only places things.
    static std::optional<std::vector<TextTableRow>> dataRows(const HtmlNode &table)
    {
        static const QSet<QString> blocks = nameSet("table p div ul ol dl blockquote pre h1 h2 h3 h4 h5 h6 hr br");
        std::vector<TextTableRow> rows;
        gatherRows(table, rows, blocks);
        size_t columns = 0;
        for (const TextTableRow &row : rows)
            columns = std::max(columns, size_t(row.cells.size()));
        const bool isData = columns > 1 && std::none_of(rows.begin(), rows.end(), [](const auto &row) { return row.isOdd; });
        return isData && fitsTable(rows) ? std::optional(rows) : std::nullopt;
    }

    static void gatherRows(const HtmlNode &node, std::vector<TextTableRow> &rows, const QSet<QString> &blocks)
    {
        for (const HtmlNode &child : node.children) {
            if (child.is(u"tr")) {
                rows.push_back(rowOf(child, blocks));
            } else if (child.is(u"tbody") || child.is(u"thead") || child.is(u"tfoot")) {
                gatherRows(child, rows, blocks);
            } else if (!child.isText() || !child.text.trimmed().isEmpty()) {
                const bool isNothing = child.is(u"col") || child.is(u"colgroup");
                if (!isNothing)
                    rows.push_back({.isOdd = true});
            }
        }
    }

    static TextTableRow rowOf(const HtmlNode &node, const QSet<QString> &blocks)
    {
        TextTableRow row;
        for (const HtmlNode &cell : node.children) {
            const bool isCell = cell.is(u"td") || cell.is(u"th");
            if (!isCell && cell.isText() && cell.text.trimmed().isEmpty())
                continue;
            row.isOdd = row.isOdd || !isCell || holds(cell, blocks);
            if (row.isOdd)
                return row;
            row.isHead = row.isHead || cell.is(u"th");
            Renderer renderer;
            renderer.renderChildren(cell);
            row.cells += renderer.text().trimmed();
        }
        return row;
    }

    TextLines m_lines;
    int m_preformatted = 0;
    int m_listDepth = 0;
};

} // namespace

QString htmlToText(const QString &html)
{
    Renderer renderer;
    renderer.renderChildren(htmlTree(html));
    return renderer.text();
}

} // namespace sendoff
