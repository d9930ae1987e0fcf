// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/Account.h"

#include <QDateTime>

#include <vector>

namespace sendoff {

/// A draft that another program put into an account's mailbox.
struct MailboxDraft {
    AccountId account = {};
    QString accountName = {};
    QByteArray mailbox = {}; ///< as the server writes it
    quint32 uidValidity = 0;
    quint32 uid = 0;
    QString subject = {};
    QString to = {};         ///< as in AddressList
    QDateTime date = {};     ///< invalid: it has none
};

/// What came of looking for them.
struct MailboxDrafts {
    std::vector<MailboxDraft> drafts = {}; ///< newest first
    int mailboxes = 0;                     ///< that were looked into
    QStringList silent = {};               ///< names of accounts whose mailbox couldn't be looked into
};

} // namespace sendoff
