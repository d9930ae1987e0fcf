// SPDX-License-Identifier: GPL-3.0-or-later
#include "outbox/mailOf.h"

#include "outbox/RetryPolicy.h"

namespace sendoff {

namespace {

std::vector<AddrSpec> openRecipients(const OutboxItem &item)
{
    std::vector<AddrSpec> open;
    for (const OutboxRecipient &recipient : item.recipients) {
        if (RetryPolicy::isOpen(recipient))
            open.push_back(recipient.address);
    }
    return open;
}

} // namespace

MailObject mailOf(const OutboxItem &item, const std::shared_ptr<const MessageContent> &content, const QDateTime &now)
{
    MailObject mail{.envelope = {item.reversePath, openRecipients(item)},
                    .content = content,
                    .has8BitContent = item.has8BitContent,
                    .hasBinaryContent = item.hasBinaryContent,
                    .hasUtf8Headers = item.hasUtf8Headers,
                    .notify = item.notify,
                    .envelopeId = item.messageId,
                    .options = item.options,
                    .resendsIfUncertain = item.resendIfUncertain};
    // Counted now, as the server's clock may be another (RFC 4865 4).
    if (item.holdAtServer && item.notBefore > now)
        mail.options.holdFor = now.secsTo(item.notBefore);
    return mail;
}

DeliveryReport reportForAll(const OutboxItem &item, const RecipientOutcome &outcome)
{
    DeliveryReport report;
    for (const AddrSpec &address : openRecipients(item))
        report.recipients.push_back({address, outcome});
    return report;
}

} // namespace sendoff
