// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "outbox/NetworkState.h"
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

/// Has accounts' mailboxes asked for reports: when they tell that something arrived, where they can; else often after
/// something was sent, calmly later. Never if nothing is awaited. Beside the sending, which knows nothing of it.
class ReportWatch final : public QObject {
    Q_OBJECT
public:
    /// Null for an account whose mailbox may not be read.
    using MailboxOf = std::function<ReportMailbox *(qint64 account)>;

    /// `network` may be null; it outlives this.
    ReportWatch(ReportStore &store, MailboxOf mailboxOf, const Clock &clock, NetworkState *network = nullptr,
                QObject *parent = nullptr);

    /// From now on by itself, for these accounts; said again when accounts change.
    void watch(const std::vector<qint64> &accounts);
    /// Something may have been sent: an account for which nothing was awaited is looked at soon.
    void poke();
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
    /// True if nothing has to be asked until it tells.
    bool lookAt(qint64 account, bool hasSlept);
    void hear(qint64 account, MailboxNews news);
    void lookAtHeard();
    void onNetwork(bool isOnline);
    void finish(qint64 account, const GatheredReports &gathered, const std::function<void(const ReportCheck &)> &done);

    ReportStore &m_store;
    const MailboxOf m_mailboxOf;
    const Clock &m_clock;
    NetworkState *const m_network;
    QTimer m_timer;
    QTimer m_soon;   ///< after something was sent
    QTimer m_settle; ///< after something was heard
    QDateTime m_lastTick;
    std::set<qint64> m_watched;
    std::set<qint64> m_running;
    std::set<qint64> m_resting;    ///< of the watched: nothing is awaited
    std::set<qint64> m_heard;      ///< to be looked at once it is quiet
    std::set<qint64> m_cutOff;     ///< listened, until the network went
    std::map<qint64, QDateTime> m_last; ///< look, by account
};

} // namespace sendoff
