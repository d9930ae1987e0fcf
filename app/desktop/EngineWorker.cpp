// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/EngineWorker.h"

#include "app/desktop/EngineProgramsService.h"
#include "app/engine/SubmissionService.h"
#include "submission/Sandbox.h"

#include <QFile>

namespace sendoff {

namespace {

constexpr std::chrono::milliseconds betweenCounts{100};
/// Of the messages that wait, how many of the longest waiting are looked at for what is wrong with them.
constexpr size_t waitingLookedAt = 300;

/// Julian days, local. Messages of one day follow one another, so that few are reckoned.
std::vector<ListedMessage> byDay(const std::vector<ListedItem> &items)
{
    std::vector<ListedMessage> listed;
    listed.reserve(items.size());
    qint64 begin = 0, end = 0, day = 0;
    for (const ListedItem &item : items) {
        if (item.created < begin || item.created >= end) {
            const QDate date = QDateTime::fromMSecsSinceEpoch(item.created).date();
            day = date.toJulianDay();
            begin = date.startOfDay().toMSecsSinceEpoch();
            end = date.addDays(1).startOfDay().toMSecsSinceEpoch();
        }
        listed.push_back({item.id, day});
    }
    return listed;
}

OutboxQuery queryOf(const ViewChoice &choice, const QString &text)
{
    OutboxQuery query{.text = text};
    switch (choice.kind) {
    case ViewChoice::Kind::Attention:
        query.states = {OutboxState::Failed, OutboxState::Partial, OutboxState::Uncertain};
        query.withoutDealtWith = true;
        break;
    case ViewChoice::Kind::Waiting:
        query.states = {OutboxState::Queued, OutboxState::Held, OutboxState::Sending};
        break;
    case ViewChoice::Kind::Scheduled:
        query.states = {OutboxState::Scheduled};
        break;
    case ViewChoice::Kind::Sent:
        query.states = {OutboxState::Sent};
        break;
    case ViewChoice::Kind::Account:
    case ViewChoice::Kind::Sandbox:
        query.account = choice.account.number();
        break;
    case ViewChoice::Kind::All:
    case ViewChoice::Kind::Drafts:
        break;
    }
    return query;
}

} // namespace

EngineWorker::EngineWorker(const Profile &profile)
    : m_profile(profile), m_signIns(this), m_health(this), m_queued(this), m_look(this)
{
    m_health.setSingleShot(true);
    m_health.setInterval(betweenCounts);
    connect(&m_health, &QTimer::timeout, this, &EngineWorker::readHealth);
    connect(this, &EngineWorker::outboxChanged, this, [this] {
        if (!m_health.isActive())
            m_health.start();
    });
    m_look.setInterval(std::chrono::seconds(2));
    connect(&m_look, &QTimer::timeout, this, [this] {
        startSending();
        readAll();
    });
}

EngineWorker::~EngineWorker() = default;

void EngineWorker::open()
{
    auto engine = Engine::open(m_profile);
    if (!engine) {
        m_openError = engine.error();
        emit healthRead({.problem = words::describe(m_openError)});
        return;
    }
    m_engine = std::move(engine).value();
    connect(m_engine.get(), &Engine::looked, this, &EngineWorker::readAll);
    connect(m_engine.get(), &Engine::sandboxChanged, this, &EngineWorker::readSandbox);
    connect(&m_engine->outbox(), &Outbox::changed, this, &EngineWorker::outboxChanged);
    connect(&m_engine->outbox(), &Outbox::progress, this, &EngineWorker::progress);
    connect(&m_engine->outbox(), &Outbox::onlineChanged, &m_health, qOverload<>(&QTimer::start));
    connect(&m_engine->reports(), &ReportWatch::failedLater, this, &EngineWorker::cameBack);
    m_queued.setSingleShot(true);
    m_queued.setInterval(betweenCounts);
    connect(&m_queued, &QTimer::timeout, this, [this] { emit outboxChanged({}); });
    connect(&m_engine->submission(), &SubmissionService::queued, this, [this] {
        if (!m_queued.isActive())
            m_queued.start();
    });
    startSending();
    readAll();
    // What keeps it from opening, the window for it tells.
    (void)EngineProgramsService::openPort(*m_engine);
}

void EngineWorker::startSending()
{
    m_sendsElsewhere = !m_engine->startSending();
    if (m_sendsElsewhere)
        m_look.start();
    else
        m_look.stop();
    if (!m_sendsElsewhere) {
        m_engine->watchReports();
        m_engine->fileDrafts();
    }
    readHealth();
}

void EngineWorker::readAll()
{
    readAccounts();
    readPeople();
    emit outboxChanged({});
    readDrafts();
    readSandbox();
}

void EngineWorker::lookNow(const std::function<void()> &done)
{
    if (m_engine)
        readHealth();
    done();
}

void EngineWorker::readHealth()
{
    OutboxTally tally = m_engine->outboxStore().tally();
    auto &counts = tally.counts;
    const int sending = counts[OutboxState::Sending] + counts[OutboxState::Committing];
    Health health{.waiting = counts[OutboxState::Queued] + counts[OutboxState::Held] + sending,
                  .scheduled = counts[OutboxState::Scheduled],
                  .attention = counts[OutboxState::Failed] + counts[OutboxState::Partial]
                      + counts[OutboxState::Uncertain] - tally.dealtWith,
                  .cameBack = tally.cameBack,
                  .sending = sending,
                  .sent = counts[OutboxState::Sent],
                  .nextAttempt = tally.nextAttempt,
                  .isOnline = !m_engine->isSending() || m_engine->outbox().isOnline(),
                  .sendsElsewhere = m_sendsElsewhere};
    const QDateTime now = m_engine->clock().now();
    for (const OutboxItem &item : waitingForAttention({}, {})) {
        ++health.attention;
        health.late += RetryPolicy::isLate(item, now) ? 1 : 0;
    }
    health.stopped = stoppedAccounts();
    for (const Account &account : m_engine->accounts().accounts()) {
        if (m_engine->isSending() && m_engine->outbox().failsToConnect(account.id.number()))
            health.unconnected.push_back(account.id);
    }
    emit healthRead(health);
    readFacts();
}

/// The first of an account's waiting messages tells, as it says why it waits.
std::vector<StoppedAccount> EngineWorker::stoppedAccounts() const
{
    std::vector<StoppedAccount> stopped;
    for (const Account &account : m_engine->accounts().accounts()) {
        const auto ids =
            m_engine->outboxStore().ids({.states = {OutboxState::Queued}, .account = account.id.number()});
        const auto item = ids.empty() ? std::nullopt : m_engine->outboxStore().item(ids.back());
        if (item && !item->nextAttempt.isValid() && item->lastFailure && item->lastFailure->scope == Scope::Account)
            stopped.push_back({account.id, account.name, *item->lastFailure, int(ids.size())});
    }
    return stopped;
}

std::vector<OutboxItem> EngineWorker::waitingForAttention(const ViewChoice &choice, const QString &text) const
{
    OutboxQuery query = queryOf(choice, text);
    query.states = {OutboxState::Queued, OutboxState::Held};
    std::vector<ItemId> ids = m_engine->outboxStore().ids(query);
    // Newest first: the longest waiting are the last.
    if (ids.size() > waitingLookedAt)
        ids.erase(ids.begin(), ids.end() - waitingLookedAt);
    std::vector<OutboxItem> items = m_engine->outboxStore().items(ids);
    const QDateTime now = m_engine->clock().now();
    std::erase_if(items, [&now](const OutboxItem &item) { return !needsAttention(item, now); });
    return items;
}

void EngineWorker::list(const ViewChoice &choice, const QString &text,
                        const std::function<void(std::vector<ListedMessage>)> &done)
{
    if (!m_engine || choice.kind == ViewChoice::Kind::Drafts)
        return done({});
    std::vector<ListedItem> items = m_engine->outboxStore().list(queryOf(choice, text));
    if (choice.kind == ViewChoice::Kind::Attention) {
        for (const OutboxItem &item : waitingForAttention(choice, text))
            items.push_back({item.id, item.created.toMSecsSinceEpoch()});
        std::sort(items.begin(), items.end(),
                  [](const ListedItem &a, const ListedItem &b) { return b.id < a.id; });
    }
    done(byDay(items));
}

void EngineWorker::loadItems(const std::vector<ItemId> &ids, const std::function<void(std::vector<OutboxItem>)> &done)
{
    done(m_engine ? m_engine->outboxStore().items(ids) : std::vector<OutboxItem>());
}

void EngineWorker::readFacts()
{
    QHash<qint64, ServerFacts> facts;
    for (const Account &account : m_engine->accounts().accounts())
        facts.insert(account.id.number(), m_engine->serverFacts(account.id));
    emit factsRead(facts);
}

void EngineWorker::readSandbox()
{
    const Sandbox *sandbox = m_engine->sandbox();
    emit sandboxRead(m_engine->sandboxMailbox().messages(), sandbox ? sandbox->trouble() : SandboxTrouble());
}

void EngineWorker::loadDetail(ItemId id, const std::function<void(std::optional<OutboxDetail>)> &done)
{
    const auto item = m_engine ? m_engine->outboxStore().item(id) : std::nullopt;
    if (!item)
        return done(std::nullopt);
    OutboxDetail detail{*item, m_engine->outboxStore().attempts(id), {}, {}};
    const auto content = m_engine->outboxStore().content(id);
    if (const auto source = content ? content->open() : nullptr) {
        const ParsedMessage message = MessageReader::read(*source);
        // Not what was queued, if it can't.
        if (source->seek(0)) {
            detail.message = message;
            detail.source = source->read(shownSource);
        }
    }
    done(detail);
}

void EngineWorker::findLetter(const QByteArray &messageId, const std::function<void(LetterFinding)> &done)
{
    if (!m_engine)
        return done({});
    connect(m_engine->findLetter(messageId), &LetterFinder::finished, this, done);
}

void EngineWorker::loadSandboxMessage(const QString &id, const std::function<void(ParsedMessage, QByteArray)> &done)
{
    const auto message = m_engine ? m_engine->sandboxMailbox().message(id) : std::nullopt;
    QFile file(message ? message->path : QString());
    if (!message || !file.open(QIODevice::ReadOnly))
        return done({}, {});
    const ParsedMessage parsed = MessageReader::read(file);
    file.seek(0);
    done(parsed, file.read(shownSource));
}

void EngineWorker::act(const std::vector<ItemId> &ids, const std::function<void(Outbox &, ItemId)> &deed)
{
    if (!m_engine)
        return;
    for (const ItemId id : ids) {
        deed(m_engine->outbox(), id);
        emit outboxChanged(id);
    }
}

void EngineWorker::retryAll()
{
    if (m_engine)
        act(m_engine->outboxStore().ids({.states = {OutboxState::Queued}}),
            [](Outbox &outbox, ItemId id) { (void)outbox.retry(id); });
}

void EngineWorker::resumeAccount(AccountId id)
{
    if (m_engine)
        m_engine->outbox().resumeAccount(id.number());
}

void EngineWorker::loadHouseKeeping(const std::function<void(HouseKeeping)> &done)
{
    done(m_engine ? HouseKeeping{m_engine->outboxStore().settings(), m_engine->outboxStore().storageSize()}
                  : HouseKeeping());
}

void EngineWorker::saveSettings(const OutboxSettings &settings)
{
    if (m_engine)
        (void)m_engine->outboxStore().saveSettings(settings);
}

void EngineWorker::setSandboxTrouble(const SandboxTrouble &trouble)
{
    if (m_engine && m_engine->sandbox())
        m_engine->sandbox()->setTrouble(trouble);
    if (m_engine)
        readSandbox();
}

void EngineWorker::clearSandbox()
{
    if (!m_engine)
        return;
    m_engine->sandboxMailbox().clear();
    readSandbox();
}

} // namespace sendoff
