// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/Account.h"

#include <QDateTime>

#include <vector>

namespace sendoff {

/// An address that is known, and how it was written to.
struct Contact {
    Mailbox mailbox;
    QString nickname = {};
    int uses = 0;            ///< messages sent to it
    QDateTime lastUsed = {}; ///< invalid: never
    AccountId account = {};  ///< by which it was last written to
    QString from = {};       ///< the writer's address then; empty: never

    bool operator==(const Contact &) const = default;
};

/// A name for several people.
struct ContactGroup {
    QString name;
    std::vector<Mailbox> members;

    bool operator==(const ContactGroup &) const = default;
};

struct Contacts {
    std::vector<Contact> contacts = {};
    std::vector<ContactGroup> groups = {};

    bool operator==(const Contacts &) const = default;
};

/// The same for addresses that differ in case only.
QString contactKey(const AddrSpec &address);

} // namespace sendoff
