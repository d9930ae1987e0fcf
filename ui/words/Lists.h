// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace sendoff::words {

/// "Ana, Ben, and Tom", as the locale lists names (Unicode CLDR, list patterns).
QString listed(const QStringList &names);
/// "Ana, Budget, sent": what stands side by side and is no list, such as the parts of a row that is read out, or a
/// choice of words. Empty parts are left out.
QString sideBySide(QStringList parts);

} // namespace sendoff::words
