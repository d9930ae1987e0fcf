// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/SignIns.h"
#include "app/engine/Engine.h"
#include "compose/prepare.h"
#include "ui/shell/MailService.h"

#include <QTimer>

namespace sendoff {

/// The engine in its own thread, asked by EngineMailService. Every function runs in that thread and
/// answers there.
class EngineWorker final : public QObject {
    Q_OBJECT
public:
    explicit EngineWorker(const Profile &profile);
    ~EngineWorker() override;

    void open();
    /// Counts anew, now; the signal comes before `done`.
    void lookNow(const std::function<void()> &done);
    /// Null if the profile couldn't be opened.
    Engine *engine() const { return m_engine.get(); }
    SignIns &signIns() { return m_signIns; }
    /// Somebody else added some.
    void readAccountsAgain() { readAccounts(); }
    /// All that a backup may have brought.
    void readAgain() { readAll(); }
    void list(const ViewChoice &choice, const QString &text,
              const std::function<void(std::vector<ListedMessage>)> &done);
    void loadItems(const std::vector<ItemId> &ids, const std::function<void(std::vector<OutboxItem>)> &done);
    void send(const Draft &draft, const SendTime &time,
              const std::function<void(Result<QueuedMessage, SendRefusal>)> &done);
    void undoSend(const QueuedMessage &message, const std::function<void(std::optional<Draft>)> &done);
    void loadDetail(ItemId id, const std::function<void(std::optional<OutboxDetail>)> &done);
    void loadSandboxMessage(const QString &id, const std::function<void(ParsedMessage, QByteArray)> &done);
    void editAgain(ItemId id, bool refusedOnly, const std::function<void(Draft)> &done);
    void exportMessage(ItemId id, const QString &path, const std::function<void(QString)> &done);
    void findLetter(const QByteArray &messageId, const std::function<void(LetterFinding)> &done);
    /// Does it to each message; one that has gone on in the meantime is left alone.
    void act(const std::vector<ItemId> &ids, const std::function<void(Outbox &, ItemId)> &deed);
    void retryAll();
    void resumeAccount(AccountId id);
    void loadHouseKeeping(const std::function<void(HouseKeeping)> &done);
    void saveSettings(const OutboxSettings &settings);
    void saveDraft(const Draft &draft, const std::function<void(DraftId)> &done);
    void discardDraft(DraftId id);
    void listMailboxDrafts(const std::function<void(MailboxDrafts)> &done);
    void openMailboxDraft(const MailboxDraft &found, const std::function<void(std::optional<Draft>)> &done);
    void exportDraft(const Draft &draft, MailService::DraftForm form, const QString &path,
                     const std::function<void(QString)> &done);
    void planSending(const Draft &draft, const std::function<void(Result<SendPlan, SendRefusal>)> &done);
    void importContacts(const Contacts &contacts, const std::function<void(std::optional<int>)> &done);
    void removeContact(const AddrSpec &address);
    void removeContactGroup(const QString &name);
    void saveAccount(const Account &account, const AccountSecrets &secrets,
                     const std::function<void(Result<AccountId, AccountRefusal>)> &done);
    void removeAccount(AccountId id);
    void setDefaultAccount(AccountId id);
    void setAccountOrder(const std::vector<AccountId> &order);
    void testAccount(const Account &account, const std::optional<Secret> &secret,
                     const std::function<void(PassedStage)> &passed,
                     const std::function<void(std::optional<Failure>, Transcript)> &done);
    void setSandboxTrouble(const SandboxTrouble &trouble);
    void clearSandbox();

signals:
    void accountsRead(const std::vector<sendoff::Account> &accounts);
    void outboxChanged(sendoff::ItemId id); ///< null: many
    void cameBack(sendoff::ItemId id);
    void healthRead(const sendoff::Health &health);
    void progress(sendoff::ItemId id, qint64 sent, qint64 total);
    void draftsRead(const std::vector<sendoff::Draft> &drafts);
    void peopleRead(const std::shared_ptr<const sendoff::ContactIndex> &people);
    void factsRead(const QHash<qint64, sendoff::ServerFacts> &facts); ///< by account
    void sandboxRead(const std::vector<sendoff::SandboxMessage> &messages, const sendoff::SandboxTrouble &trouble);

private:
    /// Octets of a message's source that are shown.
    static constexpr qint64 shownSource = 256 * 1024;

    void startSending();
    void readAll();
    void readHealth();
    std::vector<StoppedAccount> stoppedAccounts() const;
    std::vector<OutboxItem> waitingForAttention(const ViewChoice &choice, const QString &text) const;
    void readDrafts();
    void draftsChanged();
    void readPeople();
    void readFacts();
    void noteRecipients(const PreparedMessage &message, const Account &account);
    void readAccounts();
    void readSandbox();

    const Profile m_profile;
    std::unique_ptr<Engine> m_engine;
    OutboxStoreError m_openError;
    SignIns m_signIns; ///< goes before the engine
    bool m_sendsElsewhere = false;
    QTimer m_health; ///< many changes are counted once
    QTimer m_queued; ///< what programs hand in is shown some times a second
    QTimer m_look;   ///< while another program sends: has it ended, what has it done?
};

} // namespace sendoff
