// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/PastedHtml.h"

#include "html/HtmlEntities.h"
#include "html/cleanHtml.h"
#include "ui/editor/InlinePictures.h"

#include <QMimeData>
#include <QRegularExpression>
#include <QUrl>

namespace sendoff {

namespace {

std::optional<Attachment> pictureOf(const QString &source)
{
    static const QRegularExpression data(QStringLiteral("^data:image/[a-z0-9.+-]+;base64,(.*)$"),
                                         QRegularExpression::CaseInsensitiveOption |
                                             QRegularExpression::DotMatchesEverythingOption);
    const auto match = data.match(source);
    if (!match.hasMatch())
        return source.startsWith(u"file:", Qt::CaseInsensitive)
                   ? InlinePictures::fromFile(QUrl(source).toLocalFile())
                   : std::nullopt;
    Attachment attachment;
    attachment.data = QByteArray::fromBase64(match.captured(1).toLatin1());
    attachment.name = QStringLiteral("picture.png");
    attachment.size = attachment.data.size();
    return attachment;
}

/// The same with "cid:" for each picture that could be taken.
QString withPictures(const QString &html, InlinePictures &pictures)
{
    static const QRegularExpression source(QStringLiteral("(<img\\b[^>]*?\\bsrc\\s*=\\s*)([\"'])(.*?)\\2"),
                                           QRegularExpression::CaseInsensitiveOption |
                                               QRegularExpression::DotMatchesEverythingOption);
    QString result;
    qsizetype at = 0;
    for (auto matches = source.globalMatch(html); matches.hasNext();) {
        const auto match = matches.next();
        const auto picture = pictureOf(withoutEntities(match.capturedView(3)));
        const auto image = picture ? pictures.add(*picture) : std::nullopt;
        if (!image)
            continue;
        result += html.mid(at, match.capturedStart() - at) + match.captured(1) + u'"' + image->name() + u'"';
        at = match.capturedEnd();
    }
    return result + html.mid(at);
}

} // namespace

PastedHtml PastedHtml::of(const QString &html, InlinePictures &pictures)
{
    return {cleanHtml(withPictures(html, pictures), {.keepsColours = false}).html};
}

bool PastedHtml::hasFormat(const QMimeData &data)
{
    static const QRegularExpression format(
        QStringLiteral(
            "<(b|strong|i|em|s|strike|del|code|pre|h[1-6]|ul|ol|table|blockquote|hr|img|a)\\b[^>]*>|"
            "font-weight:\\s*(bold|[6-9]00)|font-style:\\s*italic|line-through"),
        QRegularExpression::CaseInsensitiveOption);
    return data.hasHtml() && format.match(data.html()).hasMatch();
}

QString PastedHtml::tableOf(const QString &text)
{
    QStringList lines = QString(text).remove(u'\r').split(u'\n');
    while (!lines.isEmpty() && lines.last().isEmpty())
        lines.removeLast();
    const qsizetype tabs = lines.isEmpty() ? 0 : lines.first().count(u'\t');
    if (tabs == 0 || lines.size() < 2)
        return {};
    QString rows;
    for (const QString &line : std::as_const(lines)) {
        if (line.count(u'\t') != tabs)
            return {};
        rows += QStringLiteral("<tr>");
        for (const QString &cell : line.split(u'\t'))
            rows += QStringLiteral("<td>") + escapedHtml(cell) + QStringLiteral("</td>");
        rows += QStringLiteral("</tr>");
    }
    return QStringLiteral("<table>") + rows + QStringLiteral("</table>");
}

} // namespace sendoff
