// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <algorithm>

namespace sendoff {

/// C0, DEL, C1 and the Unicode line and paragraph separators: nothing that may stand in a header.
inline bool isControl(QChar c)
{
    const char16_t u = c.unicode();
    return u < 0x20 || (u >= 0x7f && u <= 0x9f) || u == 0x2028 || u == 0x2029;
}

inline bool hasControl(const QString &text)
{
    return std::any_of(text.begin(), text.end(), isControl);
}

/// Embeddings, overrides and isolates of Unicode UAX 9: they show text in another order than it has.
inline bool reordersText(QChar c)
{
    const char16_t u = c.unicode();
    return (u >= 0x202a && u <= 0x202e) || (u >= 0x2066 && u <= 0x2069);
}

/// atext of RFC 5322 3.2.3 with the non-ASCII characters of RFC 6532 3.2.
inline bool isAtext(QChar c)
{
    const char16_t u = c.unicode();
    if (u > 0x7f)
        return !isControl(c) && !c.isSpace();
    return (u >= u'0' && u <= u'9') || (u >= u'A' && u <= u'Z') || (u >= u'a' && u <= u'z')
        || QStringView(u"!#$%&'*+-/=?^_`{|}~").contains(c);
}

} // namespace sendoff
