// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "outbox/OutboxItem.h"
#include "reports/ReportMailbox.h"
#include "reports/matchReport.h"

namespace sendoff {

/// A report about one recipient of one message, as it is kept.
struct RecipientReport {
    ItemId item = {};
    int recipient = 0; ///< position
    ReportedFate said = {};
    QByteArray key = {}; ///< the same for the same report, however often it is seen
};

/// Keeps what was reported, and how far mailboxes were read.
class ReportStore {
public:
    using Error = OutboxStoreError;
    virtual ~ReportStore() = default;

    /// Messages of the account that someone accepted since then: of these something may be reported.
    virtual std::vector<AwaitedMessage> awaited(qint64 account, const QDateTime &since) const = 0;
    /// When the last of them was accepted; invalid: none is.
    virtual QDateTime lastAwaited(qint64 account, const QDateTime &since) const = 0;
    virtual MailboxMemory memory(qint64 account) const = 0;
    /// In one transaction, once each. A recipient whom it failed to reach after all counts as rejected. Returns the
    /// messages of which something new is known.
    virtual Result<std::vector<ItemId>, Error> record(qint64 account, const std::vector<RecipientReport> &reports,
                                                      const MailboxMemory &memory, const QDateTime &now) = 0;
    /// Of one message, oldest first.
    virtual std::vector<RecipientReport> reports(ItemId id) const = 0;
};

} // namespace sendoff
