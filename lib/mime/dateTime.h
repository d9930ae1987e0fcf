// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>

namespace sendoff {

/// RFC 5322 3.3, and the zone names and comments of 4.3. Invalid if it is none.
QDateTime parseDateTime(const QByteArray &text);

} // namespace sendoff
