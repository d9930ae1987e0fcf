// SPDX-License-Identifier: GPL-3.0-or-later
#include "outbox/Outbox.h"

#include "outbox/FailureRule.h"

#include <algorithm>
#include <chrono>

namespace sendoff {

namespace {

using namespace std::chrono_literals;

/// A timer sleeps with the machine and knows nothing of a clock that is set: look again at least
/// this often. It also finds what another process queued without a word.
constexpr std::chrono::milliseconds longestSleep = 60s;
/// Something is due that could not be claimed, as the database was busy or full.
constexpr std::chrono::milliseconds shortestSleep = 1s;
/// Nobody looked for so long: the machine slept, and its network is another one.
constexpr int secondsOfSleep = 180;
/// Small steps, one after another, and a rest when there is nothing to do.
constexpr std::chrono::milliseconds houseStep = 20ms;
constexpr std::chrono::milliseconds houseRest = 60s;

std::vector<AddrSpec> openRecipients(const OutboxItem &item)
{
    std::vector<AddrSpec> open;
    for (const OutboxRecipient &recipient : item.recipients) {
        if (RetryPolicy::isOpen(recipient))
            open.push_back(recipient.address);
    }
    return open;
}

MailObject mailOf(const OutboxItem &item, const std::shared_ptr<const MessageContent> &content, const QDateTime &now)
{
    MailObject mail{.envelope = {item.reversePath, openRecipients(item)},
                    .content = content,
                    .has8BitContent = item.has8BitContent,
                    .hasBinaryContent = item.hasBinaryContent,
                    .hasUtf8Headers = item.hasUtf8Headers,
                    .notify = item.notify,
                    .envelopeId = item.messageId,
                    .options = item.options,
                    .resendsIfUncertain = item.resendIfUncertain};
    // Counted now, as the server's clock may be another (RFC 4865 4).
    if (item.holdAtServer && item.notBefore > now)
        mail.options.holdFor = now.secsTo(item.notBefore);
    return mail;
}

/// What comes of an attempt that could not even begin.
template <class Outcome>
DeliveryReport reportForAll(const OutboxItem &item, const Failure &failure)
{
    DeliveryReport report;
    for (const AddrSpec &address : openRecipients(item))
        report.recipients.push_back({address, Outcome{failure}});
    return report;
}

bool isAccepted(const DeliveryReport::Recipient &recipient)
{
    return std::holds_alternative<Accepted>(recipient.outcome);
}

bool isOutOfReach(const DeliveryReport::Recipient &recipient)
{
    const Failure *failure = failureOf(recipient.outcome);
    return failure && FailureRule::of(*failure).pause == FailureRule::Pause::Network;
}

} // namespace

Outbox::Outbox(OutboxStore &store, OutboxSurroundings surroundings, const Clock &clock, Randomness &randomness,
               QObject *parent)
    : QObject(parent), m_store(store), m_surroundings(std::move(surroundings)),
      m_looks(store, m_surroundings.lookupOf, clock, this), m_copies(store, m_surroundings.copyKeeperOf, clock, this),
      m_clock(clock),
      m_randomness(randomness)
{
    for (QTimer *timer : {&m_timer, &m_writeTimer, &m_houseTimer})
        timer->setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Outbox::look);
    connect(&m_writeTimer, &QTimer::timeout, this, &Outbox::write);
    connect(&m_houseTimer, &QTimer::timeout, this,
            [this] { m_houseTimer.start(m_store.keepHouse(m_clock.now()) ? houseStep : houseRest); });
    connect(&m_looks, &MailboxLooks::looked, this, [this](ItemId id) {
        emit changed(id);
        poke();
    });
    connect(&m_copies, &SentCopies::tried, this, &Outbox::changed);
    if (m_surroundings.network)
        connect(m_surroundings.network, &NetworkState::changed, this, [this](bool isOnline) {
            if (isOnline)
                networkIsBack();
            noticeOnline();
        });
}

Outbox::~Outbox()
{
    if (!m_settled.empty())
        (void)m_store.advance({}, m_settled);
    // At once: deleteLater() would come after the transports are gone.
    for (auto &[id, run] : m_running) {
        run.delivery->disconnect(this);
        delete run.delivery;
    }
}

void Outbox::start(const std::vector<qint64> &lookingAccounts)
{
    m_store.recover(m_clock.now(), lookingAccounts);
    m_isStarted = true;
    m_looks.start();
    m_copies.start();
    m_houseTimer.start(houseRest);
    emit changed(ItemId());
    poke();
}

