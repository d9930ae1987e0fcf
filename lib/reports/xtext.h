// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace sendoff {

/// RFC 3461 4: "+2B" is "+". What others wrote is read as it is: what is no escape stays.
QByteArray readXtext(const QByteArray &text);

/// "type; address" of RFC 3464 2.3.1 as people read it: without type, comment and angle brackets, and with the
/// escapes \x{…} of RFC 6533 3 undone.
QString reportedAddress(const QByteArray &field);

} // namespace sendoff
