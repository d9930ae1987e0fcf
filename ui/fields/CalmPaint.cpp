// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/CalmPaint.h"

#include "ui/fields/FocusRing.h"
#include "ui/fields/Icons.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QStyleOption>
#include <QWidget>

namespace sendoff::calm {

namespace {

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

} // namespace

void panel(QPainter *painter, const QRect &rect, const QColor &fill, const QColor &border, int radius)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(fill);
    painter->setPen(border.isValid() ? QPen(border, 1) : QPen(Qt::NoPen));
    painter->drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    painter->restore();
}

bool isDefaultButton(const QStyleOption *option)
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    return button && (button->features & QStyleOptionButton::DefaultButton);
}

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

void toolButtonPanel(const QStyleOption *option, QPainter *painter)
{
    const bool down = option->state & (QStyle::State_Sunken | QStyle::State_On);
    if ((down || option->state & QStyle::State_MouseOver) && option->state & QStyle::State_Enabled)
        panel(painter, option->rect, shaded(option->palette, down ? 36 : 20), {});
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

} // namespace sendoff::calm
