// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "html/HtmlNode.h"
#include "ui/editor/Formats.h"

#include <vector>

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
    struct Context {
        int quote = 0;
        int heading = 0;
        int listLevel = 0; ///< 0: in no list
        QTextListFormat::Style listStyle = QTextListFormat::ListDisc;
        bool isCode = false;
        bool isSignature = false;
        Qt::LayoutDirection direction = Qt::LayoutDirectionAuto;
        bool isOwnDirection = false; ///< said by the line itself
        QTextCharFormat characters = {};
    };
    explicit HtmlReader(QTextCursor &cursor);
    static void readDirection(const HtmlNode &node, Context &context);

    void read(const HtmlNode &node, const Context &context);
    void readChildren(const HtmlNode &node, const Context &context);
    void readElement(const HtmlNode &node, Context context);
    bool readInline(const HtmlNode &node, Context &context);
    void readParagraph(const HtmlNode &node, const Context &context);
    void readList(const HtmlNode &node, Context context);
    void readItem(const HtmlNode &node, const Context &context);
    void readCode(const HtmlNode &node, Context context);
    void readTable(const HtmlNode &node, const Context &context);
    void readImage(const HtmlNode &node, const Context &context);
    void readRule(const Context &context);
    void addText(const QString &text, const Context &context);
    void addCode(const QString &text, const Context &context);
    void addBreak(const Context &context);

    void insertAll(const QString &html);
    void openLine(const Context &context);
    void openBlock(const QTextBlockFormat &format);
    void closeLine();
    void ready(const Context &context);
    void leaveParagraphs();
    void putBlanksBack();
    void put(const QString &text, const QTextCharFormat &characters);
    void flush();
    bool isBlockEmpty() const { return m_gathered.isEmpty() && m_cursor.block().length() == 1; }
    QTextBlockFormat formatFor(const Context &context) const;

    QTextCursor &m_cursor;
    std::vector<QTextList *> m_lists; ///< of each level; null until its first item
    bool m_isOpen = false;            ///< text goes on in this block
    bool m_isFresh = true;            ///< this block is empty and nobody's yet
    bool m_joins = false;             ///< the first line goes on in a block that has text
    bool m_isInCell = false;          ///< of a table; the cursor itself doesn't know within an edit block
    bool m_isOneBlock = false;        ///< within an item or a heading: a new line stays in the block
    bool m_wantsBreak = false;        ///< in such a block, before the next text
    bool m_wantsBlank = false;
    QTextCharFormat m_blankFormat;
    bool m_hadText = false;    ///< a line of a paragraph stands before, with nothing but empty ones between
    bool m_wantsGap = false;   ///< an empty line before the next line of a paragraph
    bool m_hasNoBreak = false; ///< the open block has U+00A0
    QString m_gathered;        ///< to be put in at once, which is faster than word by word
    QTextCharFormat m_gatheredFormat;
    Context m_openContext;
};

} // namespace sendoff
