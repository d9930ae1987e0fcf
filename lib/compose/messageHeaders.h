// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "address/AddrSpec.h"
#include "base/Randomness.h"
#include "compose/Draft.h"
#include "mime/HeaderWriter.h"

#include <QDateTime>

namespace sendoff {

/// RFC 5322 3.3 with the numeric zone of this machine.
QByteArray dateHeader(const QDateTime &now);
/// RFC 5322 3.6.4, with angle brackets: 128 random bits at the writer's domain, so that it says
/// nothing of this machine.
QByteArray newMessageId(const AddrSpec &from, Randomness &randomness);
/// RFC 5322 3.6.4. A forwarded message is named, too, so that its writer finds it again; nobody is answered.
void addThread(const Origin &origin, HeaderWriter &headers);

} // namespace sendoff
