// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transcript/TranscriptView.h"

#include "delivery/AttemptTale.h"
#include "delivery/TlsRecord.h"
#include "ui/fields/Look.h"
#include "ui/words/StateWords.h"

#include <QFontDatabase>
#include <QFontMetricsF>
#include <QResizeEvent>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextCursor>

#include <cmath>

namespace sendoff {

namespace {

constexpr int shownLines = 2000;
constexpr int tallest = 360;

QString speaker(Transcript::Direction direction)
{
    switch (direction) {
    case Transcript::Direction::ToServer:
        return QStringLiteral("C: ");
    case Transcript::Direction::FromServer:
        return QStringLiteral("S: ");
    case Transcript::Direction::Note:
        break;
    }
    return QStringLiteral("   ");
}

/// Control characters would change how the text looks, and servers choose it.
QString printable(const QByteArray &octets)
{
    QString text = QString::fromUtf8(octets);
    for (QChar &character : text) {
        if (!character.isPrint())
            character = QChar::ReplacementCharacter;
    }
    return text;
}

} // namespace

TranscriptView::TranscriptView(QWidget *parent) : QTextBrowser(parent)
{
    setFrameShape(QFrame::NoFrame);
    setOpenLinks(false);
    setLineWrapMode(QTextEdit::WidgetWidth);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setFont(look::small(QFontDatabase::systemFont(QFontDatabase::FixedFont)));
    setAccessibleName(tr("Conversation with the server"));
    setObjectName(QStringLiteral("transcript"));
    setLayoutDirection(Qt::LeftToRight);
    document()->setDocumentMargin(look::step2);
    viewport()->setAutoFillBackground(true);
    QPalette own = palette();
    own.setColor(QPalette::Base, look::ground(look::Role::Muted, own));
    setPalette(own);
}

void TranscriptView::setConversation(const std::vector<OutboxAttempt> &attempts)
{
    clear();
    for (const OutboxAttempt &attempt : attempts) {
        QTextCursor cursor(document());
        cursor.movePosition(QTextCursor::End);
        QTextCharFormat format;
        format.setFontWeight(QFont::DemiBold);
        const QString secured = attempt.tlsSummary.isEmpty()
            ? QString()
            : QStringLiteral(" · ") + QString::fromLatin1(TlsRecord::parse(attempt.tlsSummary).summary());
        if (!document()->isEmpty())
            cursor.insertBlock({}); // not in the colour of the line before
        const QString heading = attempt.look ? tr("Mailbox search at %1") : tr("Attempt at %1");
        cursor.insertText(heading.arg(words::when(attempt.started)) + secured, format);
        append(attempt.transcript);
    }
    fitHeight();
}

void TranscriptView::setConversation(const Transcript &transcript)
{
    clear();
    append(transcript);
    fitHeight();
}

void TranscriptView::append(const Transcript &transcript)
{
    QTextCursor cursor(document());
    cursor.movePosition(QTextCursor::End);
    const AttemptTale tale = AttemptTale::of(transcript);
    // What doesn't fit goes on below the words, not below the time.
    const qreal hanging = QFontMetricsF(font()).horizontalAdvance(QStringLiteral("  00:00:00.000 S: "));
    qsizetype at = -1;
    for (const Transcript::Line &line : transcript.lines()) {
        if (++at >= shownLines)
            break;
        const bool tells = tale.telling.contains(at);
        QTextCharFormat format;
        QTextBlockFormat block;
        block.setLeftMargin(hanging);
        block.setTextIndent(-hanging);
        format.setForeground(look::color(line.direction == Transcript::Direction::Note ? look::Role::Muted
                                                                                        : look::Role::Text,
                                         QPalette(palette())));
        if (tells) {
            block.setBackground(look::ground(look::Role::Warning, palette()));
            format.setFontWeight(QFont::Bold);
        }
        cursor.insertBlock(block, format);
        const QString time = line.at.toLocalTime().toString(QStringLiteral("HH:mm:ss.zzz "));
        const QString mark = tells ? QStringLiteral("▶ ") : QStringLiteral("  ");
        cursor.insertText(mark + time + speaker(line.direction) + printable(line.text), format);
    }
}

void TranscriptView::resizeEvent(QResizeEvent *event)
{
    QTextBrowser::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        fitHeight();
    // Qt may have reckoned with the height before; there is nowhere to go.
    if (verticalScrollBarPolicy() == Qt::ScrollBarAlwaysOff)
        verticalScrollBar()->setRange(0, 0);
}

void TranscriptView::fitHeight()
{
    // At the whole width: only what is taller than may be gets a scroll bar, and less width by it.
    document()->setTextWidth(width());
    const int whole = int(std::ceil(document()->size().height()));
    setVerticalScrollBarPolicy(whole > tallest ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    document()->setTextWidth(viewport()->width());
    setFixedHeight(qMin(tallest, whole));
}

} // namespace sendoff
