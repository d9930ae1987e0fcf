// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "base/Randomness.h"
#include "delivery/Transport.h"
#include "outbox/OutboxStore.h"

#include <QTimer>

#include <functional>
#include <map>

namespace sendoff {

/// Sends what is due: claims it, hands it to its account's transport, records what became of it.
/// One delivery per account at a time. Works in the event loop of its thread; the store, clock and
/// randomness outlive it, and a transport outlives its delivery.
class Outbox : public QObject {
    Q_OBJECT
public:
    /// Null if the account is gone or can't run.
    using TransportOf = std::function<Transport *(qint64 account)>;

    Outbox(OutboxStore &store, TransportOf transportOf, const Clock &clock, Randomness &randomness,
           QObject *parent = nullptr);
    /// Deliveries under way are dropped; their rows are recovered at the next start().
    ~Outbox() override;

    /// By the holder of the profile's lock only: recovers what a crash left, then looks for what is due.
    void start();
    /// Something may be due: look soon. Cheap, many calls make one look.
    void poke();
    /// The user has mended the account.
    void resumeAccount(qint64 account);

    Result<Done, OutboxStoreError> retry(ItemId id);
    Result<Done, OutboxStoreError> resolve(ItemId id, bool sent);
    Result<Done, OutboxStoreError> remove(ItemId id);
    /// Under way: stopped, and Held unless the final dot was written. Queued or Scheduled: Held.
    Result<Done, OutboxStoreError> cancel(ItemId id);

    /// Nothing is under way and nothing is due now.
    bool isIdle() const;

signals:
    void changed(sendoff::ItemId id); ///< null: many
    void progress(sendoff::ItemId id, qint64 sent, qint64 total);
    /// A look found nothing under way and nothing due, after there was something.
    void idle();
    void accountStopped(qint64 account, const sendoff::Failure &failure);

private:
    struct Running {
        OutboxItem item;
        Delivery *delivery = nullptr;
        QDateTime started;
        bool cancelledByUser = false;
    };
    struct Settled {
        ItemId id;
        OutboxAttempt attempt;
        Decision decision;
    };

    void look();
    void schedule();
    std::vector<qint64> busyAccounts() const;
    void begin(const OutboxItem &item);
    void watch(qint64 account, ItemId id, Delivery *delivery);
    void commit(qint64 account);
    void finish(qint64 account, const DeliveryReport &report);
    void settle(const Running &run, const DeliveryReport &report);
    bool record(const Settled &settled);
    void recordPostponed();
    Result<Done, OutboxStoreError> afterwards(ItemId id, const Result<Done, OutboxStoreError> &result);

    OutboxStore &m_store;
    TransportOf m_transportOf;
    const Clock &m_clock;
    Randomness &m_randomness;
    QTimer m_timer;
    std::map<qint64, Running> m_running; ///< by account
    std::vector<Settled> m_postponed;    ///< the store could not take them yet
    bool m_isStarted = false;
    bool m_wasBusy = true;
};

} // namespace sendoff
