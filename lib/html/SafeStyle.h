// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace sendoff {

/// What a style attribute may keep: declarations that only shape text, with values that name nothing
/// outside. Colours only if `keepsColours`. Empty if nothing is left.
QString safeStyle(const QString &style, bool keepsColours);

/// Whether a style would load something: url(…), image-set(…), expression(…), an escape that may hide one.
bool styleReachesOut(const QString &style);

} // namespace sendoff
