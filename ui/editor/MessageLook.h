// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSyntaxHighlighter>

#include <functional>
#include <vector>

class QPainter;
class QTextEdit;

namespace sendoff {

/// Characters of a block, from its beginning.
struct TextRange {
    int start = 0;
    int length = 0;

    bool operator==(const TextRange &) const = default;
};

/// How the meaning in a document looks here: sizes, colours and underlines that are no part of the document
/// and never get into mail.
class MessageLook final : public QSyntaxHighlighter {
    Q_OBJECT
public:
    MessageLook(QTextDocument *document, const QTextEdit *edit);

protected:
    void highlightBlock(const QString &text) override;

private:
    void highlightPlain(const QString &text);
    void highlightRich();

    const QTextEdit *m_edit;
};

/// Calls `visit` with each block of which something is seen, and where it stands in the viewport.
void visitSeen(const QTextEdit &edit, const std::function<void(const QTextBlock &, const QRectF &)> &visit);
/// Bars beside quotes and the ground of code, below the text of `edit`.
void paintGrounds(QPainter &painter, const QTextEdit &edit);
/// A wave below a misspelt word. As a format it would make Qt lay the line out anew.
void paintWave(QPainter &painter, const QTextBlock &block, const QRectF &place, const TextRange &word,
               const QColor &color);

} // namespace sendoff
