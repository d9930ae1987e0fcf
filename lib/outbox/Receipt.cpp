// SPDX-License-Identifier: GPL-3.0-or-later
#include "outbox/Receipt.h"

#include "outbox/CameBack.h"

#include <algorithm>

namespace sendoff {

namespace {

TlsRecord tlsAt(const QDateTime &time, const std::vector<OutboxAttempt> &attempts)
{
    // An outcome has the time at which its attempt ended.
    const auto found = std::find_if(attempts.begin(), attempts.end(),
                                    [&time](const OutboxAttempt &attempt) { return attempt.finished == time; });
    return found == attempts.end() ? TlsRecord() : TlsRecord::parse(found->tlsSummary);
}

} // namespace

std::optional<Receipt> Receipt::of(const OutboxItem &item, const std::vector<OutboxAttempt> &attempts)
{
    Receipt receipt{.messageId = item.messageId, .sha256 = item.sha256.toHex(), .size = item.size};
    for (const OutboxRecipient &recipient : item.recipients) {
        const bool isReturned = sendoff::cameBack(recipient);
        if ((recipient.outcome != OutboxRecipient::Outcome::Accepted && !isReturned) || !recipient.reply)
            continue;
        if (isReturned)
            receipt.cameBack.push_back({recipient.address, *recipient.reported});
        auto part = std::find_if(receipt.parts.begin(), receipt.parts.end(), [&recipient](const Part &each) {
            return each.at == recipient.at && each.reply == *recipient.reply;
        });
        if (part == receipt.parts.end())
            part = receipt.parts.insert(part, Part{.at = recipient.at, .reply = *recipient.reply, .tls = tlsAt(recipient.at, attempts)});
        part->recipients.push_back(recipient.address);
    }
    return receipt.parts.empty() ? std::nullopt : std::optional(receipt);
}

} // namespace sendoff
