// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QImage>
#include <QPointer>
#include <QRect>
#include <QWidget>

#include <vector>

namespace sendoff {

/// A piece of text as it came to stand on the screen.
struct PaintedText {
    QPointer<QWidget> widget; ///< that painted it
    QString text;
    QColor ink;    ///< opaque: as it is seen on its ground
    QColor ground; ///< what most of the place showed just before
    QRect place;   ///< in the window
    bool isLarge;  ///< WCAG 2.1, 1.4.3: 18 points, or 14 and bold
};

/// A window as it is painted now, whatever painted it: a style, a delegate or a widget of our own.
struct PaintedWindow {
    QImage image;
    std::vector<PaintedText> texts;
};
PaintedWindow paintedWindow(QWidget &window);

} // namespace sendoff
