// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/CalmRows.h"

#include "ui/fields/CalmPaint.h"
#include "ui/fields/Icons.h"
#include "ui/words/Isolates.h"

#include <QPainter>
#include <QStyleOption>
#include <QWidget>

namespace sendoff::calm {

namespace {

/// A list that drops down gets the keys by way of a field, and shows by the selected row alone where they go.
bool dropsDown(const QWidget *view)
{
    return view && view->window()->windowType() == Qt::Popup;
}

} // namespace

bool hasRing(const QWidget *view)
{
    return !dropsDown(view) && view->hasFocus() && view->window()->testAttribute(Qt::WA_KeyboardFocusChange);
}

bool isFull(const QWidget *view)
{
    return !view || dropsDown(view) || (view->hasFocus() && !hasRing(view));
}

void rowPanel(const QStyleOptionViewItem *option, QPainter *painter, const QWidget *widget)
{
    if (option->backgroundBrush.style() != Qt::NoBrush)
        painter->fillRect(option->rect, option->backgroundBrush);
    const bool isSelected = option->state & QStyle::State_Selected;
    const bool isHovered = option->state & QStyle::State_Enabled && option->state & QStyle::State_MouseOver;
    if (!isSelected && !isHovered)
        return;
    using Item = QStyleOptionViewItem;
    const auto position = option->viewItemPosition;
    const bool isLeftToRight = option->direction == Qt::LeftToRight;
    const bool goesOnAtLeft = position == Item::Middle || position == (isLeftToRight ? Item::End : Item::Beginning);
    const bool goesOnAtRight = position == Item::Middle || position == (isLeftToRight ? Item::Beginning : Item::End);
    painter->save();
    painter->setClipRect(option->rect, Qt::IntersectClip);
    panel(painter, option->rect.adjusted(goesOnAtLeft ? -look::cornerRadius : 0, 0, goesOnAtRight ? look::cornerRadius : 0, 0),
          !isSelected      ? option->palette.color(QPalette::AlternateBase)
          : isFull(widget) ? option->palette.color(QPalette::Highlight)
                           : look::selection(option->palette),
          {});
    painter->restore();
}

void menuLine(const QStyleOption *option, QPainter *painter)
{
    const QRect &rect = option->rect;
    painter->fillRect(QRect(rect.x() + look::step2, rect.center().y(), rect.width() - 2 * look::step2, 1),
                      look::hairline(option->palette));
}

void menuItem(const QStyle *style, const QStyleOptionMenuItem *item, QPainter *painter)
{
    const QPalette &palette = item->palette;
    const bool isEnabled = item->state & QStyle::State_Enabled;
    const bool isSelected = isEnabled && item->state & QStyle::State_Selected;
    const auto role = isSelected ? QPalette::HighlightedText : QPalette::Text;
    const QColor color = palette.color(isEnabled ? QPalette::Active : QPalette::Disabled, role);
    const QRect inside = item->rect.adjusted(look::step2, 0, -look::step2, 0);
    const auto mirrored = [item](const QRect &rect) { return QStyle::visualRect(item->direction, item->rect, rect); };
    const auto aligned = [item](Qt::AlignmentFlag side) { return int(QStyle::visualAlignment(item->direction, side | Qt::AlignVCenter)); };
    if (isSelected)
        panel(painter, item->rect, palette.color(QPalette::Highlight), {});
    constexpr int size = look::iconSize;
    const QRect sign(inside.x(), inside.center().y() - size / 2 + 1, size, size);
    if (item->checked)
        paintIcon(*painter, mirrored(sign), QStringLiteral("check"), isSelected ? color : look::color(look::Role::Accent, palette));
    else if (!item->icon.isNull())
        item->icon.paint(painter, mirrored(sign), Qt::AlignCenter, !isEnabled ? QIcon::Disabled : isSelected ? QIcon::Selected : QIcon::Normal);
    const qsizetype tab = item->text.indexOf(u'\t');
    const QRect text = inside.adjusted(size + look::step2, 0, 0, 0);
    const auto mnemonic = style->styleHint(QStyle::SH_UnderlineShortcut, item) ? Qt::TextShowMnemonic : Qt::TextHideMnemonic;
    painter->save();
    painter->setFont(item->font);
    style->drawItemText(painter, mirrored(text), aligned(Qt::AlignLeft) | mnemonic | Qt::TextSingleLine, palette, isEnabled,
                        item->text.left(tab), role);
    if (item->menuItemType == QStyleOptionMenuItem::SubMenu) {
        const QRect arrow(inside.right() + 1 - size, sign.y(), size, size);
        paintIcon(*painter, mirrored(arrow), QStringLiteral("chevron-right"), isSelected ? color : look::color(look::Role::Muted, palette));
    } else if (tab >= 0) {
        // "Ctrl++" keeps its order in a menu from right to left.
        const QRect keys(inside.right() + 1 - item->reservedShortcutWidth, inside.y(), item->reservedShortcutWidth, inside.height());
        painter->setPen(isSelected || !isEnabled ? color : look::color(look::Role::Muted, palette));
        painter->drawText(mirrored(keys), aligned(Qt::AlignLeft) | Qt::TextSingleLine, words::isolated(item->text.mid(tab + 1)));
    }
    painter->restore();
}

} // namespace sendoff::calm
