// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Id.h"
#include "delivery/DeliveryReport.h"
#include "delivery/MailObject.h"
#include "delivery/MailboxLookup.h"
#include "outbox/ReportedFate.h"
#include "outbox/SentCopyState.h"

#include <QDateTime>

#include <vector>

namespace sendoff {

using ItemId = Id<struct OutboxItemTag>;

enum class OutboxState {
    Queued,
    Scheduled,
    Held,
    Sending,    ///< claimed, committed before connecting
    Committing, ///< committed before the final dot is written; "sending" for people
    Sent,       ///< every recipient accepted
    Partial,    ///< some accepted, the rest refused for good
    Failed,     ///< no recipient accepted, nothing more to try
    Uncertain   ///< the connection went between the final dot and its reply
};
/// Lower-case names of the command line's JSON; Committing reads "sending".
QString toName(OutboxState state);

/// Another message that was queued to reach someone whom this one was refused for, or waited to be sent to.
struct Successor {
    ItemId item = {};
    AddrSpec address;     ///< to whom that one goes
    bool isThere = false; ///< it is still in the outbox
    bool tookOverWaiting = false; ///< this one wasn't refused for them yet, and tries no more

    bool operator==(const Successor &) const = default;
};

/// Someone whom an earlier message was refused for, and for whom this one was queued.
struct Predecessor {
    ItemId item = {};
    AddrSpec address;     ///< as the earlier one had it
    bool isThere = false; ///< it is still in the outbox

    bool operator==(const Predecessor &) const = default;
};

/// What became of one recipient so far.
struct OutboxRecipient {
    enum class Outcome { Pending, Accepted, Deferred, Rejected, Uncertain };
    AddrSpec address;
    Outcome outcome = Outcome::Pending;
    std::optional<ServerReply> reply = std::nullopt;
    std::optional<Failure> failure = std::nullopt;
    QDateTime at = {}; ///< UTC, of the outcome
    /// What was reported since: the server's acceptance is no delivery.
    std::optional<ReportedFate> reported = std::nullopt;
    /// Sent again to them in another message, which is not taken back.
    std::optional<Successor> successor = std::nullopt;

    bool operator==(const OutboxRecipient &) const = default;
};
QString toName(OutboxRecipient::Outcome outcome);

/// One message of the outbox, without its content.
struct OutboxItem {
    ItemId id = {};
    OutboxState state = OutboxState::Queued;
    qint64 account = 0;    ///< number of the AccountId
    QString accountName = {}; ///< as it was called when queued
    QString from = {};     ///< as people read it
    QString to = {};       ///< To, Cc and Bcc as people read them
    QString subject = {};
    QByteArray messageId = {};
    std::optional<AddrSpec> reversePath = std::nullopt;
    QDateTime created = {};
    QDateTime notBefore = {};   ///< invalid: at once
    QDateTime undoUntil = {};   ///< until then it hasn't left and may be taken back; invalid: no such delay
    QDateTime nextAttempt = {}; ///< invalid: none is planned; a stopped account's are not
    QDateTime waitingSince = {}; ///< the days until giving up count from here
    int attempts = 0;      ///< finished ones, for its whole life
    int tries = 0;         ///< attempts since it was queued or a person asked to try again
    qint64 size = 0;       ///< octets of the spooled message
    QByteArray sha256 = {}; ///< of these octets; read only
    bool hasAttachments = false;
    bool has8BitContent = false;
    bool hasBinaryContent = false;
    bool hasUtf8Headers = false;
    int priority = 0;               ///< of messages that are due, the higher goes first
    bool resendIfUncertain = false; ///< sent again without asking, with the same Message-ID
    bool holdAtServer = false;      ///< a scheduled one is left with the server until notBefore: RFC 4865
    /// Someone may have a copy of it who is not among those whose fate is unknown now.
    bool hasStrayCopy = false;
    QDateTime nextLook = {};       ///< Uncertain: when the account's mailbox is asked for it; invalid: it isn't
    int looks = 0;                 ///< how often it was asked
    bool resendAfterLooks = false; ///< sent once more if it isn't found
    QString foundIn = {};          ///< the mailbox in which it was found, so that it counts as sent; empty: none
    SentCopyState copy = {};       ///< in the mailbox
    SentCopyState localCopy = {};  ///< in a folder on this machine
    std::vector<Predecessor> predecessors = {}; ///< in whose place it was queued
    QDateTime dismissed = {};       ///< since when a person wants nothing more done about refusals; invalid: nobody said so
    QDateTime removed = {};         ///< since when; invalid: it is there. Can be restored until it is purged
    std::optional<DsnNotify> notify = std::nullopt;
    DeliveryOptions options = {}; ///< without holdFor, which is counted at each attempt
    std::vector<OutboxRecipient> recipients = {};
    std::optional<Failure> lastFailure = std::nullopt;

    /// A copy couldn't be made so far.
    bool canRetryCopies() const { return copy.isMissing() || localCopy.isMissing(); }
    const SentCopyState &copyIn(CopyPlace place) const { return place == CopyPlace::Folder ? localCopy : copy; }
};

/// Refused for some or all, and nothing is left to do: other messages took over whom it was refused for, or a person
/// says so.
bool isDealtWith(const OutboxItem &item);

/// A try to send it, or a look into the account's mailbox for it.
struct OutboxAttempt {
    QDateTime started;
    QDateTime finished;
    QByteArray tlsSummary; ///< TlsRecord::toBytes(); empty if none
    Transcript transcript;
    std::optional<Sighting::Outcome> look = std::nullopt; ///< of a look
};

/// One recipient of an earlier message for whom a new one is queued.
struct TakeOver {
    ItemId item = {};   ///< the earlier message
    AddrSpec recipient; ///< as that one has it
    AddrSpec by;        ///< the recipient of the new one who takes the place

    bool operator==(const TakeOver &) const = default;
};

/// What is handed in: how people see it, and what is sent.
struct NewOutboxItem {
    /// account, names, subject, messageId, notBefore, priority, holdAtServer, hasAttachments; `mail` gives the rest
    OutboxItem item;
    MailObject mail;
    bool hold = false;
    int undoSeconds = 0; ///< 0 to 60: it leaves so much later, and may be taken back until then
    std::vector<TakeOver> takesOver = {}; ///< recorded with it; those who got the earlier one are left alone
};

struct OutboxStoreError {
    enum class Kind { NotFound, CannotWrite, CannotRead, DiskFull, ReadOnly, Busy, Corrupt, WrongState, NewerSchema };
    Kind kind = Kind::CannotWrite;
    QString detail = {}; ///< technical English
};

} // namespace sendoff
