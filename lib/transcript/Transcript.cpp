// SPDX-License-Identifier: GPL-3.0-or-later
#include "transcript/Transcript.h"

#include <QCborArray>
#include <QCborValue>
#include <QStringDecoder>

#include <algorithm>

namespace sendoff {

namespace {

constexpr int formatVersion = 1;
constexpr int decidingFlag = 0x10; ///< beside the number of the direction

QLatin1String markOf(Transcript::Direction direction)
{
    switch (direction) {
    case Transcript::Direction::ToServer:
        return QLatin1String("C:");
    case Transcript::Direction::FromServer:
        return QLatin1String("S:");
    case Transcript::Direction::Note:
        break;
    }
    return QLatin1String("--");
}

/// Escapes what would move, hide or reorder text on a person's screen. Octets that are no UTF-8
/// come from servers of the last century, and are shown one by one.
QString readable(const QByteArray &octets)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QString text = decoder(octets);
    const bool isUtf8 = !decoder.hasError();
    if (!isUtf8)
        text = QString::fromLatin1(octets);
    QString shown;
    shown.reserve(text.size());
    for (const QChar c : text) {
        if (c.unicode() < 0x80 ? c.isPrint() : isUtf8 && c.category() != QChar::Other_Control
                                                      && c.category() != QChar::Other_Format
                                                      && c.category() != QChar::Separator_Line
                                                      && c.category() != QChar::Separator_Paragraph)
            shown += c;
        else if (c.unicode() < 0x100)
            shown += QStringLiteral("\\x%1").arg(c.unicode(), 2, 16, QLatin1Char('0'));
        else
            shown += QStringLiteral("\\u%1").arg(c.unicode(), 4, 16, QLatin1Char('0'));
    }
    return shown;
}

/// [milliseconds after the line before, direction and flag, octets]
std::optional<Transcript::Line> lineFrom(const QCborValue &value, qint64 &milliseconds)
{
    const QCborArray fields = value.toArray();
    const qint64 flags = fields.at(1).toInteger(-1);
    const qint64 direction = flags & ~qint64(decidingFlag);
    if (fields.size() != 3 || !fields.at(0).isInteger() || !fields.at(2).isByteArray() || direction < 0
        || direction > qint64(Transcript::Direction::Note))
        return std::nullopt;
    milliseconds += fields.at(0).toInteger();
    return Transcript::Line{QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC),
                            Transcript::Direction(direction), fields.at(2).toByteArray(),
                            (flags & decidingFlag) != 0};
}

} // namespace

void Transcript::add(const QDateTime &at, Direction direction, const QByteArray &text)
{
    m_lines.push_back({at.toUTC(), direction, text});
}

void Transcript::markDeciding()
{
    const auto newest = std::find_if(m_lines.rbegin(), m_lines.rend(), [](const Line &line) {
        return line.direction != Direction::ToServer;
    });
    if (newest != m_lines.rend())
        newest->deciding = true;
}

QString Transcript::toText() const
{
    QString text;
    for (const Line &line : m_lines)
        text += line.at.toString(QStringLiteral("HH:mm:ss.zzz")) + u' ' + markOf(line.direction) + u' '
                + readable(line.text) + u'\n';
    return text;
}

QByteArray Transcript::serialize() const
{
    QCborArray content{formatVersion};
    qint64 before = 0;
    for (const Line &line : m_lines) {
        const qint64 now = line.at.toMSecsSinceEpoch();
        const int flags = int(line.direction) | (line.deciding ? decidingFlag : 0);
        content.append(QCborArray{now - before, flags, line.text});
        before = now;
    }
    return QCborValue(content).toCbor();
}

Transcript Transcript::deserialize(const QByteArray &octets)
{
    QCborParserError error;
    const QCborArray content = QCborValue::fromCbor(octets, &error).toArray();
    if (error.error != QCborError::NoError || content.first().toInteger(0) != formatVersion)
        return {};
    Transcript transcript;
    qint64 milliseconds = 0;
    for (qsizetype i = 1; i < content.size(); ++i) {
        auto line = lineFrom(content.at(i), milliseconds);
        if (!line)
            return {};
        transcript.m_lines.push_back(*std::move(line));
    }
    return transcript;
}

} // namespace sendoff
