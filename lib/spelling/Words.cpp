// SPDX-License-Identifier: GPL-3.0-or-later
#include "spelling/Words.h"

#include <QTextBoundaryFinder>

#include <algorithm>

namespace sendoff {

namespace {

bool isApostrophe(QChar c)
{
    return c == u'\'' || c == u'\u2019';
}

/// What stands between blanks and is no text: an address, a path, a name in a program.
bool isTechnical(QStringView chunk)
{
    if (chunk.startsWith(u'@') || chunk.startsWith(u'#'))
        return true;
    for (qsizetype i = 0; i < chunk.size(); ++i) {
        const QChar c = chunk[i];
        if (c == u'@' || c == u'_' || c == u'\\' || c == u'=' || c.isDigit())
            return true;
        const bool isBetween = i > 0 && i + 1 < chunk.size() && chunk[i - 1].isLetter();
        // "and/or" are words, "a/b/c" and "https://…" aren't.
        if (c == u'/' && (!isBetween || chunk.count(u'/') > 1))
            return true;
        // "file.txt", "example.org": a stop with small letters on both sides.
        if (c == u'.' && isBetween && chunk[i + 1].isLower())
            return true;
    }
    return false;
}

void addWords(QStringView chunk, int offset, std::vector<WordRange> &words)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Word, chunk.data(), chunk.size());
    qsizetype from = 0;
    for (qsizetype to = finder.toNextBoundary(); to != -1; from = to, to = finder.toNextBoundary()) {
        qsizetype begin = from;
        qsizetype end = to;
        while (begin < end && isApostrophe(chunk[begin]))
            ++begin;
        while (end > begin && isApostrophe(chunk[end - 1]))
            --end;
        const QStringView word = chunk.sliced(begin, end - begin);
        const bool hasLetter = std::any_of(word.begin(), word.end(), [](QChar c) { return c.isLetter(); });
        if (word.size() > 1 && hasLetter)
            words.push_back({offset + int(begin), int(word.size())});
    }
}

} // namespace

std::vector<WordRange> wordsOf(const QString &line)
{
    std::vector<WordRange> words;
    qsizetype at = 0;
    while (at < line.size()) {
        while (at < line.size() && line.at(at).isSpace())
            ++at;
        qsizetype end = at;
        while (end < line.size() && !line.at(end).isSpace())
            ++end;
        const QStringView chunk = QStringView(line).sliced(at, end - at);
        if (!chunk.isEmpty() && !isTechnical(chunk))
            addWords(chunk, int(at), words);
        at = end;
    }
    return words;
}

} // namespace sendoff
