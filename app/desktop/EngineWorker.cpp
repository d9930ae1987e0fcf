// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/EngineWorker.h"

#include "app/desktop/EngineProgramsService.h"
#include "app/engine/DraftFile.h"
#include "app/engine/DraftFinder.h"
#include "app/engine/Handover.h"
#include "app/engine/SubmissionService.h"
#include "compose/draftFromMessage.h"
#include "compose/identityOf.h"
#include "outbox/takeOvers.h"
#include "submission/Sandbox.h"
#include "transport/ServerCheck.h"

#include <QFile>
#include <QSaveFile>

namespace sendoff {

namespace {

constexpr qint64 shownSource = 256 * 1024;
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

bool isOpen(const OutboxRecipient &recipient)
{
    return recipient.outcome != OutboxRecipient::Outcome::Accepted
        && recipient.outcome != OutboxRecipient::Outcome::Uncertain && !recipient.successor;
}

/// Named as the headers name them, so that a wrong address is mended in place.
QString openRecipients(const OutboxItem &item, const ParsedMessage &message)
{
    std::vector<Mailbox> named = message.to;
    named.insert(named.end(), message.cc.begin(), message.cc.end());
    QStringList open;
    for (const OutboxRecipient &recipient : item.recipients) {
        if (!isOpen(recipient))
            continue;
        const auto at = std::find_if(named.begin(), named.end(), [&recipient](const Mailbox &mailbox) {
            return mailbox.address == recipient.address;
        });
        open += at == named.end() ? recipient.address.toText() : at->toText();
    }
    return open.join(QStringLiteral(", "));
}

/// Gives a sentence if it couldn't be done.
QString write(const QByteArray &head, QIODevice &source, const QString &path)
{
    QSaveFile file(path);
    bool written = file.open(QIODevice::WriteOnly) && file.write(head) == head.size();
    constexpr qint64 chunk = 256 * 1024;
    while (written && !source.atEnd()) {
        const QByteArray octets = source.read(chunk);
        written = !octets.isEmpty() && file.write(octets) == octets.size();
    }
    if (written && file.commit())
        return {};
    return EngineWorker::tr("Couldn't write “%1”: %2. Choose another place.").arg(path, file.errorString());
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

void EngineWorker::readDrafts()
{
    emit draftsRead(m_engine->drafts().drafts());
    m_engine->reviewDrafts();
}

void EngineWorker::readAccounts()
{
    emit accountsRead(m_engine->accounts().accounts());
}

void EngineWorker::readPeople()
{
    emit peopleRead(std::make_shared<const ContactIndex>(m_engine->addressBook().all()));
}

void EngineWorker::readFacts()
{
    QHash<qint64, ServerFacts> facts;
    for (const Account &account : m_engine->accounts().accounts())
        facts.insert(account.id.number(), m_engine->serverFacts(account.id));
    emit factsRead(facts);
}

/// Whom somebody wrote to is known from then on. A letter to many is none to each of them.
void EngineWorker::noteRecipients(const PreparedMessage &message, const Account &account)
{
    constexpr size_t mostNoted = 50;
    std::vector<Mailbox> people = message.to;
    people.insert(people.end(), message.cc.begin(), message.cc.end());
    people.insert(people.end(), message.bcc.begin(), message.bcc.end());
    if (account.kind == Account::Kind::Sandbox || people.size() > mostNoted)
        return;
    (void)m_engine->addressBook().noteSent(people, account.id, message.from.address, m_engine->clock().now());
    readPeople();
}

void EngineWorker::readSandbox()
{
    const Sandbox *sandbox = m_engine->sandbox();
    emit sandboxRead(m_engine->sandboxMailbox().messages(), sandbox ? sandbox->trouble() : SandboxTrouble());
}

void EngineWorker::send(const Draft &draft, const SendTime &time,
                        const std::function<void(Result<QueuedMessage, SendRefusal>)> &done)
{
    if (!m_engine)
        return done(SendRefusal(m_openError));
    const auto account = m_engine->accountOf(draft);
    if (!account)
        return done(SendRefusal(OutboxStoreError{OutboxStoreError::Kind::NotFound, QStringLiteral("no account")}));
    const auto prepared = prepare(draft, identityOf(draft, *account), m_engine->clock(), m_engine->randomness());
    if (!prepared)
        return done(SendRefusal(prepared.error()));
    const OutboxSettings settings = m_engine->outboxStore().settings();
    NewOutboxItem message = handover(*prepared, *account);
    message.item.notBefore = time.notBefore.toUTC();
    message.item.holdAtServer = time.atServer;
    message.item.resendIfUncertain = settings.resendIfUncertain != 0;
    message.undoSeconds = settings.undoSeconds;
    const auto earlier = draft.amends ? m_engine->outboxStore().item(ItemId(draft.amends->item)) : std::nullopt;
    if (earlier)
        message.takesOver = takeOvers(*earlier, draft.amends->recipients, message.mail.envelope.recipients);
    const auto id = m_engine->enqueue(message);
    if (!id)
        return done(SendRefusal(id.error()));
    // The message is safe in the outbox now; only then the draft goes.
    if (!draft.id.isNull())
        discardDraft(draft.id);
    emit outboxChanged(*id);
    if (earlier)
        emit outboxChanged(earlier->id);
    readHealth(); // before the window closes: the program stays for what is about to leave
    const auto item = m_engine->outboxStore().item(*id);
    done(QueuedMessage{*id, draft, item ? item->undoUntil : QDateTime(), time});
    noteRecipients(*prepared, *account);
}

void EngineWorker::undoSend(const QueuedMessage &message, const std::function<void(std::optional<Draft>)> &done)
{
    // Held it can't leave; then it is safe as a draft; and only then it goes from the outbox.
    if (!m_engine || !m_engine->outbox().hold(message.id))
        return done(std::nullopt);
    Draft draft = message.draft;
    draft.id = {};
    draft.saved = m_engine->clock().now();
    const auto id = m_engine->drafts().save(draft);
    if (!id) {
        (void)m_engine->outbox().release(message.id);
        return done(std::nullopt);
    }
    draft.id = *id;
    (void)m_engine->outbox().remove(message.id);
    readDrafts();
    done(draft);
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

void EngineWorker::editAgain(ItemId id, bool refusedOnly, const std::function<void(Draft)> &done)
{
    const auto item = m_engine ? m_engine->outboxStore().item(id) : std::nullopt;
    const auto content = item ? m_engine->outboxStore().content(id) : nullptr;
    const auto source = content ? content->open() : nullptr;
    if (!source)
        return done({});
    const ParsedMessage message = MessageReader::read(*source);
    // Not what was queued, if it can't.
    if (!source->seek(0))
        return done({});
    Draft draft = draftFromMessage(message, *source);
    draft.account = AccountId(item->account);
    if (refusedOnly) {
        draft.to = openRecipients(*item, message);
        draft.cc.clear();
        draft.bcc.clear();
        return done(draft);
    }
    // Bcc is in the envelope only: whoever the headers don't name was blind.
    QStringList blind;
    for (const OutboxRecipient &recipient : item->recipients) {
        const auto isNamed = [&recipient](const Mailbox &mailbox) { return mailbox.address == recipient.address; };
        if (std::none_of(message.to.begin(), message.to.end(), isNamed)
            && std::none_of(message.cc.begin(), message.cc.end(), isNamed))
            blind += recipient.address.toText();
    }
    if (!blind.isEmpty())
        draft.bcc = blind.join(QStringLiteral(", "));
    done(draft);
}

void EngineWorker::exportMessage(ItemId id, const QString &path, const std::function<void(QString)> &done)
{
    const auto content = m_engine ? m_engine->outboxStore().content(id) : nullptr;
    const auto source = content ? content->open() : nullptr;
    if (!source)
        return done(tr("The message's file is gone or was changed, so there is nothing to export."));
    done(write({}, *source, path));
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

void EngineWorker::saveDraft(const Draft &draft, const std::function<void(DraftId)> &done)
{
    if (!m_engine)
        return done({});
    Draft saved = draft;
    saved.saved = m_engine->clock().now();
    auto id = m_engine->drafts().save(saved);
    // Removed elsewhere while it was being written: what is written now is not to be lost for that.
    if (!id && id.error().kind == DraftStoreError::Kind::NotFound) {
        saved.id = {};
        id = m_engine->drafts().save(saved);
    }
    done(id ? *id : DraftId());
    readDrafts();
}

void EngineWorker::discardDraft(DraftId id)
{
    if (!m_engine)
        return;
    (void)m_engine->drafts().remove(id);
    readDrafts();
}

void EngineWorker::listMailboxDrafts(const std::function<void(MailboxDrafts)> &done)
{
    if (!m_engine)
        return done({});
    connect(m_engine->findDrafts(), &DraftFinder::finished, this, done);
}

void EngineWorker::openMailboxDraft(const MailboxDraft &found, const std::function<void(std::optional<Draft>)> &done)
{
    if (!m_engine)
        return done(std::nullopt);
    m_engine->readDraft(found, this, done);
}

void EngineWorker::planSending(const Draft &draft, const std::function<void(Result<SendPlan, SendRefusal>)> &done)
{
    if (!m_engine)
        return done(SendRefusal(m_openError));
    const auto account = m_engine->accountOf(draft);
    if (!account)
        return done(SendRefusal(OutboxStoreError{OutboxStoreError::Kind::NotFound, QStringLiteral("no account")}));
    const auto prepared = prepare(draft, identityOf(draft, *account), m_engine->clock(), m_engine->randomness());
    if (!prepared)
        return done(SendRefusal(prepared.error()));
    const auto source = prepared->mail.content->open();
    SendPlan plan = sendoff::planSending(*prepared, *account, m_engine->serverFacts(account->id),
                                source ? source->read(shownSource) : QByteArray());
    plan.files = revealingFiles(draft);
    done(plan);
}

void EngineWorker::exportDraft(const Draft &draft, MailService::DraftForm form, const QString &path,
                               const std::function<void(QString)> &done)
{
    const auto account = m_engine ? m_engine->accountOf(draft) : std::nullopt;
    if (!account)
        return done(tr("There is no account to write as. Add one first."));
    const auto file = DraftFile::of(draft, *account, m_engine->clock(), m_engine->randomness());
    if (!file)
        return done(words::describe(file.error().front()));
    const auto source = file->content->open();
    const QByteArray head = form == MailService::DraftForm::ToWriteOn ? file->head : QByteArray();
    done(source ? write(head, *source, path) : tr("An attachment can't be read, so nothing was exported."));
}

void EngineWorker::importContacts(const Contacts &contacts, const std::function<void(std::optional<int>)> &done)
{
    const auto added = m_engine ? m_engine->addressBook().import(contacts)
                                : AccountStoreError{AccountStoreError::Kind::CannotWrite, {}};
    done(added ? std::optional(*added) : std::nullopt);
    if (m_engine)
        readPeople();
}

void EngineWorker::removeContact(const AddrSpec &address)
{
    if (!m_engine)
        return;
    (void)m_engine->addressBook().remove(address);
    readPeople();
}

void EngineWorker::removeContactGroup(const QString &name)
{
    if (!m_engine)
        return;
    (void)m_engine->addressBook().removeGroup(name);
    readPeople();
}

void EngineWorker::saveAccount(const Account &account, const std::optional<Secret> &secret,
                               const std::function<void(Result<AccountId, AccountRefusal>)> &done)
{
    if (!m_engine)
        return done(AccountRefusal(AccountStoreError{AccountStoreError::Kind::CannotWrite, m_openError.detail}));
    m_engine->saveAccount(account, secret, this, [this, done](const Result<Account, AccountSaveError> &saved) {
        if (!saved)
            return done(saved.error());
        readAccounts();
        done(saved->id);
    });
}

void EngineWorker::removeAccount(AccountId id)
{
    if (m_engine)
        m_engine->removeAccount(id, this, [this](const auto &) { readAccounts(); });
}

void EngineWorker::setDefaultAccount(AccountId id)
{
    if (!m_engine)
        return;
    (void)m_engine->accounts().setDefault(id);
    readAccounts();
}

void EngineWorker::setAccountOrder(const std::vector<AccountId> &order)
{
    if (!m_engine)
        return;
    (void)m_engine->accounts().setOrder(order);
    readAccounts();
}

void EngineWorker::testAccount(const Account &account, const std::optional<Secret> &secret,
                               const std::function<void(PassedStage)> &passed,
                               const std::function<void(std::optional<Failure>, Transcript)> &done)
{
    ServerCheck *check = m_engine ? m_engine->check(account, secret, this) : nullptr;
    if (!check)
        return done(Failure{.kind = FailureKind::ConnectionRefused, .stage = Stage::Connect, .host = account.server.host},
                    {});
    connect(check, &ServerCheck::stagePassed, this, passed);
    connect(check, &ServerCheck::finished, this, [check, done](const std::optional<Failure> &failure,
                                                               const Transcript &transcript) {
        check->deleteLater();
        done(failure, transcript);
    });
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
