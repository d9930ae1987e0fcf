// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/accounts/SetupService.h"

#include <QTimer>

namespace sendoff {

/// Answers from values that a test sets, and remembers what it was asked.
class FakeSetupService final : public SetupService {
public:
    std::vector<DiscoveryStep> steps;
    std::vector<FoundSettings> found;
    std::optional<OAuthError> signInRefusal;

    QStringList searched;
    std::vector<DiscoveryConsent> consents;
    std::vector<Account> signedIn;

    void discover(const AddrSpec &address, const DiscoveryConsent &consent, QObject *context,
                  std::function<void(DiscoveryStep)> step, std::function<void(std::vector<FoundSettings>)> done) override
    {
        searched += address.toText();
        consents.push_back(consent);
        QTimer::singleShot(0, context, [this, step, done] {
            for (const DiscoveryStep &each : steps)
                step(each);
            if (!isSearching)
                done(found);
        });
    }
    bool isSearching = false; ///< never comes to an end

    void signIn(const Account &account, const Secret &, QObject *context, std::function<void(QUrl)>,
                std::function<void(Result<Account, OAuthError>)> done) override
    {
        signedIn.push_back(account);
        QTimer::singleShot(0, context, [this, account, done] {
            if (signInRefusal)
                return done(*signInRefusal);
            Account kept = account;
            kept.secretKey = QStringLiteral("signed-in");
            done(kept);
        });
    }

    std::optional<Failure> incomingFailure;
    int incomingChecks = 0;
    void checkIncoming(const Account &, const std::optional<Secret> &, QObject *context,
                       std::function<void(std::optional<Failure>)> done) override
    {
        ++incomingChecks;
        QTimer::singleShot(0, context, [this, done] { done(incomingFailure); });
    }

    std::vector<ImportOffer> offers;
    std::vector<ImportedAccount> imported;
    bool importedPasswords = false;
    QStringList files; ///< "backup PATH", "restore PATH"
    QString problem;

    int waiting = 0;
    void countWaiting(AccountId, QObject *context, std::function<void(int)> done) override
    {
        QTimer::singleShot(0, context, [this, done] { done(waiting); });
    }
    void findImports(QObject *context, std::function<void(std::vector<ImportOffer>)> done) override
    {
        QTimer::singleShot(0, context, [this, done] { done(offers); });
    }
    void importAccounts(const std::vector<ImportedAccount> &accounts, bool withPasswords, QObject *context,
                        std::function<void(TransferResult)> done) override
    {
        imported = accounts;
        importedPasswords = withPasswords;
        QTimer::singleShot(0, context, [this, done] { done({int(imported.size()), problem}); });
    }
    void backup(const QString &path, QObject *context, std::function<void(TransferResult)> done) override
    {
        files += QStringLiteral("backup ") + path;
        QTimer::singleShot(0, context, [this, done] { done({1, problem}); });
    }
    void restore(const QString &path, QObject *context, std::function<void(TransferResult)> done) override
    {
        files += QStringLiteral("restore ") + path;
        QTimer::singleShot(0, context, [this, done] { done({1, problem}); });
    }
};

} // namespace sendoff
