// SPDX-License-Identifier: GPL-3.0-or-later
#include "outbox/ReportWatch.h"

#include "reports/readReport.h"

#include <QCryptographicHash>

namespace sendoff {

namespace {

using namespace std::chrono_literals;

/// Looks at the clock, not at mailboxes.
constexpr std::chrono::milliseconds tick = 30s;
/// So, when all mailboxes tell by themselves, or nothing is awaited of them.
constexpr std::chrono::milliseconds calmTick = 5min;
constexpr std::chrono::milliseconds afterSending = 1s;
/// What arrives together is looked at together, and after what its server answered to the sending.
constexpr std::chrono::milliseconds afterHearing = 2s;

ReportedFate fateOf(const Report &report, const ReportedRecipient &said, const QDateTime &now)
{
    return {.fate = said.fate,
            .status = said.status,
            .text = said.diagnostic,
            .reporter = report.reporter,
            .remoteMta = said.remoteMta,
            .form = report.form,
            .program = report.program,
            .at = report.date.isValid() ? report.date : now,
            .willRetryUntil = said.willRetryUntil};
}

/// What the messages say of ours.
std::vector<RecipientReport> reportsIn(const std::vector<QByteArray> &messages, const std::vector<AwaitedMessage> &awaited,
                                       const QDateTime &now)
{
    std::vector<RecipientReport> found;
    for (const QByteArray &octets : messages) {
        const auto report = readReport(octets);
        if (!report)
            continue;
        const QByteArray key = report->messageId.isEmpty() ? QCryptographicHash::hash(octets, QCryptographicHash::Sha256) : report->messageId;
        for (const MatchedFate &match : matchReport(*report, awaited))
            found.push_back({ItemId(match.item), int(match.recipient), fateOf(*report, match.said, now), key});
    }
    return found;
}

} // namespace

ReportWatch::ReportWatch(ReportStore &store, MailboxOf mailboxOf, const Clock &clock, NetworkState *network, QObject *parent)
    : QObject(parent), m_store(store), m_mailboxOf(std::move(mailboxOf)), m_clock(clock), m_network(network), m_timer(this),
      m_soon(this), m_settle(this)
{
    connect(&m_timer, &QTimer::timeout, this, &ReportWatch::look);
    m_soon.setSingleShot(true);
    m_soon.setInterval(afterSending);
    connect(&m_soon, &QTimer::timeout, this, &ReportWatch::look);
    m_settle.setSingleShot(true);
    m_settle.setInterval(afterHearing);
    connect(&m_settle, &QTimer::timeout, this, &ReportWatch::lookAtHeard);
    if (m_network)
        connect(m_network, &NetworkState::changed, this, &ReportWatch::onNetwork);
}

std::chrono::seconds ReportWatch::pause(const QDateTime &lastSent, const QDateTime &now)
{
    const qint64 minutesSince = lastSent.secsTo(now) / 60;
    return minutesSince < 15 ? 1min : minutesSince < 24 * 60 ? 10min : 30min;
}

void ReportWatch::watch(const std::vector<qint64> &accounts)
{
    for (const qint64 account : accounts) {
        if (!m_watched.contains(account))
            m_last.erase(account);
    }
    m_watched = {accounts.begin(), accounts.end()};
    std::erase_if(m_resting, [this](qint64 each) { return !m_watched.contains(each); });
    if (m_watched.empty())
        return m_timer.stop();
    QMetaObject::invokeMethod(this, &ReportWatch::look, Qt::QueuedConnection);
}

void ReportWatch::poke()
{
    if (!m_resting.empty() && !m_soon.isActive())
        m_soon.start();
}

void ReportWatch::look()
{
    const QDateTime now = m_clock.now();
    const bool hasSlept = m_lastTick.isValid() && m_lastTick.addMSecs((2 * calmTick).count()) < now;
    m_lastTick = now;
    bool isCalm = true;
    for (const qint64 account : m_watched)
        isCalm = lookAt(account, hasSlept) && isCalm;
    if (!m_watched.empty())
        m_timer.start(isCalm ? calmTick : tick);
}

bool ReportWatch::lookAt(qint64 account, bool hasSlept)
{
    const QDateTime now = m_clock.now();
    ReportMailbox *mailbox = m_mailboxOf(account);
    if (!mailbox)
        return true;
    const QDateTime lastSent = m_store.lastAwaited(account, now.addDays(-daysOfInterest));
    if (!lastSent.isValid()) {
        m_resting.insert(account);
        mailbox->rest();
        return true;
    }
    m_resting.erase(account);
    if (!m_network || m_network->isOnline())
        mailbox->listen([this, account](MailboxNews news) { hear(account, news); });
    const QDateTime last = m_last[account];
    const bool isDue = !last.isValid() || last.addSecs(pause(lastSent, now).count()) <= now;
    // What was listened to while the machine slept may be gone without a word.
    const bool mustAsk = mailbox->isListening() ? hasSlept : isDue;
    if (mustAsk && !m_running.contains(account))
        check(account, [](const ReportCheck &) {});
    return mailbox->isListening();
}

void ReportWatch::hear(qint64 account, MailboxNews news)
{
    if (news == MailboxNews::Lost)
        return m_timer.start(tick);
    m_heard.insert(account);
    if (!m_settle.isActive())
        m_settle.start();
}

void ReportWatch::lookAtHeard()
{
    std::set<qint64> heard;
    heard.swap(m_heard);
    for (const qint64 account : heard) {
        if (m_running.contains(account))
            hear(account, MailboxNews::Arrived);
        else if (m_watched.contains(account))
            check(account, [](const ReportCheck &) {});
    }
}

void ReportWatch::onNetwork(bool isOnline)
{
    for (const qint64 account : m_watched) {
        ReportMailbox *mailbox = isOnline ? nullptr : m_mailboxOf(account);
        if (mailbox && mailbox->isListening())
            m_cutOff.insert(account);
        if (mailbox)
            mailbox->rest();
    }
    if (!isOnline)
        return;
    // Nothing told what arrived since.
    for (const qint64 account : m_cutOff)
        m_last.erase(account);
    m_cutOff.clear();
    look();
}

void ReportWatch::check(qint64 account, std::function<void(const ReportCheck &)> done)
{
    const QDateTime now = m_clock.now();
    const bool isAwaited = m_store.lastAwaited(account, now.addDays(-daysOfInterest)).isValid();
    ReportMailbox *mailbox = isAwaited ? m_mailboxOf(account) : nullptr;
    if (!mailbox) {
        QMetaObject::invokeMethod(
            this, [done = std::move(done)] { done({.isAwaited = false}); }, Qt::QueuedConnection);
        return;
    }
    m_last[account] = now;
    m_running.insert(account);
    // A day more, as clocks differ.
    mailbox->gather(m_store.memory(account), now.addDays(-daysOfInterest - 1), this,
                    [this, account, done = std::move(done)](const GatheredReports &gathered) {
                        m_running.erase(account);
                        finish(account, gathered, done);
                    });
}

void ReportWatch::finish(qint64 account, const GatheredReports &gathered, const std::function<void(const ReportCheck &)> &done)
{
    const QDateTime now = m_clock.now();
    ReportCheck check{.failure = gathered.failure};
    // As of now: a report may be there as soon as its message was taken, and is read once.
    if (!gathered.messages.empty())
        check.found = reportsIn(gathered.messages, m_store.awaited(account, now.addDays(-daysOfInterest)), now);
    const auto recorded = m_store.record(account, check.found, gathered.memory, now);
    if (!recorded)
        check.storeError = recorded.error();
    else
        check.changed = *recorded;
    for (const ItemId id : check.changed) {
        emit reported(id);
        const bool isFailure = std::any_of(check.found.begin(), check.found.end(), [id](const RecipientReport &each) {
            return each.item == id && each.said.fate == Fate::Failed;
        });
        if (isFailure)
            emit failedLater(id);
    }
    done(check);
}

} // namespace sendoff
