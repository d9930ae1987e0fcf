// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/Engine.h"
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
    void send(const Draft &draft, const std::function<void(Result<ItemId, SendRefusal>)> &done);
    void loadDetail(ItemId id, const std::function<void(std::optional<OutboxDetail>)> &done);
    void loadSandboxMessage(const QString &id, const std::function<void(ParsedMessage, QByteArray)> &done);
    void editAgain(ItemId id, const std::function<void(Draft)> &done);
    void retry(ItemId id);
    void remove(ItemId id);
    void resolve(ItemId id, bool sent);
    void saveDraft(const Draft &draft, const std::function<void(DraftId)> &done);
    void discardDraft(DraftId id);
    void saveAccount(const Account &account, const std::optional<Secret> &secret,
                     const std::function<void(Result<AccountId, AccountRefusal>)> &done);
    void removeAccount(AccountId id);
    void setDefaultAccount(AccountId id);
    void testAccount(const Account &account, const std::optional<Secret> &secret,
                     const std::function<void(Stage)> &passed,
                     const std::function<void(std::optional<Failure>, Transcript)> &done);
    void setSandboxTrouble(const SandboxTrouble &trouble);
    void clearSandbox();

signals:
    void accountsRead(const std::vector<sendoff::Account> &accounts);
    void outboxRead(const std::vector<sendoff::OutboxItem> &items);
    /// One item; none if it is gone.
    void itemRead(sendoff::ItemId id, const std::optional<sendoff::OutboxItem> &item);
    void progress(sendoff::ItemId id, qint64 sent, qint64 total);
    void draftsRead(const std::vector<sendoff::Draft> &drafts);
    void sandboxRead(const std::vector<sendoff::SandboxMessage> &messages, const sendoff::SandboxTrouble &trouble);
    /// Whether another program of this profile sends, and what keeps this one from working at all.
    void senderKnown(bool elsewhere, const QString &problem);

private:
    void startSending();
    void readAll();
    void readItem(ItemId id);
    void readDrafts();
    void readAccounts();
    void readSandbox();
    std::optional<Account> accountFor(const Draft &draft) const;

    const Profile m_profile;
    std::unique_ptr<Engine> m_engine;
    OutboxStoreError m_openError;
    QTimer m_look; ///< while another program sends: has it ended, what has it done?
};

} // namespace sendoff
