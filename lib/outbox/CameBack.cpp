// SPDX-License-Identifier: GPL-3.0-or-later
#include "outbox/CameBack.h"

#include <algorithm>

namespace sendoff {

bool cameBack(const OutboxRecipient &recipient)
{
    // Nothing is reported of whom the server itself refused.
    return recipient.outcome == OutboxRecipient::Outcome::Rejected && recipient.reported;
}

qsizetype countCameBack(const OutboxItem &item)
{
    return std::count_if(item.recipients.begin(), item.recipients.end(), cameBack);
}

const ServerReply *decidingReply(const OutboxRecipient &recipient)
{
    if (recipient.reply && !cameBack(recipient))
        return &*recipient.reply;
    return recipient.failure && recipient.failure->reply ? &*recipient.failure->reply : nullptr;
}

} // namespace sendoff
