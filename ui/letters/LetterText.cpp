// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/letters/LetterText.h"

#include "html/linkTarget.h"
#include "html/textToHtml.h"
#include "ui/editor/MessageLook.h"
#include "ui/fields/Look.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QDesktopServices>
#include <QImageReader>
#include <QPainter>
#include <QTextBlock>
#include <QTextTable>
#include <QToolTip>

namespace sendoff {

namespace {

/// More pixels than any screen has: a small file may mean gigabytes.
constexpr int largestSide = 8000;
constexpr int barWidth = 3;

/// Bars stand beside a quote, one for each that is around it, so it is moved in by them only.
int quoteLevel(const QTextBlockFormat &format)
{
    constexpr int indentOfQt = 40;
    if (format.intProperty(QTextFormat::BlockQuoteLevel) == 0)
        return 0;
    return qMax(1, qRound(qMax(format.leftMargin(), format.rightMargin()) / indentOfQt));
}

void styleQuotes(QTextDocument &document)
{
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        QTextBlockFormat format = block.blockFormat();
        const int level = quoteLevel(format);
        if (level == 0)
            continue;
        const bool isMirrored = block.textDirection() == Qt::RightToLeft;
        format.setProperty(QTextFormat::BlockQuoteLevel, level);
        format.setLeftMargin(isMirrored ? 0 : level * look::step4);
        format.setRightMargin(isMirrored ? level * look::step4 : 0);
        QTextCursor(block).setBlockFormat(format);
    }
}

/// One thin line between cells, where HTML has a bevel around each; what has no border stays without.
void styleTables(QTextFrame &frame, const QColor &line)
{
    for (QTextFrame *child : frame.childFrames()) {
        styleTables(*child, line);
        auto *table = qobject_cast<QTextTable *>(child);
        if (!table || table->format().border() <= 0)
            continue;
        QTextTableFormat format = table->format();
        format.setBorderCollapse(true);
        format.setBorder(1);
        format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        format.setBorderBrush(line);
        format.setCellSpacing(0);
        format.setCellPadding(qMax<qreal>(format.cellPadding(), look::step1));
        format.setTopMargin(look::step2);
        format.setBottomMargin(look::step2);
        table->setFormat(format);
    }
}

} // namespace

LetterText::LetterText(QWidget *parent) : QTextBrowser(parent)
{
    setFrameShape(QFrame::NoFrame);
    setOpenLinks(false);
    setObjectName(QStringLiteral("letterText"));
    setAccessibleName(tr("Message"));
    document()->setDocumentMargin(look::step4);
    connect(this, &QTextBrowser::anchorClicked, this, [this](const QUrl &url) {
        // Cleaned already; asked once more where it matters.
        const QString target = linkTarget(url.toString());
        if (target.startsWith(QStringLiteral("mailto:"), Qt::CaseInsensitive))
            emit mailLinkClicked(target);
        else if (!target.isEmpty())
            QDesktopServices::openUrl(QUrl(target));
    });
    // Where a link leads is said before it is followed.
    connect(this, &QTextBrowser::highlighted, this, [this](const QUrl &url) {
        QToolTip::showText(QCursor::pos(), url.toDisplayString(), this);
    });
}

void LetterText::setLetter(const OpenedLetter &letter)
{
    m_pictures = letter.pictures;
    const QColor muted = look::color(look::Role::Muted, palette());
    document()->setDefaultStyleSheet(QStringLiteral("blockquote { color: %1 }").arg(muted.name()));
    if (letter.html.html.isEmpty())
        setHtml(textToHtml(letter.text));
    else
        setHtml(letter.html.html);
    // Laid out once, however many there are.
    QTextCursor all(document());
    all.beginEditBlock();
    styleQuotes(*document());
    styleTables(*document()->rootFrame(), look::hairline(palette()));
    all.endEditBlock();
}

QImage LetterText::pictureOf(const QByteArray &octets, int width)
{
    QBuffer buffer;
    buffer.setData(octets);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (!size.isValid() || size.width() > largestSide || size.height() > largestSide)
        return {};
    QImage image = reader.read();
    return image.width() > width ? image.scaledToWidth(width, Qt::SmoothTransformation) : image;
}

QVariant LetterText::loadResource(int type, const QUrl &name)
{
    if (type != QTextDocument::ImageResource || name.scheme() != QStringLiteral("cid"))
        return {};
    const auto found = m_pictures.find(name.path());
    const int room = qMax(200, viewport()->width() - 4 * look::step4);
    return found == m_pictures.end() ? QVariant() : QVariant(pictureOf(found->second, room));
}

void LetterText::paintEvent(QPaintEvent *event)
{
    {
        QPainter painter(viewport());
        const QAbstractTextDocumentLayout *layout = document()->documentLayout();
        const qreal margin = document()->documentMargin();
        visitSeen(*this, [&](const QTextBlock &block, const QRectF &place) {
            const int level = block.blockFormat().intProperty(QTextFormat::BlockQuoteLevel);
            const QTextBlock next = block.next();
            const int nextLevel = next.isValid() ? next.blockFormat().intProperty(QTextFormat::BlockQuoteLevel) : 0;
            const qreal gap = next.isValid() ? layout->blockBoundingRect(next).top() - layout->blockBoundingRect(block).bottom() : 0;
            for (int i = 0; i < level; ++i) {
                // Through to the next one of the same quote.
                const qreal height = place.height() + (i < nextLevel ? qMax<qreal>(0, gap) : 0);
                const qreal from = margin + i * look::step4;
                const qreal x = block.textDirection() == Qt::RightToLeft ? viewport()->width() - from - barWidth : from;
                painter.fillRect(QRectF(x, place.top(), barWidth, height), look::hairline(palette()));
            }
        });
    }
    QTextBrowser::paintEvent(event);
}

} // namespace sendoff
