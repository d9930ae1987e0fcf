// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/fields/Look.h"

#include <QPainter>
#include <QWidget>

namespace sendoff {

/// The one line that parts two surfaces.
class Hairline final : public QWidget {
public:
    explicit Hairline(QWidget *parent = nullptr, Qt::Orientation orientation = Qt::Horizontal) : QWidget(parent)
    {
        if (orientation == Qt::Horizontal)
            setFixedHeight(1);
        else
            setFixedWidth(1);
    }

protected:
    void paintEvent(QPaintEvent *) override { QPainter(this).fillRect(rect(), look::hairline(palette())); }
};

} // namespace sendoff
