// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/fields/Look.h"

#include <QIcon>
#include <QString>

class QPainter;
class QRectF;

namespace sendoff {

/// Once, before the first icon: a static library's resources do not register themselves.
void loadResources();

/// The line icon resources/icons/NAME.svg in the colour of text where it stands, sharp at any scale.
/// Where the program reads from right to left, those that have a direction are mirrored.
QIcon icon(const QString &name);
/// The same in the colour of a role.
QIcon icon(const QString &name, look::Role role);
/// For delegates.
void paintIcon(QPainter &painter, const QRectF &rect, const QString &name, const QColor &color);

} // namespace sendoff
