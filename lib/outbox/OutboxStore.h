// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "outbox/OutboxItem.h"
#include "outbox/RetryPolicy.h"

namespace sendoff {

/// Keeps the outbox durably. Each call is one transaction, on disk when it returns.
class OutboxStore {
public:
    virtual ~OutboxStore() = default;

    /// Spools the content (written, fsynced, renamed, folder fsynced), then commits the row.
    virtual Result<ItemId, OutboxStoreError> enqueue(const NewOutboxItem &item, const QDateTime &now) = 0;
    /// Newest first; with a state, only those.
    virtual std::vector<OutboxItem> items(std::optional<OutboxState> state = std::nullopt) const = 0;
    virtual std::optional<OutboxItem> item(ItemId id) const = 0;
    virtual std::vector<OutboxAttempt> attempts(ItemId id) const = 0;
    /// The spooled octets; open() gives null if they are gone or changed (size and SHA-256).
    virtual std::shared_ptr<const MessageContent> content(ItemId id) const = 0;

    /// After a crash: Sending becomes Queued, Committing becomes Uncertain; stopped accounts go on.
    /// Called by the lock's holder before it claims anything.
    virtual void recover(const QDateTime &now) = 0;
    /// The item due for longest becomes Sending and is returned; none of these accounts, none of a
    /// stopped one.
    virtual std::optional<OutboxItem> claimDue(const QDateTime &now, const std::vector<qint64> &busyAccounts) = 0;
    /// When the next item is due that claimDue() would take; invalid if none waits.
    virtual QDateTime nextDue(const std::vector<qint64> &busyAccounts = {}) const = 0;
    virtual Result<Done, OutboxStoreError> markCommitting(ItemId id) = 0;
    /// Records an attempt and what was decided, in one transaction.
    virtual Result<Done, OutboxStoreError> record(ItemId id, const OutboxAttempt &attempt, const Decision &decision) = 0;
    /// Ends what Decision::stopAccount began; no error if the account wasn't stopped.
    virtual Result<Done, OutboxStoreError> resumeAccount(qint64 account, const QDateTime &now) = 0;
    /// Queued or Scheduled becomes Held: not tried until retry().
    virtual Result<Done, OutboxStoreError> hold(ItemId id) = 0;
    /// Queued, Scheduled, Held, Failed, Partial: the recipients neither accepted nor uncertain are tried
    /// at once, and a stopped account goes on.
    virtual Result<Done, OutboxStoreError> retry(ItemId id, const QDateTime &now) = 0;
    /// The uncertain recipients: sent, or send again with the same Message-ID.
    virtual Result<Done, OutboxStoreError> resolve(ItemId id, bool sent, const QDateTime &now) = 0;
    /// Row, attempts and spooled octets. Not while Sending or Committing (WrongState).
    virtual Result<Done, OutboxStoreError> remove(ItemId id) = 0;
};

} // namespace sendoff
