// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/MailService.h"

#include <QTimer>

namespace sendoff {

/// Answers from values that a test sets, later in the event loop as the real one does, and remembers what it was
/// asked.
class FakeMailService final : public MailService {
    Q_OBJECT
public:
    using MailService::MailService;

    std::vector<Account> m_accounts;
    std::vector<OutboxItem> m_outbox;
    std::vector<Draft> m_drafts;
    std::vector<SandboxMessage> m_sandbox;
    SandboxTrouble m_trouble;
    Health m_health;
    OutboxDetail m_detail{};
    ParsedMessage m_sandboxMessage;
    QByteArray m_sandboxSource;
    std::optional<SendRefusal> m_refusal;
    std::optional<AccountRefusal> m_accountRefusal;
    std::optional<Failure> m_testFailure;
    std::vector<Stage> m_testStages;

    std::vector<Draft> sent;
    std::vector<Draft> saved;
    std::vector<Account> savedAccounts;
    std::vector<Account> testedAccounts;
    std::vector<QByteArray> savedSecrets;
    QStringList calls; ///< "retry 3", "remove 3", "resolve 3 sent"

    std::vector<Account> accounts() const override { return m_accounts; }
    std::vector<OutboxItem> outbox() const override { return m_outbox; }
    std::vector<Draft> drafts() const override { return m_drafts; }
    std::vector<SandboxMessage> sandboxMessages() const override { return m_sandbox; }
    SandboxTrouble sandboxTrouble() const override { return m_trouble; }
    Health health() const override { return m_health; }

    void send(const Draft &draft, QObject *context, std::function<void(Result<ItemId, SendRefusal>)> done) override
    {
        sent.push_back(draft);
        const auto refusal = m_refusal;
        later(context, [done, refusal] {
            if (refusal)
                done(*refusal);
            else
                done(ItemId(77));
        });
    }
    void loadDetail(ItemId id, QObject *context, std::function<void(std::optional<OutboxDetail>)> done) override
    {
        OutboxDetail detail = m_detail;
        for (const OutboxItem &item : m_outbox) {
            if (item.id == id)
                detail.item = item;
        }
        later(context, [done, detail] { done(detail); });
    }
    void loadSandboxMessage(const QString &, QObject *context,
                            std::function<void(ParsedMessage, QByteArray)> done) override
    {
        later(context, [this, done] { done(m_sandboxMessage, m_sandboxSource); });
    }
    void editAgain(ItemId id, QObject *context, std::function<void(Draft)> done) override
    {
        calls += QStringLiteral("editAgain ") + id.toText();
        later(context,
              [done] { done(Draft{.to = QStringLiteral("ana@example.org"), .subject = QStringLiteral("Again")}); });
    }
    void retry(ItemId id) override { calls += QStringLiteral("retry ") + id.toText(); }
    void remove(ItemId id) override
    {
        calls += QStringLiteral("remove ") + id.toText();
        std::erase_if(m_outbox, [id](const OutboxItem &item) { return item.id == id; });
        emit outboxChanged(id);
    }
    void resolve(ItemId id, bool sent) override
    {
        calls += QStringLiteral("resolve %1 %2")
                     .arg(id.toText(), sent ? QStringLiteral("sent") : QStringLiteral("resend"));
    }
    void saveDraft(const Draft &draft, QObject *context, std::function<void(DraftId)> done) override
    {
        saved.push_back(draft);
        const DraftId id = draft.id.isNull() ? DraftId(qint64(100 + saved.size())) : draft.id;
        later(context, [done, id] { done(id); });
    }
    void discardDraft(DraftId id) override { calls += QStringLiteral("discard ") + id.toText(); }
    void saveAccount(const Account &account, const std::optional<Secret> &secret, QObject *context,
                     std::function<void(Result<AccountId, AccountRefusal>)> done) override
    {
        savedAccounts.push_back(account);
        savedSecrets.push_back(secret ? secret->reveal() : QByteArray());
        const auto refusal = m_accountRefusal;
        later(context, [done, refusal] {
            if (refusal)
                done(*refusal);
            else
                done(AccountId(9));
        });
    }
    void removeAccount(AccountId id) override { calls += QStringLiteral("removeAccount ") + id.toText(); }
    void setDefaultAccount(AccountId id) override { calls += QStringLiteral("default ") + id.toText(); }
    void testAccount(const Account &account, const std::optional<Secret> &, QObject *context,
                     std::function<void(Stage)> passed,
                     std::function<void(std::optional<Failure>, Transcript)> done) override
    {
        testedAccounts.push_back(account);
        const bool trusted = !account.server.pinnedCertificate.isEmpty();
        later(context, [this, passed, done, trusted] {
            for (const Stage stage : m_testStages)
                passed(stage);
            done(trusted ? std::nullopt : m_testFailure, {});
        });
    }
    void setSandboxTrouble(const SandboxTrouble &trouble) override
    {
        m_trouble = trouble;
        emit sandboxChanged();
    }
    void clearSandbox() override
    {
        m_sandbox.clear();
        emit sandboxChanged();
    }

private:
    static void later(QObject *context, std::function<void()> call)
    {
        QTimer::singleShot(0, context, std::move(call));
    }
};

} // namespace sendoff
