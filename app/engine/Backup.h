// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/Account.h"
#include "outbox/OutboxSettings.h"

#include <QByteArray>

#include <vector>

namespace sendoff {

/// What a profile is set to, without messages and without secrets: there is none in an Account. The names
/// of keychain entries are part of it, so that on the same machine the passwords are found again.
struct Backup {
    std::vector<Account> accounts = {}; ///< without the Sandbox
    OutboxSettings settings = {};

    /// One JSON document, indented, for people to read.
    QByteArray toOctets() const;
    /// None if it is no backup, or of a later version.
    static std::optional<Backup> fromOctets(const QByteArray &octets);
};

} // namespace sendoff
