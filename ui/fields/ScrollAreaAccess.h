// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace sendoff {

/// From here on, what a screen reader is told of a scroll area's parts is safe to ask for. Qt's own takes the number of
/// a part for a promise: asked for the bar that was there a moment ago, it reads past the end of its list (Qt 6.4).
void installScrollAreaAccess();

} // namespace sendoff
