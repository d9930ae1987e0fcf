// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

namespace sendoff {

/// What came of looking for a message in the mailboxes of all accounts.
struct LetterFinding {
    QByteArray octets = {};   ///< the whole message; empty: it isn't to be had
    bool isTooBig = false;    ///< it is there, and too big to be brought over
    int mailboxes = 0;        ///< that were looked into
    QStringList pop3 = {};    ///< names of accounts with a POP3 server, which has no search
    QStringList silent = {};  ///< names of accounts whose mailbox couldn't be looked into
};

} // namespace sendoff
