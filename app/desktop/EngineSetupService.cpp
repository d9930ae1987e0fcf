// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/EngineSetupService.h"

#include "app/desktop/EngineWorker.h"

#include <QDir>
#include <QSaveFile>

namespace sendoff {

namespace {

using SignedIn = std::function<void(Result<Account, OAuthError>)>;

void signInWith(Engine &engine, EngineWorker &worker, const Account &account, const Secret &clientSecret,
                const std::function<void(QUrl)> &openPage, const SignedIn &done)
{
    const RedirectPages pages{EngineSetupService::tr("You are signed in. Close this page and go back to Sendoff."),
                              EngineSetupService::tr("That didn't work. Go back to Sendoff to see why.")};
    AuthorizationFlow *flow = engine.signIn(account, clientSecret, pages, &worker);
    QObject::connect(flow, &AuthorizationFlow::browserNeeded, &worker, openPage);
    QObject::connect(flow, &AuthorizationFlow::finished, &worker,
                     [&engine, &worker, flow, account, clientSecret, done](const Result<TokenSet, OAuthError> &tokens) {
                         flow->deleteLater();
                         if (!tokens)
                             return done(tokens.error());
                         engine.keepSignIn(account, *tokens, clientSecret, &worker, done);
                     });
}

} // namespace

EngineSetupService::EngineSetupService(EngineWorker *worker) : m_worker(worker) {}

void EngineSetupService::ask(std::function<void(EngineWorker &)> question)
{
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, question = std::move(question)] { question(*worker); }, Qt::QueuedConnection);
}

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
        answer({int(backup.accounts.size()), {}});
    });
}

void EngineSetupService::restore(const QString &path, QObject *context, std::function<void(TransferResult)> done)
{
    ask([this, path, answer = answerTo(context, std::move(done))](EngineWorker &worker) {
        QFile file(path);
        const auto backup = file.open(QIODevice::ReadOnly) ? Backup::fromOctets(file.readAll()) : std::nullopt;
        if (!worker.engine() || !backup)
            return answer({0, tr("“%1” is no backup of Sendoff, or of a later version. Choose another file.").arg(path)});
        const size_t added = worker.engine()->restore(*backup).size();
        emit accountsAdded();
        answer({int(added), {}});
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

void EngineSetupService::signIn(const Account &account, const Secret &clientSecret, QObject *context,
                                std::function<void(QUrl)> openPage, SignedIn done)
{
    ask([account, clientSecret, answerPage = answerTo(context, std::move(openPage)),
         answer = answerTo(context, std::move(done))](EngineWorker &worker) {
        Engine *engine = worker.engine();
        if (!engine)
            return answer(OAuthError{OAuthError::Kind::Unreachable, "the profile couldn't be opened"});
        if (!clientSecret.isEmpty() || account.secretKey.isEmpty())
            return signInWith(*engine, worker, account, clientSecret, answerPage, answer);
        engine->readClientSecret(account, &worker, [engine, &worker, account, answerPage, answer](const Result<Secret, OAuthError> &secret) {
            if (!secret)
                return answer(secret.error());
            signInWith(*engine, worker, account, *secret, answerPage, answer);
        });
    });
}

} // namespace sendoff
