// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/MailboxLookup.h"

namespace sendoff {

QString toName(Sighting::Outcome outcome)
{
    switch (outcome) {
    case Sighting::Outcome::Found:
        return QStringLiteral("found");
    case Sighting::Outcome::NotFound:
        return QStringLiteral("notFound");
    case Sighting::Outcome::NotLooked:
        break;
    }
    return QStringLiteral("notLooked");
}

std::optional<Sighting::Outcome> sightingFromName(const QString &name)
{
    for (const auto each : {Sighting::Outcome::Found, Sighting::Outcome::NotFound, Sighting::Outcome::NotLooked}) {
        if (toName(each) == name)
            return each;
    }
    return std::nullopt;
}

} // namespace sendoff
