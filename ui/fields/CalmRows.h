// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QPainter;
class QStyle;
class QStyleOption;
class QStyleOptionMenuItem;
class QStyleOptionViewItem;
class QWidget;

/// What CalmStyle paints of the rows of lists, tables and menus.
namespace sendoff::calm {

/// For those who go by keyboard; a tree asks for it whoever is there.
bool hasRing(const QWidget *view);
/// Whether a selected row has the full ground. It is quiet where the keys go elsewhere, and below a ring: both at once
/// would be too much for a row of this height.
bool isFull(const QWidget *view);
/// The ground of a selected row, round at its two ends; a table has a cell for each column.
void rowPanel(const QStyleOptionViewItem *option, QPainter *painter, const QWidget *widget);
void menuLine(const QStyleOption *option, QPainter *painter);
/// The icon or a tick, the words, and at the end the keys or the arrow of a menu behind it.
void menuItem(const QStyle *style, const QStyleOptionMenuItem *item, QPainter *painter);

} // namespace sendoff::calm
