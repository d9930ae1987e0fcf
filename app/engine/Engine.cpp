// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/Engine.h"

#include "app/engine/DraftFiler.h"
#include "app/engine/DraftFinder.h"
#include "app/engine/SubmissionService.h"

#include "compose/draftFromMessage.h"
#include "folders/FolderCopies.h"
#include "mailbox/DraftReading.h"
#include "net/LocalLine.h"
#include "net/LocalSocketChannel.h"
#include "net/SslSocketChannel.h"
#include "net/TlsSessionCache.h"
#include "store/Database.h"
#include "store/ProfileLock.h"
#include "store/SqliteAccountStore.h"
#include "store/SqliteAddressBook.h"
#include "store/SqliteDraftStore.h"
#include "store/SqliteFiledDraftStore.h"
#include "store/SqliteOutboxStore.h"
#include "store/SqliteReportStore.h"
#include "store/SqliteServerFactsStore.h"
#include "store/SqliteSubmissionStore.h"
#include "submission/Sandbox.h"
#include "transport/ImapReports.h"
#include "transport/ImapSentMail.h"
#include "transport/Pop3Reports.h"
#include "transport/ServerCheck.h"
#include "transport/SmtpTransport.h"
#include "transport/inMailbox.h"

#include <QBuffer>
#include <QTimer>

