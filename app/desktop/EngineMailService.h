// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/EngineAsker.h"
#include "app/desktop/EngineProgramsService.h"
#include "app/desktop/EngineSetupService.h"
#include "app/desktop/EngineWorker.h"

#include <QThread>

namespace sendoff {

/// The windows' side of the engine: what is asked goes to its thread, what it knows is kept here.
class EngineMailService final : public MailService, private EngineAsker {
    Q_OBJECT
public:
    explicit EngineMailService(const Profile &profile);
    /// Ends the engine's thread; what is under way is taken up at the next start.
    ~EngineMailService() override;

    /// A message is on its way at this moment, or leaves as soon as it can't be undone any more.
    bool isSending() const;
    /// health() is as of now when `done` is called.
    void lookNow(QObject *context, std::function<void()> done);

    std::vector<Account> accounts() const override { return m_accounts; }
    std::vector<Draft> drafts() const override { return m_drafts; }
    std::vector<SandboxMessage> sandboxMessages() const override { return m_sandbox; }
    SandboxTrouble sandboxTrouble() const override { return m_trouble; }
    Health health() const override { return m_health; }
    std::shared_ptr<const ContactIndex> people() const override { return m_people; }
    ServerFacts serverFacts(AccountId account) const override { return m_facts.value(account.number()); }

    void list(const ViewChoice &choice, const QString &text, QObject *context,
              std::function<void(std::vector<ListedMessage>)> done) override;
    void loadItems(const std::vector<ItemId> &ids, QObject *context,
                   std::function<void(std::vector<OutboxItem>)> done) override;
    void send(const Draft &draft, const SendTime &time, QObject *context,
              std::function<void(Result<QueuedMessage, SendRefusal>)> done) override;
    void undoSend(const QueuedMessage &message, QObject *context,
                  std::function<void(std::optional<Draft>)> done) override;
    void loadDetail(ItemId id, QObject *context, std::function<void(std::optional<OutboxDetail>)> done) override;
    void loadSandboxMessage(const QString &id, QObject *context,
                            std::function<void(ParsedMessage, QByteArray source)> done) override;
    void editAgain(ItemId id, bool refusedOnly, QObject *context, std::function<void(Draft)> done) override;
    void findLetter(const QByteArray &messageId, QObject *context, std::function<void(LetterFinding)> done) override;
    void exportMessage(ItemId id, const QString &path, QObject *context,
                       std::function<void(QString)> done) override;
    void retry(const std::vector<ItemId> &ids) override;
    void retryAll() override;
    void hold(const std::vector<ItemId> &ids) override;
    void release(const std::vector<ItemId> &ids) override;
    void cancel(const std::vector<ItemId> &ids) override;
    void reschedule(const std::vector<ItemId> &ids, const QDateTime &notBefore) override;
    void resolve(const std::vector<ItemId> &ids, bool sent) override;
    void setDismissed(const std::vector<ItemId> &ids, bool isDismissed) override;
    void retryCopies(const std::vector<ItemId> &ids) override;
    void remove(const std::vector<ItemId> &ids) override;
    void restore(const std::vector<ItemId> &ids) override;
    void resumeAccount(AccountId id) override;
    void loadHouseKeeping(QObject *context, std::function<void(HouseKeeping)> done) override;
    void saveSettings(const OutboxSettings &settings) override;
    void saveDraft(const Draft &draft, QObject *context, std::function<void(DraftId)> done) override;
    void discardDraft(DraftId id) override;
    void listMailboxDrafts(QObject *context, std::function<void(MailboxDrafts)> done) override;
    void openMailboxDraft(const MailboxDraft &found, QObject *context, std::function<void(std::optional<Draft>)> done) override;
    void exportDraft(const Draft &draft, DraftForm form, const QString &path, QObject *context,
                     std::function<void(QString)> done) override;
    void planSending(const Draft &draft, QObject *context,
                     std::function<void(Result<SendPlan, SendRefusal>)> done) override;
    void importContacts(const Contacts &contacts, QObject *context,
                        std::function<void(std::optional<int>)> done) override;
    void removeContact(const AddrSpec &address) override;
    void removeContactGroup(const QString &name) override;
    void saveAccount(const Account &account, const AccountSecrets &secrets, QObject *context,
                     std::function<void(Result<AccountId, AccountRefusal>)> done) override;
    void removeAccount(AccountId id) override;
    void setDefaultAccount(AccountId id) override;
    void setAccountOrder(const std::vector<AccountId> &order) override;
    void testAccount(const Account &account, const std::optional<Secret> &secret, QObject *context,
                     std::function<void(PassedStage)> passed,
                     std::function<void(std::optional<Failure>, Transcript)> done) override;
    SetupService &setup() override { return m_setup; }
    ProgramsService &programs() override { return m_programs; }
    void setSandboxTrouble(const SandboxTrouble &trouble) override;
    void clearSandbox() override;

private:
    void listen();
    void act(const std::vector<ItemId> &ids, std::function<void(Outbox &, ItemId)> deed);

    QThread m_thread;
    EngineSetupService m_setup{worker()};
    EngineProgramsService m_programs{worker()};
    std::vector<Account> m_accounts;
    std::vector<Draft> m_drafts;
    std::vector<SandboxMessage> m_sandbox;
    SandboxTrouble m_trouble;
    Health m_health;
    std::shared_ptr<const ContactIndex> m_people = std::make_shared<ContactIndex>();
    QHash<qint64, ServerFacts> m_facts; ///< by account
};

} // namespace sendoff
