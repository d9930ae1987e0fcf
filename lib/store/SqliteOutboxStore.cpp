// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/SqliteOutboxStore.h"

#include "store/ItemRows.h"
#include "store/SpooledContent.h"
#include "store/Values.h"

namespace sendoff {

namespace {

using Kind = OutboxStoreError::Kind;
using Outcome = OutboxRecipient::Outcome;

/// What claimDue() may take. Numbers are written out: SQLite has no list as a value.
QString claimable(const std::vector<qint64> &busyAccounts)
{
    QStringList busy;
    for (const qint64 account : busyAccounts)
        busy += QString::number(account);
    return QStringLiteral("state IN ('queued', 'scheduled') AND next_attempt IS NOT NULL AND account NOT IN (%1)"
                          " AND account NOT IN (SELECT account FROM stopped_account)")
        .arg(busy.join(u','));
}

bool isUnderWay(const OutboxItem &item)
{
    return item.state == OutboxState::Sending || item.state == OutboxState::Committing;
}

OutboxState firstState(const NewOutboxItem &item, const QDateTime &now)
{
    if (item.hold)
        return OutboxState::Held;
    return item.item.notBefore > now ? OutboxState::Scheduled : OutboxState::Queued;
}

ItemId insertItem(Transaction &change, const NewOutboxItem &added, const SpooledFile &spooled, const QDateTime &now)
{
    const OutboxItem &item = added.item;
    const MailObject &mail = added.mail;
    const OutboxState state = firstState(added, now);
    const QDateTime due = state == OutboxState::Scheduled ? item.notBefore : now;
    const QSqlQuery query = change.run(
        QStringLiteral("INSERT INTO item (state, account, account_name, sender, recipients, subject, message_id,"
                       " reverse_path, created, not_before, next_attempt, waiting_since, has_attachments, has_8bit,"
                       " has_utf8, notify, spool_name, size, sha256)"
                       " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        {stateValue(state), item.account, textValue(item.accountName), textValue(item.from), textValue(item.to),
         textValue(item.subject), octetsValue(item.messageId),
         mail.envelope.reversePath ? QVariant(mail.envelope.reversePath->toText()) : QVariant(), timeValue(now),
         timeValue(item.notBefore), state == OutboxState::Held ? QVariant() : timeValue(due), timeValue(due),
         item.hasAttachments, mail.has8BitContent, mail.hasUtf8Headers,
         mail.notify ? QVariant(QString::fromLatin1(mail.notify->toBytes())) : QVariant(), spooled.name, spooled.size, spooled.sha256});
    return ItemId(query.lastInsertId().toLongLong());
}

std::vector<OutboxRecipient> recipientsOf(const Envelope &envelope)
{
    std::vector<OutboxRecipient> recipients;
    for (const AddrSpec &address : envelope.recipients)
        recipients.push_back({.address = address});
    return recipients;
}

/// A person wants it tried now: back-off begins anew.
void queueNow(Transaction &change, const OutboxItem &item, const QDateTime &now)
{
    change.run(QStringLiteral("UPDATE item SET state = 'queued', not_before = NULL, next_attempt = ?, tries = 0,"
                              " waiting_since = ? WHERE id = ?"),
               {timeValue(now), timeValue(item.state == OutboxState::Queued ? item.waitingSince : now),
                item.id.number()});
    change.run(QStringLiteral("DELETE FROM stopped_account WHERE account = ?"), {item.account});
}

} // namespace

SqliteOutboxStore::SqliteOutboxStore(Database &database, const QString &folder) : m_database(database), m_spool(folder)
{
}

Result<ItemId, OutboxStoreError> SqliteOutboxStore::enqueue(const NewOutboxItem &item, const QDateTime &now)
{
    if (!item.mail.content)
        return OutboxStoreError{Kind::CannotRead, QStringLiteral("no content")};
    const auto spooled = m_spool.write(*item.mail.content);
    if (!spooled)
        return spooled.error();
    Transaction change(m_database);
    const ItemId id = insertItem(change, item, *spooled, now);
    insertRecipients(change, id, recipientsOf(item.mail.envelope));
    const auto committed = change.commit();
    if (committed)
        return id;
    m_spool.remove(spooled->name);
    return committed.error();
}

std::vector<OutboxItem> SqliteOutboxStore::items(std::optional<OutboxState> state) const
{
    return state ? readItems(m_database, QStringLiteral("item.state = ?"), {stateValue(*state)})
                 : readItems(m_database);
}

std::optional<OutboxItem> SqliteOutboxStore::item(ItemId id) const
{
    return readItem(m_database, id);
}

std::vector<OutboxAttempt> SqliteOutboxStore::attempts(ItemId id) const
{
    std::vector<OutboxAttempt> attempts;
    QSqlQuery rows = m_database.run(
        QStringLiteral("SELECT started, finished, tls_summary, transcript FROM attempt WHERE item = ? ORDER BY id"),
        {id.number()});
    while (rows.next())
        attempts.push_back({timeFrom(rows.value(0)), timeFrom(rows.value(1)), rows.value(2).toByteArray(),
                            Transcript::deserialize(rows.value(3).toByteArray())});
    return attempts;
}

std::shared_ptr<const MessageContent> SqliteOutboxStore::content(ItemId id) const
{
    QSqlQuery row =
        m_database.run(QStringLiteral("SELECT spool_name, size, sha256 FROM item WHERE id = ?"), {id.number()});
    if (!row.next())
        return nullptr;
    return std::make_shared<SpooledContent>(m_spool.pathOf(row.value(0).toString()), row.value(1).toLongLong(),
                                            row.value(2).toByteArray());
}

void SqliteOutboxStore::recoverCommitting(Transaction &change, const QDateTime &now) const
{
    const Failure failure{.kind = FailureKind::ConnectionLost,
                          .stage = Stage::FinalDot,
                          .scope = Scope::Message,
                          .detail = QByteArrayLiteral("ended between the final dot and its reply")};
    for (const OutboxItem &item : readItems(m_database, QStringLiteral("item.state = 'committing'"))) {
        auto recipients = item.recipients;
        for (OutboxRecipient &each : recipients) {
            if (RetryPolicy::isOpen(each))
                each = {.address = each.address, .outcome = Outcome::Uncertain, .failure = failure, .at = now};
        }
        updateRecipients(change, item.id, recipients);
        change.run(QStringLiteral("UPDATE item SET state = 'uncertain', next_attempt = NULL, last_failure = ?"
                                  " WHERE id = ?"),
                   {jsonValue(failure), item.id.number()});
    }
}

void SqliteOutboxStore::recover(const QDateTime &now)
{
    Transaction change(m_database);
    recoverCommitting(change, now);
    change.run(QStringLiteral("UPDATE item SET state = 'queued', next_attempt = ? WHERE state = 'sending'"),
               {timeValue(now)});
    change.run(QStringLiteral("DELETE FROM stopped_account"));
    // Without it, nothing is lost: the rows are found again at the next start.
    (void)change.commit();
    m_spool.removeAbandoned([this](const QString &name) {
        QSqlQuery row = m_database.run(QStringLiteral("SELECT count(*) FROM item WHERE spool_name = ?"), {name});
        return !row.next() || row.value(0).toInt() > 0;
    });
}

std::optional<OutboxItem> SqliteOutboxStore::claimDue(const QDateTime &now, const std::vector<qint64> &busyAccounts)
{
    // Looking costs nothing, and mostly there is nothing: no lock is taken for it.
    const QDateTime due = nextDue(busyAccounts);
    if (!due.isValid() || due > now)
        return std::nullopt;
    Transaction change(m_database);
    QSqlQuery claimed = change.run(
        QStringLiteral("UPDATE item SET state = 'sending', next_attempt = NULL WHERE id = (SELECT id FROM item WHERE %1"
                       " AND next_attempt <= ? ORDER BY next_attempt, id LIMIT 1) RETURNING id")
            .arg(claimable(busyAccounts)),
        {timeValue(now)});
    const ItemId id = claimed.next() ? ItemId(claimed.value(0).toLongLong()) : ItemId();
    claimed.finish();
    const auto item = id.isNull() ? std::nullopt : readItem(m_database, id);
    if (!item || !change.commit())
        return std::nullopt;
    return item;
}

QDateTime SqliteOutboxStore::nextDue(const std::vector<qint64> &busyAccounts) const
{
    QSqlQuery row = m_database.run(QStringLiteral("SELECT min(next_attempt) FROM item WHERE ") + claimable(busyAccounts));
    return row.next() ? timeFrom(row.value(0)) : QDateTime();
}

Result<Done, OutboxStoreError> SqliteOutboxStore::change(
    ItemId id, const std::function<bool(Transaction &, const OutboxItem &)> &act)
{
    Transaction change(m_database);
    const auto item = change.isFine() ? readItem(m_database, id) : std::nullopt;
    if (!item && change.isFine())
        return OutboxStoreError{Kind::NotFound, id.toText()};
    if (item && !act(change, *item))
        return OutboxStoreError{Kind::WrongState, toName(item->state)};
    return change.commit();
}

Result<Done, OutboxStoreError> SqliteOutboxStore::markCommitting(ItemId id)
{
    return change(id, [](Transaction &change, const OutboxItem &item) {
        change.run(QStringLiteral("UPDATE item SET state = 'committing' WHERE id = ?"), {item.id.number()});
        return item.state == OutboxState::Sending;
    });
}

Result<Done, OutboxStoreError> SqliteOutboxStore::record(ItemId id, const OutboxAttempt &attempt,
                                                         const Decision &decision)
{
    return change(id, [&](Transaction &change, const OutboxItem &item) {
        if (!isUnderWay(item))
            return false;
        change.run(QStringLiteral("UPDATE item SET state = ?, next_attempt = ?, last_failure = ?,"
                                  " attempts = attempts + 1, tries = tries + 1 WHERE id = ?"),
                   {stateValue(decision.state), timeValue(decision.nextAttempt), jsonValue(decision.lastFailure),
                    id.number()});
        updateRecipients(change, id, decision.recipients);
        change.run(QStringLiteral("INSERT INTO attempt (item, started, finished, tls_summary, transcript)"
                                  " VALUES (?, ?, ?, ?, ?)"),
                   {id.number(), timeValue(attempt.started), timeValue(attempt.finished),
                    octetsValue(attempt.tlsSummary), octetsValue(attempt.transcript.serialize())});
        if (decision.stopAccount)
            change.run(QStringLiteral("INSERT OR REPLACE INTO stopped_account (account, failure) VALUES (?, ?)"),
                       {item.account, jsonValue(decision.lastFailure.value_or(Failure{}))});
        return true;
    });
}

Result<Done, OutboxStoreError> SqliteOutboxStore::resumeAccount(qint64 account, const QDateTime &now)
{
    Transaction change(m_database);
    // The time that it stood still counts for no message.
    change.run(QStringLiteral("UPDATE item SET waiting_since = ? WHERE state = 'queued' AND account = ?"
                              " AND account IN (SELECT account FROM stopped_account)"),
               {timeValue(now), account});
    change.run(QStringLiteral("DELETE FROM stopped_account WHERE account = ?"), {account});
    return change.commit();
}

Result<Done, OutboxStoreError> SqliteOutboxStore::hold(ItemId id)
{
    return change(id, [](Transaction &change, const OutboxItem &item) {
        change.run(QStringLiteral("UPDATE item SET state = 'held', next_attempt = NULL WHERE id = ?"),
                   {item.id.number()});
        return item.state == OutboxState::Queued || item.state == OutboxState::Scheduled
               || item.state == OutboxState::Held;
    });
}

Result<Done, OutboxStoreError> SqliteOutboxStore::retry(ItemId id, const QDateTime &now)
{
    return change(id, [&now](Transaction &change, const OutboxItem &item) {
        auto recipients = item.recipients;
        for (OutboxRecipient &each : recipients) {
            if (each.outcome == Outcome::Rejected)
                each = {.address = each.address};
        }
        updateRecipients(change, item.id, recipients);
        queueNow(change, item, now);
        return !isUnderWay(item) && RetryPolicy::stateOf(recipients) == OutboxState::Queued;
    });
}

Result<Done, OutboxStoreError> SqliteOutboxStore::resolve(ItemId id, bool sent, const QDateTime &now)
{
    return change(id, [&](Transaction &change, const OutboxItem &item) {
        auto recipients = item.recipients;
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
            change.run(QStringLiteral("UPDATE item SET state = ?, next_attempt = NULL, last_failure = ? WHERE id = ?"),
                       {stateValue(state),
                        state == OutboxState::Sent ? QVariant() : jsonValue(item.lastFailure), id.number()});
        return true;
    });
}

Result<Done, OutboxStoreError> SqliteOutboxStore::remove(ItemId id)
{
    QString spoolName;
    const auto removed = change(id, [&spoolName](Transaction &change, const OutboxItem &item) {
        QSqlQuery row = change.run(QStringLiteral("DELETE FROM item WHERE id = ? RETURNING spool_name"),
                                   {item.id.number()});
        if (row.next())
            spoolName = row.value(0).toString();
        row.finish();
        return !isUnderWay(item);
    });
    // A crash in between leaves a file that recover() removes.
    if (removed)
        m_spool.remove(spoolName);
    return removed;
}

} // namespace sendoff
