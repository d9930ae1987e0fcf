// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/CalmStyle.h"

#include "ui/fields/FocusRing.h"
#include "ui/fields/Icons.h"
#include "ui/fields/Look.h"
#include "ui/words/Isolates.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QStyleOption>

namespace sendoff {

namespace {

using look::cornerRadius;

constexpr int controlHeight = 32;
constexpr int menuItemHeight = 28;
constexpr int rowHeight = 28;         ///< of a list or a table
constexpr int rowInset = look::step2; ///< from a row's edge to its text
constexpr int boxFrame = 3;           ///< around a list or a text: what is inside stays clear of the round corners
constexpr QMargins focusRoom(look::step1, 2, look::step1, 2); ///< around a check box, outside of its place in a layout

void panel(QPainter *painter, const QRect &rect, const QColor &fill, const QColor &border, int radius = cornerRadius)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(fill);
    painter->setPen(border.isValid() ? QPen(border, 1) : QPen(Qt::NoPen));
    painter->drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    painter->restore();
}

/// An icon and a text with room between them, in the middle or from the start of the rectangle.
void iconAndText(const QStyle *style, QPainter *painter, const QStyleOption *option, const QIcon &icon,
                 const QSize &size, const QString &text, QPalette::ColorRole role, bool centred)
{
    const bool enabled = option->state & QStyle::State_Enabled;
    const QIcon::Mode mode = !enabled                            ? QIcon::Disabled
                             : role == QPalette::HighlightedText ? QIcon::Selected
                                                                 : QIcon::Normal;
    const int textWidth = option->fontMetrics.size(Qt::TextShowMnemonic, text).width();
    const int start = icon.isNull() ? 0 : size.width() + (text.isEmpty() ? 0 : look::step2);
    const int spare = option->rect.width() - start - textWidth;
    const int x = option->rect.x() + (centred ? qMax(0, spare / 2) : look::step2);
    const QRect iconRect(QPoint(x, option->rect.center().y() - size.height() / 2 + 1), size);
    const QRect textRect(x + start, option->rect.y(), qMax(0, option->rect.right() - x - start + 1),
                         option->rect.height());
    const auto mirrored = [&](const QRect &rect) {
        return QStyle::visualRect(option->direction, option->rect, rect);
    };
    if (!icon.isNull())
        icon.paint(painter, mirrored(iconRect), Qt::AlignCenter, mode);
    const auto alignment = QStyle::visualAlignment(option->direction, Qt::AlignLeft | Qt::AlignVCenter);
    const auto mnemonic =
        style->styleHint(QStyle::SH_UnderlineShortcut, option) ? Qt::TextShowMnemonic : Qt::TextHideMnemonic;
    style->drawItemText(painter, mirrored(textRect), int(alignment) | mnemonic, option->palette, enabled,
                        option->fontMetrics.elidedText(text, Qt::ElideRight, textRect.width(), Qt::TextShowMnemonic),
                        role);
}

void tabShape(const QStyleOption *option, QPainter *painter)
{
    if (!(option->state & QStyle::State_Selected))
        return;
    if (look::showsFocus(*option))
        look::paintFocusRing(*painter, option->rect, option->palette, false);
    const QRect &rect = option->rect;
    painter->fillRect(QRect(rect.x() + look::step1, rect.bottom() - 1, rect.width() - look::step2, 2),
                      option->palette.color(QPalette::Highlight));
}

QColor shaded(const QPalette &palette, int alpha)
{
    QColor shade = palette.color(QPalette::Text);
    shade.setAlpha(alpha);
    return shade;
}

/// Says where a field is: 3:1 on Base, Window and Button.
QColor outline(const QPalette &palette)
{
    const QColor text = palette.color(QPalette::Text);
    const QColor base = palette.color(QPalette::Base);
    const double share = look::isDark(palette) ? 0.44 : 0.54;
    const auto channel = [share](int over, int under) { return int(over * share + under * (1 - share)); };
    return QColor(channel(text.red(), base.red()), channel(text.green(), base.green()), channel(text.blue(), base.blue()));
}

bool isDefaultButton(const QStyleOption *option)
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    return button && (button->features & QStyleOptionButton::DefaultButton);
}

