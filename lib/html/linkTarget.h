// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace sendoff {

/// A link that may be followed (http, https, mailto), without controls and blanks; else empty.
QString linkTarget(const QString &href);

} // namespace sendoff
