// SPDX-License-Identifier: GPL-3.0-or-later
#include "outbox/Outbox.h"

#include "outbox/FailureRule.h"
#include "outbox/mailOf.h"

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

bool isAccepted(const DeliveryReport::Recipient &recipient)
{
    return std::holds_alternative<Accepted>(recipient.outcome);
}

bool isOutOfReach(const DeliveryReport::Recipient &recipient)
{
    const Failure *failure = failureOf(recipient.outcome);
    return failure && FailureRule::of(*failure).pause == FailureRule::Pause::Network;
}

/// None: the report says nothing of it, as the attempt ended on this machine.
std::optional<bool> wasConnected(const DeliveryReport &report)
{
    std::optional<bool> was;
    for (const DeliveryReport::Recipient &recipient : report.recipients) {
        const Failure *failure = failureOf(recipient.outcome);
        if (failure && (failure->stage == Stage::Local || failure->kind == FailureKind::Cancelled))
            continue;
        was = !failure || failure->stage > Stage::Greeting;
    }
    return was;
}

} // namespace

Outbox::Outbox(OutboxStore &store, OutboxSurroundings surroundings, const Clock &clock, Randomness &randomness,
               QObject *parent)
    : QObject(parent), m_store(store), m_surroundings(std::move(surroundings)),
      m_looks(store, m_surroundings.lookupOf, clock, this), m_copies(store, m_surroundings.copyKeeperOf, clock, this),
      m_recorder(store, this), m_shares(store, m_surroundings.transportOf, m_surroundings.paceOf, clock), m_clock(clock),
      m_randomness(randomness)
{
    for (QTimer *timer : {&m_timer, &m_houseTimer})
        timer->setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Outbox::look);
    connect(&m_houseTimer, &QTimer::timeout, this,
            [this] { m_houseTimer.start(m_store.keepHouse(m_clock.now()) ? houseStep : houseRest); });
    connect(&m_looks, &MailboxLooks::looked, this, [this](ItemId id) {
        emit changed(id);
        poke();
    });
    connect(&m_copies, &SentCopies::tried, this, &Outbox::changed);
    connect(&m_recorder, &AttemptRecorder::dotRecorded, this, &Outbox::continueAtDot);
    connect(&m_recorder, &AttemptRecorder::recorded, this, &Outbox::tell);
    connect(&m_recorder, &AttemptRecorder::written, this, &Outbox::poke);
    if (m_surroundings.network)
        connect(m_surroundings.network, &NetworkState::changed, this, [this](bool isOnline) {
            if (isOnline)
                networkIsBack();
            noticeOnline();
        });
}

Outbox::~Outbox()
{
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
        m_shares.course(account).answered();
        emit changed(ItemId());
    }
    poke();
}

bool Outbox::isResting()
{
    if (hasUnderWay() || !m_looks.isResting() || !m_copies.isResting())
        return false;
    const QDateTime now = m_clock.now();
    const std::vector<qint64> due = m_store.dueAccounts(now);
    return std::all_of(due.begin(), due.end(), [this, &now](qint64 account) {
        const QDateTime next = m_shares.nextBegin(account, {});
        return m_shares.shareOf(account, {}).count <= 0 && next.isValid() && next > now.addSecs(60);
    });
}

bool Outbox::isIdle() const
{
    if (hasUnderWay())
        return false;
    const QDateTime due = m_store.nextDue();
    return !due.isValid() || due > m_clock.now();
}

