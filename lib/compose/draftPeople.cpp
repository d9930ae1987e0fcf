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

struct Recipients {
    std::vector<Mailbox> to;
    std::vector<Mailbox> cc;
    std::vector<Mailbox> bcc;
    ComposeIssues issues = {};

    bool isNobody() const { return to.empty() && cc.empty() && bcc.empty(); }
};

Recipients recipientsOf(const Draft &draft)
{
    Recipients all;
    all.to = mailboxesOf(draft.to, Field::To, all.issues);
    all.cc = mailboxesOf(draft.cc, Field::Cc, all.issues);
    all.bcc = mailboxesOf(draft.bcc, Field::Bcc, all.issues);
    // A bad address is somebody, too.
    if (all.isNobody() && all.issues.empty())
        all.issues.push_back({Field::To, Kind::NoRecipient});
    return all;
}

} // namespace

ComposeIssues recipientIssues(const Draft &draft)
{
    return recipientsOf(draft).issues;
}

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
    const Recipients all = recipientsOf(draft);
    PreparedMessage message{{}, {}, {}, from, all.to, all.cc, all.bcc, false};
    issues.insert(issues.end(), all.issues.begin(), all.issues.end());
    for (const Mailbox &mailbox : identity.alwaysBcc) {
        if (!all.isNobody() && !gets(message, mailbox.address))
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
