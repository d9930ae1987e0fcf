// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Randomness.h"

#include <QRandomGenerator>

namespace sendoff {

QByteArray SystemRandomness::bytes(int count)
{
    QByteArray octets(count, Qt::Uninitialized);
    QRandomGenerator *system = QRandomGenerator::system();
    for (char &octet : octets)
        octet = char(system->bounded(256));
    return octets;
}

} // namespace sendoff
