// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "delivery/Failure.h"
#include "discovery/Discovery.h"
#include "imports/importSources.h"
#include "oauth/OAuthError.h"
#include "secrets/Secret.h"

#include <QDateTime>

namespace sendoff {

/// A program and the accounts that it has.
struct ImportOffer {
    ImportSource source;
    std::vector<ImportedAccount> accounts;
};

struct TransferResult {
    int accounts = 0;
    QString problem = {}; ///< a sentence; empty: none
    QString sentences = {}; ///< of a backup: what went into it, or came out of it
};

/// Where a person signs in: RFC 8252, RFC 8628.
enum class SignInWay { Browser, OtherDevice };

/// What a person needs for a sign-in.
struct SignInPage {
    QUrl page;              ///< to be opened: in this machine's browser, or on any device
    QString code = {};      ///< to be typed there; empty: with the browser there is none
    QDateTime expires = {}; ///< of the code
};

/// One sign-in of this program's life; 0: none.
using SignInNumber = int;

/// What sets accounts up, for windows; the rules are MailService's: nothing waits, and `done` runs
/// later, unless `context` is gone.
class SetupService {
public:
    virtual ~SetupService() = default;

    /// `step` for each source, several times; then `done`, the most trusted first.
    virtual void discover(const AddrSpec &address, const DiscoveryConsent &consent, QObject *context,
                          std::function<void(DiscoveryStep)> step,
                          std::function<void(std::vector<FoundSettings>)> done) = 0;
    /// Logs in to the account's mailbox and out again; none: it works, or there is none to check. Without the mailbox's
    /// secret the stored one is taken.
    virtual void checkIncoming(const Account &account, const std::optional<Secret> &secret, QObject *context,
                               std::function<void(std::optional<Failure>)> done) = 0;
    /// `showPage` with what the person is to open. The account comes back with its tokens in the
    /// keychain; it needn't be saved yet. An empty client secret leaves the stored one.
    virtual SignInNumber signIn(SignInWay way, const Account &account, const Secret &clientSecret, QObject *context,
                                std::function<void(SignInPage)> showPage,
                                std::function<void(Result<Account, OAuthError>)> done) = 0;
    /// Ends it if it is under way. Tokens that it left in the keychain go, and the provider is told,
    /// unless an account was saved with them.
    virtual void undoSignIn(SignInNumber number) = 0;

    /// How many messages still wait for this account.
    virtual void countWaiting(AccountId account, QObject *context, std::function<void(int)> done) = 0;
    /// What other programs of this user have.
    virtual void findImports(QObject *context, std::function<void(std::vector<ImportOffer>)> done) = 0;
    /// `done` gets how many are new, and a sentence if something couldn't be done.
    virtual void importAccounts(const std::vector<ImportedAccount> &accounts, bool withPasswords, QObject *context,
                                std::function<void(TransferResult)> done) = 0;
    /// Everything but secrets and what was queued, into a file and from one.
    virtual void backup(const QString &path, QObject *context, std::function<void(TransferResult)> done) = 0;
    virtual void restore(const QString &path, QObject *context, std::function<void(TransferResult)> done) = 0;
};

} // namespace sendoff
