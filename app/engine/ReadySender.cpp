// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/ReadySender.h"

#include "address/AddressList.h"
#include "mime/Charset.h"
#include "mime/HeaderBlock.h"

namespace sendoff {

namespace {

constexpr qint64 mostOfHeaders = 64 * 1024;

} // namespace

std::vector<AddrSpec> sendersIn(QIODevice &message)
{
    QByteArray block;
    // The headers, or a first part of them.
    while (!message.atEnd() && block.size() < mostOfHeaders) {
        const QByteArray line = message.readLine(mostOfHeaders);
        if (line == "\n" || line == "\r\n")
            break;
        block += line;
    }
    const auto headers = headersOf(block);
    std::vector<AddrSpec> senders;
    for (const char *name : {"resent-from", "from"}) {
        for (const Mailbox &mailbox : AddressList::parse(decodeCharset(headerValue(headers, name), {})).mailboxes)
            senders.push_back(mailbox.address);
    }
    return senders;
}

ReadyOptions optionsAs(const Account &account, const std::optional<std::optional<AddrSpec>> &reversePath)
{
    ReadyOptions options{.from = account.identity.from, .reversePath = reversePath};
    if (account.demandsOwnFrom) {
        for (const Identity &identity : account.identities())
            options.ownAddresses.push_back(identity.from.address);
    } else if (reversePath && *reversePath) {
        options.from->address = **reversePath;
    }
    return options;
}

} // namespace sendoff
