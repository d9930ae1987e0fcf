// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/EngineMailService.h"

namespace sendoff {

EngineMailService::EngineMailService(const Profile &profile) : EngineAsker(new EngineWorker(profile), this)
{
    worker()->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, worker(), &QObject::deleteLater);
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
    connect(worker(), &EngineWorker::accountsRead, this, [this](const std::vector<Account> &accounts) {
        m_accounts = accounts;
        emit accountsChanged();
    });
    connect(&m_setup, &EngineSetupService::accountsAdded, worker(), &EngineWorker::readAccountsAgain);
    connect(&m_setup, &EngineSetupService::contentRestored, worker(), &EngineWorker::readAgain);
    connect(worker(), &EngineWorker::outboxChanged, this, &EngineMailService::outboxChanged);
    connect(worker(), &EngineWorker::healthRead, this, [this](const Health &health) {
        m_health = health;
        emit healthChanged();
    });
    connect(worker(), &EngineWorker::cameBack, this, &EngineMailService::cameBack);
    connect(worker(), &EngineWorker::progress, this, &EngineMailService::progress);
    connect(worker(), &EngineWorker::draftsRead, this, [this](const std::vector<Draft> &drafts) {
        m_drafts = drafts;
        emit draftsChanged();
    });
    connect(worker(), &EngineWorker::peopleRead, this, [this](const std::shared_ptr<const ContactIndex> &people) {
        m_people = people;
        emit peopleChanged();
    });
    connect(worker(), &EngineWorker::factsRead, this,
            [this](const QHash<qint64, ServerFacts> &facts) { m_facts = facts; });
    connect(worker(), &EngineWorker::sandboxRead, this,
            [this](const std::vector<SandboxMessage> &messages, const SandboxTrouble &trouble) {
                m_sandbox = messages;
                m_trouble = trouble;
                emit sandboxChanged();
            });
}

bool EngineMailService::isSending() const
{
    constexpr int longestUndo = 60;
    const QDateTime soon = QDateTime::currentDateTimeUtc().addSecs(longestUndo);
    return m_health.sending > 0
        || (m_health.nextAttempt.isValid() && m_health.nextAttempt <= soon && m_health.isOnline
            && !m_health.sendsElsewhere);
}

void EngineMailService::lookNow(QObject *context, std::function<void()> done)
{
    ask([answer = answerTo(context, std::move(done))](EngineWorker &worker) { worker.lookNow(answer); });
}

void EngineMailService::list(const ViewChoice &choice, const QString &text, QObject *context,
                             std::function<void(std::vector<ListedMessage>)> done)
{
    ask([choice, text, answer = answerTo(context, std::move(done))](EngineWorker &worker) {
        worker.list(choice, text, answer);
    });
}

void EngineMailService::loadItems(const std::vector<ItemId> &ids, QObject *context,
                                  std::function<void(std::vector<OutboxItem>)> done)
{
    ask([ids, answer = answerTo(context, std::move(done))](EngineWorker &worker) { worker.loadItems(ids, answer); });
}

void EngineMailService::send(const Draft &draft, const SendTime &time, QObject *context,
                             std::function<void(Result<QueuedMessage, SendRefusal>)> done)
{
    ask([draft, time, answer = answerTo(context, std::move(done))](EngineWorker &worker) {
        worker.send(draft, time, answer);
    });
}

