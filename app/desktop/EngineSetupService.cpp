// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/EngineSetupService.h"

#include "app/desktop/EngineWorker.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>

namespace sendoff {

EngineSetupService::EngineSetupService(EngineWorker *worker) : EngineAsker(worker, this) {}

void EngineSetupService::countWaiting(AccountId account, QObject *context, std::function<void(int)> done)
{
    ask([account, answer = answerTo(context, std::move(done))](EngineWorker &worker) {
        const OutboxQuery waiting{.states = {OutboxState::Queued, OutboxState::Held, OutboxState::Scheduled}, .account = account.number()};
        answer(worker.engine() ? int(worker.engine()->outboxStore().ids(waiting).size()) : 0);
    });
}

void EngineSetupService::findImports(QObject *context, std::function<void(std::vector<ImportOffer>)> done)
{
    ask([answer = answerTo(context, std::move(done))](EngineWorker &) {
        std::vector<ImportOffer> offers;
        for (const ImportSource &source : findImportSources(QDir::homePath())) {
            auto accounts = importFrom(source, QDir::homePath());
            if (!accounts.empty())
                offers.push_back({source, std::move(accounts)});
        }
        answer(offers);
    });
}

void EngineSetupService::importAccounts(const std::vector<ImportedAccount> &accounts, bool withPasswords, QObject *context,
                                        std::function<void(TransferResult)> done)
{
    ask([this, accounts, withPasswords, answer = answerTo(context, std::move(done))](EngineWorker &worker) {
        if (!worker.engine())
            return answer({0, tr("The profile couldn't be opened.")});
        worker.engine()->importAccounts(accounts, withPasswords, &worker, [this, answer](const ImportOutcome &outcome) {
            TransferResult result{int(outcome.added.size()), {}};
            if (outcome.error) {
                const auto *secret = std::get_if<SecretError>(&*outcome.error);
                const auto words = secret ? words::describe(*secret, {}) : words::FailureWords();
                result.problem = secret ? words.headline + u' ' + words.advice
                                        : words::describe(std::get<AccountStoreError>(*outcome.error), {});
            }
            emit accountsAdded();
            answer(result);
        });
    });
}

void EngineSetupService::backup(const QString &path, QObject *context, std::function<void(TransferResult)> done)
{
    ask([path, answer = answerTo(context, std::move(done))](EngineWorker &worker) {
        if (!worker.engine())
            return answer({0, tr("The profile couldn't be opened.")});
        const Backup backup = worker.engine()->backup();
        QSaveFile file(path);
        const QByteArray octets = backup.toOctets();
        if (!file.open(QIODevice::WriteOnly) || file.write(octets) != octets.size() || !file.commit())
            return answer({0, tr("Couldn't write “%1”: %2. Choose another place.").arg(path, file.errorString())});
        answer({int(backup.accounts.size()), {}, words::backedUp(backup.counts()).join(u' ')});
    });
}

void EngineSetupService::restore(const QString &path, QObject *context, std::function<void(TransferResult)> done)
{
    ask([this, path, answer = answerTo(context, std::move(done))](EngineWorker &worker) {
        QFile file(path);
        const auto backup = file.open(QIODevice::ReadOnly) ? Backup::fromOctets(file.readAll()) : std::nullopt;
        if (!worker.engine() || !backup)
            return answer({0, tr("“%1” isn't a Sendoff backup, or comes from a later version. Choose another file.").arg(path)});
        const Restored restored = worker.engine()->restore(*backup);
        emit contentRestored();
        answer({int(restored.accounts.size()), {}, words::restored(restored.counts).join(u' ')});
    });
}

void EngineSetupService::discover(const AddrSpec &address, const DiscoveryConsent &consent, QObject *context,
                                  std::function<void(DiscoveryStep)> step,
                                  std::function<void(std::vector<FoundSettings>)> done)
{
    ask([address, consent, answerStep = answerTo(context, std::move(step)),
         answer = answerTo(context, std::move(done))](EngineWorker &worker) {
        if (!worker.engine())
            return answer({});
        Discovery *discovery = worker.engine()->discover(address, consent, &worker);
        QObject::connect(discovery, &Discovery::stepChanged, &worker, answerStep);
        QObject::connect(discovery, &Discovery::finished, &worker, [discovery, answer](const auto &found) {
            discovery->deleteLater();
            answer(found);
        });
    });
}

void EngineSetupService::checkIncoming(const Account &account, const std::optional<Secret> &secret, QObject *context,
                                       std::function<void(std::optional<Failure>)> done)
{
    ask([account, secret, answer = answerTo(context, std::move(done))](EngineWorker &worker) {
        IncomingCheck *check = worker.engine() ? worker.engine()->checkIncoming(account, secret, &worker) : nullptr;
        if (!check)
            return answer(std::nullopt);
        QObject::connect(check, &IncomingCheck::finished, &worker, [check, answer](const std::optional<Failure> &failure) {
            check->deleteLater();
            answer(failure);
        });
    });
}

SignInNumber EngineSetupService::signIn(SignInWay way, const Account &account, const Secret &clientSecret, QObject *context,
                                        std::function<void(SignInPage)> showPage, SignedIn done)
{
    const SignInNumber number = ++m_signIns;
    ask([number, way, account, clientSecret, answerPage = answerTo(context, std::move(showPage)),
         answer = answerTo(context, std::move(done))](EngineWorker &worker) {
        if (!worker.engine())
            return answer(OAuthError{OAuthError::Kind::Unreachable, "the profile couldn't be opened"});
        worker.signIns().begin(number, *worker.engine(), way, account, clientSecret, answerPage, answer);
    });
    return number;
}

void EngineSetupService::undoSignIn(SignInNumber number)
{
    ask([number](EngineWorker &worker) {
        if (worker.engine())
            worker.signIns().undo(number, *worker.engine());
    });
}

} // namespace sendoff
