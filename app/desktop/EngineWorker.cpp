// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/EngineWorker.h"

#include "app/engine/Handover.h"
#include "compose/draftFromMessage.h"
#include "submission/Sandbox.h"
#include "transport/ServerCheck.h"

#include <QFile>

namespace sendoff {

namespace {

constexpr qint64 shownSource = 256 * 1024;

} // namespace

EngineWorker::EngineWorker(const Profile &profile) : m_profile(profile), m_look(this)
{
    m_look.setInterval(std::chrono::seconds(2));
    connect(&m_look, &QTimer::timeout, this, [this] {
        startSending();
        readAll();
    });
}

EngineWorker::~EngineWorker() = default;

void EngineWorker::open()
{
    auto engine = Engine::open(m_profile);
    if (!engine) {
        m_openError = engine.error();
        emit senderKnown(false, words::describe(m_openError));
        return;
    }
    m_engine = std::move(engine).value();
    connect(m_engine.get(), &Engine::looked, this, &EngineWorker::readAll);
    connect(m_engine.get(), &Engine::sandboxChanged, this, &EngineWorker::readSandbox);
    startSending();
    readAll();
}

void EngineWorker::startSending()
{
    if (!m_engine->startSending()) {
        m_look.start();
        emit senderKnown(true, QString());
        return;
    }
    m_look.stop();
    connect(&m_engine->outbox(), &Outbox::changed, this, &EngineWorker::readItem);
    connect(&m_engine->outbox(), &Outbox::progress, this, &EngineWorker::progress);
    emit senderKnown(false, QString());
}

void EngineWorker::readAll()
{
    readAccounts();
    emit outboxRead(m_engine->outboxStore().items());
    readDrafts();
    readSandbox();
}

void EngineWorker::readItem(ItemId id)
{
    if (id.isNull())
        emit outboxRead(m_engine->outboxStore().items());
    else if (const auto item = m_engine->outboxStore().item(id); item && item->removed.isValid())
        emit itemRead(id, std::nullopt);
    else
        emit itemRead(id, item);
}

void EngineWorker::readDrafts()
{
    emit draftsRead(m_engine->drafts().drafts());
}

void EngineWorker::readAccounts()
{
    emit accountsRead(m_engine->accounts().accounts());
}

void EngineWorker::readSandbox()
{
    const Sandbox *sandbox = m_engine->sandbox();
    emit sandboxRead(m_engine->sandboxMailbox().messages(), sandbox ? sandbox->trouble() : SandboxTrouble());
}

std::optional<Account> EngineWorker::accountFor(const Draft &draft) const
{
    if (const auto account = m_engine->accounts().account(draft.account))
        return account;
    for (const Account &account : m_engine->accounts().accounts()) {
        if (account.isDefault)
            return account;
    }
    return std::nullopt;
}

void EngineWorker::send(const Draft &draft, const std::function<void(Result<ItemId, SendRefusal>)> &done)
{
    if (!m_engine)
        return done(SendRefusal(m_openError));
    const auto account = accountFor(draft);
    if (!account)
        return done(SendRefusal(OutboxStoreError{OutboxStoreError::Kind::NotFound, QStringLiteral("no account")}));
    const auto prepared = prepare(draft, account->identity, m_engine->clock(), m_engine->randomness());
    if (!prepared)
        return done(SendRefusal(prepared.error()));
    const auto id = m_engine->enqueue(handover(*prepared, *account));
    if (!id)
        return done(SendRefusal(id.error()));
    // The message is safe in the outbox now; only then the draft goes.
    if (!draft.id.isNull())
        discardDraft(draft.id);
    readItem(*id);
    done(*id);
}

void EngineWorker::loadDetail(ItemId id, const std::function<void(std::optional<OutboxDetail>)> &done)
{
    const auto item = m_engine ? m_engine->outboxStore().item(id) : std::nullopt;
    if (!item)
        return done(std::nullopt);
    OutboxDetail detail{*item, m_engine->outboxStore().attempts(id), {}, {}};
    const auto content = m_engine->outboxStore().content(id);
    if (const auto source = content ? content->open() : nullptr) {
        const ParsedMessage message = MessageReader::read(*source);
        // Not what was queued, if it can't.
        if (source->seek(0)) {
            detail.message = message;
            detail.source = source->read(shownSource);
        }
    }
    done(detail);
}

void EngineWorker::loadSandboxMessage(const QString &id, const std::function<void(ParsedMessage, QByteArray)> &done)
{
    const auto message = m_engine ? m_engine->sandboxMailbox().message(id) : std::nullopt;
    QFile file(message ? message->path : QString());
    if (!message || !file.open(QIODevice::ReadOnly))
        return done({}, {});
    const ParsedMessage parsed = MessageReader::read(file);
    file.seek(0);
    done(parsed, file.read(shownSource));
}

void EngineWorker::editAgain(ItemId id, const std::function<void(Draft)> &done)
{
    const auto item = m_engine ? m_engine->outboxStore().item(id) : std::nullopt;
    const auto content = item ? m_engine->outboxStore().content(id) : nullptr;
    const auto source = content ? content->open() : nullptr;
    if (!source)
        return done({});
    const ParsedMessage message = MessageReader::read(*source);
    // Not what was queued, if it can't.
    if (!source->seek(0))
        return done({});
    Draft draft = draftFromMessage(message, *source);
    draft.account = AccountId(item->account);
    // Bcc is in the envelope only: whoever the headers don't name was blind.
    QStringList blind;
    for (const OutboxRecipient &recipient : item->recipients) {
        const auto isNamed = [&recipient](const Mailbox &mailbox) { return mailbox.address == recipient.address; };
        if (std::none_of(message.to.begin(), message.to.end(), isNamed)
            && std::none_of(message.cc.begin(), message.cc.end(), isNamed))
            blind += recipient.address.toText();
    }
    if (!blind.isEmpty())
        draft.bcc = blind.join(QStringLiteral(", "));
    done(draft);
}

void EngineWorker::retry(ItemId id)
{
    if (!m_engine)
        return;
    // A message that has gone on in the meantime is left alone; the list shows its new state.
    (void)m_engine->outbox().retry(id);
    readItem(id);
}

void EngineWorker::remove(ItemId id)
{
    if (!m_engine)
        return;
    (void)m_engine->outbox().remove(id);
    readItem(id);
}

void EngineWorker::resolve(ItemId id, bool sent)
{
    if (!m_engine)
        return;
    (void)m_engine->outbox().resolve(id, sent);
    readItem(id);
}

void EngineWorker::saveDraft(const Draft &draft, const std::function<void(DraftId)> &done)
{
    if (!m_engine)
        return done({});
    Draft saved = draft;
    saved.saved = m_engine->clock().now();
    const auto id = m_engine->drafts().save(saved);
    done(id ? *id : DraftId());
    readDrafts();
}

void EngineWorker::discardDraft(DraftId id)
{
    if (!m_engine)
        return;
    (void)m_engine->drafts().remove(id);
    readDrafts();
}

void EngineWorker::saveAccount(const Account &account, const std::optional<Secret> &secret,
                               const std::function<void(Result<AccountId, AccountRefusal>)> &done)
{
    if (!m_engine)
        return done(AccountRefusal(AccountStoreError{AccountStoreError::Kind::CannotWrite, m_openError.detail}));
    m_engine->saveAccount(account, secret, this, [this, done](const Result<Account, AccountSaveError> &saved) {
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
    readAccounts();
}

void EngineWorker::testAccount(const Account &account, const std::optional<Secret> &secret,
                               const std::function<void(Stage)> &passed,
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

void EngineWorker::setSandboxTrouble(const SandboxTrouble &trouble)
{
    if (m_engine && m_engine->sandbox())
        m_engine->sandbox()->setTrouble(trouble);
    if (m_engine)
        readSandbox();
}

void EngineWorker::clearSandbox()
{
    if (!m_engine)
        return;
    m_engine->sandboxMailbox().clear();
    readSandbox();
}

} // namespace sendoff
