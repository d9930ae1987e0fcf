// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose/calendarMethod.h"

#include <algorithm>

namespace sendoff {

std::vector<HeaderWriter::Parameter> calendarParameters(const QByteArray &octets)
{
    // RFC 5545 3.1.4: a calendar is in UTF-8 if nothing else is said.
    std::vector<HeaderWriter::Parameter> parameters{{"charset", QStringLiteral("utf-8")}};
    for (const QByteArray &line : octets.split('\n')) {
        const QByteArray method = line.trimmed().toUpper();
        if (method.startsWith("BEGIN:V") && method != "BEGIN:VCALENDAR")
            break; // the properties of the calendar itself are over
        if (!method.startsWith("METHOD:"))
            continue;
        const QByteArray value = method.mid(7).trimmed();
        const bool isToken = !value.isEmpty() && value.size() <= 30
            && std::all_of(value.begin(), value.end(), [](char c) { return (c >= 'A' && c <= 'Z') || c == '-'; });
        if (isToken)
            parameters.push_back({"method", QString::fromLatin1(value)});
        break;
    }
    return parameters;
}

} // namespace sendoff
