// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QScrollArea;
class QWidget;

namespace sendoff::look {

/// Scrolls until all from `first` to `last` is seen, and leaves no row cut in two at the top. Where that is too high for
/// the area: the first one if it has the focus, else the last.
void bringIntoSight(QScrollArea &area, const QWidget &first, const QWidget &last);

} // namespace sendoff::look
