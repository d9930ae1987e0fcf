// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editor/Formats.h"

#include <utility>
#include <vector>

namespace sendoff {

/// What a text of HTML stands in.
struct HtmlContext {
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

/// The lines that HTML makes, as blocks of a document: where elements only say that a line ends or that a paragraph
/// is over, a block begins once there is a text for it. Blanks are collapsed as HTML has it; lines of paragraphs that
/// follow each other have one empty line between them, and <br> within an item or a heading stays in its block.
class HtmlLines {
public:
    /// In a table's cell all is new; in a document the first line may join what stands at the cursor.
    enum class Place { Document, Cell };
    HtmlLines(QTextCursor &cursor, Place place);
    /// Ends the last line.
    void finish();
    /// Nothing was written so far.
    bool isEmpty() const { return m_isFresh; }
    bool isInCell() const { return m_isInCell; }
    /// The line written last is of a signature.
    bool isInSignature() const { return m_openContext.isSignature; }

    /// Opens a line if there is none.
    void addText(const QString &text, const HtmlContext &context);
    /// As it stands, with its blanks and line ends.
    void addCode(const QString &text, const HtmlContext &context);
    /// <br>
    void addBreak(const HtmlContext &context);
    void addImage(const QTextImageFormat &image, const HtmlContext &context);
    void addRule(const HtmlContext &context);

    /// Even if no text comes.
    void openLine(const HtmlContext &context);
    /// Where the block is to stay, this only marks that the line ends.
    void closeLine();
    /// The next line is a paragraph of its own.
    void wantGap() { m_wantsGap = true; }
    /// Something else stands between the paragraphs before and those to come.
    void leaveParagraphs();
    /// Within an item or a heading a new line stays in the block. Returns what was so before.
    bool stayInBlock(bool stays) { return std::exchange(m_isOneBlock, stays); }
    bool staysInBlock() const { return m_isOneBlock; }
    /// Items to come are of a list within the one that is open.
    void beginList() { m_lists.push_back(nullptr); }
    void endList() { m_lists.pop_back(); }
    /// The cursor is where a table may be put in.
    void beginTable(int quote);
    void endTable(const QTextTable &table, int quote);

private:
    void openBlock(const QTextBlockFormat &format);
    void ready(const HtmlContext &context);
    void putBlanksBack();
    void put(const QString &text, const QTextCharFormat &characters);
    void flush();
    bool isBlockEmpty() const { return m_gathered.isEmpty() && m_cursor.block().length() == 1; }
    static QTextBlockFormat formatFor(const HtmlContext &context);

    QTextCursor &m_cursor;
    std::vector<QTextList *> m_lists; ///< of each level; null until its first item
    bool m_isOpen = false;            ///< text goes on in this block
    bool m_isFresh = true;            ///< this block is empty and nobody's yet
    bool m_joins = false;             ///< the first line goes on in a block that has text
    bool m_isInCell;                  ///< of a table; the cursor itself doesn't know within an edit block
    bool m_isOneBlock = false;        ///< within an item or a heading: a new line stays in the block
    bool m_wantsBreak = false;        ///< in such a block, before the next text
    bool m_wantsBlank = false;
    QTextCharFormat m_blankFormat;
    bool m_hadText = false;    ///< a line of a paragraph stands before, with nothing but empty ones between
    bool m_wantsGap = false;   ///< an empty line before the next line of a paragraph
    bool m_hasNoBreak = false; ///< the open block has U+00A0
    QString m_gathered;        ///< to be put in at once, which is faster than word by word
    QTextCharFormat m_gatheredFormat;
    HtmlContext m_openContext;
};

} // namespace sendoff
