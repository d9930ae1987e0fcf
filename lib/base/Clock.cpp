// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Clock.h"

namespace sendoff {

QDateTime SystemClock::now() const
{
    return QDateTime::currentDateTimeUtc();
}

} // namespace sendoff
