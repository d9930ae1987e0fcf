// SPDX-License-Identifier: GPL-3.0-or-later
#include "html/htmlTree.h"

#include "html/HtmlTokenizer.h"
#include "html/nameSet.h"

namespace sendoff {

namespace {

constexpr size_t depthLimit = 100;
constexpr int nodeLimit = 200000;

/// Elements that a new one of these names ends if it is the innermost: WHATWG HTML 13.1.2.4.
bool endsOpen(const QString &open, const QString &next)
{
    static const QSet<QString> cells = nameSet("td th");
    static const QSet<QString> rows = nameSet("tr tbody thead tfoot");
    static const QSet<QString> groups = nameSet("tbody thead tfoot");
    if (open == u"p")
        return isBlockElement(next) && next != u"td" && next != u"th" && next != u"tr";
    if (open == u"li")
        return next == u"li";
    if (open == u"dt" || open == u"dd")
        return next == u"dt" || next == u"dd";
    if (cells.contains(open))
        return cells.contains(next) || rows.contains(next);
    if (open == u"tr")
        return rows.contains(next);
    return groups.contains(open) && groups.contains(next);
}

/// An end tag closes nothing around these.
bool isWall(const QString &open, const QString &ending)
{
    static const QSet<QString> tableParts = nameSet("table tr td th tbody thead tfoot caption");
    return (open == u"td" || open == u"th" || open == u"caption" || open == u"table") && !tableParts.contains(ending);
}

class Builder {
public:
    void take(const HtmlToken &token)
    {
        switch (token.kind) {
        case HtmlToken::Kind::Text:
            addText(token.text);
            break;
        case HtmlToken::Kind::Start:
            start(token);
            break;
        case HtmlToken::Kind::End:
            end(token.name);
            break;
        }
    }
    HtmlNode finish()
    {
        while (m_open.size() > 1)
            closeInnermost();
        return std::move(m_open.front());
    }
    bool isFull() const { return m_count >= nodeLimit; }

private:
    void addText(const QString &text)
    {
        auto &children = m_open.back().children;
        if (!children.empty() && children.back().isText())
            children.back().text += text;
        else
            add({.text = text});
    }
    void start(const HtmlToken &token)
    {
        while (m_open.size() > 1 && endsOpen(m_open.back().name, token.name))
            closeInnermost();
        HtmlNode node{.name = token.name, .attributes = token.attributes};
        if (isVoidElement(token.name) || m_open.size() > depthLimit)
            return add(std::move(node));
        ++m_count;
        m_open.push_back(std::move(node));
    }
    void end(const QString &name)
    {
        if (name == u"p" || name == u"br") {
            if (!isOpen(name))
                return add({.name = QStringLiteral("br")});
        } else if (!isOpen(name)) {
            return;
        }
        while (m_open.back().name != name)
            closeInnermost();
        closeInnermost();
    }
    bool isOpen(const QString &name) const
    {
        for (size_t i = m_open.size(); i-- > 1;) {
            if (m_open[i].name == name)
                return true;
            if (isWall(m_open[i].name, name))
                return false;
        }
        return false;
    }
    void add(HtmlNode node)
    {
        ++m_count;
        m_open.back().children.push_back(std::move(node));
    }
    void closeInnermost()
    {
        HtmlNode node = std::move(m_open.back());
        m_open.pop_back();
        m_open.back().children.push_back(std::move(node));
    }

    std::vector<HtmlNode> m_open = std::vector<HtmlNode>(1); ///< the root, then the open elements
    int m_count = 0;
};

} // namespace

bool isVoidElement(const QString &name)
{
    static const QSet<QString> names = nameSet("area base br col embed hr img input link meta param source track wbr");
    return names.contains(name);
}

bool isBlockElement(const QString &name)
{
    static const QSet<QString> names =
        nameSet("address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption "
                "figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre section "
                "summary table tbody td tfoot th thead tr ul");
    return names.contains(name);
}

QString HtmlNode::style(QStringView property) const
{
    const QString all = attribute(u"style");
    for (const QString &declaration : all.split(u';')) {
        const qsizetype colon = declaration.indexOf(u':');
        if (colon > 0 && QStringView(declaration).left(colon).trimmed().compare(property, Qt::CaseInsensitive) == 0)
            return declaration.mid(colon + 1).trimmed().toLower();
    }
    return {};
}

bool HtmlNode::isHidden() const
{
    const auto has = [this](QStringView name) {
        for (const auto &[each, value] : attributes) {
            if (each == name)
                return true;
        }
        return false;
    };
    return has(u"hidden")
        || (has(u"style")
            && (style(u"display").startsWith(u"none") || style(u"visibility").startsWith(u"hidden")
                || style(u"mso-hide").startsWith(u"all")));
}

HtmlNode htmlTree(const QString &html)
{
    HtmlTokenizer tokenizer(html);
    HtmlToken token;
    Builder builder;
    while (!builder.isFull() && tokenizer.next(token))
        builder.take(token);
    return builder.finish();
}

} // namespace sendoff
