// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "address/Mailbox.h"

#include <QList>

#include <vector>

namespace sendoff {

/// One piece of a typed or pasted list that is no address, with where it stands.
struct AddressListFault {
    AddressError error;
    QString text;       ///< the piece as it was written
    qsizetype position; ///< UTF-16 offset into the whole text

    bool operator==(const AddressListFault &) const = default;
};

/// What people type or paste into To: separated by comma, semicolon, tab or line end; groups
/// (RFC 5322 3.4 `name: a, b;`) are flattened into their members.
struct AddressList {
    std::vector<Mailbox> mailboxes;
    std::vector<AddressListFault> faults;

    static AddressList parse(const QString &text);
    static QString toText(const std::vector<Mailbox> &mailboxes);
};

} // namespace sendoff
