// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/TlsRecord.h"

#include <QByteArrayList>

namespace sendoff {

TlsRecord TlsRecord::parse(const QByteArray &text)
{
    const QByteArrayList lines = text.split('\n');
    const qsizetype space = lines.first().indexOf(' ');
    return {.protocol = space < 0 ? lines.first() : lines.first().left(space),
            .cipher = space < 0 ? QByteArray() : lines.first().mid(space + 1),
            .issuer = lines.value(1),
            .fingerprint = lines.value(2)};
}

QByteArray TlsRecord::toBytes() const
{
    if (issuer.isEmpty() && fingerprint.isEmpty())
        return summary();
    // A certificate's names are whatever its maker wrote.
    return summary() + '\n' + issuer.simplified() + '\n' + fingerprint;
}

} // namespace sendoff
