// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "delivery/DeliveryReport.h"
#include "delivery/MailObject.h"

#include <QObject>

namespace sendoff {

/// One attempt under way. Emits finished() exactly once, then nothing. Delete with deleteLater().
class Delivery : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    /// Answers finalDotPending(): go on. The caller has made the row durable as Committing.
    virtual void permitFinalDot() = 0;
    /// Stop now. The outcome is true: Deferred(Cancelled) before the final dot; after it what the server says within
    /// seconds, else Uncertain.
    virtual void cancel() = 0;

signals:
    /// The stage reached, for "connecting", "logging in", "sending".
    void stageReached(sendoff::Stage stage);
    /// Octets of the content handed to the channel, out of total.
    void progress(qint64 sent, qint64 total);
    /// All but the final dot (or BDAT LAST) is ready to go; waits for permitFinalDot().
    void finalDotPending();
    void finished(const sendoff::DeliveryReport &report);
};

/// A way to fulfil the contract for one account.
class Transport : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    /// Never null; events only after control is back in the event loop. Owned by the caller.
    [[nodiscard]] virtual Delivery *deliver(const MailObject &mail) = 0;
    /// How many deliveries may be under way at once: more of them share connections and flights.
    virtual int capacity() const { return 1; }
};

} // namespace sendoff
