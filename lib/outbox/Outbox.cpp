// SPDX-License-Identifier: GPL-3.0-or-later
#include "outbox/Outbox.h"

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

std::vector<AddrSpec> openRecipients(const OutboxItem &item)
{
    std::vector<AddrSpec> open;
    for (const OutboxRecipient &recipient : item.recipients) {
        if (RetryPolicy::isOpen(recipient))
            open.push_back(recipient.address);
    }
    return open;
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

} // namespace

Outbox::Outbox(OutboxStore &store, TransportOf transportOf, const Clock &clock, Randomness &randomness,
               QObject *parent)
    : QObject(parent), m_store(store), m_transportOf(std::move(transportOf)), m_clock(clock),
      m_randomness(randomness)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Outbox::look);
}

Outbox::~Outbox()
{
    recordPostponed();
    // At once: deleteLater() would come after the transports are gone.
    for (auto &[account, run] : m_running) {
        run.delivery->disconnect(this);
        delete run.delivery;
    }
}

void Outbox::start()
{
    m_store.recover(m_clock.now());
    m_isStarted = true;
    emit changed(ItemId());
    poke();
}

void Outbox::poke()
{
    if (m_isStarted)
        m_timer.start(0);
}

void Outbox::resumeAccount(qint64 account)
{
    // If the store can't take it, the user sees the account as it is: stopped.
    if (m_store.resumeAccount(account, m_clock.now()))
        emit changed(ItemId());
    poke();
}

Result<Done, OutboxStoreError> Outbox::afterwards(ItemId id, const Result<Done, OutboxStoreError> &result)
{
    if (result) {
        emit changed(id);
        poke();
    }
    return result;
}

Result<Done, OutboxStoreError> Outbox::retry(ItemId id)
{
    const auto before = m_store.item(id);
    const auto result = afterwards(id, m_store.retry(id, m_clock.now()));
    // The others of a stopped account go on with it.
    if (result && before && before->state == OutboxState::Queued && !before->nextAttempt.isValid())
        emit changed(ItemId());
    return result;
}

Result<Done, OutboxStoreError> Outbox::resolve(ItemId id, bool sent)
{
    return afterwards(id, m_store.resolve(id, sent, m_clock.now()));
}

Result<Done, OutboxStoreError> Outbox::remove(ItemId id)
{
    return afterwards(id, m_store.remove(id));
}

Result<Done, OutboxStoreError> Outbox::cancel(ItemId id)
{
    for (auto &[account, run] : m_running) {
        if (run.item.id == id) {
            run.cancelledByUser = true;
            run.delivery->cancel();
            return Done{};
        }
    }
    return afterwards(id, m_store.hold(id));
}

bool Outbox::isIdle() const
{
    const QDateTime due = m_store.nextDue();
    return m_running.empty() && m_postponed.empty() && !(due.isValid() && due <= m_clock.now());
}

std::vector<qint64> Outbox::busyAccounts() const
{
    std::vector<qint64> busy;
    for (const auto &[account, run] : m_running)
        busy.push_back(account);
    return busy;
}

void Outbox::look()
{
    recordPostponed();
    while (const auto item = m_store.claimDue(m_clock.now(), busyAccounts())) {
        m_wasBusy = true;
        emit changed(item->id);
        begin(*item);
    }
    schedule();
    if (m_wasBusy && isIdle()) {
        m_wasBusy = false;
        emit idle();
    }
}

void Outbox::schedule()
{
    std::chrono::milliseconds sleep = longestSleep;
    const QDateTime due = m_store.nextDue(busyAccounts());
    if (due.isValid()) {
        const auto wait = std::chrono::milliseconds(m_clock.now().msecsTo(due));
        sleep = wait > 0ms ? std::min(wait, longestSleep) : shortestSleep;
    }
    // A listener may have poked in between, which is sooner.
    if (!m_timer.isActive() || m_timer.remainingTimeAsDuration() > sleep)
        m_timer.start(sleep);
}

void Outbox::begin(const OutboxItem &item)
{
    Running run{item, nullptr, m_clock.now(), false};
    Transport *transport = m_transportOf(item.account);
    if (!transport) {
        settle(run, reportForAll<Deferred>(item, {FailureKind::AccountMissing, Stage::Local, Scope::Account}));
        return;
    }
    const auto content = m_store.content(item.id);
    if (!content) {
        settle(run, reportForAll<Rejected>(item, {FailureKind::ContentMissing, Stage::Local, Scope::Message}));
        return;
    }
    run.delivery = transport->deliver({.envelope = {item.reversePath, openRecipients(item)},
                                       .content = content,
                                       .has8BitContent = item.has8BitContent,
                                       .hasUtf8Headers = item.hasUtf8Headers,
                                       .notify = item.notify,
                                       .envelopeId = item.messageId});
    m_running.insert_or_assign(item.account, run);
    watch(item.account, item.id, run.delivery);
}

void Outbox::watch(qint64 account, ItemId id, Delivery *delivery)
{
    connect(delivery, &Delivery::progress, this,
            [this, id](qint64 sent, qint64 total) { emit progress(id, sent, total); });
    connect(delivery, &Delivery::finalDotPending, this, [this, account] { commit(account); });
    connect(delivery, &Delivery::finished, this,
            [this, account](const DeliveryReport &report) { finish(account, report); });
}

void Outbox::commit(qint64 account)
{
    const auto run = m_running.find(account);
    if (run == m_running.end())
        return;
    // Without the row that says so on the disk, a crash after the dot would send it twice.
    if (m_store.markCommitting(run->second.item.id))
        run->second.delivery->permitFinalDot();
    else
        run->second.delivery->cancel();
}

void Outbox::finish(qint64 account, const DeliveryReport &report)
{
    const auto found = m_running.find(account);
    if (found == m_running.end())
        return;
    const Running run = found->second;
    m_running.erase(found);
    run.delivery->disconnect(this);
    run.delivery->deleteLater();
    settle(run, report);
    poke();
}

void Outbox::settle(const Running &run, const DeliveryReport &report)
{
    const QDateTime now = m_clock.now();
    Settled settled{run.item.id,
                    {run.started, now, report.tlsSummary, report.transcript},
                    RetryPolicy::decide(run.item, report, now, m_randomness)};
    // Who stopped it decides when it goes on.
    if (run.cancelledByUser && settled.decision.state == OutboxState::Queued) {
        settled.decision.state = OutboxState::Held;
        settled.decision.nextAttempt = {};
    }
    if (!record(settled))
        m_postponed.push_back(settled);
    emit changed(run.item.id);
    if (settled.decision.stopAccount) {
        emit changed(ItemId());
        emit accountStopped(run.item.account, *settled.decision.lastFailure);
    }
}

/// False if it is worth another try.
bool Outbox::record(const Settled &settled)
{
    const auto recorded = m_store.record(settled.id, settled.attempt, settled.decision);
    return recorded || recorded.error().kind == OutboxStoreError::Kind::NotFound
           || recorded.error().kind == OutboxStoreError::Kind::WrongState;
}

void Outbox::recordPostponed()
{
    std::vector<Settled> postponed;
    postponed.swap(m_postponed);
    for (const Settled &settled : postponed) {
        if (record(settled))
            emit changed(settled.id);
        else
            m_postponed.push_back(settled);
    }
}

} // namespace sendoff
