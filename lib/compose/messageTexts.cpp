// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose/messageTexts.h"

#include "html/htmlToText.h"
#include "html/textToHtml.h"

namespace sendoff {

namespace {

/// RFC 3676 4.3. The last one: a quoted message may have its own, but that is quoted.
void cutSignature(QStringList &lines)
{
    const qsizetype at = lines.lastIndexOf(QStringLiteral("-- "));
    if (at >= 0)
        lines = lines.mid(0, at);
}

void trimEmptyLines(QStringList &lines)
{
    while (!lines.isEmpty() && lines.first().trimmed().isEmpty())
        lines.removeFirst();
    while (!lines.isEmpty() && lines.last().trimmed().isEmpty())
        lines.removeLast();
}

} // namespace

QString readableText(const ParsedMessage &message)
{
    if (!message.text.trimmed().isEmpty() || message.html.isEmpty())
        return message.text;
    return htmlToText(message.html);
}

CleanedHtml readableHtml(const ParsedMessage &message, const CleanOptions &options)
{
    if (message.html.isEmpty())
        return {textToHtml(message.text), {}, {}};
    CleanedHtml clean = cleanHtml(message.html, options);
    if (!message.textBesideHtml.trimmed().isEmpty())
        clean.html += textToHtml(message.textBesideHtml);
    return clean;
}

QString quotedText(const QString &text)
{
    QStringList lines = QString(text).remove(u'\r').split(u'\n');
    cutSignature(lines);
    trimEmptyLines(lines);
    QString result;
    for (const QString &line : std::as_const(lines)) {
        const bool needsBlank = !line.isEmpty() && !line.startsWith(u'>');
        result += (needsBlank ? QStringLiteral("> ") : QStringLiteral(">")) + line + u'\n';
    }
    return result;
}

} // namespace sendoff
