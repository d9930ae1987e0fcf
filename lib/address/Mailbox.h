// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "address/AddrSpec.h"

namespace sendoff {

/// [display-name] <addr-spec>: RFC 5322 3.4.
struct Mailbox {
    QString displayName; ///< as people read it, no quotes, may be empty
    AddrSpec address;

    /// Exactly one mailbox: `Jane Roe <jane@example.org>`, `"Roe, Jane" <…>`, `jane@example.org`,
    /// `jane@example.org (Jane Roe)`.
    static Result<Mailbox, AddressError> parse(const QString &text);

    /// As people write it, quoted where needed, parseable again.
    QString toText() const;
    /// The name, or the address if there is none.
    QString shortName() const { return displayName.isEmpty() ? address.toText() : displayName; }

    bool operator==(const Mailbox &) const = default;
    std::strong_ordering operator<=>(const Mailbox &other) const;
};

/// A name as people write it before an address or a group: RFC 5322 3.2.5, quoted unless it is atoms with a blank between
/// them. Controls become blanks.
QString phraseOf(const QString &name);

} // namespace sendoff
