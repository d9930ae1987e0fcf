// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/EngineWorker.h"

#include <QPointer>
#include <QThread>

namespace sendoff {

/// The windows' side of the engine: what is asked goes to its thread, what it knows is kept here.
class EngineMailService final : public MailService {
    Q_OBJECT
public:
    explicit EngineMailService(const Profile &profile);
    /// Ends the engine's thread; what is under way is taken up at the next start.
    ~EngineMailService() override;

    /// A message is on its way at this moment.
    bool isSending() const;

    std::vector<Account> accounts() const override { return m_accounts; }
    std::vector<OutboxItem> outbox() const override { return m_outbox; }
    std::vector<Draft> drafts() const override { return m_drafts; }
    std::vector<SandboxMessage> sandboxMessages() const override { return m_sandbox; }
    SandboxTrouble sandboxTrouble() const override { return m_trouble; }
    Health health() const override;

    void send(const Draft &draft, QObject *context, std::function<void(Result<ItemId, SendRefusal>)> done) override;
    void loadDetail(ItemId id, QObject *context, std::function<void(std::optional<OutboxDetail>)> done) override;
    void loadSandboxMessage(const QString &id, QObject *context,
                            std::function<void(ParsedMessage, QByteArray source)> done) override;
    void editAgain(ItemId id, QObject *context, std::function<void(Draft)> done) override;
    void retry(ItemId id) override;
    void remove(ItemId id) override;
    void resolve(ItemId id, bool sent) override;
    void saveDraft(const Draft &draft, QObject *context, std::function<void(DraftId)> done) override;
    void discardDraft(DraftId id) override;
    void saveAccount(const Account &account, const std::optional<Secret> &secret, QObject *context,
                     std::function<void(Result<AccountId, AccountRefusal>)> done) override;
    void removeAccount(AccountId id) override;
    void setDefaultAccount(AccountId id) override;
    void testAccount(const Account &account, const std::optional<Secret> &secret, QObject *context,
                     std::function<void(Stage)> passed,
                     std::function<void(std::optional<Failure>, Transcript)> done) override;
    void setSandboxTrouble(const SandboxTrouble &trouble) override;
    void clearSandbox() override;

private:
    void listen();
    void takeItem(ItemId id, const std::optional<OutboxItem> &item);
    void ask(std::function<void(EngineWorker &)> question);

    /// May be called in the engine's thread; `done` then runs in this one, unless `context` is gone.
    template <class... Args>
    std::function<void(Args...)> answerTo(QObject *context, std::function<void(Args...)> done)
    {
        return [this, guard = QPointer<QObject>(context), done = std::move(done)](Args... args) {
            QMetaObject::invokeMethod(
                this,
                [guard, done, args...] {
                    if (guard)
                        done(args...);
                },
                Qt::QueuedConnection);
        };
    }

    QThread m_thread;
    EngineWorker *const m_worker;
    std::vector<Account> m_accounts;
    std::vector<OutboxItem> m_outbox; ///< newest first
    std::vector<Draft> m_drafts;
    std::vector<SandboxMessage> m_sandbox;
    SandboxTrouble m_trouble;
    bool m_sendsElsewhere = false;
    QString m_problem;
};

} // namespace sendoff
