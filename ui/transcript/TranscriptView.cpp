// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transcript/TranscriptView.h"

#include "delivery/AttemptTale.h"
#include "delivery/TlsRecord.h"
#include "ui/fields/Look.h"
#include "ui/words/StateWords.h"

#include <QFontDatabase>
#include <QTextBlock>
#include <QTextCursor>

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
    setWordWrapMode(QTextOption::WrapAnywhere);
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
    qsizetype at = -1;
    for (const Transcript::Line &line : transcript.lines()) {
        if (++at >= shownLines)
            break;
        const bool tells = tale.telling.contains(at);
        QTextCharFormat format;
        QTextBlockFormat block;
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

void TranscriptView::fitHeight()
{
    document()->setTextWidth(qMax(200, viewport()->width()));
    setFixedHeight(qMin(tallest, int(document()->size().height()) + look::step1));
}

} // namespace sendoff
