// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/fields/Look.h"

#include <QStyle>

class QIcon;
class QPainter;
class QStyleOption;
class QStyleOptionComboBox;
class QStyleOptionSlider;

/// What CalmStyle paints of buttons, fields and bars.
namespace sendoff::calm {

/// A round ground, with a line around it if `border` is valid.
void panel(QPainter *painter, const QRect &rect, const QColor &fill, const QColor &border, int radius = look::cornerRadius);
/// An icon and a text with room between them, in the middle or from the start of the rectangle.
void iconAndText(const QStyle *style, QPainter *painter, const QStyleOption *option, const QIcon &icon, const QSize &size,
                 const QString &text, QPalette::ColorRole role, bool centred);
bool isDefaultButton(const QStyleOption *option);
void buttonPanel(const QStyleOption *option, QPainter *painter);
void toolButtonPanel(const QStyleOption *option, QPainter *painter);
void tabShape(const QStyleOption *option, QPainter *painter);
void fieldPanel(const QStyleOption *option, QPainter *painter);
/// Around a list, a text box or a scroll area.
void boxFramePanel(const QStyleOption *option, QPainter *painter, const QWidget *widget);
void comboBox(const QStyleOptionComboBox *option, QPainter *painter);
void checkBox(const QStyleOption *option, QPainter *painter);
void scrollBar(const QStyle *style, const QStyleOptionSlider *option, QPainter *painter, const QWidget *widget);

} // namespace sendoff::calm
