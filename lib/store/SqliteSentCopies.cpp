// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/ItemRows.h"
#include "store/SqliteOutboxStore.h"
#include "store/Values.h"

namespace sendoff {

namespace {

/// More come when these are done.
constexpr int mostAtOnce = 100;

} // namespace

std::vector<OutboxItem> SqliteOutboxStore::dueCopies(CopyPlace place, const QDateTime &now) const
{
    std::vector<ItemId> due;
    QSqlQuery rows = m_database.run(QStringLiteral("SELECT item FROM sent_copy WHERE place = ? AND next_try IS NOT NULL"
                                                   " AND next_try <= ? ORDER BY next_try LIMIT ?"),
                                    {toName(place), timeValue(now), mostAtOnce});
    while (m_database.next(rows))
        due.push_back(ItemId(rows.value(0).toLongLong()));
    rows.finish();
    return due.empty() ? std::vector<OutboxItem>() : items(due);
}

QDateTime SqliteOutboxStore::nextCopy() const
{
    QSqlQuery row = m_database.run(QStringLiteral("SELECT min(next_try) FROM sent_copy WHERE next_try IS NOT NULL"));
    return row.next() ? timeFrom(row.value(0)) : QDateTime();
}

Result<Done, OutboxStoreError> SqliteOutboxStore::orderCopies(ItemId id, const std::vector<CopyPlace> &places,
                                                              const QDateTime &sentAt)
{
    return change(id, [&](Transaction &change, const OutboxItem &) {
        orderCopies(change, id, places, sentAt);
        return true;
    });
}

void SqliteOutboxStore::orderCopies(Transaction &change, ItemId id, const std::vector<CopyPlace> &places,
                                    const QDateTime &sentAt) const
{
    for (const CopyPlace place : places)
        change.run(QStringLiteral("INSERT OR IGNORE INTO sent_copy (item, place, state, sent_at, waiting_since, next_try)"
                                  " VALUES (?, ?, ?, ?, ?, ?)"),
                   {id.number(), toName(place), toName(SentCopyState::State::Waiting), timeValue(sentAt), timeValue(sentAt),
                    timeValue(sentAt)});
}

Result<Done, OutboxStoreError> SqliteOutboxStore::recordCopy(ItemId id, CopyPlace place, const SentCopyState &copy)
{
    return change(id, [&](Transaction &change, const OutboxItem &) {
        if (copy.state == SentCopyState::State::None)
            change.run(QStringLiteral("DELETE FROM sent_copy WHERE item = ? AND place = ?"), {id.number(), toName(place)});
        else
            change.run(QStringLiteral("UPDATE sent_copy SET state = ?, mailbox = ?, next_try = ?, tries = ?, detail = ?,"
                                      " transcript = ? WHERE item = ? AND place = ?"),
                       {toName(copy.state), textValue(copy.mailbox), timeValue(copy.nextTry), copy.tries,
                        textValue(QString::fromUtf8(copy.detail)), octetsValue(copy.transcript.serialize()), id.number(),
                        toName(place)});
        return true;
    });
}

Result<Done, OutboxStoreError> SqliteOutboxStore::retryCopies(ItemId id, const QDateTime &now)
{
    return change(id, [&](Transaction &change, const OutboxItem &) {
        const QSqlQuery updated = change.run(
            QStringLiteral("UPDATE sent_copy SET state = ?, waiting_since = ?, next_try = ?, tries = 0 WHERE item = ? AND state IN (?, ?)"),
            {toName(SentCopyState::State::Waiting), timeValue(now), timeValue(now), id.number(),
             toName(SentCopyState::State::Waiting), toName(SentCopyState::State::Failed)});
        return updated.numRowsAffected() > 0;
    });
}

Transcript SqliteOutboxStore::copyTranscript(ItemId id, CopyPlace place) const
{
    QSqlQuery row = m_database.run(QStringLiteral("SELECT transcript FROM sent_copy WHERE item = ? AND place = ?"),
                                   {id.number(), toName(place)});
    return row.next() ? Transcript::deserialize(row.value(0).toByteArray()) : Transcript();
}

} // namespace sendoff
