// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/CalmStyle.h"

#include "ui/fields/Icons.h"
#include "ui/fields/Look.h"

#include <QPainter>
#include <QStyleOption>

namespace sendoff {

namespace {

using look::cornerRadius;

constexpr int controlHeight = 32;

void panel(QPainter *painter, const QRect &rect, const QColor &fill, const QColor &border)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(fill);
    painter->setPen(border.isValid() ? QPen(border, 1) : QPen(Qt::NoPen));
    painter->drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), cornerRadius, cornerRadius);
    painter->restore();
}

QColor shaded(const QPalette &palette, int alpha)
{
    QColor shade = palette.color(QPalette::Text);
    shade.setAlpha(alpha);
    return shade;
}

bool isDefaultButton(const QStyleOption *option)
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    return button && (button->features & QStyleOptionButton::DefaultButton);
}

void buttonPanel(const QStyleOption *option, QPainter *painter)
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

void fieldPanel(const QStyleOption *option, QPainter *painter)
{
    const bool focus = option->state & QStyle::State_HasFocus;
    const QColor border = focus ? option->palette.color(QPalette::Highlight) : look::hairline(option->palette);
    panel(painter, option->rect, option->palette.color(QPalette::Base), border);
}

void comboBox(const QStyleOptionComboBox *option, QPainter *painter)
{
    if (option->frame)
        buttonPanel(option, painter);
    if (option->state & QStyle::State_HasFocus && option->frame)
        panel(painter, option->rect, Qt::transparent, option->palette.color(QPalette::Highlight));
    const int size = look::iconSize;
    QRect arrow(option->rect.right() - size - look::step2, option->rect.center().y() - size / 2 + 1, size, size);
    arrow = QStyle::visualRect(option->direction, option->rect, arrow);
    paintIcon(*painter, arrow, QStringLiteral("chevron-down"), look::color(look::Role::Muted, option->palette));
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
            panel(painter, option->rect, shaded(option->palette, option->state & (State_Sunken | State_On) ? 36 : 20), {});
        return;
    case PE_PanelLineEdit:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option); frame && frame->lineWidth > 0)
            fieldPanel(option, painter);
        return;
    case PE_FrameFocusRect:
        panel(painter, option->rect, Qt::transparent, option->palette.color(QPalette::Highlight));
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void CalmStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                            const QWidget *widget) const
{
    if (element == CE_PushButtonLabel && isDefaultButton(option) && option->state & State_Enabled) {
        QStyleOptionButton button = *qstyleoption_cast<const QStyleOptionButton *>(option);
        button.palette.setColor(QPalette::ButtonText, button.palette.color(QPalette::HighlightedText));
        return QProxyStyle::drawControl(element, &button, painter, widget);
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
    case CT_PushButton:
        return {result.width() + look::step2, qMax(result.height(), controlHeight)};
    case CT_ComboBox:
    case CT_LineEdit:
    case CT_SpinBox:
        return {result.width(), qMax(result.height(), controlHeight)};
    case CT_ToolButton:
        return {qMax(result.width() + look::step1, controlHeight), qMax(result.height(), controlHeight)};
    default:
        return result;
    }
}

int CalmStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_SplitterWidth:
        return 1;
    case PM_ScrollBarExtent:
        return 10;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
        return look::iconSize;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int CalmStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *data) const
{
    if (hint == SH_EtchDisabledText || hint == SH_DitherDisabledText)
        return 0;
    if (hint == SH_ComboBox_Popup)
        return 0;
    return QProxyStyle::styleHint(hint, option, widget, data);
}

} // namespace sendoff
