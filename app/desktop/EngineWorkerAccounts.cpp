// SPDX-License-Identifier: GPL-3.0-or-later
// Accounts and people.
#include "app/desktop/EngineWorker.h"

#include "transport/ServerCheck.h"

namespace sendoff {

void EngineWorker::readAccounts()
{
    emit accountsRead(m_engine->accounts().accounts());
}

void EngineWorker::saveAccount(const Account &account, const AccountSecrets &secrets,
                               const std::function<void(Result<AccountId, AccountRefusal>)> &done)
{
    if (!m_engine)
        return done(AccountRefusal(AccountStoreError{AccountStoreError::Kind::CannotWrite, m_openError.detail}));
    if (secrets.mailbox && account.incoming.hasSecretInKeychain()) {
        m_engine->keepMailboxSecret(account, *secrets.mailbox, this,
                                    [this, login = secrets.login, done](const Result<Account, AccountSaveError> &kept) {
                                        if (!kept)
                                            return done(kept.error());
                                        saveAccount(*kept, {.login = login}, done);
                                    });
        return;
    }
    m_engine->saveAccount(account, secrets.login, this, [this, done](const Result<Account, AccountSaveError> &saved) {
        if (!saved)
            return done(saved.error());
        readAccounts();
        done(saved->id);
    });
}

void EngineWorker::removeAccount(AccountId id)
{
    if (m_engine)
        m_engine->removeAccount(id, this, [this](const auto &) { readAccounts(); });
}

void EngineWorker::setDefaultAccount(AccountId id)
{
    if (!m_engine)
        return;
    (void)m_engine->accounts().setDefault(id);
    m_engine->poke();
    readAccounts();
}

void EngineWorker::setAccountOrder(const std::vector<AccountId> &order)
{
    if (!m_engine)
        return;
    (void)m_engine->accounts().setOrder(order);
    m_engine->poke();
    readAccounts();
}

void EngineWorker::testAccount(const Account &account, const std::optional<Secret> &secret,
                               const std::function<void(PassedStage)> &passed,
                               const std::function<void(std::optional<Failure>, Transcript)> &done)
{
    ServerCheck *check = m_engine ? m_engine->check(account, secret, this) : nullptr;
    if (!check)
        return done(Failure{.kind = FailureKind::ConnectionRefused, .stage = Stage::Connect, .host = account.server.host},
                    {});
    connect(check, &ServerCheck::stagePassed, this, passed);
    connect(check, &ServerCheck::finished, this, [check, done](const std::optional<Failure> &failure,
                                                               const Transcript &transcript) {
        check->deleteLater();
        done(failure, transcript);
    });
}

void EngineWorker::readPeople()
{
    emit peopleRead(std::make_shared<const ContactIndex>(m_engine->addressBook().all()));
}

void EngineWorker::importContacts(const Contacts &contacts, const std::function<void(std::optional<int>)> &done)
{
    const auto added = m_engine ? m_engine->addressBook().import(contacts)
                                : AccountStoreError{AccountStoreError::Kind::CannotWrite, {}};
    done(added ? std::optional(*added) : std::nullopt);
    if (m_engine)
        readPeople();
}

void EngineWorker::removeContact(const AddrSpec &address)
{
    if (!m_engine)
        return;
    (void)m_engine->addressBook().remove(address);
    readPeople();
}

void EngineWorker::removeContactGroup(const QString &name)
{
    if (!m_engine)
        return;
    (void)m_engine->addressBook().removeGroup(name);
    readPeople();
}

} // namespace sendoff
