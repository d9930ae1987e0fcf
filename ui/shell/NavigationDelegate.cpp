// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/NavigationDelegate.h"

#include "ui/fields/FocusRing.h"
#include "ui/fields/Icons.h"
#include "ui/shell/NavigationModel.h"

#include <QLocale>
#include <QPainter>

namespace sendoff {

namespace {

constexpr int rowHeight = 32;
constexpr int headingHeight = 44;
/// The edge and the inset at both sides, and the shape with its distance.
constexpr int aroundText = 4 * look::step2 + look::iconSize + look::step3;

void paintShape(QPainter &painter, const QRect &place, const NavigationModel::Row &row, const QPalette &palette)
{
    const QColor color = look::color(row.role, palette);
    const bool isRing = row.shape == QLatin1String("ring");
    if (!isRing && row.shape != QLatin1String("dot")) {
        paintIcon(painter, place, row.shape, color);
        return;
    }
    painter.setPen(isRing ? QPen(color, 1.5) : QPen(Qt::NoPen));
    painter.setBrush(isRing ? Qt::transparent : color);
    painter.drawEllipse(QRectF(place).center(), 4.0, 4.0);
}

} // namespace

void NavigationDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto row = index.data(NavigationModel::RowRole).value<NavigationModel::Row>();
    const QPalette &palette = option.palette;
    const QRect rect = option.rect.adjusted(look::step2, 1, -look::step2, -1);
    const auto mirrored = [&](const QRect &place) {
        return QStyle::visualRect(option.direction, option.rect, place);
    };
    const auto start = QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter);
    const auto end = QStyle::visualAlignment(option.direction, Qt::AlignRight | Qt::AlignVCenter);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (!row.choice) {
        painter->setFont(look::strong(look::small(option.font)));
        painter->setPen(look::color(look::Role::Muted, palette));
        painter->drawText(mirrored(rect.adjusted(look::step2, look::step3, 0, 0)), int(start), row.text);
        painter->restore();
        return;
    }
    const bool selected = option.state & QStyle::State_Selected;
    if (selected || option.state & QStyle::State_MouseOver) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(selected ? look::selection(palette) : look::hairline(palette));
        painter->drawRoundedRect(rect, look::cornerRadius, look::cornerRadius);
    }
    if (look::showsFocus(option))
        look::paintFocusRing(*painter, rect, palette, false);
    constexpr int size = look::iconSize;
    paintShape(*painter, mirrored(QRect(rect.x() + look::step2, rect.center().y() - size / 2 + 1, size, size)), row,
               palette);
    const QString count = row.count > 0 ? QLocale().toString(row.count) : QString();
    const QFont font = selected ? look::strong(option.font) : option.font;
    const QFontMetrics metrics(font);
    const int countWidth = count.isEmpty() ? 0 : metrics.horizontalAdvance(count) + look::step2;
    const QRect text = rect.adjusted(look::step2 + size + look::step2, 0, -look::step2, 0);
    painter->setFont(font);
    painter->setPen(palette.color(QPalette::WindowText));
    painter->drawText(mirrored(text.adjusted(0, 0, -countWidth, 0)), int(start),
                      metrics.elidedText(row.text, Qt::ElideRight, text.width() - countWidth));
    painter->setPen(look::color(row.role, palette));
    painter->drawText(mirrored(text), int(end), count);
    painter->restore();
}

QSize NavigationDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto row = index.data(NavigationModel::RowRole).value<NavigationModel::Row>();
    const int height = option.fontMetrics.height() + look::step3;
    // As it is when selected, which is wider.
    const QFontMetrics metrics(look::strong(option.font));
    const int count = row.count > 0 ? metrics.horizontalAdvance(QLocale().toString(row.count)) + look::step2 : 0;
    const int width = aroundText + metrics.horizontalAdvance(row.text) + count;
    return {width, index.flags() & Qt::ItemIsSelectable ? qMax(rowHeight, height)
                                                      : qMax(headingHeight, height + look::step3)};
}

} // namespace sendoff
