// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose/blindCopies.h"

namespace sendoff {

QByteArray withoutBlindCopies(const QByteArray &block, const std::vector<RawHeader> &headers,
                              const QByteArrayList &others)
{
    QByteArray result;
    qsizetype at = block.startsWith("From ") ? block.indexOf('\n') + 1 : 0;
    for (const RawHeader &header : headers) {
        const QByteArray name = header.name.toLower();
        const bool isEmptyFrom = name == "from" && header.value.isEmpty();
        if (name != "bcc" && name != "resent-bcc" && !isEmptyFrom && !others.contains(name))
            continue;
        result += block.mid(at, header.begin - at);
        at = header.end;
    }
    return result + block.mid(at);
}

} // namespace sendoff
