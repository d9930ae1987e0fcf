// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/letters/LetterText.h"

#include "html/linkTarget.h"
#include "html/textToHtml.h"
#include "ui/fields/Look.h"

#include <QBuffer>
#include <QDesktopServices>
#include <QImageReader>
#include <QToolTip>

namespace sendoff {

namespace {

/// More pixels than any screen has: a small file may mean gigabytes.
constexpr int largestSide = 8000;

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

} // namespace sendoff
