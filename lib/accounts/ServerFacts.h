// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/AccountStore.h"

#include <QByteArrayList>

namespace sendoff {

/// What was learned of an account's server.
struct ServerFacts {
    QByteArray mechanism = {};             ///< of the last login, upper case; empty: none yet
    QByteArrayList refusedExtensions = {}; ///< EHLO keywords, upper case, that were announced and then refused
    qint64 sizeLimit = 0;                  ///< octets, RFC 1870; 0: none known
    int recipientLimit = 0;                ///< of one transaction; 0: none known
    QByteArrayList extensions = {};        ///< EHLO keywords that it offered last, upper case; empty: not known
    QByteArray tls = {};                   ///< protocol and cipher of the last session; empty: none yet

    bool operator==(const ServerFacts &) const = default;
};

/// Keeps them by account, until the account is saved again or removed.
class ServerFactsStore {
public:
    virtual ~ServerFactsStore() = default;
    /// Nothing known if there is no such account.
    virtual ServerFacts facts(AccountId account) const = 0;
    /// In place of what was known.
    virtual Result<Done, AccountStoreError> remember(AccountId account, const ServerFacts &facts) = 0;
    virtual Result<Done, AccountStoreError> forget(AccountId account) = 0;
};

} // namespace sendoff
