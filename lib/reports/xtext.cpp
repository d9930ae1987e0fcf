// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/xtext.h"

#include "mime/Charset.h"
#include "mime/EncodedWord.h"

#include <QRegularExpression>

namespace sendoff {

namespace {

constexpr qsizetype longestAddress = 1000;

int digit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    // RFC 3461 4: upper case only, but what is meant by lower case is plain as well.
    const char upper = char(c & ~0x20);
    return upper >= 'A' && upper <= 'F' ? upper - 'A' + 10 : -1;
}

/// "\x{E9}", RFC 6533 3 utf-8-addr-xtext.
QString withoutEmbedded(const QString &text)
{
    static const QRegularExpression embedded(QStringLiteral(R"(\\x\{([0-9A-Fa-f]{2,6})\})"));
    QString result;
    qsizetype end = 0;
    for (auto matches = embedded.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        const char32_t character = match.captured(1).toUInt(nullptr, 16);
        result += QStringView(text).mid(end, match.capturedStart() - end);
        const bool isCharacter = character <= 0x10ffff && (character < 0xd800 || character > 0xdfff);
        result += isCharacter ? QString::fromUcs4(&character, 1) : match.captured();
        end = match.capturedEnd();
    }
    return result + text.mid(end);
}

} // namespace

QByteArray readXtext(const QByteArray &text)
{
    QByteArray result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isEscape = text[i] == '+' && i + 2 < text.size() && digit(text[i + 1]) >= 0 && digit(text[i + 2]) >= 0;
        result += isEscape ? char(digit(text[i + 1]) * 16 + digit(text[i + 2])) : text[i];
        i += isEscape ? 2 : 0;
    }
    return result;
}

QString reportedAddress(const QByteArray &field)
{
    const qsizetype semicolon = field.indexOf(';');
    QString text = withoutControls(withoutEmbedded(decodeCharset(field.mid(semicolon + 1).left(longestAddress), {}))).trimmed();
    const qsizetype open = text.indexOf(u'<');
    const qsizetype close = text.lastIndexOf(u'>');
    if (open >= 0 && close > open)
        return text.mid(open + 1, close - open - 1).trimmed();
    // RFC 3464 2.1.1: comments may stand in any field.
    if (const qsizetype comment = text.indexOf(QStringLiteral(" (")); comment > 0 && !text.startsWith(u'"'))
        text.truncate(comment);
    return text.trimmed();
}

} // namespace sendoff