void EngineMailService::undoSend(const QueuedMessage &message, QObject *context,
                                 std::function<void(std::optional<Draft>)> done)
{
    ask([message, answer = answerTo(context, std::move(done))](EngineWorker &worker) {
        worker.undoSend(message, answer);
    });
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

void EngineMailService::editAgain(ItemId id, bool refusedOnly, QObject *context, std::function<void(Draft)> done)
{
    ask([id, refusedOnly, answer = answerTo(context, std::move(done))](EngineWorker &worker) {
        worker.editAgain(id, refusedOnly, answer);
    });
}

void EngineMailService::findLetter(const QByteArray &messageId, QObject *context, std::function<void(LetterFinding)> done)
{
    ask([messageId, answer = answerTo(context, std::move(done))](EngineWorker &worker) { worker.findLetter(messageId, answer); });
}

void EngineMailService::exportMessage(ItemId id, const QString &path, QObject *context,
                                      std::function<void(QString)> done)
{
    ask([id, path, answer = answerTo(context, std::move(done))](EngineWorker &worker) {
        worker.exportMessage(id, path, answer);
    });
}

void EngineMailService::act(const std::vector<ItemId> &ids, std::function<void(Outbox &, ItemId)> deed)
{
    ask([ids, deed = std::move(deed)](EngineWorker &worker) { worker.act(ids, deed); });
}

void EngineMailService::retry(const std::vector<ItemId> &ids)
{
    act(ids, [](Outbox &outbox, ItemId id) { (void)outbox.retry(id); });
}

void EngineMailService::retryAll()
{
    ask([](EngineWorker &worker) { worker.retryAll(); });
}

void EngineMailService::hold(const std::vector<ItemId> &ids)
{
    act(ids, [](Outbox &outbox, ItemId id) { (void)outbox.hold(id); });
}

void EngineMailService::release(const std::vector<ItemId> &ids)
{
    act(ids, [](Outbox &outbox, ItemId id) { (void)outbox.release(id); });
}

void EngineMailService::cancel(const std::vector<ItemId> &ids)
{
    act(ids, [](Outbox &outbox, ItemId id) { (void)outbox.cancel(id); });
}

void EngineMailService::reschedule(const std::vector<ItemId> &ids, const QDateTime &notBefore)
{
    act(ids, [notBefore](Outbox &outbox, ItemId id) { (void)outbox.reschedule(id, notBefore.toUTC()); });
}

void EngineMailService::retryCopies(const std::vector<ItemId> &ids)
{
    act(ids, [](Outbox &outbox, ItemId id) { (void)outbox.retryCopies(id); });
}

void EngineMailService::resolve(const std::vector<ItemId> &ids, bool sent)
{
    act(ids, [sent](Outbox &outbox, ItemId id) { (void)outbox.resolve(id, sent); });
}

void EngineMailService::setDismissed(const std::vector<ItemId> &ids, bool isDismissed)
{
    act(ids, [isDismissed](Outbox &outbox, ItemId id) { (void)outbox.setDismissed(id, isDismissed); });
}

void EngineMailService::remove(const std::vector<ItemId> &ids)
{
    act(ids, [](Outbox &outbox, ItemId id) { (void)outbox.remove(id); });
}

void EngineMailService::restore(const std::vector<ItemId> &ids)
{
    act(ids, [](Outbox &outbox, ItemId id) { (void)outbox.restore(id); });
}

void EngineMailService::resumeAccount(AccountId id)
{
    ask([id](EngineWorker &worker) { worker.resumeAccount(id); });
}

void EngineMailService::loadHouseKeeping(QObject *context, std::function<void(HouseKeeping)> done)
{
    ask([answer = answerTo(context, std::move(done))](EngineWorker &worker) { worker.loadHouseKeeping(answer); });
}

void EngineMailService::saveSettings(const OutboxSettings &settings)
{
    ask([settings](EngineWorker &worker) { worker.saveSettings(settings); });
}

void EngineMailService::saveDraft(const Draft &draft, QObject *context, std::function<void(DraftId)> done)
{
    ask([draft, answer = answerTo(context, std::move(done))](EngineWorker &worker) { worker.saveDraft(draft, answer); });
}

void EngineMailService::discardDraft(DraftId id)
{
    ask([id](EngineWorker &worker) { worker.discardDraft(id); });
}

void EngineMailService::listMailboxDrafts(QObject *context, std::function<void(MailboxDrafts)> done)
{
    ask([answer = answerTo(context, std::move(done))](EngineWorker &worker) { worker.listMailboxDrafts(answer); });
}

void EngineMailService::openMailboxDraft(const MailboxDraft &found, QObject *context,
                                         std::function<void(std::optional<Draft>)> done)
{
    ask([found, answer = answerTo(context, std::move(done))](EngineWorker &worker) { worker.openMailboxDraft(found, answer); });
}

void EngineMailService::exportDraft(const Draft &draft, DraftForm form, const QString &path, QObject *context,
                                    std::function<void(QString)> done)
{
    ask([draft, form, path, answer = answerTo(context, std::move(done))](EngineWorker &worker) {
        worker.exportDraft(draft, form, path, answer);
    });
}

void EngineMailService::planSending(const Draft &draft, QObject *context,
                                    std::function<void(Result<SendPlan, SendRefusal>)> done)
{
    ask([draft, answer = answerTo(context, std::move(done))](EngineWorker &worker) {
        worker.planSending(draft, answer);
    });
}

void EngineMailService::importContacts(const Contacts &contacts, QObject *context,
                                       std::function<void(std::optional<int>)> done)
{
    ask([contacts, answer = answerTo(context, std::move(done))](EngineWorker &worker) {
        worker.importContacts(contacts, answer);
    });
}

void EngineMailService::removeContact(const AddrSpec &address)
{
    ask([address](EngineWorker &worker) { worker.removeContact(address); });
}

void EngineMailService::removeContactGroup(const QString &name)
{
    ask([name](EngineWorker &worker) { worker.removeContactGroup(name); });
}

void EngineMailService::saveAccount(const Account &account, const AccountSecrets &secrets, QObject *context,
                                    std::function<void(Result<AccountId, AccountRefusal>)> done)
{
    ask([account, secrets, answer = answerTo(context, std::move(done))](EngineWorker &worker) {
        worker.saveAccount(account, secrets, answer);
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

void EngineMailService::setAccountOrder(const std::vector<AccountId> &order)
{
    ask([order](EngineWorker &worker) { worker.setAccountOrder(order); });
}

void EngineMailService::testAccount(const Account &account, const std::optional<Secret> &secret, QObject *context,
                                    std::function<void(PassedStage)> passed,
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
