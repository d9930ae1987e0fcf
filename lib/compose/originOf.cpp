// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose/originOf.h"

#include "mime/headersRead.h"

namespace sendoff {

namespace {

std::optional<Addressed> identityOf(const AddrSpec &address, const std::vector<Account> &accounts)
{
    for (const Account &account : accounts) {
        const auto identity = account.isEnabled ? account.identityFor(address) : std::nullopt;
        if (identity)
            return Addressed{account.id, *identity};
    }
    return std::nullopt;
}

} // namespace

Origin originOf(const ParsedMessage &message, Origin::Kind kind)
{
    Origin origin{.kind = kind, .references = message.references, .deliveredTo = message.deliveredTo};
    const QByteArrayList ids = messageIds(message.messageId);
    if (!ids.isEmpty())
        origin.messageId = ids.first();
    return origin;
}

std::optional<Addressed> addressedAs(const ParsedMessage &message, const std::vector<Account> &accounts)
{
    std::vector<AddrSpec> addresses;
    for (const QString &text : message.deliveredTo) {
        if (const auto address = AddrSpec::parse(text))
            addresses.push_back(*address);
    }
    for (const auto *list : {&message.to, &message.cc, &message.bcc, &message.from}) {
        for (const Mailbox &mailbox : *list)
            addresses.push_back(mailbox.address);
    }
    for (const AddrSpec &address : addresses) {
        if (const auto addressed = identityOf(address, accounts))
            return addressed;
    }
    return std::nullopt;
}

std::vector<AddrSpec> ownAddresses(const std::vector<Account> &accounts)
{
    std::vector<AddrSpec> addresses;
    for (const Account &account : accounts) {
        for (const Identity &identity : account.identities())
            addresses.push_back(identity.from.address);
    }
    return addresses;
}

} // namespace sendoff
