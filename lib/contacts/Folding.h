// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace sendoff {

/// Without case, accents and differences of width, for comparing: "MÜLLER" and "muller" are the same.
QString foldedForSearch(const QString &text);

} // namespace sendoff
