// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/Handover.h"

#include "address/AddressList.h"

namespace sendoff {

NewOutboxItem handover(const PreparedMessage &message, const Account &account)
{
    std::vector<Mailbox> everyone = message.to;
    everyone.insert(everyone.end(), message.cc.begin(), message.cc.end());
    everyone.insert(everyone.end(), message.bcc.begin(), message.bcc.end());
    OutboxItem item;
    item.account = account.id.number();
    item.accountName = account.name;
    item.from = message.from.toText();
    item.to = AddressList::toText(everyone);
    item.subject = message.subject;
    item.messageId = message.messageId;
    item.reversePath = message.mail.envelope.reversePath;
    item.hasAttachments = message.hasAttachments;
    item.has8BitContent = message.mail.has8BitContent;
    item.hasUtf8Headers = message.mail.hasUtf8Headers;
    for (const AddrSpec &address : message.mail.envelope.recipients)
        item.recipients.push_back({.address = address});
    return {item, message.mail};
}

} // namespace sendoff
