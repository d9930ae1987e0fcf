// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/ServerFacts.h"
#include "app/engine/Backup.h"
#include "app/engine/KeychainWait.h"
#include "app/engine/LetterFinder.h"
#include "app/engine/Profile.h"
#include "app/engine/SystemNetwork.h"
#include "base/Clock.h"
#include "base/Randomness.h"
#include "compose/DraftStore.h"
#include "contacts/AddressBook.h"
#include "discovery/Discovery.h"
#include "imports/ImportedAccount.h"
#include "net/HttpsClient.h"
#include "oauth/AuthorizationFlow.h"
#include "oauth/DeviceFlow.h"
#include "oauth/TokenSource.h"
#include "outbox/Outbox.h"
#include "outbox/ReportWatch.h"
#include "secrets/CommandSecretStore.h"
#include "secrets/KeychainSecretStore.h"
#include "secrets/MemorySecretStore.h"
#include "store/Salvage.h"
#include "submission/SandboxMailbox.h"
#include "transport/IncomingCheck.h"
#include "ui/words/FailureWords.h"

#include <QObject>

#include <functional>
#include <memory>
#include <variant>

namespace sendoff {

class AccountServers;
class Database;
class DraftFiler;
class DraftFinder;
struct MailboxDraft;
class InstanceListener;
class ProfileLock;
class Sandbox;
class ServerCheck;
class SqliteAccountStore;
class SqliteAddressBook;
class SqliteDraftStore;
class SqliteFiledDraftStore;
class SqliteOutboxStore;
class SqliteReportStore;
class SqliteServerFactsStore;
class SqliteSubmissionStore;
class SubmissionService;

using AccountSaveError = std::variant<AccountStoreError, SecretError>;

/// What came of taking accounts over.
struct ImportOutcome {
    std::vector<Account> added = {};
    std::vector<Account> withoutPassword = {}; ///< of the added: it has to be given once
    QStringList alreadyThere = {};             ///< addresses
    std::optional<AccountSaveError> error = std::nullopt;
};

/// Everything that works behind the windows and the command line, put together: stores, keychain,
/// outbox, Sandbox. Lives in one thread. Of all engines of a profile the one that holds the lock
/// sends; the others put messages in the store and tell it.
class Engine : public QObject {
    Q_OBJECT
public:
    /// `crashPoint` is for tests.
    static Result<std::unique_ptr<Engine>, OutboxStoreError> open(const Profile &profile, CrashPoint crashPoint = {});
    ~Engine() override;

    /// Takes the lock and starts to send. False if another program of this profile holds it.
    bool startSending();
    bool isSending() const { return m_outbox->isStarted(); }
    /// What people do to messages goes through it, whether this engine sends or another one.
    Outbox &outbox() { return *m_outbox; }
    OutboxStore &outboxStore();
    AccountStore &accounts();
    /// Looks for reports when it is asked to.
    ReportWatch &reports() { return *m_reports; }
    const ReportStore &reportStore() const;
    /// From now on looks by itself, for the accounts that allow it.
    void watchReports();
    DraftStore &drafts();
    /// As which account a draft is sent: its own, else the default.
    std::optional<Account> accountOf(const Draft &draft) const;
    /// From now on keeps drafts in the mailboxes of accounts that want it, too.
    void fileDrafts();
    /// Drafts were changed.
    void reviewDrafts();
    /// Under way, and gone when it has finished.
    DraftFinder *findDrafts();
    /// A copy of one, to be written on; `done` gets nothing if it can't be had.
    void readDraft(const MailboxDraft &found, QObject *context, std::function<void(std::optional<Draft>)> done);
    AddressBook &addressBook();
    ServerFacts serverFacts(AccountId account) const;
    SandboxMailbox sandboxMailbox() const;
    /// The port for programs on this machine, which may be open in another process.
    SubmissionService &submission() { return *m_submission; }
    /// Null unless this engine sends.
    Sandbox *sandbox() { return m_sandbox.get(); }
    /// What open() had to save out of a damaged database; none if it was whole.
    const std::optional<SalvageReport> &salvaged() const { return m_salvaged; }
    const Clock &clock() const { return m_clock; }
    Randomness &randomness() { return m_randomness; }

    /// Makes it durable, then has it sent by whoever sends.
    Result<ItemId, OutboxStoreError> enqueue(const NewOutboxItem &item);
    /// All or none, with as few syncs of the disk as for one.
    Result<std::vector<ItemId>, OutboxStoreError> enqueueMany(const std::vector<NewOutboxItem> &items);
    /// Has whoever sends look at the store again. `done` says if it has been told: false if nobody
    /// listens, or the one that sends is about to end.
    void poke(std::function<void(bool told)> done = {});
    /// Takes up what a crash left, if no program of this profile sends.
    void recover();
    /// Precondition: isSending(). Goes on until nothing can be sent now, what others hand over in the meantime
    /// included; from `done` on they are told that nobody listens.
    void sendAllThen(std::function<void()> done);

