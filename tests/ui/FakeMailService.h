// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/FakeProgramsService.h"
#include "tests/ui/FakeSetupService.h"
#include "ui/shell/MailService.h"

#include <QFile>
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
    HouseKeeping m_house;
    FakeSetupService m_setup;
    FakeProgramsService m_programs;
    std::shared_ptr<const ContactIndex> m_people = std::make_shared<ContactIndex>();
    ServerFacts m_facts;
    SendPlan m_plan;
    Draft m_editedAgain{.to = QStringLiteral("ana@example.org"), .subject = QStringLiteral("Again")};
    MailboxDrafts m_mailboxDrafts;
    std::optional<Draft> m_mailboxDraft; ///< none: it can't be had
    LetterFinding m_finding;
    bool m_isSearching = false; ///< findLetter() doesn't come to an end
    QByteArray m_octets = "Subject: Hello\r\n\r\nDear Ana\r\n"; ///< of every message that is exported
    bool m_diskIsFull = false; ///< drafts can't be saved, messages not exported
    bool m_hasLeft = false; ///< too late for undoSend()

    std::vector<Draft> sent;
    std::vector<SendTime> sendTimes;
    std::vector<Draft> saved;
    qsizetype itemsRead = 0;
    std::vector<Contacts> imported;
    std::vector<Account> savedAccounts;
    std::vector<Account> testedAccounts;
    std::vector<QByteArray> savedSecrets;
    std::vector<QByteArray> savedMailboxSecrets;
    QStringList calls; ///< "retry 3", "remove 3", "resolve 3 sent"

    std::vector<Account> accounts() const override { return m_accounts; }
    std::vector<Draft> drafts() const override { return m_drafts; }
    std::vector<SandboxMessage> sandboxMessages() const override { return m_sandbox; }
    SandboxTrouble sandboxTrouble() const override { return m_trouble; }
    Health health() const override { return m_health; }
    std::shared_ptr<const ContactIndex> people() const override { return m_people; }
    ServerFacts serverFacts(AccountId) const override { return m_facts; }

    void list(const ViewChoice &choice, const QString &text, QObject *context,
              std::function<void(std::vector<ListedMessage>)> done) override
    {
        std::vector<ListedMessage> listed;
        for (const OutboxItem &item : m_outbox) {
            const bool matches = (item.to + item.subject + item.from).contains(text, Qt::CaseInsensitive);
            if (shows(choice, item, QDateTime::currentDateTimeUtc()) && matches)
                listed.push_back({item.id, item.created.toLocalTime().date().toJulianDay()});
        }
        later(context, [done, listed] { done(listed); });
    }
    void loadItems(const std::vector<ItemId> &ids, QObject *context,
                   std::function<void(std::vector<OutboxItem>)> done) override
    {
        itemsRead += qsizetype(ids.size());
        std::vector<OutboxItem> items;
        for (const ItemId id : ids) {
            const auto isIt = [id](const OutboxItem &item) { return item.id == id; };
            std::copy_if(m_outbox.begin(), m_outbox.end(), std::back_inserter(items), isIt);
        }
        later(context, [done, items] { done(items); });
    }
    void send(const Draft &draft, const SendTime &time, QObject *context,
              std::function<void(Result<QueuedMessage, SendRefusal>)> done) override
    {
        sent.push_back(draft);
        sendTimes.push_back(time);
        const auto refusal = m_refusal;
        const QDateTime undoUntil =
            m_house.settings.undoSeconds > 0 ? QDateTime::currentDateTimeUtc().addSecs(m_house.settings.undoSeconds)
                                             : QDateTime();
        later(context, [done, refusal, draft, time, undoUntil] {
            if (refusal)
                done(*refusal);
            else
                done(QueuedMessage{ItemId(77), draft, undoUntil, time});
        });
    }
    void undoSend(const QueuedMessage &message, QObject *context,
                  std::function<void(std::optional<Draft>)> done) override
    {
        calls += QStringLiteral("undoSend ") + message.id.toText();
        const std::optional<Draft> draft = m_hasLeft ? std::nullopt : std::optional(message.draft);
        later(context, [done, draft] { done(draft); });
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
    void editAgain(ItemId id, bool refusedOnly, QObject *context, std::function<void(Draft)> done) override
    {
        calls += (refusedOnly ? QStringLiteral("editRefused ") : QStringLiteral("editAgain ")) + id.toText();
        later(context, [this, done] { done(m_editedAgain); });
    }
    void exportMessage(ItemId id, const QString &path, QObject *context, std::function<void(QString)> done) override
    {
        calls += QStringLiteral("export %1 %2").arg(id.toText(), path);
        QFile file(path);
        const bool isWritten = !m_diskIsFull && file.open(QIODevice::WriteOnly) && file.write(m_octets) == m_octets.size();
        later(context, [done, isWritten] { done(isWritten ? QString() : QStringLiteral("The disk is full.")); });
    }
    void findLetter(const QByteArray &messageId, QObject *context, std::function<void(LetterFinding)> done) override
    {
        calls += QStringLiteral("find ") + QString::fromLatin1(messageId);
        if (m_isSearching)
            return;
        later(context, [done, finding = m_finding] { done(finding); });
    }
    void retry(const std::vector<ItemId> &ids) override { call(QStringLiteral("retry"), ids); }
    void retryAll() override { calls += QStringLiteral("retryAll"); }
    void hold(const std::vector<ItemId> &ids) override { call(QStringLiteral("hold"), ids); }
    void release(const std::vector<ItemId> &ids) override { call(QStringLiteral("release"), ids); }
    void cancel(const std::vector<ItemId> &ids) override { call(QStringLiteral("cancel"), ids); }
    void reschedule(const std::vector<ItemId> &ids, const QDateTime &notBefore) override
    {
        call(QStringLiteral("reschedule"), ids);
        sendTimes.push_back({notBefore});
    }
    void retryCopies(const std::vector<ItemId> &ids) override { call(QStringLiteral("retryCopies"), ids); }
    void resolve(const std::vector<ItemId> &ids, bool sent) override
    {
        call(QStringLiteral("resolve"), ids, sent ? QStringLiteral(" sent") : QStringLiteral(" resend"));
    }
    void setDismissed(const std::vector<ItemId> &ids, bool isDismissed) override
    {
        call(isDismissed ? QStringLiteral("dismiss") : QStringLiteral("undismiss"), ids);
        for (OutboxItem &item : m_outbox) {
            if (std::find(ids.begin(), ids.end(), item.id) != ids.end())
                item.dismissed = isDismissed ? QDateTime::currentDateTimeUtc() : QDateTime();
        }
        for (const ItemId id : ids)
            emit outboxChanged(id);
    }
    void remove(const std::vector<ItemId> &ids) override
    {
        call(QStringLiteral("remove"), ids);
        for (const ItemId id : ids) {
            const auto isIt = [id](const OutboxItem &item) { return item.id == id; };
            std::copy_if(m_outbox.begin(), m_outbox.end(), std::back_inserter(m_removed), isIt);
            std::erase_if(m_outbox, isIt);
            emit outboxChanged(id);
        }
    }
    void restore(const std::vector<ItemId> &ids) override
    {
        call(QStringLiteral("restore"), ids);
        m_outbox.insert(m_outbox.end(), m_removed.begin(), m_removed.end());
        m_removed.clear();
        std::sort(m_outbox.begin(), m_outbox.end(),
                  [](const OutboxItem &a, const OutboxItem &b) { return b.id < a.id; });
        emit outboxChanged({});
    }
    void resumeAccount(AccountId id) override { calls += QStringLiteral("resumeAccount ") + id.toText(); }
    void loadHouseKeeping(QObject *context, std::function<void(HouseKeeping)> done) override
    {
        later(context, [this, done] { done(m_house); });
    }
    void saveSettings(const OutboxSettings &settings) override { m_house.settings = settings; }
    void saveDraft(const Draft &draft, QObject *context, std::function<void(DraftId)> done) override
    {
        saved.push_back(draft);
        const DraftId id = draft.id.isNull() ? DraftId(qint64(100 + saved.size())) : draft.id;
        later(context, [this, done, id] { done(m_diskIsFull ? DraftId() : id); });
    }
    void planSending(const Draft &, QObject *context,
                     std::function<void(Result<SendPlan, SendRefusal>)> done) override
    {
        later(context, [this, done] {
            if (m_refusal)
                done(*m_refusal);
            else
                done(m_plan);
        });
    }
    void exportDraft(const Draft &draft, DraftForm form, const QString &path, QObject *context,
                     std::function<void(QString)> done) override
    {
        calls += QStringLiteral("exportDraft %1 %2").arg(draft.subject, form == DraftForm::AsSent ? u"as sent"_qs : u"to write on"_qs);
        QFile file(path);
        const bool isWritten = !m_diskIsFull && file.open(QIODevice::WriteOnly)
            && file.write("Subject: " + draft.subject.toUtf8() + "\r\n\r\n" + draft.text.toUtf8()) > 0;
        later(context, [done, isWritten] { done(isWritten ? QString() : QStringLiteral("The disk is full.")); });
    }
    void importContacts(const Contacts &contacts, QObject *context, std::function<void(std::optional<int>)> done) override
    {
        imported.push_back(contacts);
        later(context, [done, added = int(contacts.contacts.size())] { done(added); });
    }
    void removeContact(const AddrSpec &address) override { calls += QStringLiteral("removeContact ") + address.toText(); }
    void removeContactGroup(const QString &name) override { calls += QStringLiteral("removeGroup ") + name; }
    void listMailboxDrafts(QObject *context, std::function<void(MailboxDrafts)> done) override
    {
        later(context, [done, found = m_mailboxDrafts] { done(found); });
    }
    void openMailboxDraft(const MailboxDraft &found, QObject *context, std::function<void(std::optional<Draft>)> done) override
    {
        calls += QStringLiteral("open ") + QString::number(found.uid);
        later(context, [done, draft = m_mailboxDraft] { done(draft); });
    }
    void discardDraft(DraftId id) override { calls += QStringLiteral("discard ") + id.toText(); }
    void saveAccount(const Account &account, const AccountSecrets &secrets, QObject *context,
                     std::function<void(Result<AccountId, AccountRefusal>)> done) override
    {
        savedAccounts.push_back(account);
        savedSecrets.push_back(secrets.login ? secrets.login->reveal() : QByteArray());
        savedMailboxSecrets.push_back(secrets.mailbox ? secrets.mailbox->reveal() : QByteArray());
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
    void setAccountOrder(const std::vector<AccountId> &order) override
    {
        QStringList ids;
        for (const AccountId id : order)
            ids += id.toText();
        calls += QStringLiteral("order ") + ids.join(u' ');
    }
    void testAccount(const Account &account, const std::optional<Secret> &, QObject *context,
                     std::function<void(PassedStage)> passed,
                     std::function<void(std::optional<Failure>, Transcript)> done) override
    {
        testedAccounts.push_back(account);
        const bool trusted = !account.server.pinnedCertificate.isEmpty();
        later(context, [this, passed, done, trusted] {
            for (const Stage stage : m_testStages)
                passed({.stage = stage, .time = std::chrono::milliseconds(30)});
            done(trusted ? std::nullopt : m_testFailure, {});
        });
    }
    SetupService &setup() override { return m_setup; }
    ProgramsService &programs() override { return m_programs; }
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
    void call(const QString &name, const std::vector<ItemId> &ids, const QString &more = {})
    {
        QString text = name;
        for (const ItemId id : ids)
            text += u' ' + id.toText();
        calls += text + more;
    }
    std::vector<OutboxItem> m_removed;
    static void later(QObject *context, std::function<void()> call)
    {
        QTimer::singleShot(0, context, std::move(call));
    }
};

} // namespace sendoff