void Outbox::poke()
{
    if (!m_isStarted)
        return;
    m_timer.start(0);
    m_looks.poke();
    m_copies.poke();
}

void Outbox::resumeAccount(qint64 account)
{
    // If the store can't take it, the user sees the account as it is: stopped.
    if (m_store.resumeAccount(account, m_clock.now())) {
        m_courses[account].answered();
        emit changed(ItemId());
    }
    poke();
}

Result<Done, OutboxStoreError> Outbox::afterwards(ItemId id, const Result<Done, OutboxStoreError> &result)
{
    if (result) {
        emit changed(id);
        // What it takes over, or no more, shows in the messages whose place it takes.
        const auto item = m_store.item(id);
        for (const Predecessor &each : item ? item->predecessors : std::vector<Predecessor>())
            emit changed(each.item);
        poke();
    }
    return result;
}

Result<Done, OutboxStoreError> Outbox::retry(ItemId id)
{
    const auto before = m_store.item(id);
    const auto result = afterwards(id, m_store.retry(id, m_clock.now()));
    // The others of a stopped account go on with it.
    if (result && before)
        m_courses[before->account].answered();
    if (result && before && before->state == OutboxState::Queued && !before->nextAttempt.isValid())
        emit changed(ItemId());
    return result;
}

Result<Done, OutboxStoreError> Outbox::hold(ItemId id)
{
    return afterwards(id, m_store.hold(id));
}

Result<Done, OutboxStoreError> Outbox::release(ItemId id)
{
    return afterwards(id, m_store.release(id, m_clock.now()));
}

Result<Done, OutboxStoreError> Outbox::reschedule(ItemId id, const QDateTime &notBefore)
{
    return afterwards(id, m_store.reschedule(id, notBefore, m_clock.now()));
}

Result<Done, OutboxStoreError> Outbox::resolve(ItemId id, bool sent)
{
    const auto result = m_store.resolve(id, sent, m_clock.now());
    const auto item = result && sent ? m_store.item(id) : std::nullopt;
    // Without it, the message counts as sent even so.
    if (item)
        (void)m_store.orderCopies(id, m_copies.places(item->account), m_clock.now());
    return afterwards(id, result);
}

Result<Done, OutboxStoreError> Outbox::setDismissed(ItemId id, bool isDismissed)
{
    return afterwards(id, m_store.setDismissed(id, isDismissed, m_clock.now()));
}

Result<Done, OutboxStoreError> Outbox::remove(ItemId id)
{
    return afterwards(id, m_store.remove(id, m_clock.now()));
}

Result<Done, OutboxStoreError> Outbox::restore(ItemId id)
{
    return afterwards(id, m_store.restore(id));
}

Result<Done, OutboxStoreError> Outbox::retryCopies(ItemId id)
{
    return afterwards(id, m_store.retryCopies(id, m_clock.now()));
}

Result<Done, OutboxStoreError> Outbox::cancel(ItemId id)
{
    const auto run = m_running.find(id);
    if (run != m_running.end()) {
        run->second.cancelledByUser = true;
        run->second.delivery->cancel();
        return Done{};
    }
    const auto item = m_isStarted ? std::nullopt : m_store.item(id);
    if (item && (item->state == OutboxState::Sending || item->state == OutboxState::Committing)) {
        emit cancelElsewhere(id);
        return Done{};
    }
    return afterwards(id, m_store.hold(id));
}

bool Outbox::isResting()
{
    if (!m_running.empty() || !m_settled.empty() || !m_looks.isResting() || !m_copies.isResting())
        return false;
    const QDateTime now = m_clock.now();
    const std::vector<qint64> due = m_store.dueAccounts(now);
    return std::all_of(due.begin(), due.end(), [this, &now](qint64 account) {
        const QDateTime next = nextLook(account);
        return shareOf(account).count <= 0 && next.isValid() && next > now.addSecs(60);
    });
}

bool Outbox::isIdle() const
{
    if (!m_running.empty() || !m_settled.empty())
        return false;
    const QDateTime due = m_store.nextDue();
    return !due.isValid() || due > m_clock.now();
}

bool Outbox::isOnline() const
{
    if (m_surroundings.network && !m_surroundings.network->isOnline())
        return false;
    return m_courses.empty() || std::any_of(m_courses.begin(), m_courses.end(), [](const auto &each) {
               return !each.second.isOutOfReach();
           });
}

void Outbox::noticeOnline()
{
    if (std::exchange(m_wasOnline, isOnline()) != isOnline())
        emit onlineChanged(isOnline());
}