bool Outbox::isOnline() const
{
    if (m_surroundings.network && !m_surroundings.network->isOnline())
        return false;
    return m_shares.isAnyInReach();
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
    m_shares.networkIsBack();
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

UnderWay Outbox::underWay() const
{
    UnderWay underWay;
    for (const auto &[id, run] : m_running) {
        AccountLoad &load = underWay[run.item.account];
        ++load.all;
        load.large += run.item.size > largeMessage ? 1 : 0;
    }
    return underWay;
}

void Outbox::look()
{
    if (!m_recorder.isEmpty())
        m_recorder.write();
    noticeTime();
    while (!m_isWindingDown) {
        const auto wanted = m_shares.due(underWay());
        const auto claimed = wanted.empty() ? std::vector<OutboxItem>() : m_store.claimDue(m_clock.now(), wanted);
        if (claimed.empty())
            break;
        for (const OutboxItem &item : claimed) {
            emit changed(item.id);
            begin(item);
        }
        // One that couldn't even begin may stop its account.
        if (!m_recorder.isEmpty())
            m_recorder.write();
    }
    schedule();
    const bool isBusy = !isIdle();
    if (m_wasBusy && !isBusy)
        emit idle();
    m_wasBusy = isBusy;
}

void Outbox::schedule()
{
    std::chrono::milliseconds sleep = longestSleep;
    const auto until = [this, &sleep](const QDateTime &time) {
        const auto wait = std::chrono::milliseconds(m_clock.now().msecsTo(time));
        sleep = std::min(sleep, wait > 0ms ? wait : shortestSleep);
    };
    if (!m_recorder.isEmpty())
        sleep = shortestSleep;
    const UnderWay taken = underWay();
    const auto busy = m_shares.busy(taken);
    const QDateTime due = m_store.nextDue(busy);
    if (due.isValid())
        until(due);
    for (const qint64 account : busy) {
        const QDateTime next = m_shares.nextBegin(account, taken);
        if (next.isValid())
            until(next);
    }
    // A listener may have poked in between, which is sooner.
    if (!m_timer.isActive() || m_timer.remainingTimeAsDuration() > sleep)
        m_timer.start(sleep);
}

void Outbox::begin(const OutboxItem &item)
{
    m_shares.course(item.account).began(m_clock.now());
    Running run{item, nullptr, m_clock.now(), false};
    Transport *transport = m_surroundings.transportOf(item.account);
    if (!transport) {
        settle(run, reportForAll(item, Deferred{{FailureKind::AccountMissing, Stage::Local, Scope::Account}}));
        return;
    }
    const auto content = m_store.content(item.id);
    if (!content) {
        settle(run, reportForAll(item, Rejected{{FailureKind::ContentMissing, Stage::Local, Scope::Message}}));
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
    connect(delivery, &Delivery::finalDotPending, this, [this, id] { m_recorder.addDot(id); });
    connect(delivery, &Delivery::finished, this, [this, id](const DeliveryReport &report) { finish(id, report); });
}

void Outbox::finish(ItemId id, const DeliveryReport &report)
{
    const auto found = m_running.find(id);
    if (found == m_running.end())
        return;
    const Running run = found->second;
    m_running.erase(found);
    m_recorder.dropDot(id);
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
    SettledAttempt settled{
        run.item.id,
        {run.started, now, report.tlsSummary, report.transcript},
        RetryPolicy::decide(item, report, now, m_randomness,
                            {m_store.settings().daysUntilGivingUp, m_shares.course(run.item.account).strikes(),
                             m_looks.canLook(run.item.account)})};
    settled.decision.copies = m_copies.places(run.item.account);
    // Who stopped it decides when it goes on.
    if (run.cancelledByUser && settled.decision.state == OutboxState::Queued) {
        settled.decision.state = OutboxState::Held;
        settled.decision.nextAttempt = {};
    }
    noticeOutcome(run.item.account, report, settled.decision);
    m_recorder.add(std::move(settled));
}

void Outbox::noticeOutcome(qint64 account, const DeliveryReport &report, const Decision &decision)
{
    AccountCourse &course = m_shares.course(account);
    if (decision.accountNotBefore.isValid())
        course.struck(std::any_of(report.recipients.begin(), report.recipients.end(), isOutOfReach));
    else if (std::any_of(report.recipients.begin(), report.recipients.end(), isAccepted))
        course.answered();
    if (const auto connected = wasConnected(report))
        course.noteConnection(*connected);
    noticeOnline();
}

void Outbox::continueAtDot(ItemId id, bool isOnDisk)
{
    const auto run = m_running.find(id);
    if (run == m_running.end())
        return;
    if (isOnDisk)
        run->second.delivery->permitFinalDot();
    else
        run->second.delivery->cancel();
}

void Outbox::tell(const SettledAttempt &settled, bool isOnDisk)
{
    emit changed(settled.id);
    if (settled.decision.state == OutboxState::Held)
        emit changed(ItemId()); // it takes over nobody until it goes on
    if (isOnDisk && settled.decision.stopAccount) {
        const auto item = m_store.item(settled.id);
        emit changed(ItemId());
        emit accountStopped(item ? item->account : 0, *settled.decision.lastFailure);
    }
}

} // namespace sendoff
