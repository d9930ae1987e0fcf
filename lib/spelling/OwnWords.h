// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QString>

namespace sendoff {

/// Words that the writer vouches for: in a file, UTF-8, one a line, which may be edited by hand; and those
/// that are let pass until the program ends.
class OwnWords {
public:
    /// An empty path: nothing is kept.
    explicit OwnWords(const QString &path);

    /// A word of the list may stand with a capital letter, too.
    bool contains(const QString &word) const;
    /// False if the file couldn't be written; the word counts all the same until the program ends.
    bool add(const QString &word);
    void ignore(const QString &word) { m_words.insert(word); }

private:
    QString m_path;
    QSet<QString> m_words;
};

} // namespace sendoff