void Outbox::networkIsBack()
{
    if (!m_isStarted)
        return;
    m_store.networkIsBack(m_clock.now());
    for (auto &[account, course] : m_courses) {
        if (course.isOutOfReach())
            course.answered();
    }
    emit changed(ItemId());
    poke();
}

/// Clocks are set and machines sleep; no timer tells.
void Outbox::noticeTime()
{
    const QDateTime now = m_clock.now();
    const QDateTime before = std::exchange(m_lastLook, now);
    if (before.isValid() && before.secsTo(now) >= secondsOfSleep)
        networkIsBack();
    if (m_store.applyTime(now))
        emit changed(ItemId());
}

/// What the last 24 hours saw of an account, with what is under way.
int Outbox::countToday(qint64 account) const
{
    const auto running = std::count_if(m_running.begin(), m_running.end(),
                                       [account](const auto &each) { return each.second.item.account == account; });
    return m_store.acceptedSince(account, m_clock.now().addDays(-1)) + int(running);
}

AccountPace Outbox::paceOf(qint64 account) const
{
    return m_surroundings.paceOf ? m_surroundings.paceOf(account) : AccountPace{};
}

/// What an account may begin now: its transport's places, less those taken, and no faster than its pace.
ClaimShare Outbox::shareOf(qint64 account)
{
    AccountCourse &course = m_courses[account];
    const AccountPace pace = paceOf(account);
    const int today = pace.perDay > 0 ? countToday(account) : 0;
    const Transport *transport = m_surroundings.transportOf(account);
    // After trouble, one goes ahead and the others follow once it got an answer.
    const int places = transport && course.strikes() == 0 ? std::max(transport->capacity(), 1) : 1;
    int taken = 0;
    int largeTaken = 0;
    for (const auto &[id, run] : m_running) {
        if (run.item.account != account)
            continue;
        ++taken;
        largeTaken += run.item.size > largeMessage ? 1 : 0;
    }
    const int count = std::min(places - taken, course.allowance(pace, today, m_clock.now()));
    // One place is left for small ones.
    const int largePlaces = places > 1 ? places - 1 : 1;
    return {account, std::max(count, 0), std::max(largePlaces - largeTaken, 0)};
}

std::vector<ClaimShare> Outbox::shares()
{
    std::vector<ClaimShare> shares;
    for (const qint64 account : m_store.dueAccounts(m_clock.now())) {
        const ClaimShare share = shareOf(account);
        if (share.count > 0)
            shares.push_back(share);
    }
    return shares;
}

void Outbox::look()
{
    if (!m_settled.empty())
        write();
    noticeTime();
    while (!m_isWindingDown) {
        const auto wanted = shares();
        const auto claimed = wanted.empty() ? std::vector<OutboxItem>() : m_store.claimDue(m_clock.now(), wanted);
        if (claimed.empty())
            break;
        for (const OutboxItem &item : claimed) {
            emit changed(item.id);
            begin(item);
        }
        // One that couldn't even begin may stop its account.
        if (!m_settled.empty())
            write();
    }
    schedule();
    const bool isBusy = !isIdle();
    if (m_wasBusy && !isBusy)
        emit idle();
    m_wasBusy = isBusy;
}

/// Those that can begin nothing now, though something of theirs may be due.
std::vector<qint64> Outbox::busyAccounts()
{
    std::vector<qint64> busy;
    for (const auto &[account, course] : m_courses) {
        if (shareOf(account).count == 0)
            busy.push_back(account);
    }
    return busy;
}

/// When the account's pace lets it begin something again; invalid: it isn't the pace.
QDateTime Outbox::nextLook(qint64 account)
{
    const AccountPace pace = paceOf(account);
    return m_courses[account].nextLook(pace, pace.perDay > 0 ? countToday(account) : 0, m_clock.now());
}

void Outbox::schedule()
{
    std::chrono::milliseconds sleep = longestSleep;
    const auto until = [this, &sleep](const QDateTime &time) {
        const auto wait = std::chrono::milliseconds(m_clock.now().msecsTo(time));
        sleep = std::min(sleep, wait > 0ms ? wait : shortestSleep);
    };
    if (!m_settled.empty())
        sleep = shortestSleep;
    const auto busy = busyAccounts();
    const QDateTime due = m_store.nextDue(busy);
    if (due.isValid())
        until(due);
    for (const qint64 account : busy) {
        const QDateTime next = nextLook(account);
        if (next.isValid())
            until(next);
    }
    // A listener may have poked in between, which is sooner.
    if (!m_timer.isActive() || m_timer.remainingTimeAsDuration() > sleep)
        m_timer.start(sleep);
}

