// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/ItemRows.h"
#include "store/SqliteOutboxStore.h"
#include "store/Values.h"

namespace sendoff {

namespace {

/// More come when these are done.
constexpr int mostAtOnce = 100;

} // namespace

std::vector<OutboxItem> SqliteOutboxStore::dueCopies(const QDateTime &now) const
{
    std::vector<ItemId> due;
    QSqlQuery rows = m_database.run(QStringLiteral("SELECT item FROM sent_copy WHERE next_try IS NOT NULL AND next_try <= ?"
                                                   " ORDER BY next_try LIMIT ?"),
                                    {timeValue(now), mostAtOnce});
    while (rows.next())
        due.push_back(ItemId(rows.value(0).toLongLong()));
    rows.finish();
    return due.empty() ? std::vector<OutboxItem>() : items(due);
}

QDateTime SqliteOutboxStore::nextCopy() const
{
    QSqlQuery row = m_database.run(QStringLiteral("SELECT min(next_try) FROM sent_copy WHERE next_try IS NOT NULL"));
    return row.next() ? timeFrom(row.value(0)) : QDateTime();
}

Result<Done, OutboxStoreError> SqliteOutboxStore::orderCopy(ItemId id, const QDateTime &sentAt)
{
    return change(id, [&](Transaction &change, const OutboxItem &item) {
        orderCopy(change, id, sentAt);
        return item.copy.state == SentCopyState::State::None;
    });
}

void SqliteOutboxStore::orderCopy(Transaction &change, ItemId id, const QDateTime &sentAt) const
{
    change.run(QStringLiteral("INSERT OR IGNORE INTO sent_copy (item, state, sent_at, next_try) VALUES (?, ?, ?, ?)"),
               {id.number(), toName(SentCopyState::State::Waiting), timeValue(sentAt), timeValue(sentAt)});
}

Result<Done, OutboxStoreError> SqliteOutboxStore::recordCopy(ItemId id, const SentCopyState &copy)
{
    return change(id, [&](Transaction &change, const OutboxItem &) {
        if (copy.state == SentCopyState::State::None)
            change.run(QStringLiteral("DELETE FROM sent_copy WHERE item = ?"), {id.number()});
        else
            change.run(QStringLiteral("UPDATE sent_copy SET state = ?, mailbox = ?, next_try = ?, tries = ?, detail = ?,"
                                      " transcript = ? WHERE item = ?"),
                       {toName(copy.state), textValue(copy.mailbox), timeValue(copy.nextTry), copy.tries,
                        textValue(QString::fromUtf8(copy.detail)), octetsValue(copy.transcript.serialize()), id.number()});
        return true;
    });
}

Transcript SqliteOutboxStore::copyTranscript(ItemId id) const
{
    QSqlQuery row = m_database.run(QStringLiteral("SELECT transcript FROM sent_copy WHERE item = ?"), {id.number()});
    return row.next() ? Transcript::deserialize(row.value(0).toByteArray()) : Transcript();
}

} // namespace sendoff
