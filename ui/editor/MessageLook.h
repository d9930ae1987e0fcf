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

    /// Misspelt words of a block, as far as they are known.
    void setMisspellings(std::function<std::vector<TextRange>(const QTextBlock &)> find);

protected:
    void highlightBlock(const QString &text) override;

private:
    void highlightPlain(const QString &text);
    void highlightRich();
    void underline(const std::vector<TextRange> &words);

    const QTextEdit *m_edit;
    std::function<std::vector<TextRange>(const QTextBlock &)> m_misspellings;
};

/// Bars beside quotes and the ground of code, below the text of `edit`.
void paintGrounds(QPainter &painter, const QTextEdit &edit);

} // namespace sendoff
