// SPDX-License-Identifier: GPL-3.0-or-later
#include "html/textToHtml.h"

#include "html/HtmlEntities.h"

#include <QRegularExpression>
#include <QStringList>

namespace sendoff {

namespace {

/// Deeper ones are no longer read by anybody, and would nest without end.
constexpr int depthLimit = 20;

struct Line {
    int depth = 0;
    QString text;
};

/// "> > text" and ">> text" alike.
Line lineOf(const QString &text)
{
    Line line;
    qsizetype at = 0;
    while (at < text.size() && text.at(at) == u'>') {
        line.depth = std::min(line.depth + 1, depthLimit);
        ++at;
        if (at + 1 < text.size() && text.at(at) == u' ' && text.at(at + 1) == u'>')
            ++at;
    }
    if (line.depth > 0 && at < text.size() && text.at(at) == u' ')
        ++at;
    line.text = text.mid(at);
    return line;
}

/// Blanks in a row, and those at the beginning, stay.
QString withBlanks(const QString &escaped)
{
    QString result;
    for (qsizetype i = 0; i < escaped.size(); ++i) {
        const bool isFirst = i == 0 || escaped.at(i - 1) == u' ';
        if (escaped.at(i) == u'\t')
            result += QStringLiteral("&nbsp;&nbsp;&nbsp; ");
        else if (escaped.at(i) == u' ' && isFirst)
            result += QStringLiteral("&nbsp;");
        else
            result += escaped.at(i);
    }
    return result;
}

/// A full stop after an address ends the sentence, not the address; so does a bracket that wasn't opened in it.
qsizetype endOfAddress(QStringView found)
{
    qsizetype end = found.size();
    qsizetype unopened = found.count(u')') - found.count(u'(');
    while (end > 0) {
        const QChar last = found.at(end - 1);
        const bool closes = last == u')' && unopened > 0;
        if (!closes && !QStringView(u".,;:!?'").contains(last))
            break;
        unopened -= closes ? 1 : 0;
        --end;
    }
    return end;
}

QString inlineHtml(const QString &text)
{
    static const QRegularExpression address(QStringLiteral(R"re(\bhttps?://[^\s<>"\x{00a0}]+)re"),
                                            QRegularExpression::CaseInsensitiveOption);
    QString result;
    qsizetype at = 0;
    for (auto matches = address.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        const QString target = match.captured().left(endOfAddress(match.capturedView()));
        result += withBlanks(escapedHtml(text.mid(at, match.capturedStart() - at)));
        result += QStringLiteral("<a href=\"") + escapedHtml(target) + QStringLiteral("\">") + escapedHtml(target)
            + QStringLiteral("</a>");
        at = match.capturedStart() + target.size();
    }
    return result + withBlanks(escapedHtml(text.mid(at)));
}

class Writer {
public:
    void add(const Line &line)
    {
        if (line.depth != m_depth)
            goTo(line.depth);
        if (line.text.trimmed().isEmpty() && line.text != QStringLiteral("-- ")) {
            closeParagraph();
            return;
        }
        m_html += m_isOpen ? QStringLiteral("<br>\n") : QStringLiteral("<p>");
        m_html += inlineHtml(line.text);
        m_isOpen = true;
    }
    QString finish()
    {
        goTo(0);
        closeParagraph();
        return m_html;
    }

private:
    void closeParagraph()
    {
        if (m_isOpen)
            m_html += QStringLiteral("</p>\n");
        m_isOpen = false;
    }
    void goTo(int depth)
    {
        closeParagraph();
        for (; m_depth < depth; ++m_depth)
            m_html += QStringLiteral("<blockquote type=\"cite\">\n");
        for (; m_depth > depth; --m_depth)
            m_html += QStringLiteral("</blockquote>\n");
    }

    QString m_html;
    int m_depth = 0;
    bool m_isOpen = false;
};

} // namespace

QString textToHtml(const QString &text)
{
    Writer writer;
    for (const QString &line : QString(text).remove(u'\r').split(u'\n'))
        writer.add(lineOf(line));
    return writer.finish();
}

} // namespace sendoff
