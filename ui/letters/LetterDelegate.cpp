// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/letters/LetterDelegate.h"

#include "ui/fields/FocusRing.h"
#include "ui/fields/Mirroring.h"
#include "ui/letters/LetterListModel.h"

#include <QPainter>

namespace sendoff {

namespace {

void paintGround(QPainter &painter, const QStyleOptionViewItem &option)
{
    const bool isSelected = option.state & QStyle::State_Selected;
    if (!isSelected && !(option.state & QStyle::State_MouseOver))
        return;
    const bool isActive = isSelected && option.state & QStyle::State_Active;
    painter.setPen(Qt::NoPen);
    painter.setBrush(isActive     ? option.palette.color(QPalette::Highlight)
                     : isSelected ? look::selection(option.palette)
                                  : option.palette.color(QPalette::AlternateBase));
    painter.drawRoundedRect(option.rect.adjusted(look::step1, 1, -look::step1, -1), look::cornerRadius, look::cornerRadius);
}

/// Returns how wide the text is.
int paintText(QPainter &painter, const QStyleOptionViewItem &option, const QRect &rect, const QFont &font, look::Role role,
              const QString &text, Qt::Alignment side)
{
    const bool isActive = option.state & QStyle::State_Selected && option.state & QStyle::State_Active;
    const QFontMetrics metrics(font);
    const QString shown = metrics.elidedText(text, Qt::ElideRight, rect.width());
    look::setDirectionOf(text, painter);
    painter.setFont(font);
    painter.setPen(isActive ? option.palette.color(QPalette::HighlightedText) : look::color(role, option.palette));
    painter.drawText(QStyle::visualRect(option.direction, option.rect, rect),
                     int(QStyle::visualAlignment(option.direction, side | Qt::AlignVCenter)), shown);
    return metrics.horizontalAdvance(shown);
}

} // namespace

void LetterDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintGround(*painter, option);
    const QFont who = look::strong(option.font);
    const int height = QFontMetrics(who).height();
    QRect first = option.rect.adjusted(look::step4, look::step2, -look::step4, 0);
    first.setHeight(height);
    const int end = paintText(*painter, option, first, look::small(option.font), look::Role::Muted,
                              index.data(LetterListModel::WhenRole).toString(), Qt::AlignRight);
    paintText(*painter, option, first.adjusted(0, 0, -end - look::step2, 0), who, look::Role::Text,
              index.data(LetterListModel::WhoRole).toString(), Qt::AlignLeft);
    paintText(*painter, option, first.translated(0, height + 2), option.font, look::Role::Muted,
              index.data(Qt::DisplayRole).toString(), Qt::AlignLeft);
    if (look::showsFocus(option))
        look::paintFocusRing(*painter, option.rect, option.palette,
                             option.state & QStyle::State_Selected && option.state & QStyle::State_Active);
    painter->restore();
}

QSize LetterDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {160, 2 * QFontMetrics(look::strong(option.font)).height() + 2 + 2 * look::step2};
}

} // namespace sendoff
