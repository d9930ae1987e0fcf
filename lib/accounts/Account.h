// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/Identity.h"
#include "accounts/IncomingServer.h"
#include "accounts/LocalCopies.h"
#include "accounts/OAuthSettings.h"
#include "accounts/SendingLimits.h"
#include "accounts/SubmissionServer.h"
#include "base/Id.h"

namespace sendoff {

using AccountId = Id<struct AccountTag>;

/// Where an account's password comes from. The password itself is never part of an Account.
struct SecretSource {
    enum class Kind {
        None,     ///< the server wants no login
        Keychain, ///< the system's keychain, under Account::secretKey()
        Command,  ///< the first line that `command` prints, asked each time
        Session,  ///< known to this process only: the Sandbox
        OAuth     ///< no password: tokens, in the keychain under Account::secretKey; see `oauth` in Account
    };
    Kind kind = Kind::Keychain;
    QString command = {};

    bool operator==(const SecretSource &) const = default;
};

/// One way to send: an identity and a server. Names are unique regardless of case.
struct Account {
    enum class Kind {
        Smtp,
        Sandbox ///< Sendoff's own server on this machine; nothing leaves
    };
    AccountId id = {};
    QString name = {};
    Kind kind = Kind::Smtp;
    bool isDefault = false;
    bool isEnabled = true; ///< false: nothing is sent by it, and no window offers it
    Identity identity;
    std::vector<Identity> otherIdentities = {}; ///< further addresses that the server lets it use
    /// The server takes nothing else in From. A program's message from elsewhere then goes out under
    /// the account's own address, and answers go to the one that it named.
    bool demandsOwnFrom = false;
    SubmissionServer server = {};
    IncomingServer incoming = {};
    LocalCopies localCopies = {};
    SecretSource secretSource = {};
    OAuthSettings oauth = {}; ///< for SecretSource::Kind::OAuth
    /// As the user set them; what is 0 there is known for large providers: limits().
    SendingLimits ownLimits = {};
    /// Names the keychain entry: random, fixed for the account's life, so that renaming keeps the password.
    QString secretKey = {};

    /// What to log in as: the configured user, or the address.
    QString loginUser() const;
    bool logsIn() const;
    /// Where the incoming server's own password is kept, if it has one.
    QString incomingSecretKey() const { return secretKey + QStringLiteral("-incoming"); }
    /// Where the client's own secret is kept, if its provider gave it one.
    QString clientSecretKey() const { return secretKey + QStringLiteral("-client"); }
    /// The identity first, then the others.
    std::vector<Identity> identities() const;
    /// The one with this address (regardless of case), or none.
    std::optional<Identity> identityFor(const AddrSpec &address) const;
    /// The IMAP mailbox chosen for copies of what this sender sent ("Jane Roe <jane@example.org>"): the
    /// identity's own, else the account's; empty: found by itself.
    QString sentFolderOf(const QString &from) const;

    SendingLimits limits() const;
    /// Copies of what is sent are put among the sent mail of its mailbox.
    bool keepsSentCopies() const;
    /// Copies of what is sent are put into a folder on this machine.
    bool keepsLocalCopies() const { return kind == Kind::Smtp && localCopies.isSet(); }

    bool operator==(const Account &) const = default;
};

enum class AccountNameError { Empty, TooLong, ControlCharacter, LeadingDash };
/// What is wrong with a name that is to be typed on a command line (at most 64 characters), or none.
std::optional<AccountNameError> checkAccountName(const QString &name);

} // namespace sendoff
