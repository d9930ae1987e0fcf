// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/Account.h"
#include "compose/Draft.h"
#include "outbox/OutboxItem.h"

#include <QSet>

namespace sendoff {

/// A recipient who was refused or is put off, and whose domain looks like a slip of the fingers.
struct Repair {
    AddrSpec refused;
    AddrSpec likely;

    bool operator==(const Repair &) const = default;
};

/// For a message that was refused for all or some, or is put off: in the order of its recipients.
std::vector<Repair> repairsOf(const OutboxItem &item, const QSet<QString> &knownDomains);
/// The domains that aren't slips: of the accounts' own addresses, and of those that took this message.
QSet<QString> knownDomains(const OutboxItem &item, const std::vector<Account> &accounts);
/// The draft to the mended addresses and nobody else, each named as it was.
Draft corrected(const Draft &draft, const std::vector<Repair> &repairs);
/// Whom a draft made of the message, and sent in its place, stands for: those it was refused for, or, if it hasn't left
/// itself, those for whom it stands.
std::optional<Amends> amendsOf(const OutboxItem &item);

} // namespace sendoff
