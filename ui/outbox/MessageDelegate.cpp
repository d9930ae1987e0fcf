// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outbox/MessageDelegate.h"

#include "ui/fields/FocusRing.h"
#include "ui/fields/Icons.h"
#include "ui/fields/Mirroring.h"
#include "ui/outbox/OutboxModel.h"
#include "ui/outbox/MessageRow.h"

#include <QPainter>

namespace sendoff {

namespace {

constexpr int margin = look::step4;
constexpr int textStart = margin + look::iconSize + look::step3;

/// Places in left-to-right coordinates and mirrors them where the language is.
class RowPainter {
public:
    RowPainter(QPainter &painter, const QStyleOptionViewItem &option)
        : m_painter(painter), m_option(option), m_selected(option.state & QStyle::State_Selected)
    {
    }

    QColor color(look::Role role) const
    {
        if (m_selected && m_option.state & QStyle::State_Active)
            return m_option.palette.color(QPalette::HighlightedText);
        return look::color(role, m_option.palette);
    }

    /// Returns the width that the text took.
    int text(QRect rect, const QFont &font, const QString &text, const QColor &color, bool atEnd = false)
    {
        m_painter.setLayoutDirection(m_option.direction);
        return draw(rect, font, text, color, atEnd);
    }

    /// A text that somebody wrote.
    int written(QRect rect, const QFont &font, const QString &text, const QColor &color)
    {
        look::setDirectionOf(text, m_painter);
        return draw(rect, font, text, color, false);
    }

    void icon(const QRect &rect, const QString &name, const QColor &color)
    {
        paintIcon(m_painter, mirrored(rect), name, color);
    }

    QRect mirrored(const QRect &rect) const { return QStyle::visualRect(m_option.direction, m_option.rect, rect); }

private:
    int draw(QRect rect, const QFont &font, const QString &text, const QColor &color, bool atEnd)
    {
        const QFontMetrics metrics(font);
        const QString shown = metrics.elidedText(text, Qt::ElideRight, rect.width());
        const int width = metrics.horizontalAdvance(shown);
        m_painter.setFont(font);
        m_painter.setPen(color);
        const auto alignment = (atEnd ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter;
        m_painter.drawText(mirrored(rect), int(QStyle::visualAlignment(m_option.direction, alignment)), shown);
        return width;
    }

    QPainter &m_painter;
    const QStyleOptionViewItem &m_option;
    bool m_selected;
};

void paintGround(QPainter &painter, const QStyleOptionViewItem &option)
{
    const QPalette &palette = option.palette;
    const QRect rect = option.rect.adjusted(look::step1, 1, -look::step1, -1);
    QColor ground = Qt::transparent;
    if (option.state & QStyle::State_Selected)
        ground = option.state & QStyle::State_Active ? palette.color(QPalette::Highlight) : look::selection(palette);
    else if (option.state & QStyle::State_MouseOver)
        ground = palette.color(QPalette::AlternateBase);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground);
    painter.drawRoundedRect(rect, look::cornerRadius, look::cornerRadius);
}

void paintProgress(QPainter &painter, const QRect &line, double progress, const QColor &color, bool rightToLeft)
{
    painter.setPen(Qt::NoPen);
    QColor rest = color;
    rest.setAlpha(50);
    painter.setBrush(rest);
    painter.drawRoundedRect(line, 1.5, 1.5);
    QRect done = line;
    done.setWidth(int(line.width() * qBound(0.0, progress, 1.0)));
    if (rightToLeft)
        done.moveRight(line.right());
    painter.setBrush(color);
    painter.drawRoundedRect(done, 1.5, 1.5);
}

void paintMessage(QPainter &painter, const QStyleOptionViewItem &option, const MessageRow &row)
{
    paintGround(painter, option);
    RowPainter lines(painter, option);
    const QFont who = look::strong(option.font);
    const QFont small = look::small(option.font);
    const int height = QFontMetrics(who).height();
    const QRect &rect = option.rect;
    const QRect first(rect.x() + textStart, rect.y() + look::step2 + 1, rect.width() - textStart - margin, height);
    const QRect second = first.translated(0, height + 2);

    lines.icon(QRect(rect.x() + margin, first.center().y() - look::iconSize / 2 + 1, look::iconSize, look::iconSize),
               row.shape, lines.color(row.role));
    int end = lines.text(first, small, row.time, lines.color(look::Role::Muted), true) + look::step2;
    if (row.hasAttachments) {
        constexpr int clip = 14;
        lines.icon(QRect(first.right() - end - clip, first.center().y() - clip / 2, clip, clip),
                   QStringLiteral("paperclip"), lines.color(look::Role::Muted));
        end += clip + look::step2;
    }
    lines.text(first.adjusted(0, 0, -end, 0), who, row.who, lines.color(look::Role::Text));

    const QRect stateRect = second.adjusted(second.width() / 3, 0, 0, 0);
    const QString &state = row.progress >= 0 ? row.pace : row.state;
    const int stateWidth = lines.text(stateRect, small, state, lines.color(row.role), true) + look::step3;
    lines.written(second.adjusted(0, 0, -stateWidth, 0), option.font, row.subject, lines.color(look::Role::Muted));
    if (row.progress >= 0)
        paintProgress(painter, lines.mirrored(QRect(first.x(), second.bottom() + 3, first.width(), 3)), row.progress,
                      lines.color(look::Role::Accent), option.direction == Qt::RightToLeft);
}

/// Two quiet bars where a message's words will stand a moment later.
void paintUnread(QPainter &painter, const QStyleOptionViewItem &option)
{
    paintGround(painter, option);
    painter.setPen(Qt::NoPen);
    painter.setBrush(look::hairline(option.palette));
    const QRect &rect = option.rect;
    const int half = rect.height() / 2;
    for (const QRect &bar : {QRect(rect.x() + textStart, rect.y() + half - 14, rect.width() / 3, look::step2),
                             QRect(rect.x() + textStart, rect.y() + half + 6, rect.width() / 2, look::step2)})
        painter.drawRoundedRect(QStyle::visualRect(option.direction, rect, bar), look::step1, look::step1);
}

} // namespace

void MessageDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto row = index.data(OutboxModel::RowRole).value<MessageRow>();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (row.kind == MessageRow::Kind::Day) {
        RowPainter lines(*painter, option);
        const QRect rect = option.rect.adjusted(margin, look::step2, -margin, 0);
        lines.text(rect, look::strong(look::small(option.font)), row.who,
                   look::color(look::Role::Muted, option.palette));
    } else if (row.kind == MessageRow::Kind::Unread) {
        paintUnread(*painter, option);
    } else {
        paintMessage(*painter, option, row);
    }
    if (look::showsFocus(option))
        look::paintFocusRing(*painter, option.rect, option.palette,
                             option.state & QStyle::State_Selected && option.state & QStyle::State_Active);
    painter->restore();
}

int MessageDelegate::messageHeight(const QFont &font)
{
    return 2 * QFontMetrics(look::strong(font)).height() + 2 + 2 * (look::step2 + 1);
}

int MessageDelegate::dayHeight(const QFont &font)
{
    return QFontMetrics(look::strong(font)).height() + look::step4;
}

QSize MessageDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return {100, index.flags() & Qt::ItemIsSelectable ? messageHeight(option.font) : dayHeight(option.font)};
}

} // namespace sendoff
