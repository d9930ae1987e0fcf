// SPDX-License-Identifier: GPL-3.0-or-later
#include "html/SafeStyle.h"

#include "html/nameSet.h"

#include <QRegularExpression>

#include <algorithm>

namespace sendoff {

namespace {

const QSet<QString> &shapes()
{
    static const QSet<QString> names = nameSet(
        "font-weight font-style font-size font-family text-decoration text-decoration-line text-align text-indent "
        "white-space vertical-align direction margin margin-left margin-right margin-top margin-bottom padding padding-left "
        "padding-right padding-top padding-bottom border border-left border-right border-top border-bottom border-collapse "
        "border-style border-width border-spacing width max-width height list-style-type line-height float");
    return names;
}

const QSet<QString> &colours()
{
    static const QSet<QString> names = nameSet("color background-color background border-color");
    return names;
}

/// Words, numbers and rgb(…): no quotes but around a font, no escapes, nothing that is called.
bool isPlain(const QString &value)
{
    static const QRegularExpression plain(QStringLiteral(R"re(^[\w#%.,'\s+-]*$)re"));
    static const QRegularExpression colour(QStringLiteral(R"re(^(rgb|rgba|hsl|hsla)\([\d.,%\s/]*\)$)re"));
    return value.size() <= 120 && !value.contains(QStringLiteral("--"))
        && (plain.match(value).hasMatch() || colour.match(value).hasMatch());
}

/// "font: x" inside of a border would bring its colour.
QString withoutColour(const QString &property, const QString &value)
{
    static const QRegularExpression width(QStringLiteral(R"re(^[\d.]+(px|pt|em)?$|^(thin|medium|thick)$)re"));
    static const QSet<QString> lines = nameSet("none solid dashed dotted double");
    if (!property.startsWith(u"border"))
        return value;
    QStringList kept = value.split(u' ', Qt::SkipEmptyParts);
    kept.removeIf([](const QString &word) {
        return !lines.contains(word) && !width.match(word).hasMatch() && word != u"collapse" && word != u"separate";
    });
    return kept.join(u' ');
}

} // namespace

QString safeStyle(const QString &style, bool keepsColours)
{
    QStringList kept;
    for (const QString &declaration : style.left(4096).split(u';')) {
        const qsizetype colon = declaration.indexOf(u':');
        if (colon <= 0)
            continue;
        const QString property = declaration.left(colon).trimmed().toLower();
        QString value = declaration.mid(colon + 1).trimmed().toLower();
        value.remove(QStringLiteral("!important"));
        value = value.trimmed().replace(u'"', u'\'');
        const bool isColour = colours().contains(property);
        if (!isPlain(value) || styleReachesOut(value) || !(shapes().contains(property) || (isColour && keepsColours)))
            continue;
        if (!keepsColours)
            value = withoutColour(property, value);
        if (!value.isEmpty())
            kept += property + QStringLiteral(": ") + value;
    }
    return kept.join(QStringLiteral("; "));
}

bool styleReachesOut(const QString &style)
{
    static const QRegularExpression call(QStringLiteral(R"re(url\s*\(|image\s*\(|image-set|expression|@import|\\)re"),
                                         QRegularExpression::CaseInsensitiveOption);
    return call.match(style).hasMatch();
}

} // namespace sendoff
