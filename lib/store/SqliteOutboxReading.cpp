// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/ItemRows.h"
#include "store/SpooledContent.h"
#include "store/SqliteOutboxStore.h"
#include "store/SuccessionRows.h"
#include "store/Values.h"

#include <unordered_map>

namespace sendoff {

namespace {

/// Words as FTS5 takes them: each in quotes, where it is no operator, and each a beginning.
QString matchOf(const QString &text)
{
    static const QRegularExpression blanks(QStringLiteral("\\s+"));
    QStringList words;
    for (QString word : text.split(blanks, Qt::SkipEmptyParts))
        words += u'"' + word.replace(u'"', QStringLiteral("\"\"")) + QStringLiteral("\"*");
    return words.join(u' ');
}

/// Text that has a letter or a digit; FTS5 finds nothing to look for in anything else.
bool isSearchable(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetterOrNumber() || c.isSurrogate(); });
}

QString statesOf(const std::vector<OutboxState> &states)
{
    QStringList values;
    for (const OutboxState state : states) {
        values += u'\'' + stateValue(state) + u'\'';
        if (state == OutboxState::Sending)
            values += u'\'' + stateValue(OutboxState::Committing) + u'\'';
    }
    return values.join(u',');
}

} // namespace

QSqlQuery SqliteOutboxStore::rowsOf(const QString &columns, const OutboxQuery &query) const
{
    QString condition = query.removed ? QStringLiteral("removed IS NOT NULL") : QStringLiteral("removed IS NULL");
    QVariantList values;
    if (!query.states.empty())
        condition += QStringLiteral(" AND state IN (%1)").arg(statesOf(query.states));
    if (query.withoutDealtWith)
        condition += QStringLiteral(" AND NOT ") + dealtWithCondition();
    if (query.account) {
        condition += QStringLiteral(" AND account = ?");
        values += *query.account;
    }
    if (isSearchable(query.text)) {
        condition += QStringLiteral(" AND id IN (SELECT rowid FROM item_text WHERE item_text MATCH ?)");
        values += matchOf(query.text);
    }
    return m_database.run(QStringLiteral("SELECT %1 FROM item WHERE %2 ORDER BY id DESC").arg(columns, condition),
                          values);
}

std::vector<ItemId> SqliteOutboxStore::ids(const OutboxQuery &query) const
{
    std::vector<ItemId> ids;
    QSqlQuery rows = rowsOf(QStringLiteral("id"), query);
    while (m_database.next(rows))
        ids.push_back(ItemId(rows.value(0).toLongLong()));
    return ids;
}

std::vector<ListedItem> SqliteOutboxStore::list(const OutboxQuery &query) const
{
    std::vector<ListedItem> items;
    QSqlQuery rows = rowsOf(QStringLiteral("id, created"), query);
    while (m_database.next(rows))
        items.push_back({ItemId(rows.value(0).toLongLong()), rows.value(1).toLongLong()});
    return items;
}

std::vector<OutboxItem> SqliteOutboxStore::items(const std::vector<ItemId> &ids) const
{
    QStringList numbers;
    for (const ItemId id : ids)
        numbers += id.toText();
    std::unordered_map<qint64, OutboxItem> found;
    for (OutboxItem &item : readItems(m_database, QStringLiteral("item.id IN (%1)").arg(numbers.join(u','))))
        found.emplace(item.id.number(), std::move(item));
    std::vector<OutboxItem> items;
    for (const ItemId id : ids) {
        if (const auto item = found.find(id.number()); item != found.end())
            items.push_back(item->second);
    }
    return items;
}

std::vector<OutboxItem> SqliteOutboxStore::items(std::optional<OutboxState> state) const
{
    return state ? readItems(m_database, QStringLiteral("item.removed IS NULL AND item.state = ?"), {stateValue(*state)})
                 : readItems(m_database, QStringLiteral("item.removed IS NULL"));
}

std::optional<OutboxItem> SqliteOutboxStore::item(ItemId id) const
{
    return readItem(m_database, id);
}

OutboxTally SqliteOutboxStore::tally() const
{
    OutboxTally tally;
    QSqlQuery rows =
        m_database.run(QStringLiteral("SELECT state, count(*) FROM item WHERE removed IS NULL GROUP BY state"));
    while (m_database.next(rows)) {
        if (const auto state = stateFrom(rows.value(0).toString()))
            tally.counts[*state] = rows.value(1).toInt();
    }
    QSqlQuery dealtWith =
        m_database.run(QStringLiteral("SELECT count(*) FROM item WHERE removed IS NULL AND ") + dealtWithCondition());
    tally.dealtWith = dealtWith.next() ? dealtWith.value(0).toInt() : 0;
    // As CameBack.h has it: what was reported of an earlier sending is none of this one.
    QSqlQuery back = m_database.run(QStringLiteral(
        "SELECT count(*) FROM item WHERE removed IS NULL AND state IN ('failed', 'partial') AND id IN (SELECT recipient.item"
        " FROM recipient_report JOIN recipient ON recipient.item = recipient_report.item"
        " AND recipient.position = recipient_report.position WHERE recipient_report.fate = 'failed'"
        " AND recipient.outcome = 'rejected' AND recipient.at <= recipient_report.seen) AND NOT ") + dealtWithCondition());
    tally.cameBack = back.next() ? back.value(0).toInt() : 0;
    tally.nextAttempt = nextDue();
    return tally;
}

std::vector<OutboxAttempt> SqliteOutboxStore::attempts(ItemId id) const
{
    std::vector<OutboxAttempt> attempts;
    QSqlQuery rows = m_database.run(
        QStringLiteral("SELECT started, finished, tls_summary, transcript, look FROM attempt WHERE item = ? ORDER BY id"),
        {id.number()});
    while (m_database.next(rows))
        attempts.push_back({timeFrom(rows.value(0)), timeFrom(rows.value(1)), rows.value(2).toByteArray(),
                            Transcript::deserialize(rows.value(3).toByteArray()), sightingFromName(rows.value(4).toString())});
    return attempts;
}

std::shared_ptr<const MessageContent> SqliteOutboxStore::content(ItemId id) const
{
    const auto place = readPlace(m_database, id);
    return place ? std::make_shared<SpooledContent>(m_spool.pathOf(place->name), *place) : nullptr;
}

} // namespace sendoff
