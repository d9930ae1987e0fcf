// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/MessageLook.h"

#include "ui/editor/Formats.h"
#include "ui/fields/Look.h"

#include <QAbstractTextDocumentLayout>
#include <QFontDatabase>
#include <QPainter>
#include <QScrollBar>
#include <QTextDocument>
#include <QTextEdit>
#include <QTextLayout>
#include <QTextTable>
#include <QTimer>

#include <algorithm>
#include <array>
#include <cmath>

namespace sendoff {

namespace {

/// Of QSyntaxHighlighter: whether the line "-- " stands above, and whether the line is one of columns.
enum BlockState { BeforeSignature = 0, InSignature = 1, InColumns = 2 };

constexpr std::array<double, 4> headingScale{1.0, 1.6, 1.35, 1.15};
constexpr int barWidth = 3;
constexpr int codeRoom = 3; ///< above and below, where no text is
constexpr qreal waveStep = 2;

/// In the first row of a table that has a head.
bool isHead(const QTextBlock &block)
{
    if (block.document()->rootFrame()->childFrames().isEmpty())
        return false;
    const QTextCursor cursor(block);
    const QTextTable *table = cursor.currentTable();
    return table && table->cellAt(cursor).row() < table->format().headerRowCount();
}

/// Where words begin behind two blanks or more.
QList<qsizetype> columnStarts(const QString &text)
{
    QList<qsizetype> starts;
    qsizetype blanks = 0;
    bool hasBegun = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i) == u' ') {
            ++blanks;
            continue;
        }
        if (hasBegun && blanks > 1)
            starts += i;
        hasBegun = true;
        blanks = 0;
    }
    return starts;
}

/// A line of a table in text: it has a column that the one above or below has, too.
bool isColumns(const QTextBlock &block)
{
    const QList<qsizetype> starts = columnStarts(block.text());
    if (starts.isEmpty())
        return false;
    const auto shares = [&starts](const QTextBlock &other) {
        const QList<qsizetype> others = other.isValid() ? columnStarts(other.text()) : QList<qsizetype>();
        return std::any_of(starts.begin(), starts.end(), [&others](qsizetype start) { return others.contains(start); });
    };
    return shares(block.previous()) || shares(block.next());
}

/// Nothing is written there, or it has room of its own.
bool isFree(const QTextBlock &block)
{
    return !block.isValid() || (block.length() == 1 && !format::isCodeBlock(block.blockFormat()))
        || QTextCursor(block).currentTable();
}

QStringList fixedFamilies()
{
    return QFontDatabase::systemFont(QFontDatabase::FixedFont).families();
}

} // namespace

MessageLook::MessageLook(QTextDocument *document, const QTextEdit *edit)
    : QSyntaxHighlighter(document), m_edit(edit)
{
}

void MessageLook::highlightBlock(const QString &text)
{
    if (format::isRich(*document()))
        highlightRich();
    else
        highlightPlain(text);
}

void MessageLook::highlightPlain(const QString &text)
{
    const bool isQuote = text.startsWith(u'>');
    const int above = qMax(0, previousBlockState());
    const bool isSigned = (above & InSignature || text == u"-- ") && !isQuote;
    const bool isTable = isColumns(currentBlock());
    setCurrentBlockState((isSigned ? InSignature : BeforeSignature) | (isTable ? InColumns : 0));
    // What is typed here may make the line above one of columns, or no longer.
    if (const QTextBlock before = currentBlock().previous(); before.isValid() && isColumns(before) != bool(above & InColumns))
        QTimer::singleShot(0, this, [this, position = before.position()] { rehighlightBlock(document()->findBlock(position)); });
    QTextCharFormat shown;
    if (isQuote || isSigned)
        shown.setForeground(look::color(look::Role::Muted, m_edit->palette()));
    if (isTable)
        shown.setFontFamilies(fixedFamilies());
    if (shown.propertyCount() > 0)
        setFormat(0, int(text.size()), shown);
}

