// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "html/HtmlNode.h"
#include "ui/editor/HtmlLines.h"

namespace sendoff {

/// Puts HTML into a document in the vocabulary of Formats.h: what HtmlWriter wrote comes back as it was, HTML
/// of others as well as that vocabulary can say it. The HTML has to be clean (cleanHtml()) unless we wrote
/// it.
class HtmlReader {
public:
    /// At the cursor, over what is selected, as one step to undo. Lines at both ends join what stands there
    /// if they are plain paragraphs.
    static void insert(QTextCursor &cursor, const QString &html);

private:
    HtmlReader(QTextCursor &cursor, HtmlLines::Place place);
    static void readDirection(const HtmlNode &node, HtmlContext &context);

    void read(const HtmlNode &node, const HtmlContext &context);
    void readChildren(const HtmlNode &node, const HtmlContext &context);
    void readElement(const HtmlNode &node, HtmlContext context);
    bool readInline(const HtmlNode &node, HtmlContext &context);
    void readParagraph(const HtmlNode &node, const HtmlContext &context);
    void readList(const HtmlNode &node, HtmlContext context);
    void readItem(const HtmlNode &node, const HtmlContext &context);
    void readCode(const HtmlNode &node, HtmlContext context);
    void readTable(const HtmlNode &node, const HtmlContext &context);
    void readImage(const HtmlNode &node, const HtmlContext &context);
    void readRule(const HtmlContext &context);

    void insertAll(const QString &html);

    QTextCursor &m_cursor;
    HtmlLines m_lines;
};

} // namespace sendoff
