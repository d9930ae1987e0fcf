// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/TextSearch.h"

#include <QTextBlock>
#include <QTextDocument>

namespace sendoff {

namespace {

bool isWordCharacter(const QString &text, qsizetype at)
{
    return at >= 0 && at < text.size() &&
           (text.at(at).isLetterOrNumber() || text.at(at).isMark() || text.at(at) == u'_');
}

bool isWholeWord(const QString &text, qsizetype at, qsizetype length)
{
    return !(isWordCharacter(text, at - 1) && isWordCharacter(text, at)) &&
           !(isWordCharacter(text, at + length - 1) && isWordCharacter(text, at + length));
}

} // namespace

std::vector<QTextCursor> findAll(const QTextDocument &document, const SearchWish &wish)
{
    std::vector<QTextCursor> found;
    if (wish.text.isEmpty())
        return found;
    const auto sensitivity = wish.matchesCase ? Qt::CaseSensitive : Qt::CaseInsensitive;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        const QString text = block.text();
        qsizetype at = 0;
        while ((at = text.indexOf(wish.text, at, sensitivity)) >= 0) {
            if (wish.wholeWords && !isWholeWord(text, at, wish.text.size())) {
                ++at;
                continue;
            }
            QTextCursor cursor(block);
            cursor.setPosition(block.position() + int(at));
            cursor.setPosition(block.position() + int(at + wish.text.size()), QTextCursor::KeepAnchor);
            found.push_back(cursor);
            at += wish.text.size();
        }
    }
    return found;
}

void replaceSelection(QTextCursor &cursor, const QString &by)
{
    QTextCursor first = cursor;
    first.setPosition(cursor.selectionStart());
    first.movePosition(QTextCursor::NextCharacter, QTextCursor::KeepAnchor);
    cursor.insertText(by, first.charFormat());
}

int replaceAll(QTextDocument &document, const SearchWish &wish, const QString &by)
{
    std::vector<QTextCursor> found = findAll(document, wish);
    if (found.empty())
        return 0;
    QTextCursor step(&document);
    step.beginEditBlock();
    for (QTextCursor &cursor : found)
        replaceSelection(cursor, by);
    step.endEditBlock();
    return int(found.size());
}

} // namespace sendoff
