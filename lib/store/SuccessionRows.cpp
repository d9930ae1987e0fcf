// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/SuccessionRows.h"

#include "outbox/RetryPolicy.h"
#include "store/ItemRows.h"
#include "store/Values.h"

#include <unordered_map>

namespace sendoff {

namespace {

const QString isThere = QStringLiteral("EXISTS (SELECT 1 FROM item WHERE item.id = %1 AND removed IS NULL)");

struct ItemsByNumber {
    std::unordered_map<qint64, OutboxItem *> items = {};
    QString list = {}; ///< for SQL

    explicit ItemsByNumber(std::vector<OutboxItem> &all)
    {
        QStringList numbers;
        for (OutboxItem &item : all) {
            numbers += item.id.toText();
            items.emplace(item.id.number(), &item);
        }
        list = numbers.join(u',');
    }
};

void addSuccessors(const Database &database, const ItemsByNumber &byNumber)
{
    QSqlQuery rows = database.run(QStringLiteral("SELECT item, position, successor, address, %1, outcome_before FROM succession"
                                                 " WHERE withdrawn = 0 AND item IN (%2)")
                                      .arg(isThere.arg(QStringLiteral("succession.successor")), byNumber.list));
    while (database.next(rows)) {
        auto &recipients = byNumber.items.at(rows.value(0).toLongLong())->recipients;
        const auto position = rows.value(1).toLongLong();
        const auto address = AddrSpec::parse(rows.value(3).toString());
        if (!address || position < 0 || size_t(position) >= recipients.size())
            continue;
        OutboxRecipient &recipient = recipients[size_t(position)];
        if (recipient.outcome == OutboxRecipient::Outcome::Rejected)
            recipient.successor = Successor{ItemId(rows.value(2).toLongLong()), *address, rows.value(4).toBool(),
                                            rows.value(5).toString() != toName(OutboxRecipient::Outcome::Rejected)};
    }
}

void addPredecessors(const Database &database, const ItemsByNumber &byNumber)
{
    QSqlQuery rows =
        database.run(QStringLiteral("SELECT successor, succession.item, recipient.address, %1 FROM succession"
                                    " JOIN recipient ON recipient.item = succession.item"
                                    " AND recipient.position = succession.position"
                                    " WHERE successor IN (%2) ORDER BY succession.item, succession.position")
                         .arg(isThere.arg(QStringLiteral("succession.item")), byNumber.list));
    while (database.next(rows)) {
        if (const auto address = AddrSpec::parse(rows.value(2).toString()))
            byNumber.items.at(rows.value(0).toLongLong())
                ->predecessors.push_back({ItemId(rows.value(1).toLongLong()), *address, rows.value(3).toBool()});
    }
}

const QString ofEarlier = QStringLiteral("recipient.item = succession.item AND recipient.position = succession.position");
const QString nextAttemptOfEarlier = QStringLiteral("(SELECT next_attempt FROM item WHERE item.id = recipient.item)");
const QString mayBeTakenOver = QStringLiteral("(outcome = 'rejected' OR (outcome IN ('pending', 'deferred')"
                                              " AND recipient.item IN (SELECT id FROM item WHERE state = 'queued')))");

std::vector<OutboxItem> readEarlier(Transaction &change, const Database &database, ItemId successor)
{
    std::vector<OutboxItem> items;
    QSqlQuery rows = change.run(QStringLiteral("SELECT DISTINCT item FROM succession WHERE successor = ?"), {successor.number()});
    while (change.isFine() && database.next(rows)) {
        if (auto item = readItem(database, ItemId(rows.value(0).toLongLong())))
            items.push_back(std::move(*item));
    }
    return items;
}

/// What is left with nobody to try is settled.
void stopTrying(Transaction &change, const Database &database, ItemId successor)
{
    change.run(QStringLiteral("UPDATE recipient SET outcome = 'rejected' WHERE outcome IN ('pending', 'deferred') AND (item, position) IN"
                              " (SELECT item, position FROM succession WHERE successor = ? AND withdrawn = 0)"),
               {successor.number()});
    for (const OutboxItem &item : readEarlier(change, database, successor)) {
        const OutboxState state = RetryPolicy::stateOf(item.recipients);
        if (item.state == OutboxState::Queued && state != OutboxState::Queued)
            change.run(QStringLiteral("UPDATE item SET state = ?, next_attempt = NULL, settled = coalesce((SELECT max(at) FROM recipient"
                                      " WHERE recipient.item = item.id AND outcome = 'accepted'), created) WHERE id = ?"),
                       {stateValue(state), item.id.number()});
    }
}

/// As it was before: due when it was to be.
void tryAgain(Transaction &change, const Database &database, ItemId successor)
{
    change.run(QStringLiteral("UPDATE recipient SET outcome = (SELECT outcome_before FROM succession WHERE %1) WHERE outcome = 'rejected'"
                              " AND (item, position) IN (SELECT item, position FROM succession WHERE successor = ? AND withdrawn = 1)")
                   .arg(ofEarlier),
               {successor.number()});
    for (const OutboxItem &item : readEarlier(change, database, successor)) {
        const bool isSettled = item.state == OutboxState::Failed || item.state == OutboxState::Partial;
        if (isSettled && RetryPolicy::stateOf(item.recipients) == OutboxState::Queued)
            change.run(QStringLiteral("UPDATE item SET state = 'queued', settled = NULL, next_attempt = coalesce((SELECT max(next_attempt_before)"
                                      " FROM succession WHERE succession.item = item.id AND successor = ? AND withdrawn = 1), waiting_since) WHERE id = ?"),
                       {successor.number(), item.id.number()});
    }
    // What becomes of them from now on is their own.
    change.run(QStringLiteral("UPDATE succession SET outcome_before = 'rejected', next_attempt_before = NULL"
                              " WHERE successor = ? AND withdrawn = 1"),
               {successor.number()});
}

} // namespace

void insertSuccessions(Transaction &change, const Database &database, ItemId successor, const std::vector<TakeOver> &takesOver)
{
    for (const TakeOver &each : takesOver)
        change.run(QStringLiteral("INSERT OR REPLACE INTO succession (item, position, successor, address, outcome_before, next_attempt_before)"
                                  " SELECT item, position, ?, ?, outcome, %1 FROM recipient WHERE item = ? AND address = ? AND %2")
                       .arg(nextAttemptOfEarlier, mayBeTakenOver),
                   {successor.number(), each.by.toText(), each.item.number(), each.recipient.toText()});
    if (!takesOver.empty())
        stopTrying(change, database, successor);
}

void withdrawSuccessions(Transaction &change, const Database &database, ItemId successor)
{
    change.run(QStringLiteral("UPDATE succession SET withdrawn = 1 WHERE successor = ? AND address NOT IN"
                              " (SELECT address FROM recipient WHERE item = ? AND outcome IN ('accepted', 'uncertain'))"),
               {successor.number(), successor.number()});
    tryAgain(change, database, successor);
}

void reinstateSuccessions(Transaction &change, const Database &database, ItemId successor)
{
    change.run(QStringLiteral("UPDATE succession SET withdrawn = 0, (outcome_before, next_attempt_before) = (SELECT outcome, %3 FROM recipient"
                              " WHERE %1) WHERE successor = ? AND withdrawn = 1 AND EXISTS (SELECT 1 FROM recipient WHERE %1 AND %2)")
                   .arg(ofEarlier, mayBeTakenOver, nextAttemptOfEarlier),
               {successor.number()});
    stopTrying(change, database, successor);
}

void forgetWithdrawnSuccessions(Transaction &change, ItemId earlier)
{
    change.run(QStringLiteral("DELETE FROM succession WHERE item = ? AND withdrawn = 1"), {earlier.number()});
}

void addSuccessions(const Database &database, std::vector<OutboxItem> &items)
{
    // Mostly there are none at all, and long lists are read often.
    QSqlQuery any = database.run(QStringLiteral("SELECT EXISTS (SELECT 1 FROM succession)"));
    if (items.empty() || !any.next() || !any.value(0).toBool())
        return;
    const ItemsByNumber byNumber(items);
    addSuccessors(database, byNumber);
    addPredecessors(database, byNumber);
}

const QString &dealtWithCondition()
{
    static const QString condition = QStringLiteral(
        "(state IN ('failed', 'partial') AND (dismissed IS NOT NULL OR (id IN (SELECT item FROM succession WHERE withdrawn = 0)"
        " AND NOT EXISTS (SELECT 1 FROM recipient WHERE recipient.item = item.id AND outcome = 'rejected' AND position NOT IN"
        " (SELECT position FROM succession WHERE succession.item = recipient.item AND withdrawn = 0)))))");
    return condition;
}

} // namespace sendoff
