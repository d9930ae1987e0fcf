// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/AccountStore.h"
#include "compose/ComposeIssue.h"
#include "compose/Draft.h"
#include "mime/MessageReader.h"
#include "outbox/OutboxItem.h"
#include "secrets/SecretStore.h"
#include "submission/SandboxMailbox.h"
#include "submission/SandboxTrouble.h"

#include <QObject>

#include <functional>
#include <variant>

namespace sendoff {

/// Everything that a message's page shows.
struct OutboxDetail {
    OutboxItem item;
    std::vector<OutboxAttempt> attempts;
    ParsedMessage message;
    QByteArray source; ///< the first 256 KiB of the spooled octets
};

/// The whole in one line: what the tool bar says.
struct Health {
    int waiting = 0;      ///< queued, scheduled, held, sending
    int attention = 0;    ///< failed, partial, uncertain
    QDateTime nextAttempt = {};
    bool sendsElsewhere = false; ///< another Sendoff holds the lock and sends
    QString problem = {}; ///< a sentence, if the outbox itself can't work
};

using SendRefusal = std::variant<std::vector<ComposeIssue>, OutboxStoreError>;
using AccountRefusal = std::variant<AccountStoreError, SecretError>;

/// How windows reach the outbox, from the GUI thread and without ever waiting: what is returned at
/// once comes from memory; what takes time answers through `done`, later, unless `context` is gone.
class MailService : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    virtual std::vector<Account> accounts() const = 0;
    virtual std::vector<OutboxItem> outbox() const = 0; ///< newest first
    virtual std::vector<Draft> drafts() const = 0;      ///< newest first
    virtual std::vector<SandboxMessage> sandboxMessages() const = 0;
    virtual SandboxTrouble sandboxTrouble() const = 0;
    virtual Health health() const = 0;

    virtual void send(const Draft &draft, QObject *context,
                      std::function<void(Result<ItemId, SendRefusal>)> done) = 0;
    virtual void loadDetail(ItemId id, QObject *context, std::function<void(std::optional<OutboxDetail>)> done) = 0;
    virtual void loadSandboxMessage(const QString &id, QObject *context,
                                    std::function<void(ParsedMessage, QByteArray source)> done) = 0;
    /// A draft of that message, for "Edit and resend".
    virtual void editAgain(ItemId id, QObject *context, std::function<void(Draft)> done) = 0;
    virtual void retry(ItemId id) = 0;
    virtual void remove(ItemId id) = 0;
    virtual void resolve(ItemId id, bool sent) = 0;

    virtual void saveDraft(const Draft &draft, QObject *context, std::function<void(DraftId)> done) = 0;
    virtual void discardDraft(DraftId id) = 0;

    /// New if its id is null. Without a secret the stored one stays.
    virtual void saveAccount(const Account &account, const std::optional<Secret> &secret, QObject *context,
                             std::function<void(Result<AccountId, AccountRefusal>)> done) = 0;
    virtual void removeAccount(AccountId id) = 0;
    virtual void setDefaultAccount(AccountId id) = 0;
    /// Walks the stages up to MAIL FROM and RSET; sends nothing. `passed` for each stage.
    virtual void testAccount(const Account &account, const std::optional<Secret> &secret, QObject *context,
                             std::function<void(Stage)> passed,
                             std::function<void(std::optional<Failure>, Transcript)> done) = 0;

    virtual void setSandboxTrouble(const SandboxTrouble &trouble) = 0;
    virtual void clearSandbox() = 0;

signals:
    void accountsChanged();
    void outboxChanged(sendoff::ItemId id); ///< null: many
    void progress(sendoff::ItemId id, qint64 sent, qint64 total);
    void draftsChanged();
    void sandboxChanged();
    void healthChanged();
};

} // namespace sendoff
