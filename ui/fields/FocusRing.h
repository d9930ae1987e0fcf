// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/fields/Look.h"

#include <QPainter>
#include <QStyleOption>

namespace sendoff::look {

/// Where the keyboard is, seen at 3:1 on every ground of ours (WCAG 2.1, 1.4.11); `isOnHighlight`: on the palette's
/// Highlight.
inline void paintFocusRing(QPainter &painter, const QRect &rect, const QPalette &palette, bool isOnHighlight)
{
    constexpr int inset = 2; // inside a button of that colour, not at its edge
    const double edge = isOnHighlight ? inset + 1 : 1;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(isOnHighlight ? palette.color(QPalette::HighlightedText) : color(Role::Accent, palette), 2));
    painter.drawRoundedRect(QRectF(rect).adjusted(edge, edge, -edge, -edge), cornerRadius - 1, cornerRadius - 1);
    painter.restore();
}

/// For those who go by keyboard: others see what they click.
inline bool showsFocus(const QStyleOption &option)
{
    return option.state & QStyle::State_HasFocus && option.state & QStyle::State_KeyboardFocusChange;
}

} // namespace sendoff::look
