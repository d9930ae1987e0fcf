// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/LetterPaper.h"

#include "address/AddressList.h"
#include "compose/messageFiles.h"
#include "html/HtmlEntities.h"
#include "html/textToHtml.h"
#include "ui/letters/LetterHead.h"
#include "ui/letters/LetterParts.h"
#include "ui/letters/LetterText.h"
#include "ui/letters/answerPhrases.h"
#include "ui/words/StateWords.h"

#include <QAbstractTextDocumentLayout>
#include <QLocale>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QTextBlock>
#include <QTextCursor>

#include <algorithm>

namespace sendoff {

namespace {

/// Some 1,500 pages.
constexpr qsizetype printedCharacters = 4 * 1024 * 1024;
constexpr int cssPixelsPerInch = 96;
/// A table that is wider than the sheet is made smaller, as long as it can be read.
constexpr double smallest = 0.5;
constexpr int pictureWidth = 2400; ///< pixels that a sheet shows

/// Fonts are measured as on a screen of 96 pixels to an inch, for which HTML is written, and not in between.
const QImage &ruler()
{
    static const QImage image = [] {
        QImage ruler(1, 1, QImage::Format_Mono);
        ruler.setDotsPerMeterX(qRound(cssPixelsPerInch / 0.0254));
        ruler.setDotsPerMeterY(qRound(cssPixelsPerInch / 0.0254));
        return ruler;
    }();
    return image;
}

QString row(const QString &label, const QString &value)
{
    return value.isEmpty() ? QString()
                           : QStringLiteral("<tr><td class=\"label\">%1</td><td>%2</td></tr>")
                                 .arg(escapedHtml(label), escapedHtml(value).replace(u'\n', QStringLiteral("<br>")));
}

QString filesText(const OpenedLetter &letter)
{
    QStringList files;
    for (const MessagePart &part : letter.message.attachments()) {
        if (!letter.pictures.contains(QString::fromUtf8(part.contentId)))
            files += QStringLiteral("%1 (%2)").arg(fileNameOf(part), words::size(decodedSize(part)));
    }
    return files.join(u'\n');
}

QString headOf(const OpenedLetter &letter)
{
    const ParsedMessage &message = letter.message;
    const AnswerWords say = answerPhrases();
    return QStringLiteral("<h2>%1</h2><table cellspacing=\"0\">").arg(escapedHtml(paperTitle(message)))
        + row(say.from, AddressList::toText(message.from)) + row(say.to, AddressList::toText(message.to))
        + row(say.cc, AddressList::toText(message.cc)) + row(say.subject, message.subject.simplified())
        + row(say.dateLabel, message.date.isValid() ? say.date(message.date) : QString())
        + row(LetterParts::tr("Attachments"), filesText(letter)) + QStringLiteral("</table>")
        + (letter.isCut ? QStringLiteral("<p><i>%1</i></p>")
                              .arg(escapedHtml(LetterPaper::tr("Only the beginning of this long message is printed.")))
                        : QString())
        + QStringLiteral("<hr>");
}

} // namespace

LetterPaper::LetterPaper(const OpenedLetter &letter, const QFont &font)
    : m_pictures(letter.pictures), m_title(paperTitle(letter.message))
{
    QFont body = font;
    body.setPointSizeF(10.5);
    // Widths that hold at every resolution.
    body.setHintingPreference(QFont::PreferNoHinting);
    setDefaultFont(body);
    setUseDesignMetrics(true);
    setDocumentMargin(0);
    setDefaultStyleSheet(QStringLiteral("a { color: #1d4f9e } blockquote { color: #4a525c }"
                                        "td.label { padding-right: 12px; color: #4a525c }"));
    setHtml(headOf(letter) + (letter.html.html.isEmpty() ? textToHtml(letter.text) : letter.html.html));
}

QVariant LetterPaper::loadResource(int type, const QUrl &name)
{
    const auto found = m_pictures.find(name.path());
    if (type != ImageResource || name.scheme() != QStringLiteral("cid") || found == m_pictures.end())
        return {};
    QImage picture = LetterText::pictureOf(found->second, pictureWidth);
    if (picture.width() > m_width)
        picture.setDevicePixelRatio(picture.width() / m_width); // all its pixels, on the width of the sheet
    return picture;
}

/// Those for which the message asks more room than there is.
void LetterPaper::narrowPictures()
{
    QTextCursor cursor(this);
    for (QTextBlock block = begin(); block.isValid(); block = block.next()) {
        for (auto piece = block.begin(); !piece.atEnd(); ++piece) {
            QTextImageFormat image = piece.fragment().charFormat().toImageFormat();
            if (!image.isValid() || image.width() <= m_width)
                continue;
            image.setHeight(image.height() * m_width / image.width());
            image.setWidth(m_width);
            cursor.setPosition(piece.fragment().position());
            cursor.setPosition(piece.fragment().position() + piece.fragment().length(), QTextCursor::KeepAnchor);
            cursor.setCharFormat(image);
        }
    }
}

int LetterPaper::paint(QPagedPaintDevice &device)
{
    QPainter painter;
    if (!painter.begin(&device))
        return 0;
    painter.scale(double(device.logicalDpiX()) / cssPixelsPerInch, double(device.logicalDpiY()) / cssPixelsPerInch);
    const QSizeF page = device.pageLayout().paintRect(QPageLayout::Inch).size() * cssPixelsPerInch;
    constexpr double foot = 36;
    m_width = page.width();
    narrowPictures();
    documentLayout()->setPaintDevice(const_cast<QImage *>(&ruler()));
    const QSizeF room(page.width(), page.height() - foot);
    setPageSize(room);
    const double scale = std::clamp(room.width() / size().width(), smallest, 1.0);
    if (scale < 1)
        setPageSize(room / scale);

    QAbstractTextDocumentLayout::PaintContext context;
    context.palette.setColor(QPalette::Text, Qt::black); // paper is never dark
    const int count = pageCount();
    const QPageRanges wanted = device.pageRanges();
    bool isFirst = true;
    for (int number = 1; number <= count; ++number) {
        if (!wanted.isEmpty() && !wanted.contains(number))
            continue;
        if (!isFirst && !device.newPage())
            return 0;
        isFirst = false;
        painter.save();
        painter.scale(scale, scale);
        context.clip = QRectF(QPointF(0, (number - 1) * pageSize().height()), pageSize());
        painter.translate(0, -context.clip.top());
        painter.setClipRect(context.clip);
        documentLayout()->draw(&painter, context);
        painter.restore();
        paintFoot(painter, page, number, count);
    }
    return painter.end() ? count : 0;
}

void LetterPaper::paintFoot(QPainter &painter, const QSizeF &page, int number, int count) const
{
    QFont small = defaultFont();
    small.setPixelSize(11);
    painter.setFont(small);
    painter.setPen(QColor(0x4a525c));
    const QLocale locale;
    const QString place = tr("Page %1 of %2").arg(locale.toString(number), locale.toString(count));
    const QFontMetricsF metrics(small, const_cast<QImage *>(&ruler()));
    const double placeWidth = metrics.horizontalAdvance(place);
    const QRectF line(0, page.height() - 14, page.width(), 14);
    painter.drawText(line, Qt::AlignRight | Qt::AlignBottom, place);
    painter.drawText(line, Qt::AlignLeft | Qt::AlignBottom,
                     metrics.elidedText(m_title, Qt::ElideRight, page.width() - placeWidth - 24));
}

OpenedLetter openForPaper(const LetterSource &source)
{
    return openLetter(source, true, printedCharacters);
}

QString paperTitle(const ParsedMessage &message)
{
    const QString subject = message.subject.simplified();
    return subject.isEmpty() ? LetterHead::tr("No subject") : subject.left(500);
}

QPageLayout paperOf(const QLocale &locale)
{
    static constexpr QLocale::Territory letter[] = {
        QLocale::Belize,      QLocale::Canada,    QLocale::Chile,  QLocale::Colombia,    QLocale::CostaRica,
        QLocale::ElSalvador,  QLocale::Guatemala, QLocale::Mexico, QLocale::Nicaragua,   QLocale::Panama,
        QLocale::Philippines, QLocale::PuertoRico, QLocale::UnitedStates, QLocale::Venezuela};
    const bool isLetter = std::find(std::begin(letter), std::end(letter), locale.territory()) != std::end(letter);
    constexpr double margin = 18;
    return QPageLayout(QPageSize(isLetter ? QPageSize::Letter : QPageSize::A4), QPageLayout::Portrait,
                       QMarginsF(margin, margin, margin, margin), QPageLayout::Millimeter);
}

QString writePdf(const LetterSource &source, const QString &path, const QPageLayout &paper, const QFont &font)
{
    const OpenedLetter letter = openForPaper(source);
    if (!letter.isReadable)
        return LetterPaper::tr("The file can't be read any more. Open the message again.");
    QSaveFile file(path);
    bool isWritten = file.open(QIODevice::WriteOnly);
    if (isWritten) {
        QPdfWriter writer(&file);
        writer.setPageLayout(paper);
        writer.setTitle(paperTitle(letter.message));
        writer.setCreator(QStringLiteral("Sendoff"));
        isWritten = LetterPaper(letter, font).paint(writer) > 0;
    }
    return isWritten && file.commit() ? QString() : LetterPaper::tr("“%1” couldn't be written. Choose another folder.").arg(path);
}

} // namespace sendoff
