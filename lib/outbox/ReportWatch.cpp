// SPDX-License-Identifier: GPL-3.0-or-later
#include "outbox/ReportWatch.h"

#include "reports/readReport.h"

#include <QCryptographicHash>

namespace sendoff {

namespace {

using namespace std::chrono_literals;

/// Looks at the clock, not at mailboxes.
constexpr std::chrono::milliseconds tick = 30s;

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

ReportWatch::ReportWatch(ReportStore &store, MailboxOf mailboxOf, const Clock &clock, QObject *parent)
    : QObject(parent), m_store(store), m_mailboxOf(std::move(mailboxOf)), m_clock(clock), m_timer(this)
{
    m_timer.setInterval(tick);
    connect(&m_timer, &QTimer::timeout, this, &ReportWatch::look);
}

std::chrono::seconds ReportWatch::pause(const QDateTime &lastSent, const QDateTime &now)
{
    const qint64 minutesSince = lastSent.secsTo(now) / 60;
    return minutesSince < 15 ? 1min : minutesSince < 24 * 60 ? 10min : 30min;
}

void ReportWatch::watch(const std::vector<qint64> &accounts)
{
    m_watched = {accounts.begin(), accounts.end()};
    if (m_watched.empty())
        return m_timer.stop();
    m_timer.start();
    QMetaObject::invokeMethod(this, &ReportWatch::look, Qt::QueuedConnection);
}

void ReportWatch::look()
{
    const QDateTime now = m_clock.now();
    for (const qint64 account : m_watched) {
        const QDateTime lastSent = m_store.lastAwaited(account, now.addDays(-daysOfInterest));
        const QDateTime last = m_last[account];
        // A clock that was set back must not silence it.
        const bool isDue = !last.isValid() || last > now || last.addSecs(pause(lastSent, now).count()) <= now;
        if (lastSent.isValid() && isDue && !m_running.contains(account))
            check(account, [](const ReportCheck &) {});
    }
}

void ReportWatch::check(qint64 account, std::function<void(const ReportCheck &)> done)
{
    const QDateTime now = m_clock.now();
    const auto awaited = m_store.awaited(account, now.addDays(-daysOfInterest));
    ReportMailbox *mailbox = awaited.empty() ? nullptr : m_mailboxOf(account);
    if (!mailbox) {
        QMetaObject::invokeMethod(
            this, [done = std::move(done)] { done({.isAwaited = false}); }, Qt::QueuedConnection);
        return;
    }
    m_last[account] = now;
    m_running.insert(account);
    // A day more, as clocks differ.
    mailbox->gather(m_store.memory(account), now.addDays(-daysOfInterest - 1), this,
                    [this, account, awaited, done = std::move(done)](const GatheredReports &gathered) {
                        m_running.erase(account);
                        finish(account, awaited, gathered, done);
                    });
}

void ReportWatch::finish(qint64 account, const std::vector<AwaitedMessage> &awaited, const GatheredReports &gathered,
                         const std::function<void(const ReportCheck &)> &done)
{
    const QDateTime now = m_clock.now();
    ReportCheck check{.found = reportsIn(gathered.messages, awaited, now), .failure = gathered.failure};
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
