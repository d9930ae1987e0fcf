// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/AccountStore.h"
#include "base/Clock.h"
#include "base/Randomness.h"
#include "outbox/OutboxItem.h"
#include "submission/SubmissionQueue.h"

namespace sendoff {

/// Makes items of the outbox of what programs hand in at the submission port. The refusals are whole
/// replies of SMTP: English, as no program says which language its user reads.
class SubmissionIntake {
public:
    /// `accounts` as they are now.
    SubmissionIntake(std::vector<Account> accounts, const Clock &clock, Randomness &randomness);

    /// By the account with the number `account`, or for 0 by the one that may send as From says, or else as
    /// the envelope does.
    Result<NewOutboxItem, QByteArray> take(const Submission &submission, qint64 account) const;

    /// Why nothing can be sent to it, or nothing.
    static std::optional<QByteArray> refusalOf(const QByteArray &recipient);
    static QByteArray refusalOf(const OutboxStoreError &error);

private:
    Result<Account, QByteArray> accountFor(const Submission &submission, qint64 account) const;

    const std::vector<Account> m_accounts;
    const Clock &m_clock;
    Randomness &m_randomness;
};

} // namespace sendoff
