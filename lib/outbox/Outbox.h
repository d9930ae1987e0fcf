// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "base/Randomness.h"
#include "delivery/Transport.h"
#include "outbox/AccountShares.h"
#include "outbox/AttemptRecorder.h"
#include "outbox/MailboxLooks.h"
#include "outbox/NetworkState.h"
#include "outbox/OutboxStore.h"
#include "outbox/SentCopies.h"

#include <QTimer>

#include <map>

namespace sendoff {

/// What the outbox is told about accounts and the network.
struct OutboxSurroundings {
    /// Null if the account is gone or can't run. A transport outlives its deliveries.
    AccountShares::TransportOf transportOf;
    AccountShares::PaceOf paceOf = {}; ///< none: no limits
    /// Null for an account whose mailbox can't be asked; none: no account's can.
    MailboxLooks::LookupOf lookupOf = {};
    /// Null for an account that keeps no copies there of what it sent; none: no account does.
    SentCopies::KeeperOf copyKeeperOf = {};
    NetworkState *network = nullptr;                        ///< none: not known
};

/// Sends what is due: claims it, hands it to its account's transport, records what became of it. As many
/// deliveries for each account as its transport takes; accounts take turns. Works in the event loop of
/// its thread; store, clock, randomness and network outlive it.
class Outbox : public QObject {
    Q_OBJECT
public:
    Outbox(OutboxStore &store, OutboxSurroundings surroundings, const Clock &clock, Randomness &randomness,
           QObject *parent = nullptr);
    /// Deliveries under way are dropped; their rows are recovered at the next start().
    ~Outbox() override;

    /// By the holder of the profile's lock only: recovers what a crash left, then looks for what is due.
    /// `lookingAccounts` have a mailbox that can be asked for what a crash left uncertain.
    void start(const std::vector<qint64> &lookingAccounts = {});
    bool isStarted() const { return m_isStarted; }
    /// Something may be due: look soon. Cheap, many calls make one look.
    void poke();
    /// The user has mended the account.
    void resumeAccount(qint64 account);

    // What people do to a message. These work before start() too, for a program that does not send: it
    // tells the one that does.
    Result<Done, OutboxStoreError> retry(ItemId id);
    Result<Done, OutboxStoreError> hold(ItemId id);
    Result<Done, OutboxStoreError> release(ItemId id);
    Result<Done, OutboxStoreError> reschedule(ItemId id, const QDateTime &notBefore);
    Result<Done, OutboxStoreError> resolve(ItemId id, bool sent);
    Result<Done, OutboxStoreError> setDismissed(ItemId id, bool isDismissed);
    Result<Done, OutboxStoreError> remove(ItemId id);
    Result<Done, OutboxStoreError> restore(ItemId id);
    /// Copies that couldn't be made are tried again.
    Result<Done, OutboxStoreError> retryCopies(ItemId id);
    /// Under way: stopped, and Held unless the final dot was written. Queued or Scheduled: Held at once.
    /// Under way in another program: cancelElsewhere(), whose outcome shows in the item.
    Result<Done, OutboxStoreError> cancel(ItemId id);

    /// Nothing is under way, and nothing can begin for a minute: what is due waits for its account's pace.
    /// A program that sends in passing may end then.
    bool isResting();
    /// Nothing is under way and nothing is due now.
    bool isIdle() const;
    /// From now on nothing begins; what is under way goes on. For a program that is about to end.
    void windDown() { m_isWindingDown = true; }
    bool hasUnderWay() const { return !m_running.empty() || !m_recorder.isEmpty(); }
    /// False if the system says so, or if no account's server could be found or reached last time.
    bool isOnline() const;
    /// The last attempt didn't get as far as to the greeting of the account's server.
    bool failsToConnect(qint64 account) const { return m_shares.failsToConnect(account); }

signals:
    void changed(sendoff::ItemId id); ///< null: many
    void progress(sendoff::ItemId id, qint64 sent, qint64 total);
    /// A look found nothing under way and nothing due, after there was something.
    void idle();
    void accountStopped(qint64 account, const sendoff::Failure &failure);
    void onlineChanged(bool isOnline);
    void cancelElsewhere(sendoff::ItemId id);

private:
    struct Running {
        OutboxItem item;
        Delivery *delivery = nullptr;
        QDateTime started;
        bool cancelledByUser = false;
    };

    void look();
    void schedule();
    void noticeTime();
    UnderWay underWay() const;
    void begin(const OutboxItem &item);
    void watch(ItemId id, Delivery *delivery);
    void finish(ItemId id, const DeliveryReport &report);
    void settle(const Running &run, const DeliveryReport &report);
    void noticeOutcome(qint64 account, const DeliveryReport &report, const Decision &decision);
    void continueAtDot(ItemId id, bool isOnDisk);
    void tell(const SettledAttempt &settled, bool isOnDisk);
    void networkIsBack();
    void noticeOnline();
    Result<Done, OutboxStoreError> afterwards(ItemId id, const Result<Done, OutboxStoreError> &result);

    OutboxStore &m_store;
    const OutboxSurroundings m_surroundings;
    MailboxLooks m_looks;
    SentCopies m_copies;
    AttemptRecorder m_recorder;
    AccountShares m_shares;
    const Clock &m_clock;
    Randomness &m_randomness;
    QTimer m_timer;
    QTimer m_houseTimer;
    std::map<ItemId, Running> m_running;
    QDateTime m_lastLook;
    bool m_isStarted = false;
    bool m_isWindingDown = false;
    bool m_wasBusy = true;
    bool m_wasOnline = true;
};

} // namespace sendoff
