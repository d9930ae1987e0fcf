// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/fields/Look.h"

#include <QPainter>
#include <QProgressBar>

namespace sendoff {

/// A line that fills up, as in the rows of the list.
class ThinProgress final : public QProgressBar {
    Q_OBJECT
public:
    explicit ThinProgress(QWidget *parent = nullptr) : QProgressBar(parent)
    {
        setTextVisible(false);
        setFixedHeight(look::step1);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        QColor color = look::color(look::Role::Accent, palette());
        QRectF line = rect();
        const qreal done = line.width() * value() / qMax(1, maximum());
        QColor rest = color;
        rest.setAlpha(50);
        painter.setBrush(rest);
        painter.drawRoundedRect(line, line.height() / 2, line.height() / 2);
        painter.setBrush(color);
        line = layoutDirection() == Qt::RightToLeft ? line.adjusted(line.width() - done, 0, 0, 0)
                                                    : line.adjusted(0, 0, done - line.width(), 0);
        painter.drawRoundedRect(line, line.height() / 2, line.height() / 2);
    }
};

} // namespace sendoff
