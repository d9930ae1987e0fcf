// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/ItemRows.h"
#include "store/SqliteOutboxStore.h"
#include "store/Values.h"

#include <algorithm>
#include <iterator>

namespace sendoff {

namespace {

/// What claimDue() may take.
const QString claimable =
    QStringLiteral("state IN ('queued', 'scheduled') AND removed IS NULL AND next_attempt IS NOT NULL");
/// firsts (account, first): each account's first due time. By steps from account to account, as grouping
/// would read all that waits, which may be a hundred thousand.
const QString accountFirsts =
    QStringLiteral(
        "WITH RECURSIVE step (account) AS (SELECT min(account) FROM item INDEXED BY item_due WHERE %1 UNION ALL"
        " SELECT (SELECT min(account) FROM item INDEXED BY item_due WHERE account > step.account AND %1) FROM step"
        " WHERE account IS NOT NULL),"
        " firsts (account, first) AS (SELECT account, (SELECT min(next_attempt) FROM item"
        " INDEXED BY item_due WHERE item.account = step.account AND %1) FROM step WHERE account IS NOT NULL) ")
        .arg(claimable);
const QString unstopped = QStringLiteral("account NOT IN (SELECT account FROM stopped_account)");

/// The account's first due ones, as many as its share says.
std::vector<ItemId> dueOf(Transaction &change, const Database &database, const ClaimShare &share, const QDateTime &now)
{
    std::vector<ItemId> due;
    int count = share.count;
    int large = share.largeCount;
    QSqlQuery rows = change.run(
        QStringLiteral("SELECT id, size FROM item INDEXED BY item_claim WHERE account = ? AND %1 AND next_attempt <= ?"
                       " ORDER BY priority DESC, next_attempt, id")
            .arg(claimable),
        {share.account, timeValue(now)});
    while (count > 0 && database.next(rows)) {
        const bool isLarge = rows.value(1).toLongLong() > largeMessage;
        if (isLarge && large-- <= 0)
            continue;
        due.push_back(ItemId(rows.value(0).toLongLong()));
        --count;
    }
    rows.finish();
    return due;
}

} // namespace

std::vector<qint64> SqliteOutboxStore::dueAccounts(const QDateTime &now) const
{
    std::vector<qint64> accounts;
    QSqlQuery rows =
        m_database.run(accountFirsts
                           + QStringLiteral("SELECT account FROM firsts WHERE first <= ? AND %1 AND account NOT IN"
                                            " (SELECT account FROM paused_account WHERE not_before > ?) ORDER BY first")
                                 .arg(unstopped),
                       {timeValue(now), timeValue(now)});
    while (m_database.next(rows))
        accounts.push_back(rows.value(0).toLongLong());
    return accounts;
}

std::vector<OutboxItem> SqliteOutboxStore::claimDue(const QDateTime &now, const std::vector<ClaimShare> &shares)
{
    std::vector<ItemId> claimed;
    Transaction change(m_database, Transaction::Durability::Seen);
    for (const ClaimShare &share : shares)
        std::ranges::copy(dueOf(change, m_database, share, now), std::back_inserter(claimed));
    for (const ItemId id : claimed)
        change.run(QStringLiteral("UPDATE item SET state = 'sending', next_attempt = NULL WHERE id = ?"), {id.number()});
    const auto taken = items(claimed);
    if (claimed.empty() || !change.commit())
        return {};
    return taken;
}

QDateTime SqliteOutboxStore::nextDue(const std::vector<qint64> &busyAccounts) const
{
    QStringList busy;
    for (const qint64 account : busyAccounts)
        busy += QString::number(account); // SQLite has no list as a value
    QSqlQuery row =
        m_database.run(accountFirsts
                       + QStringLiteral("SELECT min(max(first, coalesce(not_before, first))) FROM firsts"
                                        " LEFT JOIN paused_account USING (account) WHERE account NOT IN (%1) AND %2")
                             .arg(busy.join(u','), unstopped));
    return row.next() ? timeFrom(row.value(0)) : QDateTime();
}

} // namespace sendoff
