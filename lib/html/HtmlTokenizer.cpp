// SPDX-License-Identifier: GPL-3.0-or-later
#include "html/HtmlTokenizer.h"

#include "html/HtmlEntities.h"
#include "html/nameSet.h"

#include <algorithm>

namespace sendoff {

namespace {

constexpr size_t attributeLimit = 64;

bool isLetter(QChar c)
{
    const char16_t u = c.unicode() | 0x20;
    return u >= 'a' && u <= 'z';
}

bool isBlank(QChar c)
{
    const char16_t u = c.unicode();
    return u == ' ' || u == '\t' || u == '\n' || u == '\r' || u == '\f';
}

/// WHATWG HTML 13.2.5.2 to 5.5: no tags in there but their own end.
bool isRaw(const QString &name)
{
    static const QSet<QString> names = nameSet("script style title textarea xmp iframe noembed noframes noscript");
    return names.contains(name);
}

/// Raw text that people may read.
bool isReadable(const QString &raw)
{
    return raw == QStringLiteral("textarea") || raw == QStringLiteral("xmp");
}

} // namespace

bool HtmlTokenizer::next(HtmlToken &token)
{
    while (m_at < m_html.size()) {
        token = {};
        if (!m_raw.isEmpty()) {
            readRawText(token);
            if (!token.text.isEmpty())
                return true;
            continue;
        }
        if (m_html.at(m_at) != u'<') {
            const qsizetype end = m_html.indexOf(u'<', m_at);
            token.text = withoutEntities(QStringView(m_html).sliced(m_at, (end < 0 ? m_html.size() : end) - m_at));
            m_at = end < 0 ? m_html.size() : end;
            return true;
        }
        const QChar after = m_at + 1 < m_html.size() ? m_html.at(m_at + 1) : QChar(u' ');
        if (after == u'!' || after == u'?') {
            skipDeclaration();
        } else if (isLetter(after) || after == u'/') {
            if (readTag(token))
                return true;
        } else {
            token.text = u'<';
            ++m_at;
            return true;
        }
    }
    return false;
}

/// `<!-- … -->`, `<!…>`, `<?…>`.
void HtmlTokenizer::skipDeclaration()
{
    const bool isComment = QStringView(m_html).sliced(m_at).startsWith(QStringLiteral("<!--"));
    const QString end = isComment ? QStringLiteral("-->") : QStringLiteral(">");
    // "<!-->" is a whole comment.
    const qsizetype found = m_html.indexOf(end, m_at + 2);
    m_at = found < 0 ? m_html.size() : found + end.size();
}

/// False for what is no tag after all; it is skipped.
bool HtmlTokenizer::readTag(HtmlToken &token)
{
    ++m_at;
    const bool isEnd = m_html.at(m_at) == u'/';
    if (isEnd)
        ++m_at;
    const qsizetype begin = m_at;
    while (m_at < m_html.size() && !isBlank(m_html.at(m_at)) && m_html.at(m_at) != u'>' && m_html.at(m_at) != u'/')
        ++m_at;
    token.kind = isEnd ? HtmlToken::Kind::End : HtmlToken::Kind::Start;
    token.name = m_html.mid(begin, m_at - begin).toLower();
    readAttributes(token);
    if (token.name.isEmpty() || !isLetter(token.name.front()))
        return false;
    if (!isEnd && isRaw(token.name))
        m_raw = token.name;
    return true;
}

void HtmlTokenizer::skipBlanks()
{
    while (m_at < m_html.size() && isBlank(m_html.at(m_at)))
        ++m_at;
}

void HtmlTokenizer::readAttributes(HtmlToken &token)
{
    for (;;) {
        skipBlanks();
        if (m_at == m_html.size())
            return;
        const QChar c = m_html.at(m_at);
        if (c == u'>') {
            ++m_at;
            return;
        }
        if (c == u'/') {
            ++m_at;
            continue;
        }
        const qsizetype begin = m_at++;
        while (m_at < m_html.size() && !isBlank(m_html.at(m_at)) && m_html.at(m_at) != u'=' && m_html.at(m_at) != u'>'
               && m_html.at(m_at) != u'/')
            ++m_at;
        const QString name = m_html.mid(begin, m_at - begin).toLower();
        skipBlanks();
        QString value;
        if (m_at < m_html.size() && m_html.at(m_at) == u'=') {
            ++m_at;
            value = readValue();
        }
        const bool isKnown = std::any_of(token.attributes.begin(), token.attributes.end(),
                                         [&name](const auto &each) { return each.first == name; });
        if (!isKnown && token.attributes.size() < attributeLimit)
            token.attributes.emplace_back(name, value);
    }
}

QString HtmlTokenizer::readValue()
{
    skipBlanks();
    if (m_at == m_html.size())
        return {};
    const QChar quote = m_html.at(m_at);
    qsizetype begin = m_at;
    if (quote == u'"' || quote == u'\'') {
        const qsizetype end = m_html.indexOf(quote, ++begin);
        m_at = end < 0 ? m_html.size() : end + 1;
        return withoutEntities(QStringView(m_html).sliced(begin, (end < 0 ? m_html.size() : end) - begin));
    }
    while (m_at < m_html.size() && !isBlank(m_html.at(m_at)) && m_html.at(m_at) != u'>')
        ++m_at;
    return withoutEntities(QStringView(m_html).sliced(begin, m_at - begin));
}

/// Up to the element's end tag.
void HtmlTokenizer::readRawText(HtmlToken &token)
{
    const QString raw = std::exchange(m_raw, {});
    const qsizetype begin = m_at;
    const qsizetype end = m_html.indexOf(QStringLiteral("</") + raw, m_at, Qt::CaseInsensitive);
    m_at = end < 0 ? m_html.size() : end;
    if (isReadable(raw))
        token.text = withoutEntities(QStringView(m_html).sliced(begin, m_at - begin));
}

} // namespace sendoff
