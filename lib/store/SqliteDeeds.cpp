// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/HaltRows.h"
#include "store/ItemRows.h"
#include "store/SqliteOutboxStore.h"
#include "store/SuccessionRows.h"
#include "store/Values.h"

namespace sendoff {

namespace {

using Outcome = OutboxRecipient::Outcome;

bool isUnderWay(const OutboxItem &item)
{
    return item.state == OutboxState::Sending || item.state == OutboxState::Committing;
}

bool isWaiting(const OutboxItem &item)
{
    return item.state == OutboxState::Queued || item.state == OutboxState::Scheduled || item.state == OutboxState::Held;
}

/// A person wants it tried now: back-off begins anew.
void queueNow(Transaction &change, const OutboxItem &item, const QDateTime &now)
{
    endHalt(change, item.account, now);
    change.run(QStringLiteral("UPDATE item SET state = 'queued', not_before = NULL, undo_until = NULL, next_attempt = ?,"
                              " tries = 0, waiting_since = ?, settled = NULL, next_look = NULL, looks = 0, found_in = '',"
                              " dismissed = NULL"
                              " WHERE id = ?"),
               {timeValue(now), timeValue(item.state == OutboxState::Queued ? item.waitingSince : now), item.id.number()});
}

} // namespace

Result<Done, OutboxStoreError> SqliteOutboxStore::resumeAccount(qint64 account, const QDateTime &now)
{
    Transaction change(m_database);
    endHalt(change, account, now);
    return change.commit();
}

Result<Done, OutboxStoreError> SqliteOutboxStore::hold(ItemId id)
{
    return change(id, [this](Transaction &change, const OutboxItem &item) {
        change.run(QStringLiteral("UPDATE item SET state = 'held', next_attempt = NULL, undo_until = NULL WHERE id = ?"),
                   {item.id.number()});
        withdrawSuccessions(change, m_database, item.id);
        return isWaiting(item);
    });
}

Result<Done, OutboxStoreError> SqliteOutboxStore::release(ItemId id, const QDateTime &now)
{
    return change(id, [this, &now](Transaction &change, const OutboxItem &item) {
        const bool isLater = item.notBefore > now && !item.holdAtServer;
        change.run(QStringLiteral("UPDATE item SET state = ?, next_attempt = ?, waiting_since = ?, tries = 0,"
                                  " last_failure = NULL WHERE id = ?"),
                   {isLater ? QStringLiteral("scheduled") : QStringLiteral("queued"),
                    timeValue(isLater ? item.notBefore : now), timeValue(isLater ? item.notBefore : now), item.id.number()});
        reinstateSuccessions(change, m_database, item.id);
        return item.state == OutboxState::Held;
    });
}

Result<Done, OutboxStoreError> SqliteOutboxStore::reschedule(ItemId id, const QDateTime &notBefore, const QDateTime &now)
{
    return change(id, [&](Transaction &change, const OutboxItem &item) {
        const bool isLater = notBefore > now && !item.holdAtServer;
        change.run(
            QStringLiteral("UPDATE item SET state = ?, not_before = ?, next_attempt = ?, waiting_since = ?, tries = 0,"
                           " undo_until = NULL WHERE id = ?"),
            {isLater ? QStringLiteral("scheduled") : QStringLiteral("queued"), timeValue(notBefore),
             timeValue(isLater ? notBefore : now), timeValue(isLater ? notBefore : now), item.id.number()});
        reinstateSuccessions(change, m_database, item.id);
        return isWaiting(item);
    });
}

Result<Done, OutboxStoreError> SqliteOutboxStore::retry(ItemId id, const QDateTime &now)
{
    return change(id, [this, &now](Transaction &change, const OutboxItem &item) {
        auto recipients = item.recipients;
        for (OutboxRecipient &each : recipients) {
            // Who is reached by another message doesn't get this one as well.
            if (each.outcome == Outcome::Rejected && !each.successor)
                each = {.address = each.address};
        }
        updateRecipients(change, item.id, recipients);
        forgetWithdrawnSuccessions(change, item.id);
        reinstateSuccessions(change, m_database, item.id);
        queueNow(change, item, now);
        return !isUnderWay(item) && !item.removed.isValid() && RetryPolicy::stateOf(recipients) == OutboxState::Queued;
    });
}

Result<Done, OutboxStoreError> SqliteOutboxStore::resolve(ItemId id, bool sent, const QDateTime &now)
{
    std::vector<OutboxRecipient> recipients;
    const auto resolved = change(id, [&](Transaction &change, const OutboxItem &item) {
        recipients = item.recipients;
        bool any = false;
        for (OutboxRecipient &each : recipients) {
            if (each.outcome != Outcome::Uncertain)
                continue;
            any = true;
            each = sent ? OutboxRecipient{.address = each.address, .outcome = Outcome::Accepted, .at = now}
                        : OutboxRecipient{.address = each.address};
        }
        if (isUnderWay(item) || !any)
            return false;
        updateRecipients(change, id, recipients);
        const OutboxState state = RetryPolicy::stateOf(recipients);
        if (state == OutboxState::Queued)
            queueNow(change, item, now);
        else
            change.run(QStringLiteral("UPDATE item SET state = ?, next_attempt = NULL, last_failure = ?, settled = ?,"
                                      " next_look = NULL WHERE id = ?"),
                       {stateValue(state), state == OutboxState::Sent ? QVariant() : jsonValue(item.lastFailure),
                        timeValue(now), id.number()});
        return true;
    });
    const auto place = resolved ? readPlace(m_database, id) : std::nullopt;
    if (place)
        m_spool.note(*place, RetryPolicy::stateOf(recipients), recipients);
    return resolved;
}

Result<Done, OutboxStoreError> SqliteOutboxStore::setDismissed(ItemId id, bool isDismissed, const QDateTime &now)
{
    return change(id, [&](Transaction &change, const OutboxItem &item) {
        change.run(QStringLiteral("UPDATE item SET dismissed = ? WHERE id = ?"),
                   {isDismissed ? timeValue(now) : QVariant(), item.id.number()});
        return item.state == OutboxState::Failed || item.state == OutboxState::Partial;
    });
}

Result<Done, OutboxStoreError> SqliteOutboxStore::remove(ItemId id, const QDateTime &now)
{
    return change(id, [this, &now](Transaction &change, const OutboxItem &item) {
        change.run(QStringLiteral("UPDATE item SET removed = ? WHERE id = ?"), {timeValue(now), item.id.number()});
        // What has left stays what it is when its record goes.
        if (isWaiting(item))
            withdrawSuccessions(change, m_database, item.id);
        return !isUnderWay(item) && !item.removed.isValid();
    });
}

Result<Done, OutboxStoreError> SqliteOutboxStore::restore(ItemId id)
{
    return change(id, [this](Transaction &change, const OutboxItem &item) {
        change.run(QStringLiteral("UPDATE item SET removed = NULL WHERE id = ?"), {item.id.number()});
        if (item.state != OutboxState::Held)
            reinstateSuccessions(change, m_database, item.id);
        return item.removed.isValid();
    });
}

Result<Done, OutboxStoreError> SqliteOutboxStore::purge(ItemId id)
{
    QString spoolName;
    const auto purged = change(id, [this, &spoolName](Transaction &change, const OutboxItem &item) {
        // While it is known whom it reached: they are not given back.
        if (isWaiting(item))
            withdrawSuccessions(change, m_database, item.id);
        QSqlQuery row = change.run(QStringLiteral("DELETE FROM item WHERE id = ? RETURNING spool_name"), {item.id.number()});
        if (row.next())
            spoolName = row.value(0).toString();
        row.finish();
        change.run(QStringLiteral("DELETE FROM item_text WHERE rowid = ?"), {item.id.number()});
        return !isUnderWay(item);
    });
    // A crash in between leaves a file that recover() removes.
    if (purged)
        removeUnusedFile(spoolName);
    return purged;
}

} // namespace sendoff
