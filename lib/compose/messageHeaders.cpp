// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose/messageHeaders.h"

#include <QLocale>

namespace sendoff {

QByteArray dateHeader(const QDateTime &now)
{
    const QDateTime local = now.toLocalTime();
    const int minutes = local.offsetFromUtc() / 60;
    const QString zone = QStringLiteral("%1%2%3")
                             .arg(QLatin1Char(minutes < 0 ? '-' : '+'))
                             .arg(std::abs(minutes) / 60, 2, 10, QLatin1Char('0'))
                             .arg(std::abs(minutes) % 60, 2, 10, QLatin1Char('0'));
    return QLocale::c().toString(local, QStringLiteral("ddd, d MMM yyyy HH:mm:ss ")).toLatin1() + zone.toLatin1();
}

QByteArray newMessageId(const AddrSpec &from, Randomness &randomness)
{
    const QByteArray domain = from.asciiDomain();
    return '<' + randomness.bytes(16).toHex() + '@' + domain + '>';
}

} // namespace sendoff
