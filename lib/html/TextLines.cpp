// SPDX-License-Identifier: GPL-3.0-or-later
#include "html/TextLines.h"

#include <algorithm>

namespace sendoff {

namespace {

bool isBlank(QChar c)
{
    const char16_t u = c.unicode();
    return u == ' ' || u == '\t' || u == '\n' || u == '\r' || u == '\f';
}

/// Only there to break words, or to fill a mail reader's preview.
bool isInvisible(QChar c)
{
    const char16_t u = c.unicode();
    return u == 0x200b || u == 0xfeff || u == 0x00ad || u == 0x034f || (u < 0x20 && !isBlank(c)) || (u >= 0x7f && u < 0xa0);
}

QString withoutEndBlanks(QString text)
{
    while (!text.isEmpty() && text.back().isSpace())
        text.chop(1);
    return text;
}

} // namespace

void TextLines::put(const QString &text)
{
    m_line += text;
    m_hasLine = true;
}

void TextLines::addText(const QString &text)
{
    QString word;
    for (const QChar c : text) {
        if (isInvisible(c))
            continue;
        if (!isBlank(c)) {
            if (std::exchange(m_wantsBlank, false) && m_hasLine)
                word += u' ';
            word += c.unicode() == 0xa0 ? QChar(u' ') : c;
            continue;
        }
        if (!word.isEmpty())
            put(std::exchange(word, {}));
        m_wantsBlank = true;
    }
    if (!word.isEmpty())
        put(word);
}

void TextLines::addPreformatted(const QString &text)
{
    const QStringList lines = QString(text).remove(u'\r').split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (i > 0)
            addBreak();
        QString line = lines.at(i);
        line.removeIf([](QChar c) { return isInvisible(c) || c == u'\f'; });
        if (!line.isEmpty())
            put(line);
    }
}

void TextLines::addBreak()
{
    m_hasLine = true;
    flush();
}

void TextLines::endLine()
{
    if (m_hasLine)
        flush();
    m_wantsBlank = false;
}

void TextLines::endParagraph()
{
    endLine();
    m_wantsGap = true;
}

void TextLines::indent(const QString &prefix, const QString &first)
{
    endLine();
    // The gap before what is quoted is not part of the quote.
    if (std::exchange(m_wantsGap, false) && !m_lines.isEmpty() && !m_isFresh)
        m_lines += withoutEndBlanks(this->prefix());
    m_levels.append({prefix, first});
    m_isFresh = true;
}

void TextLines::outdent()
{
    endLine();
    m_levels.removeLast();
}

QString TextLines::joined(QString Level::*part) const
{
    QString result;
    for (const Level &level : m_levels) {
        // ">>", not "> >".
        if (result.endsWith(QStringLiteral("> ")) && (level.*part).startsWith(u'>'))
            result.chop(1);
        result += level.*part;
    }
    return result;
}

QString TextLines::prefix()
{
    const QString result = joined(&Level::next);
    for (Level &level : m_levels)
        level.next = level.rest;
    return result;
}

void TextLines::flush()
{
    // Three empty lines say no more than two.
    const bool isEmpty = m_line.trimmed().isEmpty();
    if (m_wantsGap && !m_lines.isEmpty() && !isEmpty && !m_isFresh) {
        const QString before = withoutEndBlanks(joined(&Level::rest));
        if (m_lines.last() != before)
            m_lines += before;
    }
    m_wantsGap = m_wantsGap && isEmpty;
    m_isFresh = false;
    const bool isSignature = m_line == QStringLiteral("-- ") || m_line == QStringLiteral("--");
    const QString line = prefix() + (isSignature ? QStringLiteral("-- ") : withoutEndBlanks(m_line));
    const qsizetype count = m_lines.size();
    const bool isMore = isEmpty && count >= 2 && m_lines.at(count - 1) == withoutEndBlanks(line)
        && m_lines.at(count - 2) == withoutEndBlanks(line);
    if (!isMore)
        m_lines += isSignature ? line : withoutEndBlanks(line);
    m_line.clear();
    m_hasLine = false;
    m_wantsBlank = false;
}

QString TextLines::text()
{
    endLine();
    QStringList lines = m_lines;
    while (!lines.isEmpty() && lines.last().isEmpty())
        lines.removeLast();
    while (!lines.isEmpty() && lines.first().isEmpty())
        lines.removeFirst();
    return lines.isEmpty() ? QString() : lines.join(u'\n') + u'\n';
}

} // namespace sendoff