namespace sendoff {

namespace {

const QString sandboxSecretKey = QStringLiteral("sandbox");
constexpr std::chrono::milliseconds lookEvery{20};

bool hasImap(const Account &account)
{
    return account.kind == Account::Kind::Smtp && account.incoming.isSet()
           && account.incoming.protocol == IncomingServer::Protocol::Imap;
}

bool mayReadReports(const Account &account)
{
    return account.kind == Account::Kind::Smtp && account.incoming.isSet() && account.incoming.readsReports;
}

} // namespace

struct Engine::RunningTransport {
    Account account;
    SmtpTransport transport;
};

struct Engine::RunningMailbox {
    Account account;
    ImapSentMail sentMail;
};

struct Engine::RunningFolder {
    LocalCopies place;
    FolderCopies copies;
};

struct Engine::RunningReports {
    Account account;
    std::unique_ptr<ReportMailbox> reports;
};

Engine::Engine(const Profile &profile, CrashPoint crashPoint)
    : m_profile(profile), m_crashPoint(std::move(crashPoint)),
      m_probe([] { return std::make_unique<SslSocketChannel>(TlsPolicy()); }), m_tlsSessions(std::make_shared<TlsSessionCache>())
{
}

Engine::~Engine()
{
    // Deliveries under way go before what they use.
    m_submission.reset();
    m_draftFiler.reset();
    m_keychainWait.reset();
    m_reports.reset();
    m_reportMailboxes.clear();
    m_leftReportMailboxes.clear();
    m_outbox.reset();
    m_transports.clear();
    m_leftTransports.clear();
    m_mailboxes.clear();
    m_leftMailboxes.clear();
    m_folders.clear();
    m_leftFolders.clear();
}

Result<std::unique_ptr<Engine>, OutboxStoreError> Engine::open(const Profile &profile, CrashPoint crashPoint)
{
    if (!profile.prepare())
        return OutboxStoreError{OutboxStoreError::Kind::CannotWrite, profile.folder()};
    std::unique_ptr<Engine> engine(new Engine(profile, std::move(crashPoint)));
    const auto opened = engine->openDatabase();
    if (!opened)
        return opened.error();
    engine->m_accounts = std::make_unique<SqliteAccountStore>(*engine->m_database);
    engine->m_facts = std::make_unique<SqliteServerFactsStore>(*engine->m_database);
    engine->m_drafts = std::make_unique<SqliteDraftStore>(*engine->m_database);
    engine->m_filedDrafts = std::make_unique<SqliteFiledDraftStore>(*engine->m_database);
    engine->m_addressBook = std::make_unique<SqliteAddressBook>(*engine->m_database);
    engine->m_store = std::make_unique<SqliteOutboxStore>(*engine->m_database, profile.folder());
    engine->m_submissionStore = std::make_unique<SqliteSubmissionStore>(*engine->m_database);
    engine->m_reportStore = std::make_unique<SqliteReportStore>(*engine->m_database, profile.folder());
    engine->m_lock = std::make_unique<ProfileLock>(profile.folder());
    engine->ensureSandboxAccount();
    engine->makeOutbox();
    engine->makeDraftFiler();
    engine->m_submission = std::make_unique<SubmissionService>(
        profile.submissionFolder(), *engine->m_submissionStore, *engine->m_accounts,
        [raw = engine.get()](const std::vector<NewOutboxItem> &items) { return raw->enqueueMany(items); }, engine->m_clock,
        engine->m_randomness);
    return engine;
}

Result<Done, OutboxStoreError> Engine::openDatabase()
{
    const QString folder = m_profile.folder();
    if (needsSalvage(folder)) {
        const auto saved = saveDamaged();
        if (!saved)
            return saved;
    }
    auto database = Database::open(folder, m_crashPoint);
    if (!database && database.error().kind == OutboxStoreError::Kind::Corrupt) {
        const auto saved = saveDamaged();
        if (!saved)
            return saved;
        database = Database::open(folder, m_crashPoint);
    }
    if (!database)
        return database.error();
    m_database = std::move(database).value();
    return Done{};
}

/// While no other program of the profile sends.
Result<Done, OutboxStoreError> Engine::saveDamaged()
{
    ProfileLock lock(m_profile.folder());
    if (!lock.tryLock())
        return OutboxStoreError{OutboxStoreError::Kind::Corrupt, m_profile.folder()};
    const auto saved = salvage(m_profile.folder(), m_clock.now());
    if (!saved)
        return saved.error();
    m_salvaged = *saved;
    return Done{};
}

OutboxStore &Engine::outboxStore()
{
    return *m_store;
}

AccountStore &Engine::accounts()
{
    return *m_accounts;
}

AddressBook &Engine::addressBook()
{
    return *m_addressBook;
}

ServerFacts Engine::serverFacts(AccountId account) const
{
    return m_facts->facts(account);
}

DraftStore &Engine::drafts()
{
    return *m_drafts;
}

SandboxMailbox Engine::sandboxMailbox() const
{
    return SandboxMailbox(m_profile.sandboxFolder());
}

void Engine::ensureSandboxAccount()
{
    if (!m_accounts->accounts().empty())
        return;
    Account account{.name = QStringLiteral("Sandbox"),
                    .kind = Account::Kind::Sandbox,
                    .isDefault = true,
                    .identity = {.from = *Mailbox::parse(QStringLiteral("You <you@sandbox.example>"))},
                    .secretSource = {SecretSource::Kind::Session, {}},
                    .secretKey = sandboxSecretKey};
    account.server.host = QStringLiteral("127.0.0.1");
    // Two programs may start at once: the second finds the name taken, and all is well.
    (void)m_accounts->add(account);
}

void Engine::makeOutbox()
{
    m_outbox = std::make_unique<Outbox>(
        *m_store, OutboxSurroundings{.transportOf = [this](qint64 account) { return transportOf(account); },
                                     .paceOf = [this](qint64 account) { return paceOf(account); },
                                     .lookupOf = [this](qint64 account) { return sentMailOf(account); },
                                     .copyKeeperOf = [this](qint64 account, CopyPlace place) { return copyKeeperOf(account, place); },
                                     .network = &m_network},
        m_clock, m_randomness);
    connect(m_outbox.get(), &Outbox::cancelElsewhere, this,
            [this](ItemId id) { notify(QByteArrayLiteral("cancel ") + id.toText().toLatin1()); });
    m_reports = std::make_unique<ReportWatch>(*m_reportStore, [this](qint64 account) { return reportMailboxOf(account); }, m_clock, &m_network);
    connect(m_reports.get(), &ReportWatch::reported, m_outbox.get(), &Outbox::changed);
    connect(m_outbox.get(), &Outbox::changed, m_reports.get(), &ReportWatch::poke);
    // Whoever sends is to know what was done here.
    connect(m_outbox.get(), &Outbox::changed, this, [this] {
        if (!isSending())
            poke();
    });
}

void Engine::makeDraftFiler()
{
    m_draftFiler = std::make_unique<DraftFiler>(
        DraftSurroundings{.drafts = *m_drafts,
                          .filed = *m_filedDrafts,
                          .accountOf = [this](const Draft &draft) { return accountOf(draft); },
                          .isThere = [this](AccountId id) { return m_accounts->account(id).has_value(); },
                          .sessionsOf = [this](AccountId id) { return draftSessionsOf(id); }},
        m_clock, m_randomness);
}

void Engine::fileDrafts()
{
    m_draftFiler->start();
}

void Engine::reviewDrafts()
{
    m_draftFiler->review();
    if (!isSending())
        poke();
}

std::optional<Account> Engine::accountOf(const Draft &draft) const
{
    if (const auto account = m_accounts->account(draft.account))
        return account;
    for (const Account &account : m_accounts->accounts()) {
        if (account.isDefault)
            return account;
    }
    return std::nullopt;
}

std::optional<MailboxSessions> Engine::draftSessionsOf(AccountId id)
{
    const auto account = m_accounts->account(id);
    if (!account || !account->isEnabled || !hasImap(*account) || !account->incoming.keepsDrafts)
        return std::nullopt;
    return MailboxSessions(*account, secretStores(), *m_facts, channels(), m_clock, m_randomness);
}

DraftFinder *Engine::findDrafts()
{
    std::vector<DraftFinder::Place> places;
    for (const Account &account : m_accounts->accounts()) {
        if (const auto sessions = draftSessionsOf(account.id))
            places.push_back({account.id, account.name, *sessions});
    }
    std::set<QByteArray> ours;
    for (const FiledDraft &filed : m_filedDrafts->filed()) {
        for (const FiledDraft::Version &version : filed.versions)
            ours.insert(version.revision);
    }
    return new DraftFinder(places, std::move(ours), this);
}

void Engine::readDraft(const MailboxDraft &found, QObject *context, std::function<void(std::optional<Draft>)> done)
{
    const auto sessions = draftSessionsOf(found.account);
    if (!sessions)
        return done(std::nullopt);
    const DraftPlace place{found.mailbox, found.uidValidity, found.uid};
    inMailbox<DraftReadingStep>(
        *sessions, context, [place](const ImapSession &) { return DraftReading(place); },
        [account = found.account, done = std::move(done)](const Result<DraftReadingStep, Failure> &result) {
            const auto *read = result ? std::get_if<DraftRead>(&*result) : nullptr;
            if (!read)
                return done(std::nullopt);
            QBuffer source;
            source.setData(read->octets);
            source.open(QIODevice::ReadOnly);
            Draft draft = draftFromMessage(MessageReader::read(source), source);
            draft.account = account;
            done(draft);
        });
}

void Engine::accountsChanged()
{
    if (m_watchesReports)
        watchReports();
    m_draftFiler->reconsider();
}

bool Engine::startSending()
{
    if (isSending())
        return true;
    if (!m_lock->tryLock())
        return false;
    m_sandbox = std::make_unique<Sandbox>(m_profile.sandboxFolder(), m_randomness);
    connect(m_sandbox.get(), &Sandbox::messageArrived, this, &Engine::sandboxChanged);
    if (m_sandbox->start())
        m_session.write(sandboxSecretKey, Secret(m_sandbox->password()), this, [](const auto &) {});
    m_network.watch();
    waitForKeychain();
    m_outbox->start(lookingAccounts());
    listen();
    return true;
}

void Engine::listen()
{
    m_listener = std::make_unique<InstanceListener>();
    connect(m_listener.get(), &InstanceListener::received, this, &Engine::receive);
    // Without it others can't wake this engine; it still looks at the store by itself.
    (void)m_listener->listen(m_profile.socketPath());
}

/// What another program of this profile says: "look", or "cancel ID".
void Engine::receive(const QByteArray &line)
{
    const auto id = line.startsWith("cancel ") ? ItemId::fromText(QString::fromLatin1(line.mid(7))) : std::nullopt;
    if (id)
        (void)m_outbox->cancel(*id);
    m_outbox->poke();
    m_submission->review();
    // An account or a draft may have been changed there.
    if (m_watchesReports)
        watchReports();
    m_draftFiler->review();
    emit looked();
}

void Engine::recover()
{
    if (!isSending() && m_lock->tryLock())
        m_store->recover(m_clock.now(), lookingAccounts());
}

void Engine::sendAllThen(std::function<void()> done)
{
    // From the event loop, as the caller may be answering the listener that is to go.
    QTimer::singleShot(lookEvery, this, [this, done = std::move(done)] {
        if (!m_outbox->isResting())
            return sendAllThen(done);
        // Whoever was told until now has its row in the store already; whoever comes later sends by itself.
        m_listener.reset();
        if (m_outbox->isResting())
            return done();
        listen();
        sendAllThen(done);
    });
}

Result<ItemId, OutboxStoreError> Engine::enqueue(const NewOutboxItem &item)
{
    const auto ids = enqueueMany({item});
    if (!ids)
        return ids.error();
    return ids->front();
}

Result<std::vector<ItemId>, OutboxStoreError> Engine::enqueueMany(const std::vector<NewOutboxItem> &items)
{
    const auto ids = m_store->enqueueMany(items, m_clock.now());
    if (ids)
        poke();
    return ids;
}

void Engine::poke(std::function<void(bool)> done)
{
    if (!isSending())
        return notify(QByteArrayLiteral("look"), std::move(done));
    m_outbox->poke();
    if (done)
        done(true);
}

void Engine::notify(const QByteArray &line, std::function<void(bool)> done)
{
    auto *notifier = new InstanceNotifier(this);
    const auto finish = [notifier, done = std::move(done)](bool told) {
        notifier->deleteLater();
        if (done)
            done(told);
    };
    connect(notifier, &InstanceNotifier::sent, this, [finish] { finish(true); });
    connect(notifier, &InstanceNotifier::failed, this, [finish] { finish(false); });
    notifier->send(m_profile.socketPath(), line);
}

std::optional<Account> Engine::runnable(const Account &account) const
{
    if (account.kind != Account::Kind::Sandbox)
        return account;
    if (!m_sandbox || m_sandbox->port() == 0)
        return std::nullopt;
    Account running = account;
    running.server.port = m_sandbox->port();
    running.server.user = m_sandbox->user();
    running.server.pinnedCertificate = m_sandbox->certificatePin();
    return running;
}

Transport *Engine::transportOf(qint64 number)
{
    const auto stored = m_accounts->account(AccountId(number));
    const auto account = stored ? runnable(*stored) : std::nullopt;
    if (!account)
        return nullptr;
    if (!account->isEnabled)
        return &m_disabled;
    std::erase_if(m_leftTransports, [](const auto &each) { return each->transport.isIdle(); });
    std::unique_ptr<RunningTransport> &running = m_transports[number];
    // A changed account gets a new transport; what the old one has in hand it brings to its end.
    if (running && running->account != *account)
        m_leftTransports.push_back(std::move(running));
    if (!running)
        running.reset(new RunningTransport{*account, SmtpTransport(sessionMaker(*account))});
    return &running->transport;
}

AccountPace Engine::paceOf(qint64 number) const
{
    const auto account = m_accounts->account(AccountId(number));
    const SendingLimits limits = account ? account->limits() : SendingLimits{};
    return {limits.perMinute, limits.perDay};
}

std::vector<qint64> Engine::lookingAccounts() const
{
    std::vector<qint64> numbers;
    for (const Account &account : m_accounts->accounts()) {
        if (hasImap(account))
            numbers.push_back(account.id.number());
    }
    return numbers;
}

ImapSentMail *Engine::sentMailOf(qint64 number)
{
    const auto account = m_accounts->account(AccountId(number));
    if (!account || !hasImap(*account))
        return nullptr;
    std::erase_if(m_leftMailboxes, [](const auto &each) { return each->sentMail.isIdle(); });
    std::unique_ptr<RunningMailbox> &running = m_mailboxes[number];
    if (running && running->account != *account)
        m_leftMailboxes.push_back(std::move(running));
    if (!running)
        running.reset(new RunningMailbox{
            *account, ImapSentMail(MailboxSessions(*account, secretStores(), *m_facts, channels(), m_clock, m_randomness))});
    return &running->sentMail;
}

const ReportStore &Engine::reportStore() const
{
    return *m_reportStore;
}

void Engine::watchReports()
{
    m_watchesReports = true;
    std::vector<qint64> numbers;
    for (const Account &account : m_accounts->accounts()) {
        if (mayReadReports(account) && account.isEnabled)
            numbers.push_back(account.id.number());
    }
    // Whoever may not be read any more is left at once, not when the next one asks.
    for (auto &[number, running] : m_reportMailboxes) {
        const auto account = m_accounts->account(AccountId(number));
        if (!account || *account != running->account)
            leaveReports(std::move(running));
    }
    std::erase_if(m_reportMailboxes, [](const auto &each) { return !each.second; });
    m_reports->watch(numbers);
}

void Engine::leaveReports(std::unique_ptr<RunningReports> running)
{
    running->reports->rest();
    m_leftReportMailboxes.push_back(std::move(running));
}

ReportMailbox *Engine::reportMailboxOf(qint64 number)
{
    const auto account = m_accounts->account(AccountId(number));
    if (!account || !mayReadReports(*account))
        return nullptr;
    std::erase_if(m_leftReportMailboxes, [](const auto &each) { return each->reports->isIdle(); });
    std::unique_ptr<RunningReports> &running = m_reportMailboxes[number];
    if (running && running->account != *account)
        leaveReports(std::move(running));
    if (!running) {
        const MailboxSessions sessions(*account, secretStores(), *m_facts, channels(), m_clock, m_randomness);
        running.reset(new RunningReports{*account, nullptr});
        if (sessions.isPop3())
            running->reports = std::make_unique<Pop3Reports>(sessions);
        else
            running->reports = std::make_unique<ImapReports>(sessions);
    }
    return running->reports.get();
}

LetterFinder *Engine::findLetter(const QByteArray &messageId)
{
    std::deque<LetterFinder::Place> places;
    QStringList known;
    for (const Account &account : m_accounts->accounts()) {
        if (!hasImap(account))
            continue;
        MailboxSessions sessions(account, secretStores(), *m_facts, channels(), m_clock, m_randomness);
        // Several accounts may send for one mailbox.
        if (known.contains(sessions.place()))
            continue;
        known += sessions.place();
        places.push_back({account.name, std::move(sessions)});
    }
    return new LetterFinder(std::move(places), messageId, this);
}

CopyKeeper *Engine::copyKeeperOf(qint64 number, CopyPlace place)
{
    const auto account = m_accounts->account(AccountId(number));
    if (!account)
        return nullptr;
    if (place == CopyPlace::Folder)
        return account->keepsLocalCopies() ? folderCopiesOf(*account) : nullptr;
    return account->keepsSentCopies() ? sentMailOf(number) : nullptr;
}

FolderCopies *Engine::folderCopiesOf(const Account &account)
{
    std::erase_if(m_leftFolders, [](const auto &each) { return each->copies.isIdle(); });
    const LocalCopies &place = account.localCopies;
    std::unique_ptr<RunningFolder> &running = m_folders[account.id.number()];
    if (running && running->place != place)
        m_leftFolders.push_back(std::move(running));
    if (!running) {
        const auto form = place.form == LocalCopies::Form::Mbox ? FolderCopies::Form::Mbox : FolderCopies::Form::Maildir;
        running.reset(new RunningFolder{place, FolderCopies(form, place.path, m_clock.now(), m_crashPoint)});
    }
    return &running->copies;
}

ServerCheck *Engine::check(const Account &account, const std::optional<Secret> &secret, QObject *parent)
{
    if (account.kind == Account::Kind::Sandbox && !startSending())
        return nullptr;
    auto checked = runnable(account);
    if (!checked)
        return nullptr;
    // What is known of the stored account's server says nothing about another that is being tried.
    const auto stored = m_accounts->account(account.id);
    if (!stored || stored->server != account.server)
        checked->id = {};
    return new ServerCheck(sessionMaker(*checked), secret, parent);
}

ChannelFactory Engine::channels() const
{
    return [sessions = m_tlsSessions](const SubmissionServer &server,
                                      const TlsPolicy &policy) -> std::unique_ptr<Channel> {
        if (server.isLocalSocket())
            return std::make_unique<LocalSocketChannel>();
        return std::make_unique<SslSocketChannel>(policy, server.proxy, sessions);
    };
}

SecretStores Engine::secretStores()
{
    return {m_keychain, m_commands, m_session, m_tokens};
}

SessionMaker Engine::sessionMaker(const Account &account)
{
    return SessionMaker(account, secretStores(), *m_facts, channels(), m_clock, m_randomness);
}

Result<Account, AccountSaveError> Engine::storeAccount(const Account &account)
{
    if (!account.id.isNull()) {
        const auto before = m_accounts->account(account.id);
        const auto done = m_accounts->update(account);
        if (!done)
            return AccountSaveError(done.error());
        // Signed in anew in place of a password: nobody reads that any more.
        if (before && before->secretKey != account.secretKey)
            m_keychain.remove(before->secretKey, this, [](const auto &) {});
        if (before && before->incoming.hasSecretInKeychain() && !account.incoming.hasSecretInKeychain())
            m_keychain.remove(before->incomingSecretKey(), this, [](const auto &) {});
        // The user accepts the server as it is now.
        (void)m_facts->forget(account.id);
        (void)m_store->resumeAccount(account.id.number(), m_clock.now());
        accountsChanged();
        poke();
        return account;
    }
    Account added = account;
    const auto present = m_accounts->accounts();
    const bool onlySandbox = std::all_of(present.begin(), present.end(), [](const Account &each) {
        return each.kind == Account::Kind::Sandbox;
    });
    added.isDefault = added.isDefault || onlySandbox;
    const auto stored = m_accounts->add(added);
    if (!stored)
        return AccountSaveError(stored.error());
    accountsChanged();
    poke();
    return *stored;
}

Account Engine::withKey(const Account &account)
{
    Account named = account;
    if (named.secretKey.isEmpty())
        named.secretKey = QString::fromLatin1(m_randomness.bytes(12).toHex());
    return named;
}

void Engine::saveAccount(const Account &account, const std::optional<Secret> &secret, QObject *context,
                         std::function<void(Result<Account, AccountSaveError>)> done)
{
    const Account named = withKey(account);
    if (!secret || named.secretSource.kind != SecretSource::Kind::Keychain) {
        done(storeAccount(named));
        return;
    }
    m_keychain.write(named.secretKey, *secret, context,
                     [this, named, done = std::move(done)](const Result<Done, SecretError> &written) {
                         if (written)
                             done(storeAccount(named));
                         else
                             done(AccountSaveError(written.error()));
                     });
}

void Engine::removeAccount(AccountId id, QObject *context, std::function<void(Result<Done, AccountStoreError>)> done)
{
    const auto account = m_accounts->account(id);
    const auto removed = m_accounts->remove(id);
    if (removed)
        accountsChanged();
    if (!removed || !account) {
        done(removed);
        return;
    }
    // The account is gone in any case; a keychain that can't be reached keeps entries nobody reads.
    forgetSecrets(*account, context, [done = std::move(done)] { done(Done{}); });
}

} // namespace sendoff
