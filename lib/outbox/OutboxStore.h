// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "delivery/MailboxLookup.h"
#include "outbox/OutboxQuery.h"
#include "outbox/OutboxSettings.h"
#include "outbox/RetryPolicy.h"

namespace sendoff {

/// How many of an account's due messages may be claimed now.
struct ClaimShare {
    qint64 account = 0;
    int count = 1;
    int largeCount = 1; ///< of these, how many may be over largeMessage octets
};
constexpr qint64 largeMessage = 1'000'000;

/// One attempt and what was decided after it.
struct SettledAttempt {
    ItemId id;
    OutboxAttempt attempt;
    Decision decision;
};

/// What came of looking for a message in the account's mailbox.
struct SettledLook {
    Sighting::Outcome outcome = Sighting::Outcome::NotLooked;
    QString mailbox = {}; ///< where it was found
    QDateTime next = {};  ///< when it is looked for again; invalid: never, and it is decided without
    std::optional<OutboxAttempt> attempt = std::nullopt; ///< the conversation, if there was one
};

/// Keeps the outbox durably. Each call is one transaction, on disk when it returns but where said otherwise.
class OutboxStore {
public:
    using Error = OutboxStoreError;
    virtual ~OutboxStore() = default;

    /// Spools the contents (written, fsynced, renamed, folder fsynced), then commits the rows, with whom they take
    /// over. All or none; the numbers are in the order of the items.
    virtual Result<std::vector<ItemId>, Error> enqueueMany(const std::vector<NewOutboxItem> &items,
                                                           const QDateTime &now) = 0;
    Result<ItemId, Error> enqueue(const NewOutboxItem &item, const QDateTime &now);

    /// Newest first; fast for 100,000 messages. Read the items that are looked at with items(ids).
    virtual std::vector<ItemId> ids(const OutboxQuery &query = {}) const = 0;
    /// The same with when they were made, for lists by day.
    virtual std::vector<ListedItem> list(const OutboxQuery &query = {}) const = 0;
    /// In the order of the numbers given; those that are gone are left out.
    virtual std::vector<OutboxItem> items(const std::vector<ItemId> &ids) const = 0;
    /// Newest first, all that aren't removed; with a state, only those.
    virtual std::vector<OutboxItem> items(std::optional<OutboxState> state = std::nullopt) const = 0;
    virtual std::optional<OutboxItem> item(ItemId id) const = 0;
    virtual OutboxTally tally() const = 0;
    virtual std::vector<OutboxAttempt> attempts(ItemId id) const = 0;
    /// The spooled octets; open() gives null if they are gone or too few. If they are others, the last can't be read.
    virtual std::shared_ptr<const MessageContent> content(ItemId id) const = 0;

