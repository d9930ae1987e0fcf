// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/Formatting.h"
#include "ui/editor/KeyEdits.h"

#include <QRegularExpression>

#include <array>

namespace sendoff::keys {

namespace {

struct InlineMark {
    QChar last;                 ///< the character that completes it
    QRegularExpression pattern; ///< ends at the cursor; the first capture is what stays
    format::Characters kind;
};

const std::array<InlineMark, 4> &inlineMarks()
{
    // CommonMark 6.2, simplified: what is marked neither begins nor ends with a blank.
    static const std::array<InlineMark, 4> marks{{
        {u'*', QRegularExpression(QStringLiteral(R"re(\*\*([^*\s](?:[^*]*[^*\s])?)\*\*$)re")),
         format::Characters::Strong},
        {u'*', QRegularExpression(QStringLiteral(R"re((?<![*\w])\*([^*\s](?:[^*]*[^*\s])?)\*$)re")),
         format::Characters::Emphasis},
        {u'`', QRegularExpression(QStringLiteral(R"re((?<!`)`([^`]+)`$)re")), format::Characters::Code},
        {u'~', QRegularExpression(QStringLiteral(R"re(~~([^~\s](?:[^~]*[^~\s])?)~~$)re")),
         format::Characters::Strike},
    }};
    return marks;
}

void removeAt(const QTextCursor &cursor, int position, int length)
{
    QTextCursor marks(cursor);
    marks.setPosition(position);
    marks.setPosition(position + length, QTextCursor::KeepAnchor);
    marks.removeSelectedText();
}

/// Takes the marks away, gives what stays between them `characters`, and goes on typing without.
void convert(QTextCursor &cursor, const QRegularExpressionMatch &match, const QTextCharFormat &characters)
{
    const QTextCharFormat after = cursor.charFormat();
    const int start = cursor.block().position() + int(match.capturedStart());
    const int inner = cursor.block().position() + int(match.capturedStart(1));
    const int innerEnd = inner + int(match.capturedLength(1));
    const int end = cursor.block().position() + int(match.capturedEnd());
    cursor.beginEditBlock();
    removeAt(cursor, innerEnd, end - innerEnd);
    removeAt(cursor, start, inner - start);
    QTextCursor text(cursor);
    text.setPosition(start);
    text.setPosition(start + int(match.capturedLength(1)), QTextCursor::KeepAnchor);
    text.mergeCharFormat(characters);
    cursor.setPosition(text.selectionEnd());
    cursor.setCharFormat(after);
    cursor.endEditBlock();
}

bool isInCode(const QTextCursor &cursor)
{
    return format::isCodeBlock(cursor.blockFormat()) || format::isCode(cursor.charFormat());
}

bool convertLink(QTextCursor &cursor, const QString &before)
{
    static const QRegularExpression link(QStringLiteral(R"re((?<!!)\[([^\[\]]+)\]\(([^()\s]+)\)$)re"));
    const auto match = link.match(before);
    const QString address = match.hasMatch() ? format::safeAddress(match.captured(2)) : QString();
    if (address.isEmpty())
        return false;
    convert(cursor, match, format::link(address));
    return true;
}

bool convertInline(QTextCursor &cursor, const QString &before, QChar typed)
{
    // Between backticks nothing is a mark but the closing one.
    if (typed != u'`' && before.count(u'`') % 2 == 1)
        return false;
    if (typed == u')')
        return convertLink(cursor, before);
    for (const InlineMark &mark : inlineMarks()) {
        if (mark.last != typed)
            continue;
        const auto match = mark.pattern.match(before);
        if (!match.hasMatch())
            continue;
        convert(cursor, match, format::changed(mark.kind, true));
        return true;
    }
    return false;
}

bool convertBlock(QTextCursor &cursor, const QString &before)
{
    static const QRegularExpression number(QStringLiteral("^[0-9]{1,3}[.)] $"));
    const bool isBullet = before == u"- " || before == u"* " || before == u"+ ";
    const bool isNumber = number.match(before).hasMatch();
    const bool isHeading = before == u"# " || before == u"## " || before == u"### ";
    const bool isQuote = before == u"> ";
    if (!isBullet && !isNumber && !isHeading && !isQuote)
        return false;
    cursor.beginEditBlock();
    removeAt(cursor, cursor.block().position(), int(before.size()));
    if (isHeading)
        format::setHeading(cursor, int(before.size()) - 1);
    else if (isQuote)
        format::changeQuote(cursor, 1);
    else
        format::setList(cursor, isBullet ? QTextListFormat::ListDisc : QTextListFormat::ListDecimal);
    cursor.endEditBlock();
    return true;
}

} // namespace

bool markdown(QTextCursor &cursor, QChar typed)
{
    if (cursor.hasSelection() || isInCode(cursor))
        return false;
    const QString before = cursor.block().text().left(cursor.positionInBlock());
    if (typed == u' ' && format::isParagraph(cursor.block()))
        return convertBlock(cursor, before);
    return convertInline(cursor, before, typed);
}

bool markdownLine(QTextCursor &cursor)
{
    static const QRegularExpression fence(QStringLiteral("^```\\w*$"));
    const QString line = cursor.block().text();
    const bool isRule = line == u"---" || line == u"***";
    if (!cursor.atBlockEnd() || !format::isParagraph(cursor.block()) ||
        (!isRule && !fence.match(line).hasMatch()))
        return false;
    cursor.beginEditBlock();
    removeAt(cursor, cursor.block().position(), int(line.size()));
    if (isRule)
        format::insertRule(cursor);
    else
        format::setCodeBlock(cursor, true);
    cursor.endEditBlock();
    return true;
}

} // namespace sendoff::keys
