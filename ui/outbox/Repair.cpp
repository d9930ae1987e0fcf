// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outbox/Repair.h"

#include "address/AddressList.h"
#include "address/DomainTypo.h"
#include "delivery/ReplyMeaning.h"
#include "ui/outbox/MessageAction.h"

#include <algorithm>

namespace sendoff {

namespace {

using Outcome = OutboxRecipient::Outcome;

/// Refused or put off, so that the address may be wrong. A server that only says “later” may do so for days before it
/// tells why.
bool mayHaveWrongAddress(const OutboxRecipient &recipient)
{
    const bool isPutOff = recipient.outcome == Outcome::Deferred;
    if ((recipient.outcome != Outcome::Rejected && !isPutOff) || recipient.successor || !recipient.failure || !recipient.failure->reply)
        return false;
    const ReplyMeaning meaning = meaningOf(*recipient.failure);
    return isAboutAddress(meaning) || (isPutOff && meaning == ReplyMeaning::ComeBackLater);
}

} // namespace

std::vector<Repair> repairsOf(const OutboxItem &item, const QSet<QString> &knownDomains)
{
    std::vector<Repair> repairs;
    const bool isRefused = item.state == OutboxState::Failed || item.state == OutboxState::Partial;
    if (isDealtWith(item) || (!isRefused && item.state != OutboxState::Queued))
        return repairs;
    for (const OutboxRecipient &recipient : item.recipients) {
        const auto likely = mayHaveWrongAddress(recipient) ? likelyAddress(recipient.address, knownDomains) : std::nullopt;
        // Who has it already wasn't meant by the slip.
        const bool isThere = likely && std::any_of(item.recipients.begin(), item.recipients.end(), [&](const auto &each) {
            return each.address == *likely;
        });
        if (likely && !isThere)
            repairs.push_back({recipient.address, *likely});
    }
    return repairs;
}

QSet<QString> knownDomains(const OutboxItem &item, const std::vector<Account> &accounts)
{
    QSet<QString> domains;
    for (const Account &account : accounts) {
        if (account.kind != Account::Kind::Sandbox)
            domains += account.identity.from.address.domain();
    }
    for (const OutboxRecipient &recipient : item.recipients) {
        if (recipient.outcome == Outcome::Accepted)
            domains += recipient.address.domain();
    }
    return domains;
}

Draft corrected(const Draft &draft, const std::vector<Repair> &repairs)
{
    const AddressList named = AddressList::parse(QStringList{draft.to, draft.cc, draft.bcc}.join(u','));
    std::vector<Mailbox> people;
    for (const Repair &repair : repairs) {
        const auto found = std::find_if(named.mailboxes.begin(), named.mailboxes.end(),
                                        [&repair](const Mailbox &mailbox) { return mailbox.address == repair.refused; });
        people.push_back({found == named.mailboxes.end() ? QString() : found->displayName, repair.likely});
    }
    Draft result = draft;
    result.to = AddressList::toText(people);
    result.cc.clear();
    result.bcc.clear();
    return result;
}

std::optional<Amends> amendsOf(const OutboxItem &item)
{
    Amends amends{.item = item.id.number()};
    for (const OutboxRecipient &recipient : item.recipients) {
        if (recipient.outcome == Outcome::Rejected && !recipient.successor)
            amends.recipients.push_back(recipient.address);
    }
    if (amends.recipients.empty() && !item.predecessors.empty() && editingTakesBack(item)) {
        amends.item = item.predecessors.front().item.number();
        for (const Predecessor &each : item.predecessors) {
            if (each.item == item.predecessors.front().item)
                amends.recipients.push_back(each.address);
        }
    }
    return amends.recipients.empty() ? std::nullopt : std::optional(amends);
}

} // namespace sendoff