    /// Adds (null id) or changes it; a secret goes to the keychain first. The first account beside
    /// the Sandbox becomes the default.
    void saveAccount(const Account &account, const std::optional<Secret> &secret, QObject *context,
                     const std::function<void(Result<Account, AccountSaveError>)> &done);
    /// The password of a mailbox that has its own, into the keychain. The account comes back with its secretKey, and is
    /// to be saved.
    void keepMailboxSecret(const Account &account, const Secret &secret, QObject *context,
                           std::function<void(Result<Account, AccountSaveError>)> done);
    /// With its passwords.
    void removeAccount(AccountId id, QObject *context, std::function<void(Result<Done, AccountStoreError>)> done);
    /// A check under way, owned by `parent`; null for the Sandbox of another process.
    ServerCheck *check(const Account &account, const std::optional<Secret> &secret, QObject *parent);
    /// Of the mailbox, owned by `parent`; null if the account has none that Sendoff speaks with.
    IncomingCheck *checkIncoming(const Account &account, const std::optional<Secret> &secret, QObject *parent);
    /// Settings from an address, on their way; owned by `parent`.
    Discovery *discover(const AddrSpec &address, const DiscoveryConsent &consent, QObject *parent);
    /// A sign-in under way, owned by `parent`. Its tokens are for keepSignIn().
    AuthorizationFlow *signIn(const Account &account, const Secret &clientSecret, const RedirectPages &pages, QObject *parent);
    DeviceFlow *signInByDevice(const Account &account, const Secret &clientSecret, QObject *parent);
    /// Into the keychain, with the client's secret if it has one; what waits for it leaves. The account
    /// comes back with its secretKey, and may not be saved yet.
    void keepSignIn(const Account &account, const TokenSet &tokens, const Secret &clientSecret, QObject *context,
                    const std::function<void(Result<Account, OAuthError>)> &done);
    /// Takes a sign-in back that no account was saved with: the provider is told, the keychain is cleared.
    void forgetSignIn(const Account &account);
    /// Adds those that aren't there yet, under names that are free; their passwords go to the keychain if
    /// `withPasswords`. Ends at the first that can't be saved.
    void importAccounts(std::vector<ImportedAccount> accounts, bool withPasswords, QObject *context,
                        const std::function<void(const ImportOutcome &)> &done);
    /// What this profile is set to, and what is written in it.
    Backup backup() const;
    /// Adds what isn't there yet, and takes the settings. What is there stays as it is.
    Restored restore(const Backup &backup);
    /// Under way, and gone when it has finished.
    LetterFinder *findLetter(const QByteArray &messageId);
    /// The client's secret of a saved account, empty if it has none.
    void readClientSecret(const Account &account, QObject *context, std::function<void(Result<Secret, OAuthError>)> done);

signals:
    /// Another program of this profile changed something in the store.
    void looked();
    void sandboxChanged();

private:
    Engine(const Profile &profile, CrashPoint crashPoint);
    Result<Done, OutboxStoreError> openDatabase();
    Result<Done, OutboxStoreError> saveDamaged();
    void ensureSandboxAccount();
    void makeServers();
    void makeOutbox();
    void listen();
    void receive(const QByteArray &line);
    void notify(const QByteArray &line, std::function<void(bool told)> done = {});
    void waitForKeychain();
    void makeDraftFiler();
    /// Whoever works for them by itself takes them as they are now, here and where mail is sent.
    void accountsChanged();
    /// The Sandbox's port, user and pin are known only while it runs.
    std::optional<Account> runnable(const Account &account) const;
    Account withKey(const Account &account);
    void forgetKeys(QStringList keys, QObject *context, std::function<void()> done);
    void forgetSecrets(const Account &account, QObject *context, std::function<void()> done);
    void importNext(std::vector<ImportedAccount> rest, bool withPasswords, const ImportOutcome &soFar, QObject *context,
                    const std::function<void(const ImportOutcome &)> &done);
    Result<Account, AccountSaveError> storeAccount(const Account &account);

    Profile m_profile;
    const CrashPoint m_crashPoint;
    SystemClock m_clock;
    SystemRandomness m_randomness;
    KeychainSecretStore m_keychain;
    CommandSecretStore m_commands;
    MemorySecretStore m_session;
    HttpsClient m_http;
    SystemDnsResolver m_dns;
    ChannelServerProbe m_probe;
    TokenSource m_tokens{{m_http, m_commands}, m_keychain, m_clock};
    std::unique_ptr<Database> m_database;
    std::unique_ptr<SqliteAccountStore> m_accounts;
    std::unique_ptr<SqliteServerFactsStore> m_facts;
    std::unique_ptr<SqliteDraftStore> m_drafts;
    std::unique_ptr<SqliteFiledDraftStore> m_filedDrafts;
    std::unique_ptr<SqliteAddressBook> m_addressBook;
    std::unique_ptr<SqliteOutboxStore> m_store;
    std::unique_ptr<SqliteSubmissionStore> m_submissionStore;
    std::unique_ptr<ProfileLock> m_lock;
    std::unique_ptr<Sandbox> m_sandbox;
    std::unique_ptr<InstanceListener> m_listener;
    std::unique_ptr<SqliteReportStore> m_reportStore;
    std::unique_ptr<AccountServers> m_servers;
    std::unique_ptr<ReportWatch> m_reports;
    bool m_watchesReports = false;
    std::unique_ptr<DraftFiler> m_draftFiler;
    std::optional<SalvageReport> m_salvaged;
    SystemNetwork m_network;
    std::unique_ptr<Outbox> m_outbox;
    std::unique_ptr<KeychainWait> m_keychainWait;
    std::unique_ptr<SubmissionService> m_submission;
};

} // namespace sendoff
