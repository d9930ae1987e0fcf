// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/ItemRows.h"
#include "store/SqliteOutboxStore.h"
#include "store/Values.h"

namespace sendoff {

namespace {

using Outcome = OutboxRecipient::Outcome;

const QString isToBeLookedFor = QStringLiteral("next_look IS NOT NULL AND state = 'uncertain' AND removed IS NULL");
/// More come when these are done.
constexpr int mostAtOnce = 100;

void recordAttempt(Transaction &change, ItemId id, const SettledLook &look)
{
    if (!look.attempt)
        return;
    change.run(QStringLiteral("INSERT INTO attempt (item, started, finished, tls_summary, transcript, look)"
                              " VALUES (?, ?, ?, ?, ?, ?)"),
               {id.number(), timeValue(look.attempt->started), timeValue(look.attempt->finished),
                octetsValue(look.attempt->tlsSummary), octetsValue(look.attempt->transcript.serialize()),
                toName(look.outcome)});
}

/// What becomes of the uncertain ones; none if nothing does yet.
std::optional<Outcome> outcomeAfter(const OutboxItem &item, const SettledLook &look)
{
    if (look.outcome == Sighting::Outcome::Found)
        return Outcome::Accepted;
    if (look.next.isValid() || !item.resendAfterLooks)
        return std::nullopt;
    // With its failure, so that it is sent once more but not again and again.
    return Outcome::Deferred;
}

std::vector<OutboxRecipient> recipientsAfter(const OutboxItem &item, std::optional<Outcome> outcome, const QDateTime &now)
{
    auto recipients = item.recipients;
    for (OutboxRecipient &each : recipients) {
        if (!outcome || each.outcome != Outcome::Uncertain)
            continue;
        each.outcome = *outcome;
        each.at = now;
        if (*outcome == Outcome::Accepted)
            each.failure.reset();
    }
    return recipients;
}

} // namespace

std::vector<OutboxItem> SqliteOutboxStore::dueLooks(const QDateTime &now) const
{
    std::vector<ItemId> due;
    QSqlQuery rows = m_database.run(
        QStringLiteral("SELECT id FROM item WHERE %1 AND next_look <= ? ORDER BY next_look LIMIT ?").arg(isToBeLookedFor),
        {timeValue(now), mostAtOnce});
    while (m_database.next(rows))
        due.push_back(ItemId(rows.value(0).toLongLong()));
    rows.finish();
    return due.empty() ? std::vector<OutboxItem>() : items(due);
}

QDateTime SqliteOutboxStore::nextLook() const
{
    QSqlQuery row = m_database.run(QStringLiteral("SELECT min(next_look) FROM item WHERE ") + isToBeLookedFor);
    return row.next() ? timeFrom(row.value(0)) : QDateTime();
}

Result<Done, OutboxStoreError> SqliteOutboxStore::recordLook(ItemId id, const SettledLook &look, const QDateTime &now)
{
    std::vector<OutboxRecipient> recipients;
    const auto recorded = change(id, [&](Transaction &change, const OutboxItem &item) {
        if (item.state != OutboxState::Uncertain || !item.nextLook.isValid())
            return false;
        const auto outcome = outcomeAfter(item, look);
        recipients = recipientsAfter(item, outcome, now);
        updateRecipients(change, id, recipients);
        const OutboxState state = RetryPolicy::stateOf(recipients);
        change.run(QStringLiteral("UPDATE item SET state = ?, next_attempt = ?, last_failure = ?, settled = ?, next_look = ?,"
                                  " looks = looks + 1, found_in = ? WHERE id = ?"),
                   {stateValue(state), state == OutboxState::Queued ? timeValue(now) : QVariant(),
                    state == OutboxState::Sent ? QVariant() : jsonValue(item.lastFailure),
                    outcome == Outcome::Accepted ? timeValue(now) : QVariant(), timeValue(look.next), textValue(look.mailbox),
                    id.number()});
        recordAttempt(change, id, look);
        return true;
    });
    const auto place = recorded ? readPlace(m_database, id) : std::nullopt;
    if (place)
        m_spool.note(*place, RetryPolicy::stateOf(recipients), recipients);
    return recorded;
}

} // namespace sendoff