void buttonGround(const QStyleOption *option, QPainter *painter)
{
    const bool enabled = option->state & QStyle::State_Enabled;
    const bool down = option->state & (QStyle::State_Sunken | QStyle::State_On);
    const bool hover = enabled && (option->state & QStyle::State_MouseOver);
    const QPalette &palette = option->palette;
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    if (button && (button->features & QStyleOptionButton::Flat)) {
        if (hover || down)
            panel(painter, option->rect, shaded(palette, down ? 36 : 20), {});
        return;
    }
    if (isDefaultButton(option) && enabled) {
        const QColor fill = palette.color(QPalette::Highlight);
        panel(painter, option->rect, down ? fill.darker(115) : hover ? fill.lighter(108) : fill, {});
        return;
    }
    panel(painter, option->rect, palette.color(QPalette::Button), look::hairline(palette));
    if (hover || down)
        panel(painter, option->rect, shaded(palette, down ? 30 : 14), {});
}

void buttonPanel(const QStyleOption *option, QPainter *painter)
{
    buttonGround(option, painter);
    if (look::showsFocus(*option))
        look::paintFocusRing(*painter, option->rect, option->palette, isDefaultButton(option));
}

void fieldPanel(const QStyleOption *option, QPainter *painter)
{
    panel(painter, option->rect, option->palette.color(QPalette::Base), outline(option->palette));
    if (option->state & QStyle::State_HasFocus)
        look::paintFocusRing(*painter, option->rect, option->palette, false);
}

/// Around a list, a text box or a scroll area.
void boxFramePanel(const QStyleOption *option, QPainter *painter, const QWidget *widget)
{
    if (widget && widget->isWindow()) { // a list that drops down
        panel(painter, option->rect, Qt::transparent, look::hairline(option->palette), 0);
        return;
    }
    panel(painter, option->rect, option->palette.color(QPalette::Base), outline(option->palette));
    // Where a list has a current row, that one has the ring.
    const auto *view = qobject_cast<const QAbstractItemView *>(widget);
    if (option->state & QStyle::State_HasFocus && !(view && view->currentIndex().isValid()))
        look::paintFocusRing(*painter, option->rect, option->palette, false);
}

/// A list that drops down gets the keys by way of a field, and shows by the selected row alone where they go.
bool dropsDown(const QWidget *view)
{
    return view && view->window()->windowType() == Qt::Popup;
}

/// For those who go by keyboard; a tree asks for it whoever is there.
bool hasRing(const QWidget *view)
{
    return !dropsDown(view) && view->hasFocus() && view->window()->testAttribute(Qt::WA_KeyboardFocusChange);
}

/// Whether a selected row has the full ground. It is quiet where the keys go elsewhere, and below a ring: both at once
/// would be too much for a row of this height.
bool isFull(const QWidget *view)
{
    return !view || dropsDown(view) || (view->hasFocus() && !hasRing(view));
}

/// The ground of a selected row, round at its two ends; a table has a cell for each column.
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
    panel(painter, option->rect.adjusted(goesOnAtLeft ? -cornerRadius : 0, 0, goesOnAtRight ? cornerRadius : 0, 0),
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

/// The icon or a tick, the words, and at the end the keys or the arrow of a menu behind it.
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

void comboBox(const QStyleOptionComboBox *option, QPainter *painter)
{
    if (option->frame) {
        buttonGround(option, painter);
        panel(painter, option->rect, Qt::transparent, outline(option->palette));
    }
    if (option->frame ? bool(option->state & QStyle::State_HasFocus) : look::showsFocus(*option))
        look::paintFocusRing(*painter, option->rect, option->palette, false);
    const int size = look::iconSize;
    QRect arrow(option->rect.right() - size - look::step2, option->rect.center().y() - size / 2 + 1, size, size);
    arrow = QStyle::visualRect(option->direction, option->rect, arrow);
    paintIcon(*painter, arrow, QStringLiteral("chevron-down"), look::color(look::Role::Muted, option->palette));
}

void checkBox(const QStyleOption *option, QPainter *painter)
{
    const bool checked = option->state & QStyle::State_On;
    const QPalette &palette = option->palette;
    const QColor border = option->state & QStyle::State_Enabled ? look::color(look::Role::Muted, palette)
                                                                : palette.color(QPalette::Disabled, QPalette::Text);
    panel(painter, option->rect, palette.color(checked ? QPalette::Highlight : QPalette::Base), checked ? QColor() : border, look::step1 / 2);
    if (checked)
        paintIcon(*painter, option->rect.adjusted(1, 1, -1, -1), QStringLiteral("check"),
                  palette.color(QPalette::HighlightedText));
}

void scrollBar(const QStyle *style, const QStyleOptionSlider *option, QPainter *painter, const QWidget *widget)
{
    QRect slider = style->subControlRect(QStyle::CC_ScrollBar, option, QStyle::SC_ScrollBarSlider, widget);
    const bool hover = option->state & QStyle::State_MouseOver;
    slider = option->orientation == Qt::Vertical ? slider.adjusted(3, 0, -2, 0) : slider.adjusted(0, 3, 0, -2);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(shaded(option->palette, hover ? 110 : 64));
    painter->drawRoundedRect(slider, 2.5, 2.5);
    painter->restore();
}

} // namespace

