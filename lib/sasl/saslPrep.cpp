// SPDX-License-Identifier: GPL-3.0-or-later
#include "sasl/saslPrep.h"

#include <QList>

#include <algorithm>
#include <iterator>

namespace sendoff {

namespace {

struct Range {
    char32_t first;
    char32_t last;
};

/// RFC 3454 B.1: commonly mapped to nothing.
constexpr Range vanishing[] = {{0xad, 0xad},     {0x34f, 0x34f},   {0x1806, 0x1806}, {0x180b, 0x180d},
                               {0x200b, 0x200d}, {0x2060, 0x2060}, {0xfe00, 0xfe0f}, {0xfeff, 0xfeff}};

/// RFC 3454 C.1.2: spaces beside ASCII's.
constexpr Range spaces[] = {{0xa0, 0xa0},     {0x1680, 0x1680}, {0x2000, 0x200a},
                            {0x202f, 0x202f}, {0x205f, 0x205f}, {0x3000, 0x3000}};

/// RFC 4013 2.3: C.2.1, C.2.2, C.3 to C.9 of RFC 3454. Noncharacters at the end of planes: see below.
constexpr Range prohibited[] = {
    {0x0, 0x1f},         {0x7f, 0x9f},         {0x340, 0x341},       {0x6dd, 0x6dd},     {0x70f, 0x70f},
    {0x180e, 0x180e},    {0x200c, 0x200f},     {0x2028, 0x202e},     {0x2060, 0x2063},   {0x206a, 0x206f},
    {0x2ff0, 0x2ffb},    {0xd800, 0xf8ff},     {0xfdd0, 0xfdef},     {0xfeff, 0xfeff},   {0xfff9, 0xfffd},
    {0x1d173, 0x1d17a},  {0xe0001, 0xe0001},   {0xe0020, 0xe007f},   {0xf0000, 0xffffd}, {0x100000, 0x10fffd}};

template <size_t size>
bool isIn(const Range (&ranges)[size], char32_t c)
{
    return std::any_of(std::begin(ranges), std::end(ranges), [c](const Range &range) {
        return c >= range.first && c <= range.last;
    });
}

bool isProhibited(char32_t c)
{
    return isIn(prohibited, c) || (c & 0xfffe) == 0xfffe;
}

QString mapped(const QString &text)
{
    QString result;
    for (const char32_t c : text.toUcs4()) {
        if (isIn(spaces, c))
            result += u' ';
        else if (!isIn(vanishing, c))
            result += QChar::fromUcs4(c);
    }
    return result;
}

bool isRightToLeft(char32_t c)
{
    return QChar::direction(c) == QChar::DirR || QChar::direction(c) == QChar::DirAL;
}

/// RFC 3454 6: no mixture, and a right-to-left text begins and ends as one.
bool hasFitDirections(const QList<uint> &text)
{
    if (std::none_of(text.begin(), text.end(), isRightToLeft))
        return true;
    return isRightToLeft(text.first()) && isRightToLeft(text.last())
           && std::none_of(text.begin(), text.end(), [](char32_t c) { return QChar::direction(c) == QChar::DirL; });
}

} // namespace

std::optional<QString> saslPrep(const QString &text)
{
    const QString prepared = mapped(text).normalized(QString::NormalizationForm_KC, QChar::Unicode_3_2);
    const QList<uint> codePoints = prepared.toUcs4();
    if (std::any_of(codePoints.begin(), codePoints.end(), isProhibited) || !hasFitDirections(codePoints))
        return std::nullopt;
    return prepared;
}

} // namespace sendoff
