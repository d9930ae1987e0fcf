// SPDX-License-Identifier: GPL-3.0-or-later
#include "html/cleanHtml.h"

#include "html/HtmlEntities.h"
#include "html/SafeStyle.h"
#include "html/htmlTree.h"
#include "html/linkTarget.h"
#include "html/nameSet.h"

#include <QHash>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace sendoff {

namespace {

const QSet<QString> &kept()
{
    static const QSet<QString> names = nameSet(
        "a abbr b bdi bdo big blockquote br caption center cite code col colgroup dd del dfn div dl dt em h1 h2 h3 h4 h5 h6 "
        "hr i img ins kbd li ol p pre q s samp small span strike strong sub sup table tbody td tfoot th thead tr tt u ul var");
    return names;
}

/// Neither it nor what is in it is for people.
const QSet<QString> &dropped()
{
    static const QSet<QString> names =
        nameSet("head script style title template svg math object embed applet iframe frame frameset noframes noscript "
                "noembed audio video canvas map datalist");
    return names;
}

const QSet<QString> &formElements()
{
    static const QSet<QString> names = nameSet("form input button select textarea keygen isindex");
    return names;
}

const QSet<QString> &embeddedElements()
{
    static const QSet<QString> names = nameSet("object embed applet iframe frame frameset audio video canvas");
    return names;
}

/// Newer names for an old thing.
QString plainName(const QString &name)
{
    static const QSet<QString> divisions =
        nameSet("address article aside section header footer main nav figure figcaption fieldset details summary");
    return divisions.contains(name) ? QStringLiteral("div") : name;
}

enum class Value { Number, Word, Text };

/// Attributes of any element, and how their values must look.
const QHash<QString, Value> &attributeValues()
{
    static const QHash<QString, Value> values{
        {QStringLiteral("width"), Value::Number},       {QStringLiteral("height"), Value::Number},
        {QStringLiteral("colspan"), Value::Number},     {QStringLiteral("rowspan"), Value::Number},
        {QStringLiteral("border"), Value::Number},      {QStringLiteral("cellpadding"), Value::Number},
        {QStringLiteral("cellspacing"), Value::Number}, {QStringLiteral("start"), Value::Number},
        {QStringLiteral("align"), Value::Word},         {QStringLiteral("valign"), Value::Word},
        {QStringLiteral("dir"), Value::Word},           {QStringLiteral("lang"), Value::Word},
        {QStringLiteral("alt"), Value::Text},           {QStringLiteral("title"), Value::Text}};
    return values;
}

bool fits(Value kind, const QString &value)
{
    static const QRegularExpression number(QStringLiteral("^-?[0-9]{1,5}%?$"));
    static const QRegularExpression word(QStringLiteral("^[A-Za-z0-9-]{1,20}$"));
    switch (kind) {
    case Value::Number: return number.match(value).hasMatch();
    case Value::Word: return word.match(value).hasMatch();
    case Value::Text: break;
    }
    return value.size() <= 1000;
}

bool isSignature(const HtmlNode &node)
{
    const QStringList classes = node.attribute(u"class").split(u' ');
    return classes.contains(QStringLiteral("gmail_signature")) || classes.contains(QStringLiteral("moz-signature"))
        || node.attribute(u"id") == u"Signature";
}

class Cleaner {
public:
    explicit Cleaner(const CleanOptions &options) : m_options(options) {}

    void clean(const HtmlNode &node)
    {
        if (node.isText())
            m_html += escapedHtml(node.text);
        else if (node.name.isEmpty())
            cleanChildren(node);
        else
            cleanElement(node);
    }
    CleanedHtml result() { return {m_html.trimmed(), m_leftOut, m_contentIds}; }

private:
    void cleanChildren(const HtmlNode &node)
    {
        for (const HtmlNode &child : node.children)
            clean(child);
    }

    void note(const HtmlNode &node)
    {
        m_leftOut.scripts = m_leftOut.scripts || node.is(u"script");
        m_leftOut.forms = m_leftOut.forms || formElements().contains(node.name);
        m_leftOut.embedded = m_leftOut.embedded || embeddedElements().contains(node.name);
        if (node.is(u"link") && node.attribute(u"rel").contains(u"stylesheet", Qt::CaseInsensitive))
            ++m_leftOut.remote;
        for (const auto &[name, value] : node.attributes) {
            const QString scheme = value.trimmed().left(11).toLower();
            const bool isTarget = name == u"href" || name == u"src" || name == u"action";
            m_leftOut.scripts = m_leftOut.scripts || name.startsWith(u"on") || (isTarget && scheme == u"javascript:");
            const bool isSource = name == u"srcset" || name == u"background" || name == u"poster"
                || (name == u"src" && !scheme.startsWith(u"cid:") && !scheme.startsWith(u"data:"));
            if ((isSource && !value.trimmed().isEmpty()) || (name == u"style" && styleReachesOut(value)))
                ++m_leftOut.remote;
        }
    }

