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

    std::vector<SignInWay> ways;
    SignInPage page;         ///< shown first, if there is one
    bool isWaiting = false;  ///< nobody signs in
    std::vector<SignInNumber> undone;
    SignInNumber signIn(SignInWay way, const Account &account, const Secret &, QObject *context,
                        std::function<void(SignInPage)> showPage, std::function<void(Result<Account, OAuthError>)> done) override
    {
        ways.push_back(way);
        signedIn.push_back(account);
        QTimer::singleShot(0, context, [this, account, showPage, done] {
            if (!page.page.isEmpty())
                showPage(page);
            if (isWaiting)
                return;
            if (signInRefusal)
                return done(*signInRefusal);
            Account kept = account;
            if (kept.secretKey.isEmpty())
                kept.secretKey = QStringLiteral("signed-in");
            done(kept);
        });
        return SignInNumber(signedIn.size());
    }
    void undoSignIn(SignInNumber number) override { undone.push_back(number); }

    std::optional<Failure> incomingFailure;
    int incomingChecks = 0;
    QByteArray incomingSecret;
    void checkIncoming(const Account &, const std::optional<Secret> &secret, QObject *context,
                       std::function<void(std::optional<Failure>)> done) override
    {
        ++incomingChecks;
        incomingSecret = secret ? secret->reveal() : QByteArray();
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
        QTimer::singleShot(0, context, [this, done] { done({1, problem, QStringLiteral("Done.")}); });
    }
    void restore(const QString &path, QObject *context, std::function<void(TransferResult)> done) override
    {
        files += QStringLiteral("restore ") + path;
        QTimer::singleShot(0, context, [this, done] { done({1, problem, QStringLiteral("Done.")}); });
    }
};

} // namespace sendoff
