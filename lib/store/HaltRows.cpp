// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/HaltRows.h"

#include "store/Values.h"

namespace sendoff {

void recordHalt(Transaction &change, ItemId id, const Decision &decision, bool isAccepted)
{
    if (decision.stopAccount)
        change.run(QStringLiteral("INSERT OR REPLACE INTO stopped_account (account, failure)"
                                  " SELECT account, ? FROM item WHERE id = ?"),
                   {jsonValue(decision.lastFailure.value_or(Failure{})), id.number()});
    if (decision.accountNotBefore.isValid())
        change.run(QStringLiteral("INSERT OR REPLACE INTO paused_account (account, not_before)"
                                  " SELECT account, ? FROM item WHERE id = ?"),
                   {timeValue(decision.accountNotBefore), id.number()});
    else if (isAccepted)
        change.run(QStringLiteral("DELETE FROM paused_account WHERE account = (SELECT account FROM item WHERE id = ?)"),
                   {id.number()});
}

void endHalt(Transaction &change, qint64 account, const QDateTime &now)
{
    change.run(QStringLiteral("UPDATE item SET waiting_since = ? WHERE state = 'queued' AND account = ?"
                              " AND account IN (SELECT account FROM stopped_account)"),
               {timeValue(now), account});
    change.run(QStringLiteral("DELETE FROM stopped_account WHERE account = ?"), {account});
    change.run(QStringLiteral("DELETE FROM paused_account WHERE account = ?"), {account});
}

void endAllHalts(Transaction &change)
{
    change.run(QStringLiteral("DELETE FROM stopped_account"));
    change.run(QStringLiteral("DELETE FROM paused_account"));
}

} // namespace sendoff