    /// What is in there counts, even if it isn't shown.
    void noteAll(const HtmlNode &node)
    {
        note(node);
        for (const HtmlNode &child : node.children)
            noteAll(child);
    }

    void cleanElement(const HtmlNode &node)
    {
        if (dropped().contains(node.name) || node.isHidden() || (!m_options.keepsSignature && isSignature(node)))
            return noteAll(node);
        note(node);
        const QString name = node.is(u"font") ? QStringLiteral("span") : plainName(node.name);
        if (node.is(u"img"))
            return cleanImage(node);
        const QString attributes = kept().contains(name) ? attributesOf(node) : QString();
        // A span that says nothing is noise.
        if (!kept().contains(name) || (name == u"span" && attributes.isEmpty()) || (name == u"a" && attributes.isEmpty()))
            return cleanChildren(node);
        m_html += u'<' + name + attributes + u'>';
        if (isVoidElement(name))
            return;
        cleanChildren(node);
        m_html += QStringLiteral("</") + name + u'>';
    }

    void cleanImage(const HtmlNode &node)
    {
        const QString source = node.attribute(u"src").trimmed();
        const QString id = contentIdOf(source);
        const QString alternative = node.attribute(u"alt").trimmed();
        if (id.isEmpty()) {
            if (!alternative.isEmpty())
                m_html += escapedHtml(alternative);
            return;
        }
        // RFC 2392 2: the id is percent-encoded in the link.
        const QString plain = QUrl::fromPercentEncoding(id.toUtf8());
        if (!m_contentIds.contains(plain))
            m_contentIds += plain;
        m_html += QStringLiteral("<img src=\"cid:") + escapedHtml(id) + u'"' + attributesOf(node) + u'>';
    }

    void add(QString &attributes, const QString &name, const QString &value)
    {
        attributes += u' ' + name + QStringLiteral("=\"") + escapedHtml(value) + u'"';
    }

    QString attributesOf(const HtmlNode &node)
    {
        QString result;
        if (node.is(u"a")) {
            const QString target = linkTarget(node.attribute(u"href"));
            if (!target.isEmpty())
                add(result, QStringLiteral("href"), target);
        }
        if (node.is(u"blockquote") && node.attribute(u"type") == u"cite")
            add(result, QStringLiteral("type"), QStringLiteral("cite"));
        const QString type = node.attribute(u"type");
        if (node.is(u"ol") && type.size() == 1 && QStringLiteral("1aAiI").contains(type))
            add(result, QStringLiteral("type"), type);
        for (const auto &[name, value] : node.attributes) {
            const auto kind = attributeValues().constFind(name);
            if (kind != attributeValues().cend() && fits(*kind, value))
                add(result, name, value);
        }
        const QString style = styleOf(node);
        if (!style.isEmpty())
            add(result, QStringLiteral("style"), style);
        return result;
    }

    /// With the colours that older attributes have.
    QString styleOf(const HtmlNode &node)
    {
        QString style = node.attribute(u"style");
        const QString background = node.attribute(u"bgcolor");
        if (!background.isEmpty())
            style.prepend(QStringLiteral("background-color:") + background + u';');
        if (node.is(u"font") && !node.attribute(u"color").isEmpty())
            style.prepend(QStringLiteral("color:") + node.attribute(u"color") + u';');
        return safeStyle(style, m_options.keepsColours);
    }

    /// Of "cid:…" (RFC 2392); empty if it is another source, or no such id.
    static QString contentIdOf(const QString &source)
    {
        static const QRegularExpression id(QStringLiteral(R"re(^cid:([^\s<>"'\\]{1,200})$)re"),
                                           QRegularExpression::CaseInsensitiveOption);
        const auto match = id.match(source);
        return match.hasMatch() ? match.captured(1) : QString();
    }

    const CleanOptions m_options;
    QString m_html;
    LeftOut m_leftOut;
    QStringList m_contentIds;
};

} // namespace

CleanedHtml cleanHtml(const QString &html, const CleanOptions &options)
{
    Cleaner cleaner(options);
    cleaner.clean(htmlTree(html));
    return cleaner.result();
}

QString htmlDocument(const QString &fragment)
{
    return QStringLiteral("<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"></head><body>\n") + fragment
        + QStringLiteral("\n</body></html>\n");
}

} // namespace sendoff
