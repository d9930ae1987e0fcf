// SPDX-License-Identifier: GPL-3.0-or-later
#include "outbox/LookPolicy.h"

#include <iterator>

namespace sendoff {

namespace {

using Outcome = OutboxRecipient::Outcome;

struct Wait {
    int seconds;
    bool onlyIfNotLooked; ///< a mailbox that answered needn't be asked so often
};
/// After look number 1, 2, …; then it has to be decided without.
constexpr Wait waits[] = {{120, false}, {300, false}, {600, true}, {600, true}, {600, true}, {600, true}};

} // namespace

bool LookPolicy::wouldProve(const OutboxItem &item)
{
    if (item.messageId.isEmpty() || item.hasStrayCopy)
        return false;
    QDateTime at;
    for (const OutboxRecipient &each : item.recipients) {
        if (each.outcome == Outcome::Rejected)
            continue;
        if (each.outcome != Outcome::Uncertain || (at.isValid() && each.at != at))
            return false;
        at = each.at;
    }
    return at.isValid();
}

QDateTime LookPolicy::next(Sighting::Outcome outcome, int looks, const QDateTime &now)
{
    if (outcome == Sighting::Outcome::Found || looks < 1 || looks > int(std::size(waits)))
        return {};
    const Wait &wait = waits[looks - 1];
    if (wait.onlyIfNotLooked && outcome != Sighting::Outcome::NotLooked)
        return {};
    return now.addSecs(wait.seconds);
}

} // namespace sendoff