CalmStyle::CalmStyle() : QProxyStyle(QStringLiteral("fusion")) {}

void CalmStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                              const QWidget *widget) const
{
    switch (element) {
    case PE_PanelButtonCommand:
        return buttonPanel(option, painter);
    case PE_PanelButtonTool:
        if (option->state & (State_MouseOver | State_Sunken | State_On) && option->state & State_Enabled)
            panel(painter, option->rect, shaded(option->palette, option->state & (State_Sunken | State_On) ? 36 : 20),
                  {});
        return;
    case PE_PanelLineEdit:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option); frame && frame->lineWidth > 0)
            fieldPanel(option, painter);
        return;
    case PE_IndicatorCheckBox:
        return checkBox(option, painter);
    case PE_FrameFocusRect: {
        const auto *focus = qstyleoption_cast<const QStyleOptionFocusRect *>(option);
        const bool isOnHighlight = focus && focus->backgroundColor == option->palette.color(QPalette::Highlight);
        // A tree tells who it is in the option only.
        const auto *view = qobject_cast<const QAbstractItemView *>(widget ? widget : option->styleObject);
        if (view && !hasRing(view))
            return;
        return look::paintFocusRing(*painter, option->rect, option->palette, isOnHighlight && !view);
    }
    case PE_FrameTabBarBase:
        return;
    case PE_PanelMenu:
        return panel(painter, option->rect, option->palette.color(QPalette::Base), look::hairline(option->palette), 0);
    case PE_FrameMenu:
        return;
    case PE_Frame:
        return boxFramePanel(option, painter, widget);
    case PE_PanelItemViewRow: // each cell paints its part of the selection
        if (const auto *row = qstyleoption_cast<const QStyleOptionViewItem *>(option);
            row && row->features & QStyleOptionViewItem::Alternate)
            painter->fillRect(row->rect, row->palette.color(QPalette::AlternateBase));
        return;
    case PE_PanelItemViewItem:
        if (const auto *row = qstyleoption_cast<const QStyleOptionViewItem *>(option))
            rowPanel(row, painter, widget);
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void CalmStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                            const QWidget *widget) const
{
    if (element == CE_PushButtonLabel) {
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option))
            return iconAndText(this, painter, button, button->icon, button->iconSize, button->text,
                               isDefaultButton(option) ? QPalette::HighlightedText : QPalette::ButtonText, true);
    }
    if (element == CE_PushButtonBevel) {
        QProxyStyle::drawControl(element, option, painter, widget);
        // A flat one has no panel that would show it.
        const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        if (button && button->features & QStyleOptionButton::Flat && look::showsFocus(*option))
            look::paintFocusRing(*painter, option->rect, option->palette, false);
        return;
    }
    if (element == CE_ToolButtonLabel) {
        const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
        if (button && button->toolButtonStyle == Qt::ToolButtonTextBesideIcon)
            return iconAndText(this, painter, button, button->icon, button->iconSize, button->text,
                               QPalette::ButtonText, false);
    }
    if (element == CE_TabBarTabShape)
        return tabShape(option, painter);
    if (element == CE_HeaderSection) { // the words over a table need no box, only a line below
        painter->fillRect(option->rect, option->palette.color(QPalette::Base));
        return painter->fillRect(QRect(option->rect.bottomLeft(), QSize(option->rect.width(), 1)), look::hairline(option->palette));
    }
    if (element == CE_CheckBox) {
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            QStyleOptionButton part = *button;
            part.rect = subElementRect(SE_CheckBoxIndicator, button, widget);
            drawPrimitive(PE_IndicatorCheckBox, &part, painter, widget);
            part.rect = subElementRect(SE_CheckBoxContents, button, widget);
            QProxyStyle::drawControl(CE_CheckBoxLabel, &part, painter, widget);
            if (look::showsFocus(*button))
                look::paintFocusRing(*painter, button->rect, button->palette, false);
            return;
        }
    }
    if (element == CE_ItemViewItem) {
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option)) {
            QStyleOptionViewItem shown = *item;
            if (!look::showsFocus(*item))
                shown.state &= ~State_HasFocus;
            if (!isFull(widget))
                shown.palette.setColor(QPalette::HighlightedText, shown.palette.color(QPalette::Text));
            return QProxyStyle::drawControl(element, &shown, painter, widget);
        }
    }
    if (element == CE_MenuItem) {
        const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
        if (item && item->menuItemType == QStyleOptionMenuItem::Separator && item->text.isEmpty())
            return menuLine(option, painter);
        if (item && (item->menuItemType == QStyleOptionMenuItem::Normal || item->menuItemType == QStyleOptionMenuItem::DefaultItem ||
                     item->menuItemType == QStyleOptionMenuItem::SubMenu))
            return menuItem(this, item, painter);
    }
    if (element == CE_Splitter)
        return painter->fillRect(option->rect, look::hairline(option->palette));
    QProxyStyle::drawControl(element, option, painter, widget);
}

void CalmStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                   const QWidget *widget) const
{
    if (control == CC_ComboBox) {
        if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option))
            return comboBox(combo, painter);
    }
    if (control == CC_ScrollBar) {
        if (const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option))
            return scrollBar(this, slider, painter, widget);
    }
    if (control == CC_SpinBox && !(option->subControls & SC_SpinBoxUp))
        return fieldPanel(option, painter);
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QSize CalmStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                  const QWidget *widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_MenuItem: {
        const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
        const bool isLine = item && item->menuItemType == QStyleOptionMenuItem::Separator;
        return isLine ? result : QSize(result.width() + look::step3, qMax(result.height(), menuItemHeight));
    }
    case CT_PushButton:
        return {result.width() + look::step3, qMax(result.height(), controlHeight)};
    case CT_HeaderSection:
        return {result.width(), qMax(result.height(), rowHeight)};
    case CT_ItemViewItem:
        return {result.width(), qMax(result.height() + look::step2, rowHeight)};
    case CT_CheckBox:
        return result.grownBy(focusRoom);
    case CT_ComboBox:
    case CT_LineEdit:
    case CT_SpinBox:
        return {result.width(), qMax(option->fontMetrics.height() + look::step3, controlHeight)};
    case CT_ToolButton:
        return {qMax(result.width() + look::step3, controlHeight), qMax(result.height(), controlHeight)};
    default:
        return result;
    }
}

QRect CalmStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    switch (element) {
    case SE_CheckBoxLayoutItem: // what layouts align is the box and its words; the ring is around them
        return option->rect - focusRoom;
    case SE_CheckBoxIndicator:
    case SE_CheckBoxContents:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            QStyleOptionButton inner = *button;
            inner.rect -= focusRoom;
            return QProxyStyle::subElementRect(element, &inner, widget);
        }
        break;
    case SE_CheckBoxFocusRect:
    case SE_ItemViewItemFocusRect:
        return option->rect;
    default:
        break;
    }
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
    if (element == SE_LineEditContents && frame && frame->lineWidth > 0)
        return rect.adjusted(look::step1, 0, -look::step1, 0);
    return rect;
}

QRect CalmStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                                const QWidget *widget) const
{
    const QRect rect = QProxyStyle::subControlRect(control, option, part, widget);
    const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
    if (control == CC_ComboBox && part == SC_ComboBoxEditField && combo) {
        const int inset = combo->frame ? look::step2 - 1 : 1;
        const int arrow = look::iconSize + look::step3;
        return visualRect(option->direction, option->rect, option->rect.adjusted(inset, 0, -arrow, 0));
    }
    if (control == CC_SpinBox && part == SC_SpinBoxEditField)
        return option->rect.adjusted(look::step2 - 2, 2, -look::step2, -2);
    return rect;
}

int CalmStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_SplitterWidth:
        return 1;
    case PM_FocusFrameHMargin: // Qt adds 1 to it before a row's text
        return rowInset - 1;
    case PM_HeaderMargin:
        return rowInset;
    case PM_DefaultFrameWidth:
        if (qobject_cast<const QAbstractScrollArea *>(widget) && !widget->isWindow())
            return boxFrame;
        return QProxyStyle::pixelMetric(metric, option, widget);
    case PM_ScrollBarExtent:
        return 10;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
        return look::iconSize;
    case PM_MenuHMargin:
    case PM_MenuVMargin:
        return look::step1;
    case PM_TabBarTabShiftVertical: // all tabs stand on one line
    case PM_TabBarTabShiftHorizontal:
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int CalmStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                         QStyleHintReturn *data) const
{
    if (hint == SH_EtchDisabledText || hint == SH_DitherDisabledText)
        return 0;
    if (hint == SH_ComboBox_Popup)
        return 0;
    return QProxyStyle::styleHint(hint, option, widget, data);
}

} // namespace sendoff
