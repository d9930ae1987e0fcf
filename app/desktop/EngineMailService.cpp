// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/EngineMailService.h"

namespace sendoff {

EngineMailService::EngineMailService(const Profile &profile) : m_worker(new EngineWorker(profile))
{
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    listen();
    m_thread.start();
    ask([](EngineWorker &worker) { worker.open(); });
}

EngineMailService::~EngineMailService()
{
    // Behind everything that was asked before: a removal, a draft.
    ask([](EngineWorker &) { QThread::currentThread()->quit(); });
    m_thread.wait();
}

void EngineMailService::listen()
{
    connect(m_worker, &EngineWorker::accountsRead, this, [this](const std::vector<Account> &accounts) {
        m_accounts = accounts;
        emit accountsChanged();
    });
    connect(m_worker, &EngineWorker::outboxRead, this, [this](const std::vector<OutboxItem> &items) {
        m_outbox = items;
        emit outboxChanged(ItemId());
        emit healthChanged();
    });
    connect(m_worker, &EngineWorker::itemRead, this, &EngineMailService::takeItem);
    connect(m_worker, &EngineWorker::progress, this, &EngineMailService::progress);
    connect(m_worker, &EngineWorker::draftsRead, this, [this](const std::vector<Draft> &drafts) {
        m_drafts = drafts;
        emit draftsChanged();
    });
    connect(m_worker, &EngineWorker::sandboxRead, this,
            [this](const std::vector<SandboxMessage> &messages, const SandboxTrouble &trouble) {
                m_sandbox = messages;
                m_trouble = trouble;
                emit sandboxChanged();
            });
    connect(m_worker, &EngineWorker::senderKnown, this, [this](bool elsewhere, const QString &problem) {
        m_sendsElsewhere = elsewhere;
        m_problem = problem;
        emit healthChanged();
    });
}

void EngineMailService::ask(std::function<void(EngineWorker &)> question)
{
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, question = std::move(question)] { question(*worker); }, Qt::QueuedConnection);
}

void EngineMailService::takeItem(ItemId id, const std::optional<OutboxItem> &item)
{
    const auto at = std::find_if(m_outbox.begin(), m_outbox.end(),
                                 [id](const OutboxItem &each) { return each.id <= id; });
    const bool known = at != m_outbox.end() && at->id == id;
    if (item && known)
        *at = *item;
    else if (item)
        m_outbox.insert(at, *item);
    else if (known)
        m_outbox.erase(at);
    emit outboxChanged(id);
    emit healthChanged();
}

bool EngineMailService::isSending() const
{
    return std::any_of(m_outbox.begin(), m_outbox.end(), [](const OutboxItem &item) {
        return item.state == OutboxState::Sending || item.state == OutboxState::Committing;
    });
}

Health EngineMailService::health() const
{
    Health health{.sendsElsewhere = m_sendsElsewhere, .problem = m_problem};
    for (const OutboxItem &item : m_outbox) {
        switch (item.state) {
        case OutboxState::Queued:
        case OutboxState::Scheduled:
        case OutboxState::Held:
        case OutboxState::Sending:
        case OutboxState::Committing:
            ++health.waiting;
            break;
        case OutboxState::Partial:
        case OutboxState::Failed:
        case OutboxState::Uncertain:
            ++health.attention;
            break;
        case OutboxState::Sent:
            break;
        }
        if (item.nextAttempt.isValid() && (!health.nextAttempt.isValid() || item.nextAttempt < health.nextAttempt))
            health.nextAttempt = item.nextAttempt;
    }
    return health;
}

void EngineMailService::send(const Draft &draft, QObject *context,
                             std::function<void(Result<ItemId, SendRefusal>)> done)
{
    ask([draft, answer = answerTo(context, std::move(done))](EngineWorker &worker) { worker.send(draft, answer); });
}

void EngineMailService::loadDetail(ItemId id, QObject *context, std::function<void(std::optional<OutboxDetail>)> done)
{
    ask([id, answer = answerTo(context, std::move(done))](EngineWorker &worker) { worker.loadDetail(id, answer); });
}

void EngineMailService::loadSandboxMessage(const QString &id, QObject *context,
                                           std::function<void(ParsedMessage, QByteArray source)> done)
{
    ask([id, answer = answerTo(context, std::move(done))](EngineWorker &worker) {
        worker.loadSandboxMessage(id, answer);
    });
}

void EngineMailService::editAgain(ItemId id, QObject *context, std::function<void(Draft)> done)
{
    ask([id, answer = answerTo(context, std::move(done))](EngineWorker &worker) { worker.editAgain(id, answer); });
}

void EngineMailService::retry(ItemId id)
{
    ask([id](EngineWorker &worker) { worker.retry(id); });
}

void EngineMailService::remove(ItemId id)
{
    ask([id](EngineWorker &worker) { worker.remove(id); });
}

void EngineMailService::resolve(ItemId id, bool sent)
{
    ask([id, sent](EngineWorker &worker) { worker.resolve(id, sent); });
}

void EngineMailService::saveDraft(const Draft &draft, QObject *context, std::function<void(DraftId)> done)
{
    ask([draft, answer = answerTo(context, std::move(done))](EngineWorker &worker) { worker.saveDraft(draft, answer); });
}

void EngineMailService::discardDraft(DraftId id)
{
    ask([id](EngineWorker &worker) { worker.discardDraft(id); });
}

void EngineMailService::saveAccount(const Account &account, const std::optional<Secret> &secret, QObject *context,
                                    std::function<void(Result<AccountId, AccountRefusal>)> done)
{
    ask([account, secret, answer = answerTo(context, std::move(done))](EngineWorker &worker) {
        worker.saveAccount(account, secret, answer);
    });
}

void EngineMailService::removeAccount(AccountId id)
{
    ask([id](EngineWorker &worker) { worker.removeAccount(id); });
}

void EngineMailService::setDefaultAccount(AccountId id)
{
    ask([id](EngineWorker &worker) { worker.setDefaultAccount(id); });
}

void EngineMailService::testAccount(const Account &account, const std::optional<Secret> &secret, QObject *context,
                                    std::function<void(Stage)> passed,
                                    std::function<void(std::optional<Failure>, Transcript)> done)
{
    ask([account, secret, answerPassed = answerTo(context, std::move(passed)),
         answer = answerTo(context, std::move(done))](EngineWorker &worker) {
        worker.testAccount(account, secret, answerPassed, answer);
    });
}

void EngineMailService::setSandboxTrouble(const SandboxTrouble &trouble)
{
    ask([trouble](EngineWorker &worker) { worker.setSandboxTrouble(trouble); });
}

void EngineMailService::clearSandbox()
{
    ask([](EngineWorker &worker) { worker.clearSandbox(); });
}

} // namespace sendoff
