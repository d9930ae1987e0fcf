// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/AccountStore.h"
#include "accounts/ServerFacts.h"
#include "compose/ComposeIssue.h"
#include "compose/ComposeWarning.h"
#include "compose/Draft.h"
#include "delivery/PassedStage.h"
#include "compose/SendPlan.h"
#include "contacts/ContactIndex.h"
#include "mime/MessageReader.h"
#include "outbox/OutboxQuery.h"
#include "outbox/OutboxSettings.h"
#include "secrets/SecretStore.h"
#include "submission/SandboxMailbox.h"
#include "submission/SandboxTrouble.h"
#include "ui/compose/MailboxDrafts.h"
#include "ui/letters/LetterFinding.h"
#include "ui/outbox/ViewChoice.h"

#include <QObject>

#include <functional>
#include <memory>
#include <variant>

namespace sendoff {

/// Everything that a message's page shows.
struct OutboxDetail {
    OutboxItem item;
    std::vector<OutboxAttempt> attempts;
    ParsedMessage message;
    QByteArray source; ///< the first 256 KiB of the spooled octets
};

/// A message in a list before anybody looks at it.
struct ListedMessage {
    ItemId id;
    qint64 day = 0; ///< Julian day on which it was made, local time

    bool operator==(const ListedMessage &) const = default;
};

/// An account of which nothing is sent until the user acts.
struct StoppedAccount {
    AccountId account;
    QString name;
    Failure failure;
    int waiting = 0; ///< its messages
};

/// The whole in one line: what the tool bar says.
struct Health {
    int waiting = 0;      ///< queued, held, sending
    int scheduled = 0;
    int attention = 0;    ///< failed, partial, uncertain, not dealt with, and those that wait for a person
    int cameBack = 0;     ///< of these, how many the server took and a report failed
    int late = 0;         ///< of those that need attention, how many have been tried for more than an hour
    int sending = 0;      ///< under way now
    int sent = 0;
    QDateTime nextAttempt = {};
    bool isOnline = true;
    std::vector<StoppedAccount> stopped = {};
    std::vector<AccountId> unconnected = {}; ///< whose server couldn't be spoken to last time
    bool sendsElsewhere = false; ///< another Sendoff holds the lock and sends
    QString problem = {}; ///< a sentence, if the outbox itself can't work
};

/// When a message is to leave.
struct SendTime {
    QDateTime notBefore = {}; ///< invalid: now, after the time for undoing
    bool atServer = false;    ///< the server keeps it until then, if it offers that: RFC 4865
};

/// A message that is safe in the outbox.
struct QueuedMessage {
    ItemId id;
    Draft draft;         ///< what it was made of
    QDateTime undoUntil = {}; ///< until then it hasn't left; invalid: no such delay
    SendTime time = {};
};

/// What the house-keeping page shows.
struct HouseKeeping {
    OutboxSettings settings;
    StorageSize size;
};

class ProgramsService;
class SetupService;

using SendRefusal = std::variant<std::vector<ComposeIssue>, OutboxStoreError>;

/// Passwords that were typed; without one, the stored one stays.
struct AccountSecrets {
    std::optional<Secret> login = std::nullopt;   ///< for sending
    std::optional<Secret> mailbox = std::nullopt; ///< where IncomingServer::hasSecretInKeychain()
};
using AccountRefusal = std::variant<AccountStoreError, SecretError>;

/// How windows reach the outbox, from the GUI thread and without ever waiting: what is returned at
/// once comes from memory; what takes time answers through `done`, later, unless `context` is gone.
class MailService : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    virtual std::vector<Account> accounts() const = 0;
    virtual std::vector<Draft> drafts() const = 0;      ///< newest first
    virtual std::vector<SandboxMessage> sandboxMessages() const = 0;
    virtual SandboxTrouble sandboxTrouble() const = 0;
    virtual Health health() const = 0;
    /// The address book; never null.
    virtual std::shared_ptr<const ContactIndex> people() const = 0;
    /// What was learned of an account's server.
    virtual ServerFacts serverFacts(AccountId account) const = 0;

    /// The messages of a view, newest first; `text` as in OutboxQuery. Drafts and what the Sandbox got are no part.
    virtual void list(const ViewChoice &choice, const QString &text, QObject *context,
                      std::function<void(std::vector<ListedMessage>)> done) = 0;
    /// In that order, without those that are gone.
    virtual void loadItems(const std::vector<ItemId> &ids, QObject *context,
                           std::function<void(std::vector<OutboxItem>)> done) = 0;