    /// After a crash: Sending becomes Queued; Committing becomes Uncertain, or Queued if resendIfUncertain, unless
    /// its account's mailbox can be asked first; stopped accounts go on. Called by the lock's holder before it
    /// claims anything. `lookingAccounts` have such a mailbox.
    virtual void recover(const QDateTime &now, const std::vector<qint64> &lookingAccounts = {}) = 0;
    /// What the passing of time changes: a Scheduled message that is a day late becomes Held, and one that
    /// waits for longer than it ever should, as the clock was set back, is due. True if anything changed.
    virtual bool applyTime(const QDateTime &now) = 0;
    /// Those with something due that may be claimed now, longest waiting first.
    virtual std::vector<qint64> dueAccounts(const QDateTime &now) const = 0;
    /// Due items become Sending and are returned: by priority, then longest due. Seen by every process at
    /// once; not on the disk, as after a crash of the system they are simply due again.
    virtual std::vector<OutboxItem> claimDue(const QDateTime &now, const std::vector<ClaimShare> &shares) = 0;
    /// When the next item is due that claimDue() would take; invalid if none waits.
    virtual QDateTime nextDue(const std::vector<qint64> &busyAccounts = {}) const = 0;
    /// In one transaction: Sending ones become Committing, attempts are recorded. An item that is gone or
    /// in another state is left out; returns those that were done.
    virtual Result<std::vector<ItemId>, Error> advance(const std::vector<ItemId> &committing,
                                                       const std::vector<SettledAttempt> &settled) = 0;
    /// Uncertain ones for which a mailbox is to be asked now, longest waiting first.
    virtual std::vector<OutboxItem> dueLooks(const QDateTime &now) const = 0;
    /// When the next of them is due; invalid: none waits.
    virtual QDateTime nextLook() const = 0;
    /// Found: the uncertain recipients are accepted. Else it waits for the next look, or, if there is none, is sent
    /// once more if that was the choice. WrongState if it isn't Uncertain any more.
    virtual Result<Done, Error> recordLook(ItemId id, const SettledLook &look, const QDateTime &now) = 0;
    /// Those of which a copy is to be made there now, longest waiting first.
    virtual std::vector<OutboxItem> dueCopies(CopyPlace place, const QDateTime &now) const = 0;
    /// When the next copy is due; invalid: none waits.
    virtual QDateTime nextCopy() const = 0;
    /// Of a message that was sent otherwise than by an attempt: a person says so. Where there is one already, nothing
    /// is ordered.
    virtual Result<Done, Error> orderCopies(ItemId id, const std::vector<CopyPlace> &places, const QDateTime &sentAt) = 0;
    virtual Result<Done, Error> recordCopy(ItemId id, CopyPlace place, const SentCopyState &copy) = 0;
    /// Those that wait or were given up are due now, and are tried for days again. WrongState if there is none.
    virtual Result<Done, Error> retryCopies(ItemId id, const QDateTime &now) = 0;
    /// Of the last try to make one.
    virtual Transcript copyTranscript(ItemId id, CopyPlace place = CopyPlace::Mailbox) const = 0;
    /// Messages that an account's server accepted since then.
    virtual int acceptedSince(qint64 account, const QDateTime &since) const = 0;
    /// What waits because of the network is due within the next seconds.
    virtual void networkIsBack(const QDateTime &now) = 0;
    /// Ends what Decision::stopAccount or accountNotBefore began; no error if nothing did.
    virtual Result<Done, Error> resumeAccount(qint64 account, const QDateTime &now) = 0;

    // A message that takes over recipients of another does so no more while it is held, nor when it is removed
    // before it reached them.

    /// Queued or Scheduled becomes Held: not tried until release() or retry().
    virtual Result<Done, Error> hold(ItemId id) = 0;
    /// Held becomes Scheduled if its time is to come, else Queued.
    virtual Result<Done, Error> release(ItemId id, const QDateTime &now) = 0;
    /// Queued, Scheduled or Held becomes Scheduled for that time.
    virtual Result<Done, Error> reschedule(ItemId id, const QDateTime &notBefore, const QDateTime &now) = 0;
    /// Queued, Scheduled, Held, Failed, Partial: the recipients neither accepted nor uncertain, nor taken over by
    /// another message, are tried at once, and a stopped account goes on.
    virtual Result<Done, Error> retry(ItemId id, const QDateTime &now) = 0;
    /// The uncertain recipients: sent, or send again with the same Message-ID.
    virtual Result<Done, Error> resolve(ItemId id, bool sent, const QDateTime &now) = 0;
    /// Failed, Partial: a person wants nothing more done about it, until it is sent again or a report says more.
    virtual Result<Done, Error> setDismissed(ItemId id, bool isDismissed, const QDateTime &now) = 0;
    /// Out of sight, not sent, kept for daysToKeepRemoved. Not while Sending or Committing (WrongState).
    virtual Result<Done, Error> remove(ItemId id, const QDateTime &now) = 0;
    /// Undoes remove().
    virtual Result<Done, Error> restore(ItemId id) = 0;
    /// Row, attempts and octets are gone.
    virtual Result<Done, Error> purge(ItemId id) = 0;

    virtual OutboxSettings settings() const = 0;
    virtual Result<Done, Error> saveSettings(const OutboxSettings &settings) = 0;
    virtual StorageSize storageSize() const = 0;
    /// A small step of what keeps the outbox small and searchable: purges what is old, reads texts for
    /// the search, gives room back. True if there is more to do.
    virtual bool keepHouse(const QDateTime &now) = 0;
};

} // namespace sendoff
