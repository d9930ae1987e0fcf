// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "delivery/Failure.h"
#include "discovery/Discovery.h"
#include "imports/importSources.h"
#include "oauth/OAuthError.h"
#include "secrets/Secret.h"

namespace sendoff {

/// A program and the accounts that it has.
struct ImportOffer {
    ImportSource source;
    std::vector<ImportedAccount> accounts;
};

struct TransferResult {
    int accounts = 0;
    QString problem = {}; ///< a sentence; empty: none
};

/// What sets accounts up, for windows; the rules are MailService's: nothing waits, and `done` runs
/// later, unless `context` is gone.
class SetupService {
public:
    virtual ~SetupService() = default;

    /// `step` for each source, several times; then `done`, the most trusted first.
    virtual void discover(const AddrSpec &address, const DiscoveryConsent &consent, QObject *context,
                          std::function<void(DiscoveryStep)> step,
                          std::function<void(std::vector<FoundSettings>)> done) = 0;
    /// Logs in to the account's mailbox and out again; none: it works, or there is none to check.
    virtual void checkIncoming(const Account &account, const std::optional<Secret> &secret, QObject *context,
                               std::function<void(std::optional<Failure>)> done) = 0;
    /// `openPage` with what the browser is to show. The account comes back with its tokens in the
    /// keychain; it needn't be saved yet. An empty client secret leaves the stored one.
    virtual void signIn(const Account &account, const Secret &clientSecret, QObject *context,
                        std::function<void(QUrl)> openPage, std::function<void(Result<Account, OAuthError>)> done) = 0;

    /// How many messages still wait for this account.
    virtual void countWaiting(AccountId account, QObject *context, std::function<void(int)> done) = 0;
    /// What other programs of this user have.
    virtual void findImports(QObject *context, std::function<void(std::vector<ImportOffer>)> done) = 0;
    /// `done` gets how many are new, and a sentence if something couldn't be done.
    virtual void importAccounts(const std::vector<ImportedAccount> &accounts, bool withPasswords, QObject *context,
                                std::function<void(TransferResult)> done) = 0;
    /// Accounts and settings, without secrets and messages, into a file and from one.
    virtual void backup(const QString &path, QObject *context, std::function<void(TransferResult)> done) = 0;
    virtual void restore(const QString &path, QObject *context, std::function<void(TransferResult)> done) = 0;
};

} // namespace sendoff
