// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/AccountStore.h"
#include "compose/ComposeIssue.h"
#include "compose/ComposeWarning.h"
#include "outbox/OutboxItem.h"
#include "secrets/SecretStore.h"

namespace sendoff::words {

/// A failure as people understand it: what, why, what now. Whole sentences, translated.
struct FailureWords {
    QString headline; ///< "The server refused the password."
    QString cause;    ///< may be empty
    QString advice;   ///< what to do next
    QString typed = {}; ///< the same where there are no buttons to press; empty: `advice` fits there too

    const QString &adviceWithoutButtons() const { return typed.isEmpty() ? advice : typed; }
};

FailureWords describe(const Failure &failure, const QString &accountName);
FailureWords describe(const SecretError &error, const QString &accountName);
QString describe(const ComposeIssue &issue);
/// A question or a fact, with what to do about it.
QString describe(const ComposeWarning &warning);
QString describe(AddressError error);
QString describe(const OutboxStoreError &error);
QString describe(const AccountStoreError &error, const QString &accountName);
QString describe(AccountNameError error);
/// "Waiting", "Sending", "Refused for 1 of 4": the state in words, for a row.
QString stateLine(const OutboxItem &item);
QString stageName(Stage stage); ///< "Logging in"

} // namespace sendoff::words
