// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/TextFeatures.h"

#include "ui/editor/Formats.h"

#include <QTextBoundaryFinder>
#include <QTextDocument>
#include <QTextTable>

#include <algorithm>
#include <utility>

namespace sendoff {

TextFeatures TextFeatures::of(const QTextDocument &document)
{
    TextFeatures features;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        features.hasHeadings = features.hasHeadings || block.blockFormat().headingLevel() > 0;
        features.hasTables = features.hasTables || QTextCursor(block).currentTable();
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QTextCharFormat characters = it.fragment().charFormat();
            features.hasPictures = features.hasPictures || characters.isImageFormat();
            features.hasCharacters = features.hasCharacters || format::isStrong(characters) ||
                                     characters.fontItalic() || characters.fontStrikeOut();
        }
    }
    return features;
}

TextCount TextCount::of(const QTextDocument &document)
{
    TextCount count;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        const QString text = block.text();
        QTextBoundaryFinder words(QTextBoundaryFinder::Word, text);
        for (qsizetype from = 0, to = words.toNextBoundary(); to != -1;
             from = std::exchange(to, words.toNextBoundary())) {
            const QStringView piece = QStringView(text).sliced(from, to - from);
            if (std::any_of(piece.begin(), piece.end(), [](QChar c) { return c.isLetterOrNumber(); }))
                ++count.words;
        }
        QTextBoundaryFinder graphemes(QTextBoundaryFinder::Grapheme, text);
        while (graphemes.toNextBoundary() != -1)
            ++count.characters;
    }
    return count;
}

} // namespace sendoff
