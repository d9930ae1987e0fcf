// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Require.h"

#include <QRegularExpression>
#include <QSet>
#include <QStringList>

/// Fails where HTML is anything but known tags with known attributes, each in quotes, and text. It
/// looks at the characters only and shares nothing with the code that cleans.
inline void requireSafeHtml(const QString &html)
{
    static const QRegularExpression tag(QStringLiteral(R"re(<(/?)([a-z0-9]+)((?: [a-z]+="[^"<>]*")*)>)re"));
    static const QRegularExpression attribute(QStringLiteral(R"re( ([a-z]+)="([^"<>]*)")re"));
    static const QRegularExpression colour(QStringLiteral(R"re(\b(rgb|rgba|hsl|hsla)\()re"));
    static const QStringList tagList = QStringLiteral("a abbr b bdi bdo big blockquote br caption center cite code col colgroup dd del dfn div dl "
                                                      "dt em h1 h2 h3 h4 h5 h6 hr i img ins kbd li ol p pre q s samp small span strike strong sub sup "
                                                      "table tbody td tfoot th thead tr tt u ul var").split(u' ');
    static const QStringList attributeList = QStringLiteral("href src alt title style type width height colspan rowspan border cellpadding "
                                                            "cellspacing start align valign dir lang").split(u' ');
    static const QSet<QString> tags(tagList.begin(), tagList.end());
    static const QSet<QString> attributes(attributeList.begin(), attributeList.end());
    QString rest = html;
    for (auto found = tag.globalMatch(html); found.hasNext();) {
        const auto match = found.next();
        require(tags.contains(match.captured(2)), "only known elements");
        for (auto each = attribute.globalMatch(match.captured(3)); each.hasNext();) {
            const auto pair = each.next();
            const QString name = pair.captured(1);
            const QString value = pair.captured(2);
            require(attributes.contains(name), "only known attributes");
            require(name != u"src" || value.startsWith(u"cid:", Qt::CaseInsensitive), "pictures are of the message itself");
            require(name != u"href" || value.startsWith(u"http://", Qt::CaseInsensitive) || value.startsWith(u"https://", Qt::CaseInsensitive)
                        || value.startsWith(u"mailto:", Qt::CaseInsensitive),
                    "links lead to the web or to people");
            if (name == u"style")
                require(!QString(value).remove(colour).contains(u'(') && !value.contains(u'\\'), "styles load nothing");
        }
    }
    rest.remove(tag);
    require(!rest.contains(u'<') && !rest.contains(u'>'), "no other tags");
}
