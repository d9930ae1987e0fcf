// SPDX-License-Identifier: GPL-3.0-or-later
#include "mime/flowed.h"

#include <QStringList>

#include <algorithm>

namespace sendoff {

namespace {

/// RFC 3676 4.2: no line should be over 78; 72 leaves room for being quoted.
constexpr qsizetype lineLimit = 78;
constexpr qsizetype wrapAt = 72;

const QString &separator()
{
    static const QString line = QStringLiteral("-- ");
    return line;
}

struct Line {
    qsizetype depth = 0;
    QString content;
};

/// A line as people write it: "> > text" is as deep as ">> text".
Line typedLine(const QString &text)
{
    Line line;
    qsizetype at = 0;
    while (at < text.size() && text.at(at) == u'>') {
        ++line.depth;
        ++at;
        if (at + 1 < text.size() && text.at(at) == u' ' && text.at(at + 1) == u'>')
            ++at;
    }
    if (line.depth > 0 && at < text.size() && text.at(at) == u' ')
        ++at;
    line.content = text.mid(at);
    return line;
}

void trimEnd(QString &text)
{
    while (text.endsWith(u' '))
        text.chop(1);
}

/// Where a line may end: behind blanks, as late as fits. The whole size if nowhere.
qsizetype breakOf(QStringView text, qsizetype room)
{
    qsizetype best = -1;
    for (qsizetype i = 1; i < text.size(); ++i) {
        if (text.at(i - 1) != u' ' || text.at(i) == u' ')
            continue;
        // What is wrapped off may not read as the separator of a signature.
        if (text.first(i) == separator())
            continue;
        if (i - 1 > room && best >= 0)
            break;
        best = i;
        if (i - 1 > room)
            break;
    }
    return best < 0 ? text.size() : best;
}

/// RFC 3676 4.4 and 4.5.
QString physicalLine(qsizetype depth, QStringView content)
{
    QString line(depth, u'>');
    const bool isStuffed = depth > 0 ? !content.isEmpty()
                                     : content.startsWith(u' ') || content.startsWith(u'>') || content.startsWith(u"From ");
    if (isStuffed)
        line += u' ';
    return line.append(content);
}

void addFlowed(const Line &line, QStringList &lines)
{
    QString content = line.content;
    if (content == separator()) {
        lines += physicalLine(line.depth, content);
        return;
    }
    trimEnd(content);
    const qsizetype prefix = line.depth > 0 ? line.depth + 1 : 0;
    const qsizetype room = std::max<qsizetype>(20, wrapAt - prefix);
    QStringView rest = content;
    while (prefix + rest.size() > lineLimit) {
        const qsizetype end = breakOf(rest, room);
        if (end == rest.size())
            break;
        lines += physicalLine(line.depth, rest.first(end));
        rest = rest.sliced(end);
    }
    lines += physicalLine(line.depth, rest);
}

} // namespace

bool needsFlow(const QString &text)
{
    const QStringList lines = text.split(u'\n');
    return std::any_of(lines.begin(), lines.end(), [](const QString &line) {
        return line.size() > lineLimit && typedLine(line).content.trimmed().contains(u' ');
    });
}

QString flowed(const QString &text)
{
    QStringList lines;
    for (const QString &line : text.split(u'\n'))
        addFlowed(typedLine(line), lines);
    return lines.join(u'\n');
}

QString unflowed(const QString &text, bool deletesSpace)
{
    QString result;
    bool isFirst = true;
    bool joins = false;
    qsizetype joinedDepth = 0;
    for (const QString &line : text.split(u'\n')) {
        qsizetype depth = 0;
        while (depth < line.size() && line.at(depth) == u'>')
            ++depth;
        QString content = line.mid(depth);
        if (content.startsWith(u' '))
            content.remove(0, 1);
        const bool isSeparator = content == separator();
        if (!(joins && depth == joinedDepth && !isSeparator)) {
            if (!std::exchange(isFirst, false))
                result += u'\n';
            if (depth > 0)
                result += QString(depth, u'>') + (content.isEmpty() ? QString() : QStringLiteral(" "));
        }
        joins = content.endsWith(u' ') && !isSeparator;
        joinedDepth = depth;
        if (joins && deletesSpace)
            content.chop(1);
        result += content;
    }
    return result;
}

} // namespace sendoff
