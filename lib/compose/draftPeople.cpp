// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose/draftPeople.h"

#include "address/AddressList.h"

#include <algorithm>

namespace sendoff {

namespace {

using Field = ComposeIssue::Field;
using Kind = ComposeIssue::Kind;

Mailbox senderOf(const Draft &draft, const Identity &identity, ComposeIssues &issues)
{
    if (draft.from.trimmed().isEmpty())
        return identity.from;
    const auto mailbox = Mailbox::parse(draft.from);
    if (mailbox)
        return *mailbox;
    issues.push_back({Field::From, Kind::BadAddress, draft.from, mailbox.error()});
    return identity.from;
}

Envelope envelopeOf(const PreparedMessage &message)
{
    Envelope envelope{message.from.address, {}};
    for (const auto *list : {&message.to, &message.cc, &message.bcc}) {
        for (const Mailbox &mailbox : *list) {
            auto &known = envelope.recipients;
            if (std::find(known.begin(), known.end(), mailbox.address) == known.end())
                known.push_back(mailbox.address);
        }
    }
    return envelope;
}

bool gets(const PreparedMessage &message, const AddrSpec &address)
{
    const auto isIn = [&address](const std::vector<Mailbox> &list) {
        return std::any_of(list.begin(), list.end(), [&address](const Mailbox &each) { return each.address == address; });
    };
    return isIn(message.to) || isIn(message.cc) || isIn(message.bcc);
}

} // namespace

std::vector<Mailbox> mailboxesOf(const QString &text, Field field, ComposeIssues &issues)
{
    const AddressList list = AddressList::parse(text);
    for (const AddressListFault &fault : list.faults)
        issues.push_back({field, Kind::BadAddress, fault.text, fault.error});
    return list.mailboxes;
}

PreparedMessage peopleOf(const Draft &draft, const Identity &identity, ComposeIssues &issues)
{
    const Mailbox from = senderOf(draft, identity, issues);
    PreparedMessage message{{}, {}, {}, from, {}, {}, {}, false};
    ComposeIssues wrong;
    message.to = mailboxesOf(draft.to, Field::To, wrong);
    message.cc = mailboxesOf(draft.cc, Field::Cc, wrong);
    message.bcc = mailboxesOf(draft.bcc, Field::Bcc, wrong);
    const bool nobody = message.to.empty() && message.cc.empty() && message.bcc.empty();
    // A bad address is somebody, too.
    if (nobody && wrong.empty())
        wrong.push_back({Field::To, Kind::NoRecipient});
    issues.insert(issues.end(), wrong.begin(), wrong.end());
    for (const Mailbox &mailbox : identity.alwaysBcc) {
        if (!nobody && !gets(message, mailbox.address))
            message.bcc.push_back(mailbox);
    }
    message.mail.envelope = envelopeOf(message);
    message.mail.options = draft.options;
    message.mail.notify = draft.notify;
    return message;
}

bool headersNeedUtf8(const PreparedMessage &message)
{
    const auto any = [](const std::vector<Mailbox> &list) {
        return std::any_of(list.begin(), list.end(), [](const Mailbox &each) { return each.address.needsSmtpUtf8(); });
    };
    return message.from.address.needsSmtpUtf8() || any(message.to) || any(message.cc);
}

} // namespace sendoff
