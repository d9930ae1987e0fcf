// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "outbox/ReportStore.h"

#include <QTimer>

#include <map>
#include <set>

namespace sendoff {

/// What came of looking for reports in one account's mailbox.
struct ReportCheck {
    std::vector<RecipientReport> found = {}; ///< of our messages, known ones included
    std::vector<ItemId> changed = {};        ///< of which something new is known
    std::optional<Failure> failure = std::nullopt; ///< of the mailbox
    std::optional<OutboxStoreError> storeError = std::nullopt;
    bool isAwaited = true;                   ///< false: nothing was sent of late, and nothing was looked at
};

/// Has accounts' mailboxes asked for reports: often after something was sent, calmly later, never if nothing is awaited.
/// Beside the sending, which knows nothing of it.
class ReportWatch final : public QObject {
    Q_OBJECT
public:
    /// Null for an account whose mailbox may not be read.
    using MailboxOf = std::function<ReportMailbox *(qint64 account)>;

    ReportWatch(ReportStore &store, MailboxOf mailboxOf, const Clock &clock, QObject *parent = nullptr);

    /// From now on by itself, for these accounts; said again when accounts change.
    void watch(const std::vector<qint64> &accounts);
    /// Now. `done` comes once, from the event loop.
    void check(qint64 account, std::function<void(const ReportCheck &)> done);

    /// For how long after it was sent a message is of interest: reports of failure come within days.
    static constexpr int daysOfInterest = 10;
    /// How long to wait between two looks, when the last message left at `lastSent`.
    static std::chrono::seconds pause(const QDateTime &lastSent, const QDateTime &now);

signals:
    void reported(sendoff::ItemId id);
    /// A report says that a message failed to reach someone after all.
    void failedLater(sendoff::ItemId id);

private:
    void look();
    void finish(qint64 account, const std::vector<AwaitedMessage> &awaited, const GatheredReports &gathered,
                const std::function<void(const ReportCheck &)> &done);

    ReportStore &m_store;
    const MailboxOf m_mailboxOf;
    const Clock &m_clock;
    QTimer m_timer;
    std::set<qint64> m_watched;
    std::set<qint64> m_running;
    std::map<qint64, QDateTime> m_last; ///< look, by account
};

} // namespace sendoff
