// SPDX-License-Identifier: GPL-3.0-or-later
#include "contacts/Folding.h"

namespace sendoff {

namespace {

/// Letters that Unicode doesn't take apart though people type them without their mark.
QStringView plainLetter(char16_t letter)
{
    switch (letter) {
    case u'\u00df':
        return u"ss";
    case u'\u00e6':
        return u"ae";
    case u'\u0153':
        return u"oe";
    case u'\u00f8':
        return u"o";
    case u'\u0142':
        return u"l";
    case u'\u0111':
    case u'\u00f0':
        return u"d";
    case u'\u0131':
        return u"i";
    case u'\u00fe':
        return u"th";
    default:
        return {};
    }
}

} // namespace

QString foldedForSearch(const QString &text)
{
    bool isAscii = true;
    for (const QChar c : text)
        isAscii = isAscii && c.unicode() < 0x80;
    if (isAscii)
        return text.toLower();
    QString folded;
    for (const QChar c : text.toLower().normalized(QString::NormalizationForm_KD)) {
        const QStringView plain = plainLetter(c.unicode());
        if (!plain.isEmpty())
            folded += plain;
        else if (!c.isMark())
            folded += c;
    }
    return folded;
}

} // namespace sendoff
