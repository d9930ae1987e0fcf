// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextCursor>

#include <vector>

class QTextDocument;

namespace sendoff {

/// What is looked for.
struct SearchWish {
    QString text = {};
    bool matchesCase = false;
    bool wholeWords = false;

    bool operator==(const SearchWish &) const = default;
};

/// All places, in order; each a selection. A match is within one line.
std::vector<QTextCursor> findAll(const QTextDocument &document, const SearchWish &wish);
/// Replaces all of them, in one step to undo; the format of what is replaced stays. How many.
int replaceAll(QTextDocument &document, const SearchWish &wish, const QString &by);
/// Puts `by` in the selection's place, with its format.
void replaceSelection(QTextCursor &cursor, const QString &by);

} // namespace sendoff
