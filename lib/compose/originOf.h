// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compose/Draft.h"
#include "mime/MessageReader.h"

namespace sendoff {

/// What a draft keeps of the message that it comes from. Of Redirect, `message` is still to be set.
Origin originOf(const ParsedMessage &message, Origin::Kind kind);

/// As whom a message was received.
struct Addressed {
    AccountId account;
    Identity identity;
};

/// The identity that an answer should come from: the one that the message was delivered to, or is
/// named in To or Cc, or wrote it; in this order. None if it is none of them.
std::optional<Addressed> addressedAs(const ParsedMessage &message, const std::vector<Account> &accounts);

/// The addresses of all identities of all accounts.
std::vector<AddrSpec> ownAddresses(const std::vector<Account> &accounts);

} // namespace sendoff
