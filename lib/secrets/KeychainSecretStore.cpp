// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/KeychainSecretStore.h"

#include "secrets/keychainError.h"
#include "secrets/later.h"

namespace sendoff {

namespace {

const QString keychainService = QStringLiteral("Sendoff");

/// Starts `job` once it is known that there is a keychain; `done` gets it when it is finished. The
/// job is nobody's child: QtKeychain calls into it until it has an answer, so that it must outlive
/// the context, and it deletes itself.
template <class Job>
void startIfPresent(const QString &key, QObject *context, std::function<void(Job &)> prepare,
                    std::function<void(Job &)> done, const std::function<void(const SecretError &)> &failed)
{
    askKeychainState(context, [=](KeychainState state) {
        if (state == KeychainState::Absent)
            return failed({SecretError::Kind::NoService, QStringLiteral("no Secret Service on the session bus")});
        auto *job = new Job(keychainService);
        job->setKey(key);
        job->setInsecureFallback(false);
        prepare(*job);
        QObject::connect(job, &QKeychain::Job::finished, context, [job, done] { done(*job); });
        job->start();
    });
}

/// QtKeychain's word alone does not tell a locked keyring from a missing entry.
void explain(const QKeychain::Job &job, QObject *context, const std::function<void(const SecretError &)> &failed)
{
    const QKeychain::Error error = job.error();
    const QString message = job.errorString();
    askKeychainState(context, [=](KeychainState state) { failed(toSecretError(error, message, state)); });
}

/// The keychains keep text that ends at the first NUL.
bool isText(const QByteArray &octets)
{
    return !octets.contains('\0') && QString::fromUtf8(octets).toUtf8() == octets;
}

} // namespace

void KeychainSecretStore::read(const QString &key, QObject *context, ReadDone done)
{
    using Job = QKeychain::ReadPasswordJob;
    const auto failed = [done](const SecretError &error) { done(error); };
    startIfPresent<Job>(
        key, context, [](Job &) {},
        [context, done, failed](Job &job) {
            if (job.error() != QKeychain::NoError)
                return explain(job, context, failed);
            done(Secret(job.binaryData()));
        },
        failed);
}

void KeychainSecretStore::write(const QString &key, const Secret &secret, QObject *context, WriteDone done)
{
    using Job = QKeychain::WritePasswordJob;
    const auto failed = [done](const SecretError &error) { done(error); };
    if (!isText(secret.reveal())) {
        const SecretError error{SecretError::Kind::Failed, QStringLiteral("the secret is not UTF-8 without NUL")};
        return callLater(context, std::move(done), Result<Done, SecretError>(error));
    }
    startIfPresent<Job>(
        key, context, [secret](Job &job) { job.setTextData(QString::fromUtf8(secret.reveal())); },
        [context, done, failed](Job &job) {
            if (job.error() != QKeychain::NoError)
                return explain(job, context, failed);
            done(Done{});
        },
        failed);
}

void KeychainSecretStore::remove(const QString &key, QObject *context, WriteDone done)
{
    using Job = QKeychain::DeletePasswordJob;
    const auto failed = [done](const SecretError &error) { done(error); };
    // With a locked keyring, libsecret removes nothing and reports success.
    const auto judged = [done](const SecretError &error) {
        if (error.kind == SecretError::Kind::NotFound)
            done(Done{});
        else
            done(error);
    };
    startIfPresent<Job>(
        key, context, [](Job &) {},
        [context, judged](Job &job) {
            const bool isGone = job.error() == QKeychain::NoError;
            const QKeychain::Error error = isGone ? QKeychain::EntryNotFound : job.error();
            const QString message = job.errorString();
            askKeychainState(context, [=](KeychainState state) { judged(toSecretError(error, message, state)); });
        },
        failed);
}

} // namespace sendoff
