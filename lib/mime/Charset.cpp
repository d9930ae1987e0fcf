// SPDX-License-Identifier: GPL-3.0-or-later
#include "mime/Charset.h"

#include <QStringDecoder>

#include <algorithm>
#include <array>
#include <optional>

namespace sendoff {

namespace {

/// 0x80 to 0x9f of Windows-1252; the rest of it is Latin-1. Qt without ICU doesn't know it.
constexpr std::array<char16_t, 32> windowsBlock{
    0x20ac, 0x0081, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160,
    0x2039, 0x0152, 0x008d, 0x017d, 0x008f, 0x0090, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022,
    0x2013, 0x2014, 0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0x009d, 0x017e, 0x0178};

QString fromWindows1252(const QByteArray &octets)
{
    QString text = QString::fromLatin1(octets);
    for (QChar &c : text) {
        if (c.unicode() >= 0x80 && c.unicode() <= 0x9f)
            c = QChar(windowsBlock[c.unicode() - 0x80]);
    }
    return text;
}

/// The text if all octets are of this charset; what of them is readable goes to `partly`.
std::optional<QString> decoded(const QByteArray &octets, const QByteArray &charset, QString &partly)
{
    // Stateless: half a character at the end is an error, not something to wait for.
    QStringDecoder decoder(charset.constData(), QStringConverter::Flag::Stateless);
    if (!decoder.isValid())
        return std::nullopt;
    partly = decoder.decode(octets);
    return decoder.hasError() ? std::nullopt : std::optional(partly);
}

bool saysUtf8(const QByteArray &charset)
{
    return QByteArrayList{"", "us-ascii", "ascii", "utf-8", "utf8", "unknown-8bit"}.contains(charset);
}

bool saysLatin1(const QByteArray &charset)
{
    // Many senders say Latin-1 and mean Windows-1252, which has it all and more (WHATWG Encoding 4.2).
    return QByteArrayList{"iso-8859-1", "latin1", "windows-1252", "cp1252"}.contains(charset);
}

} // namespace

QString decodeCharset(const QByteArray &octets, const QByteArray &charset)
{
    const QByteArray name = charset.toLower();
    if (saysLatin1(name))
        return fromWindows1252(octets);
    QString partly;
    if (!saysUtf8(name)) {
        if (const auto text = decoded(octets, name, partly))
            return *text;
    }
    if (const auto text = decoded(octets, QByteArrayLiteral("utf-8"), partly))
        return *text;
    // One bad or cut character doesn't make it another charset.
    const bool isMostlyUtf8 = std::any_of(partly.begin(), partly.end(), [](QChar c) {
        return c.unicode() > 0x7f && c != QChar(QChar::ReplacementCharacter);
    });
    return isMostlyUtf8 ? partly : fromWindows1252(octets);
}

} // namespace sendoff