void MessageLook::highlightRich()
{
    const QTextBlock block = currentBlock();
    const QTextBlockFormat format = block.blockFormat();
    QTextCharFormat base;
    if (isHead(block))
        base.setFontWeight(QFont::DemiBold);
    if (format::quoteLevel(format) > 0 || format::isSignature(format))
        base.setForeground(look::color(look::Role::Muted, m_edit->palette()));
    if (const int level = std::min(format.headingLevel(), format::headingLevels); level > 0) {
        base.setFontPointSize(m_edit->font().pointSizeF() * headingScale[size_t(level)]);
        base.setFontWeight(QFont::DemiBold);
    }
    if (format::isCodeBlock(format))
        base.setFontFamilies(fixedFamilies());
    for (auto it = block.begin(); !it.atEnd(); ++it) {
        const QTextFragment fragment = it.fragment();
        const QTextCharFormat meaning = fragment.charFormat();
        QTextCharFormat shown = base;
        if (format::isCode(meaning)) {
            shown.setFontFamilies(fixedFamilies());
            shown.setBackground(m_edit->palette().alternateBase());
        }
        if (meaning.isAnchor()) {
            shown.setForeground(look::color(look::Role::Accent, m_edit->palette()));
            shown.setFontUnderline(true);
        }
        if (format::isStrong(meaning) && format.headingLevel() > 0)
            shown.setFontWeight(QFont::Black);
        if (shown.propertyCount() > 0)
            setFormat(fragment.position() - block.position(), fragment.length(), shown);
    }
}

void visitSeen(const QTextEdit &edit, const std::function<void(const QTextBlock &, const QRectF &)> &visit)
{
    const QPointF scrolled(-edit.horizontalScrollBar()->value(), -edit.verticalScrollBar()->value());
    const QAbstractTextDocumentLayout *layout = edit.document()->documentLayout();
    for (QTextBlock block = edit.cursorForPosition(QPoint(0, 0)).block(); block.isValid();
         block = block.next()) {
        const QRectF place = layout->blockBoundingRect(block).translated(scrolled);
        if (place.top() > edit.viewport()->height())
            return;
        visit(block, place);
    }
}

void paintGrounds(QPainter &painter, const QTextEdit &edit)
{
    if (!format::isRich(*edit.document()))
        return;
    const QColor bar = look::hairline(edit.palette());
    const qreal indent = edit.document()->indentWidth();
    const qreal margin = edit.document()->documentMargin();
    const qreal viewWidth = edit.viewport()->width();
    visitSeen(edit, [&](const QTextBlock &block, const QRectF &place) {
        const int level = format::quoteLevel(block.blockFormat());
        const bool isMirrored = format::direction(block) == Qt::RightToLeft;
        const qreal near = margin + level * indent;
        if (format::isCodeBlock(block.blockFormat())) {
            const int above = isFree(block.previous()) ? codeRoom : 0;
            const int below = isFree(block.next()) ? codeRoom : 0;
            const QRectF ground(isMirrored ? margin : near, place.top() - above, viewWidth - margin - near,
                                place.height() + above + below);
            painter.fillRect(ground, edit.palette().alternateBase());
        }
        for (int i = 0; i < level; ++i) {
            const qreal from = margin + i * indent + 2;
            const qreal x = isMirrored ? viewWidth - from - barWidth : from;
            painter.fillRect(QRectF(x, place.top(), barWidth, place.height()), bar);
        }
    });
}

void paintWave(QPainter &painter, const QTextBlock &block, const QRectF &place, const TextRange &word,
               const QColor &color)
{
    // A word is broken only where it is longer than a line; then its first part is marked.
    const QTextLine line = block.layout()->lineForTextPosition(word.start);
    if (!line.isValid())
        return;
    const qreal a = line.cursorToX(word.start);
    const qreal b = line.cursorToX(word.start + word.length);
    const qreal y = place.top() + line.y() + line.ascent() + 2;
    QPolygonF wave;
    const int steps = int(std::abs(b - a) / waveStep);
    for (int step = 0; step <= steps; ++step)
        wave << QPointF(place.left() + std::min(a, b) + step * waveStep, y + (step % 2 == 0 ? 0 : waveStep));
    painter.setPen(QPen(color, 1.2));
    painter.drawPolyline(wave);
}

} // namespace sendoff
