// SPDX-License-Identifier: GPL-3.0-or-later
#include "outbox/afterCrash.h"

#include "outbox/LookPolicy.h"

namespace sendoff {

using Outcome = OutboxRecipient::Outcome;

Decision afterCrash(const OutboxItem &item, bool canLook, const QDateTime &now)
{
    const Failure failure{.kind = FailureKind::ConnectionLost,
                          .stage = Stage::FinalDot,
                          .scope = Scope::Message,
                          .detail = QByteArrayLiteral("ended between the final dot and its reply")};
    OutboxItem after = item;
    std::vector<OutboxRecipient *> lost;
    for (OutboxRecipient &each : after.recipients) {
        if (!RetryPolicy::isOpen(each))
            continue;
        each = {.address = each.address, .outcome = Outcome::Uncertain, .failure = failure, .at = now};
        lost.push_back(&each);
    }
    const bool looks = canLook && LookPolicy::wouldProve(after);
    for (OutboxRecipient *each : lost) {
        if (item.resendIfUncertain && !looks)
            each->outcome = Outcome::Deferred;
    }
    Decision decision{
        .state = RetryPolicy::stateOf(after.recipients), .recipients = after.recipients, .lastFailure = failure};
    if (decision.state == OutboxState::Queued)
        decision.nextAttempt = now;
    if (looks)
        decision.nextLook = now;
    decision.resendAfterLooks = looks && item.resendIfUncertain;
    return decision;
}

} // namespace sendoff
