// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "address/AddressList.h"

#include <variant>

namespace sendoff {

/// display-name ":" [mailbox-list] ";": RFC 5322 3.4. Has at least one member.
struct MailboxGroup {
    QString name;
    std::vector<Mailbox> members;

    /// As people write it, quoted where needed, parseable again.
    QString toText() const;

    bool operator==(const MailboxGroup &) const = default;
};

/// One thing in an address list, as a person sees it.
using AddressEntry = std::variant<Mailbox, MailboxGroup, AddressListFault>;

/// As AddressList::parse(), but a group stays one entry. One without a single good member is a fault.
std::vector<AddressEntry> parseEntries(const QString &text);

/// What was copied elsewhere: the rows of a table, in which names and addresses are cells, and the lists of
/// mail programs that put `;` between and no quotes around `Roe, Jane <j@example.org>`.
std::vector<AddressEntry> parsePastedEntries(const QString &text);

/// Readable and parseable again; a fault as it was written.
QString toText(const AddressEntry &entry);
QString toText(const std::vector<AddressEntry> &entries);
/// All that are good, groups taken apart.
std::vector<Mailbox> mailboxesOf(const std::vector<AddressEntry> &entries);

} // namespace sendoff
