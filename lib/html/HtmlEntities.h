// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace sendoff {

/// Character references undone: &amp;, &#38;, &#x26;. What is none stays as it is.
QString withoutEntities(QStringView text);
/// As it stands between tags and in a quoted attribute.
QString escapedHtml(const QString &text);

} // namespace sendoff