    virtual void send(const Draft &draft, const SendTime &time, QObject *context,
                      std::function<void(Result<QueuedMessage, SendRefusal>)> done) = 0;
    /// Makes it a draft again, as it was, unless it has left: then `done` gets nothing.
    virtual void undoSend(const QueuedMessage &message, QObject *context,
                          std::function<void(std::optional<Draft>)> done) = 0;
    virtual void loadDetail(ItemId id, QObject *context, std::function<void(std::optional<OutboxDetail>)> done) = 0;
    virtual void loadSandboxMessage(const QString &id, QObject *context,
                                    std::function<void(ParsedMessage, QByteArray source)> done) = 0;
    /// A draft of that message, to its recipients or only to those that were refused.
    virtual void editAgain(ItemId id, bool refusedOnly, QObject *context, std::function<void(Draft)> done) = 0;
    /// Its octets as they are sent; `done` gets a sentence if they couldn't be written.
    virtual void exportMessage(ItemId id, const QString &path, QObject *context,
                               std::function<void(QString problem)> done) = 0;

    /// A message of others, wherever the accounts have it; `messageId` with its angle brackets.
    virtual void findLetter(const QByteArray &messageId, QObject *context, std::function<void(LetterFinding)> done) = 0;

    // As in Outbox. Messages that have gone on in the meantime are left alone.
    virtual void retry(const std::vector<ItemId> &ids) = 0;
    virtual void retryAll() = 0; ///< all that are queued
    virtual void hold(const std::vector<ItemId> &ids) = 0;
    virtual void release(const std::vector<ItemId> &ids) = 0;
    virtual void cancel(const std::vector<ItemId> &ids) = 0;
    virtual void reschedule(const std::vector<ItemId> &ids, const QDateTime &notBefore) = 0;
    virtual void resolve(const std::vector<ItemId> &ids, bool sent) = 0;
    virtual void setDismissed(const std::vector<ItemId> &ids, bool isDismissed) = 0;
    virtual void retryCopies(const std::vector<ItemId> &ids) = 0;
    virtual void remove(const std::vector<ItemId> &ids) = 0;
    virtual void restore(const std::vector<ItemId> &ids) = 0;
    /// An account that was stopped goes on.
    virtual void resumeAccount(AccountId id) = 0;

    virtual void loadHouseKeeping(QObject *context, std::function<void(HouseKeeping)> done) = 0;
    virtual void saveSettings(const OutboxSettings &settings) = 0;

    virtual void saveDraft(const Draft &draft, QObject *context, std::function<void(DraftId)> done) = 0;
    virtual void discardDraft(DraftId id) = 0;
    /// Those that other programs put into the mailboxes of accounts that keep drafts there.
    virtual void listMailboxDrafts(QObject *context, std::function<void(MailboxDrafts)> done) = 0;
    /// A copy of one, not stored yet; nothing if it can't be had.
    virtual void openMailboxDraft(const MailboxDraft &found, QObject *context,
                                  std::function<void(std::optional<Draft>)> done) = 0;
    enum class DraftForm {
        ToWriteOn, ///< other mail programs open it to be written on (X-Unsent), with its blind recipients
        AsSent     ///< octet for octet as it would be sent now
    };
    /// In a file; `done` gets a sentence if that couldn't be done.
    virtual void exportDraft(const Draft &draft, DraftForm form, const QString &path, QObject *context,
                             std::function<void(QString problem)> done) = 0;
    /// How it would leave now.
    virtual void planSending(const Draft &draft, QObject *context,
                             std::function<void(Result<SendPlan, SendRefusal>)> done) = 0;

    /// `done` gets how many are new; none: they couldn't be stored.
    virtual void importContacts(const Contacts &contacts, QObject *context,
                                std::function<void(std::optional<int> added)> done) = 0;
    virtual void removeContact(const AddrSpec &address) = 0;
    virtual void removeContactGroup(const QString &name) = 0;

    /// New if its id is null.
    virtual void saveAccount(const Account &account, const AccountSecrets &secrets, QObject *context,
                             std::function<void(Result<AccountId, AccountRefusal>)> done) = 0;
    virtual void removeAccount(AccountId id) = 0;
    virtual void setDefaultAccount(AccountId id) = 0;
    /// As in AccountStore.
    virtual void setAccountOrder(const std::vector<AccountId> &order) = 0;
    /// Walks the stages up to MAIL FROM and RSET; sends nothing. `passed` for each stage.
    virtual void testAccount(const Account &account, const std::optional<Secret> &secret, QObject *context,
                             std::function<void(PassedStage)> passed,
                             std::function<void(std::optional<Failure>, Transcript)> done) = 0;

    /// What sets accounts up.
    virtual SetupService &setup() = 0;
    /// Other programs that send through Sendoff.
    virtual ProgramsService &programs() = 0;

    virtual void setSandboxTrouble(const SandboxTrouble &trouble) = 0;
    virtual void clearSandbox() = 0;

signals:
    void accountsChanged();
    void outboxChanged(sendoff::ItemId id); ///< null: many
    void progress(sendoff::ItemId id, qint64 sent, qint64 total);
    void draftsChanged();
    void peopleChanged();
    void sandboxChanged();
    void healthChanged();
    /// A report says that it failed to reach someone after the server had taken it.
    void cameBack(sendoff::ItemId id);
};

} // namespace sendoff
