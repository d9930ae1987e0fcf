// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/EngineAsker.h"
#include "ui/accounts/SetupService.h"

#include <QObject>

namespace sendoff {

/// The windows' side of setting accounts up: what is asked goes to the engine's thread, answers come
/// back into this one.
class EngineSetupService final : public QObject, public SetupService, private EngineAsker {
    Q_OBJECT
public:
    explicit EngineSetupService(EngineWorker *worker);

    void discover(const AddrSpec &address, const DiscoveryConsent &consent, QObject *context,
                  std::function<void(DiscoveryStep)> step, std::function<void(std::vector<FoundSettings>)> done) override;
    void checkIncoming(const Account &account, const std::optional<Secret> &secret, QObject *context,
                       std::function<void(std::optional<Failure>)> done) override;
    using SignedIn = std::function<void(Result<Account, OAuthError>)>;
    SignInNumber signIn(SignInWay way, const Account &account, const Secret &clientSecret, QObject *context,
                        std::function<void(SignInPage)> showPage, SignedIn done) override;
    void undoSignIn(SignInNumber number) override;
    void countWaiting(AccountId account, QObject *context, std::function<void(int)> done) override;
    void findImports(QObject *context, std::function<void(std::vector<ImportOffer>)> done) override;
    void importAccounts(const std::vector<ImportedAccount> &accounts, bool withPasswords, QObject *context,
                        std::function<void(TransferResult)> done) override;
    void backup(const QString &path, QObject *context, std::function<void(TransferResult)> done) override;
    void restore(const QString &path, QObject *context, std::function<void(TransferResult)> done) override;

signals:
    void accountsAdded();
    void contentRestored(); ///< accounts, drafts, people

private:
    SignInNumber m_signIns = 0; ///< so many were asked for
};

} // namespace sendoff
