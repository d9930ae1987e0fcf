// SPDX-License-Identifier: GPL-3.0-or-later
#include "outbox/OutboxItem.h"

#include <algorithm>

namespace sendoff {

QString toName(OutboxState state)
{
    switch (state) {
    case OutboxState::Queued:
        return QStringLiteral("queued");
    case OutboxState::Scheduled:
        return QStringLiteral("scheduled");
    case OutboxState::Held:
        return QStringLiteral("held");
    case OutboxState::Sending:
    case OutboxState::Committing:
        return QStringLiteral("sending");
    case OutboxState::Sent:
        return QStringLiteral("sent");
    case OutboxState::Partial:
        return QStringLiteral("partial");
    case OutboxState::Failed:
        return QStringLiteral("failed");
    case OutboxState::Uncertain:
        break;
    }
    return QStringLiteral("uncertain");
}

QString toName(OutboxRecipient::Outcome outcome)
{
    switch (outcome) {
    case OutboxRecipient::Outcome::Pending:
        return QStringLiteral("pending");
    case OutboxRecipient::Outcome::Accepted:
        return QStringLiteral("accepted");
    case OutboxRecipient::Outcome::Deferred:
        return QStringLiteral("deferred");
    case OutboxRecipient::Outcome::Rejected:
        return QStringLiteral("rejected");
    case OutboxRecipient::Outcome::Uncertain:
        break;
    }
    return QStringLiteral("uncertain");
}

bool isDealtWith(const OutboxItem &item)
{
    if (item.state != OutboxState::Failed && item.state != OutboxState::Partial)
        return false;
    const auto any = [&item](auto is) { return std::any_of(item.recipients.begin(), item.recipients.end(), is); };
    const bool isTakenOver = any([](const OutboxRecipient &each) { return each.successor.has_value(); });
    const bool isLeft = any([](const OutboxRecipient &each) {
        return each.outcome == OutboxRecipient::Outcome::Rejected && !each.successor;
    });
    return item.dismissed.isValid() || (isTakenOver && !isLeft);
}

} // namespace sendoff