void Outbox::begin(const OutboxItem &item)
{
    m_courses[item.account].began(m_clock.now());
    Running run{item, nullptr, m_clock.now(), false};
    Transport *transport = m_surroundings.transportOf(item.account);
    if (!transport) {
        settle(run, reportForAll<Deferred>(item, {FailureKind::AccountMissing, Stage::Local, Scope::Account}));
        return;
    }
    const auto content = m_store.content(item.id);
    if (!content) {
        settle(run, reportForAll<Rejected>(item, {FailureKind::ContentMissing, Stage::Local, Scope::Message}));
        return;
    }
    run.delivery = transport->deliver(mailOf(item, content, m_clock.now()));
    m_running.insert_or_assign(item.id, run);
    watch(item.id, run.delivery);
}

void Outbox::watch(ItemId id, Delivery *delivery)
{
    connect(delivery, &Delivery::progress, this,
            [this, id](qint64 sent, qint64 total) { emit progress(id, sent, total); });
    connect(delivery, &Delivery::finalDotPending, this, [this, id] {
        m_dotsPending.push_back(id);
        writeSoon();
    });
    connect(delivery, &Delivery::finished, this, [this, id](const DeliveryReport &report) { finish(id, report); });
}

void Outbox::finish(ItemId id, const DeliveryReport &report)
{
    const auto found = m_running.find(id);
    if (found == m_running.end())
        return;
    const Running run = found->second;
    m_running.erase(found);
    std::erase(m_dotsPending, id);
    run.delivery->disconnect(this);
    run.delivery->deleteLater();
    settle(run, report);
}

void Outbox::settle(const Running &run, const DeliveryReport &report)
{
    const QDateTime now = m_clock.now();
    OutboxItem item = run.item;
    // Who stops a message that may have arrived doesn't want it sent once more.
    item.resendIfUncertain = item.resendIfUncertain && !run.cancelledByUser;
    SettledAttempt settled{run.item.id,
                           {run.started, now, report.tlsSummary, report.transcript},
                           RetryPolicy::decide(item, report, now, m_randomness,
                                               {m_store.settings().daysUntilGivingUp,
                                                m_courses[run.item.account].strikes(),
                                                m_looks.canLook(run.item.account)})};
    settled.decision.copies = m_copies.places(run.item.account);
    // Who stopped it decides when it goes on.
    if (run.cancelledByUser && settled.decision.state == OutboxState::Queued) {
        settled.decision.state = OutboxState::Held;
        settled.decision.nextAttempt = {};
    }
    noticeOutcome(run.item.account, report, settled.decision);
    m_settled.push_back(std::move(settled));
    writeSoon();
}

void Outbox::noticeOutcome(qint64 account, const DeliveryReport &report, const Decision &decision)
{
    AccountCourse &course = m_courses[account];
    if (decision.accountNotBefore.isValid())
        course.struck(std::any_of(report.recipients.begin(), report.recipients.end(), isOutOfReach));
    else if (std::any_of(report.recipients.begin(), report.recipients.end(), isAccepted))
        course.answered();
    noticeOnline();
}

/// What happens in one turn of the event loop is one transaction: syncing the disk costs most.
void Outbox::writeSoon()
{
    if (!m_writeTimer.isActive())
        m_writeTimer.start(0);
}

void Outbox::write()
{
    m_writeTimer.stop();
    const auto dots = std::exchange(m_dotsPending, {});
    const auto settled = std::exchange(m_settled, {});
    const auto done = m_store.advance(dots, settled);
    const auto isDone = [&done](ItemId id) {
        return done && std::find(done->begin(), done->end(), id) != done->end();
    };
    for (const ItemId id : dots) {
        const auto run = m_running.find(id);
        if (run == m_running.end())
            continue;
        // Without the row that says so on the disk, a crash after the dot would send it twice.
        if (isDone(id))
            run->second.delivery->permitFinalDot();
        else
            run->second.delivery->cancel();
    }
    // What was decided is kept until it can be recorded.
    if (!done)
        m_settled.insert(m_settled.begin(), settled.begin(), settled.end());
    for (const SettledAttempt &each : settled) {
        emit changed(each.id);
        if (each.decision.state == OutboxState::Held)
            emit changed(ItemId()); // it takes over nobody until it goes on
        if (done && each.decision.stopAccount) {
            const auto item = m_store.item(each.id);
            emit changed(ItemId());
            emit accountStopped(item ? item->account : 0, *each.decision.lastFailure);
        }
    }
    if (!settled.empty() && done)
        poke();
}

} // namespace sendoff
