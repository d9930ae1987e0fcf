// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outbox/OutboxStore.h"

#include <QTimer>

namespace sendoff {

/// What deliveries bring, on its way into the store: what happens in one turn of the event loop is one transaction, as
/// syncing the disk costs most. What can't be recorded is kept until it can. The store outlives it.
class AttemptRecorder final : public QObject {
    Q_OBJECT
public:
    explicit AttemptRecorder(OutboxStore &store, QObject *parent);
    /// Records what is left, if that is possible.
    ~AttemptRecorder() override;

    /// The item is to be Committing before its final dot is written: dotRecorded().
    void addDot(ItemId id);
    /// Its delivery came to an end: nothing is to be written any more.
    void dropDot(ItemId id);
    /// It is recorded(), and again after each time that it couldn't be.
    void add(SettledAttempt settled);
    /// Everything settled is recorded.
    bool isEmpty() const { return m_settled.empty(); }
    /// Now rather than soon.
    void write();

signals:
    /// Without the row that says so on the disk, a crash after the dot would send it twice.
    void dotRecorded(sendoff::ItemId id, bool isOnDisk);
    void recorded(const sendoff::SettledAttempt &settled, bool isOnDisk);
    /// Some that were settled are on the disk.
    void written();

private:
    void writeSoon();

    OutboxStore &m_store;
    QTimer m_timer;
    std::vector<ItemId> m_dots;
    std::vector<SettledAttempt> m_settled; ///< not recorded yet, or the store could not take them
};

} // namespace sendoff
