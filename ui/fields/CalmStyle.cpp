// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/CalmStyle.h"

#include "ui/fields/CalmPaint.h"
#include "ui/fields/CalmRows.h"
#include "ui/fields/FocusRing.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QStyleOption>

namespace sendoff {

namespace {

constexpr int controlHeight = 32;
constexpr int menuItemHeight = 28;
constexpr int rowHeight = 28;         ///< of a list or a table
constexpr int rowInset = look::step2; ///< from a row's edge to its text
constexpr int boxFrame = 3;           ///< around a list or a text: what is inside stays clear of the round corners
constexpr QMargins focusRoom(look::step1, 2, look::step1, 2); ///< around a check box, outside of its place in a layout

} // namespace

CalmStyle::CalmStyle() : QProxyStyle(QStringLiteral("fusion")) {}

void CalmStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                              const QWidget *widget) const
{
    switch (element) {
    case PE_PanelButtonCommand:
        return calm::buttonPanel(option, painter);
    case PE_PanelButtonTool:
        return calm::toolButtonPanel(option, painter);
    case PE_PanelLineEdit:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option); frame && frame->lineWidth > 0)
            calm::fieldPanel(option, painter);
        return;
    case PE_IndicatorCheckBox:
        return calm::checkBox(option, painter);
    case PE_FrameFocusRect: {
        const auto *focus = qstyleoption_cast<const QStyleOptionFocusRect *>(option);
        const bool isOnHighlight = focus && focus->backgroundColor == option->palette.color(QPalette::Highlight);
        // A tree tells who it is in the option only.
        const auto *view = qobject_cast<const QAbstractItemView *>(widget ? widget : option->styleObject);
        if (view && !calm::hasRing(view))
            return;
        return look::paintFocusRing(*painter, option->rect, option->palette, isOnHighlight && !view);
    }
    case PE_FrameTabBarBase:
        return;
    case PE_PanelMenu:
        return calm::panel(painter, option->rect, option->palette.color(QPalette::Base), look::hairline(option->palette), 0);
    case PE_FrameMenu:
        return;
    case PE_Frame:
        return calm::boxFramePanel(option, painter, widget);
    case PE_PanelItemViewRow: // each cell paints its part of the selection
        if (const auto *row = qstyleoption_cast<const QStyleOptionViewItem *>(option);
            row && row->features & QStyleOptionViewItem::Alternate)
            painter->fillRect(row->rect, row->palette.color(QPalette::AlternateBase));
        return;
    case PE_PanelItemViewItem:
        if (const auto *row = qstyleoption_cast<const QStyleOptionViewItem *>(option))
            calm::rowPanel(row, painter, widget);
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
            return calm::iconAndText(this, painter, button, button->icon, button->iconSize, button->text,
                                     calm::isDefaultButton(option) ? QPalette::HighlightedText : QPalette::ButtonText, true);
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
            return calm::iconAndText(this, painter, button, button->icon, button->iconSize, button->text,
                                     QPalette::ButtonText, false);
    }
    if (element == CE_TabBarTabShape)
        return calm::tabShape(option, painter);
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
            if (!calm::isFull(widget))
                shown.palette.setColor(QPalette::HighlightedText, shown.palette.color(QPalette::Text));
            return QProxyStyle::drawControl(element, &shown, painter, widget);
        }
    }
    if (element == CE_MenuItem) {
        const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
        if (item && item->menuItemType == QStyleOptionMenuItem::Separator && item->text.isEmpty())
            return calm::menuLine(option, painter);
        if (item && (item->menuItemType == QStyleOptionMenuItem::Normal || item->menuItemType == QStyleOptionMenuItem::DefaultItem ||
                     item->menuItemType == QStyleOptionMenuItem::SubMenu))
            return calm::menuItem(this, item, painter);
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
            return calm::comboBox(combo, painter);
    }
    if (control == CC_ScrollBar) {
        if (const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option))
            return calm::scrollBar(this, slider, painter, widget);
    }
    if (control == CC_SpinBox && !(option->subControls & SC_SpinBoxUp))
        return calm::fieldPanel(option, painter);
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
    // Qt's own dialogs would show icons of another decade.
    if (hint == SH_ComboBox_Popup || hint == SH_DialogButtonBox_ButtonsHaveIcons)
        return 0;
    return QProxyStyle::styleHint(hint, option, widget, data);
}

} // namespace sendoff
