// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/Engine.h"

#include "app/engine/AccountServers.h"
#include "app/engine/DraftFiler.h"
#include "app/engine/SubmissionService.h"

#include "net/LocalLine.h"
#include "net/SslSocketChannel.h"
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

#include <QTimer>

namespace sendoff {

namespace {

const QString sandboxSecretKey = QStringLiteral("sandbox");
constexpr std::chrono::milliseconds lookEvery{20};

} // namespace

Engine::Engine(const Profile &profile, CrashPoint crashPoint)
    : m_profile(profile), m_crashPoint(std::move(crashPoint)),
      m_probe([] { return std::make_unique<SslSocketChannel>(TlsPolicy()); })
{
}

Engine::~Engine()
{
    // Deliveries under way go before what they use.
    m_submission.reset();
    m_draftFiler.reset();
    m_keychainWait.reset();
    m_reports.reset();
    m_outbox.reset();
    m_servers.reset();
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
    engine->makeServers();
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

void Engine::makeServers()
{
    m_servers = std::make_unique<AccountServers>(
        ServerSurroundings{.accounts = *m_accounts,
                           .facts = *m_facts,
                           .secrets = {m_keychain, m_commands, m_session, m_tokens},
                           .clock = m_clock,
                           .randomness = m_randomness,
                           .crashPoint = m_crashPoint,
                           .runnable = [this](const Account &account) { return runnable(account); }});
}

void Engine::makeOutbox()
{
    m_outbox = std::make_unique<Outbox>(
        *m_store, OutboxSurroundings{.transportOf = [this](qint64 account) { return m_servers->transportOf(account); },
                                     .paceOf = [this](qint64 account) { return m_servers->paceOf(account); },
                                     .lookupOf = [this](qint64 account) { return m_servers->sentMailOf(account); },
                                     .copyKeeperOf = [this](qint64 account, CopyPlace place) { return m_servers->copyKeeperOf(account, place); },
                                     .network = &m_network},
        m_clock, m_randomness);
    connect(m_outbox.get(), &Outbox::cancelElsewhere, this,
            [this](ItemId id) { notify(QByteArrayLiteral("cancel ") + id.toText().toLatin1()); });
    m_reports = std::make_unique<ReportWatch>(*m_reportStore, [this](qint64 account) { return m_servers->reportMailboxOf(account); }, m_clock, &m_network);
    connect(m_reports.get(), &ReportWatch::reported, m_outbox.get(), &Outbox::changed);
    connect(m_outbox.get(), &Outbox::changed, m_reports.get(), &ReportWatch::poke);
    // Whoever sends is to know what was done here.
    connect(m_outbox.get(), &Outbox::changed, this, [this] {
        if (!isSending())
            poke();
    });
}

void Engine::accountsChanged()
{
    if (m_watchesReports)
        watchReports();
    m_draftFiler->reconsider();
    poke();
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
    m_outbox->start(m_servers->lookingAccounts());
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
        m_store->recover(m_clock.now(), m_servers->lookingAccounts());
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

const ReportStore &Engine::reportStore() const
{
    return *m_reportStore;
}

void Engine::watchReports()
{
    m_watchesReports = true;
    m_reports->watch(m_servers->reviewReportMailboxes());
}

LetterFinder *Engine::findLetter(const QByteArray &messageId)
{
    return new LetterFinder(m_servers->mailboxes(), m_servers->unsearchableAccounts(), messageId, this);
}

} // namespace sendoff
