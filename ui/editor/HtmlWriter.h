// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editor/Formats.h"

#include <QTextFrame>

#include <vector>

namespace sendoff {

/// A document of the vocabulary in Formats.h as HTML, a fragment: what it means and nothing of how it looks
/// here.
///
/// Lines that follow each other are one <p> with <br>; an empty line between them parts two <p>. Where lines
/// of both directions follow each other, each is a <div>, which has no margin. Pictures are "cid:".
class HtmlWriter {
public:
    static QString html(const QTextDocument &document);

private:
    struct OpenList {
        const QTextList *list;
        int level;
        Qt::LayoutDirection direction;
    };
    /// Lines that follow each other without an empty one.
    using Run = std::vector<QTextBlock>;

    void writeFlow(QTextFrame::iterator it);
    void writeBlock(const QTextBlock &block);
    void writeParagraph(const QTextBlock &block);
    void writeTable(const QTextTable &table);
    void writeCell(const QTextTable &table, int row, int column);
    void writeLine(const QTextBlock &block, bool isPreformatted = false);
    void writeFragment(const QTextFragment &fragment, const QString &line, qsizetype at);
    void writeText(const QString &text, const QString &line, qsizetype at);
    void writeTab(bool isLast);
    void writeImage(const QTextImageFormat &image);

    void goTo(int quote, bool signature, Qt::LayoutDirection direction);
    void endRun();
    void writeEmptyLines(int count, const QString &tag);
    void enterList(const QTextBlock &block);
    void endLists(int level);
    void endCode();
    void setTags(const QStringList &tags);
    QString directionOf(const QTextBlock &block) const;

    QString m_html;
    std::vector<Qt::LayoutDirection> m_quotes; ///< of each open blockquote
    bool m_isSignature = false;
    std::vector<OpenList> m_lists;
    Run m_run;
    bool m_hadRun = false;       ///< lines stand directly before, with nothing but empty ones between
    bool m_hadDivisions = false; ///< these were written as <div>
    int m_emptyLines = 0;
    bool m_isInCode = false;
    bool m_isPreformatted = false;
    bool m_wasBlank = true; ///< the last character written in this line would swallow a blank
    QStringList m_tags;     ///< open within a line, with their attributes
};

} // namespace sendoff
