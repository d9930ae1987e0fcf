// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace sendoff {

/// Lines of text as they come from HTML: blanks fall together, paragraphs stand apart, what is quoted
/// or listed is indented.
class TextLines {
public:
    /// Blanks and line ends in a row are one blank.
    void addText(const QString &text);
    /// As it stands, line by line.
    void addPreformatted(const QString &text);
    void addBreak();     ///< <br>
    void endLine();      ///< what follows begins on a new line
    void endParagraph(); ///< and an empty line stands before it

    /// What each further line begins with; `first` instead of it on the next one.
    void indent(const QString &prefix, const QString &first);
    void indent(const QString &prefix) { indent(prefix, prefix); }
    void outdent();

    /// Without empty lines at both ends, ended by a line end; empty if there is nothing.
    QString text();

private:
    struct Level {
        QString rest;
        QString next;
    };
    void put(const QString &text);
    void flush();
    QString prefix();
    QString joined(QString Level::*part) const;

    QStringList m_lines;
    QString m_line;
    QList<Level> m_levels;
    bool m_hasLine = false;     ///< m_line has begun
    bool m_wantsBlank = false;  ///< between words
    bool m_wantsGap = false;    ///< an empty line before the next
    bool m_isFresh = false;     ///< no line yet since indent()
};

} // namespace sendoff
