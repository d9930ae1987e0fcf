// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/accounts/SetupService.h"

#include <QObject>
#include <QPointer>

namespace sendoff {

class EngineWorker;

/// The windows' side of setting accounts up: what is asked goes to the engine's thread, answers come
/// back into this one.
class EngineSetupService final : public QObject, public SetupService {
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
    void ask(std::function<void(EngineWorker &)> question);

    /// May be called in the engine's thread; `done` then runs in this one, unless `context` is gone.
    template <class T>
    std::function<void(T)> answerTo(QObject *context, std::function<void(T)> done)
    {
        return [this, guard = QPointer<QObject>(context), done = std::move(done)](T value) {
            QMetaObject::invokeMethod(
                this,
                [guard, done, value] {
                    if (guard)
                        done(value);
                },
                Qt::QueuedConnection);
        };
    }

    EngineWorker *const m_worker;
    SignInNumber m_signIns = 0; ///< so many were asked for
};

} // namespace sendoff
