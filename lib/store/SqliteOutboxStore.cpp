// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/SqliteOutboxStore.h"

#include "outbox/LookPolicy.h"
#include "store/ItemRows.h"
#include "store/SpooledContent.h"
#include "store/SuccessionRows.h"
#include "store/Values.h"

#include <algorithm>

namespace sendoff {

namespace {

using Kind = OutboxStoreError::Kind;
using Outcome = OutboxRecipient::Outcome;

/// A scheduled time that nobody was there for is made up for until then.
constexpr int hoursUntilMissed = 24;
/// Nothing planned by a clock that is right lies further ahead: two hours, with jitter.
constexpr int secondsOfLongestWait = 3 * 3600;
/// A week without a network is thousands of tries, of which only the last tell anything.
constexpr int failedAttemptsKept = 20;
/// So that not all start in the same moment.
constexpr int networkJitterMilliseconds = 5000;

bool isUnderWay(const OutboxItem &item)
{
    return item.state == OutboxState::Sending || item.state == OutboxState::Committing;
}

bool isWaiting(const OutboxItem &item)
{
    return item.state == OutboxState::Queued || item.state == OutboxState::Scheduled || item.state == OutboxState::Held;
}

bool isSettled(OutboxState state)
{
    return state == OutboxState::Sent || state == OutboxState::Partial || state == OutboxState::Failed;
}

/// The row as it is put in.
OutboxItem newRow(const NewOutboxItem &added, const QDateTime &now)
{
    OutboxItem item = added.item;
    const MailObject &mail = added.mail;
    const QDateTime soonest = now.addSecs(std::clamp(added.undoSeconds, 0, 60));
    const bool isLater = item.notBefore > now && !item.holdAtServer;
    item.state = added.hold ? OutboxState::Held : isLater ? OutboxState::Scheduled : OutboxState::Queued;
    item.created = now;
    item.undoUntil = added.undoSeconds > 0 ? soonest : QDateTime();
    const QDateTime due = isLater ? std::max(item.notBefore, soonest) : soonest;
    item.nextAttempt = added.hold ? QDateTime() : due;
    item.waitingSince = due;
    item.reversePath = mail.envelope.reversePath;
    item.has8BitContent = mail.has8BitContent;
    item.hasBinaryContent = mail.hasBinaryContent;
    item.hasUtf8Headers = mail.hasUtf8Headers;
    item.options = mail.options;
    item.notify = mail.notify;
    item.resendIfUncertain = item.resendIfUncertain || mail.resendsIfUncertain;
    item.recipients.clear();
    for (const AddrSpec &address : mail.envelope.recipients)
        item.recipients.push_back({.address = address});
    return item;
}

/// The time that an account stood still counts for none of its messages.
void resume(Transaction &change, qint64 account, const QDateTime &now)
{
    change.run(QStringLiteral("UPDATE item SET waiting_since = ? WHERE state = 'queued' AND account = ?"
                              " AND account IN (SELECT account FROM stopped_account)"),
               {timeValue(now), account});
    change.run(QStringLiteral("DELETE FROM stopped_account WHERE account = ?"), {account});
    change.run(QStringLiteral("DELETE FROM paused_account WHERE account = ?"), {account});
}

/// A person wants it tried now: back-off begins anew.
void queueNow(Transaction &change, const OutboxItem &item, const QDateTime &now)
{
    resume(change, item.account, now);
    change.run(QStringLiteral("UPDATE item SET state = 'queued', not_before = NULL, undo_until = NULL, next_attempt = ?,"
                              " tries = 0, waiting_since = ?, settled = NULL, next_look = NULL, looks = 0, found_in = '',"
                              " dismissed = NULL"
                              " WHERE id = ?"),
               {timeValue(now), timeValue(item.state == OutboxState::Queued ? item.waitingSince : now),
                item.id.number()});
}

} // namespace

SqliteOutboxStore::SqliteOutboxStore(Database &database, const QString &folder)
    : m_database(database), m_spool(folder, database.crashPoint())
{
}

Result<std::vector<ItemId>, OutboxStoreError> SqliteOutboxStore::enqueueMany(const std::vector<NewOutboxItem> &items,
                                                                             const QDateTime &now)
{
    std::vector<Spool::Input> messages;
    messages.reserve(items.size());
    for (const NewOutboxItem &added : items)
        messages.push_back({added.mail.content.get(), newRow(added, now)});
    const auto spooled = m_spool.write(messages);
    if (!spooled)
        return spooled.error();
    Transaction change(m_database);
    ItemInserter inserter(m_database);
    std::vector<ItemId> ids;
    for (size_t i = 0; i < messages.size() && change.isFine(); ++i) {
        ids.push_back(inserter.insert(change, messages[i].item, spooled->places[i]));
        insertSuccessions(change, m_database, ids.back(), items[i].takesOver);
    }
    const auto committed = change.commit();
    if (committed)
        return ids;
    m_spool.remove(*spooled);
    return committed.error();
}

void SqliteOutboxStore::recoverCommitting(Transaction &change, const QDateTime &now,
                                          const std::vector<qint64> &lookingAccounts) const
{
    const Failure failure{.kind = FailureKind::ConnectionLost,
                          .stage = Stage::FinalDot,
                          .scope = Scope::Message,
                          .detail = QByteArrayLiteral("ended between the final dot and its reply")};
    for (const OutboxItem &item : readItems(m_database, QStringLiteral("item.state = 'committing'"))) {
        OutboxItem after = item;
        std::vector<OutboxRecipient *> lost;
        for (OutboxRecipient &each : after.recipients) {
            if (!RetryPolicy::isOpen(each))
                continue;
            each = {.address = each.address, .outcome = Outcome::Uncertain, .failure = failure, .at = now};
            lost.push_back(&each);
        }
        const bool looks = LookPolicy::wouldProve(after)
                           && std::find(lookingAccounts.begin(), lookingAccounts.end(), item.account) != lookingAccounts.end();
        for (OutboxRecipient *each : lost) {
            if (item.resendIfUncertain && !looks)
                each->outcome = Outcome::Deferred;
        }
        const OutboxState state = RetryPolicy::stateOf(after.recipients);
        updateRecipients(change, item.id, after.recipients);
        change.run(QStringLiteral("UPDATE item SET state = ?, next_attempt = ?, last_failure = ?, next_look = ?,"
                                  " looks = 0, resend_after_looks = ? WHERE id = ?"),
                   {stateValue(state), state == OutboxState::Queued ? timeValue(now) : QVariant(), jsonValue(failure),
                    looks ? timeValue(now) : QVariant(), looks && item.resendIfUncertain, item.id.number()});
    }
}

void SqliteOutboxStore::recover(const QDateTime &now, const std::vector<qint64> &lookingAccounts)
{
    Transaction change(m_database);
    recoverCommitting(change, now, lookingAccounts);
    change.run(QStringLiteral("UPDATE item SET state = 'queued', next_attempt = ? WHERE state = 'sending'"),
               {timeValue(now)});
    change.run(QStringLiteral("DELETE FROM stopped_account"));
    change.run(QStringLiteral("DELETE FROM paused_account"));
    // Without it, nothing is lost: the rows are found again at the next start.
    if (!change.commit())
        return;
    m_spool.removeAbandoned([this](const QString &name) {
        QSqlQuery row = m_database.run(QStringLiteral("SELECT count(*) FROM item WHERE spool_name = ?"), {name});
        return !row.next() || row.value(0).toInt() > 0;
    });
}

bool SqliteOutboxStore::applyTime(const QDateTime &now)
{
    const QVariant missed = timeValue(now.addSecs(-hoursUntilMissed * 3600));
    const QVariant tooFar = timeValue(now.addSecs(secondsOfLongestWait));
    const QString isMissed = QStringLiteral("state = 'scheduled' AND next_attempt < ?");
    const QString isTooFar = QStringLiteral("state = 'queued' AND next_attempt > ?");
    // Mostly there is nothing, and looking takes no lock.
    QSqlQuery any = m_database.run(
        QStringLiteral("SELECT EXISTS (SELECT 1 FROM item WHERE %1) OR EXISTS (SELECT 1 FROM item WHERE %2)"
                       " OR EXISTS (SELECT 1 FROM paused_account WHERE not_before > ?)"
                       " OR EXISTS (SELECT 1 FROM item WHERE next_look > ?)"
                       " OR EXISTS (SELECT 1 FROM sent_copy WHERE next_try > ?)")
            .arg(isMissed, isTooFar),
        {missed, tooFar, tooFar, tooFar, tooFar});
    const bool isAny = any.next() && any.value(0).toBool();
    any.finish();
    if (!isAny)
        return false;
    Transaction change(m_database);
    change.run(QStringLiteral("UPDATE item SET state = 'held', next_attempt = NULL, last_failure = ? WHERE ") + isMissed,
               {jsonValue(Failure{.kind = FailureKind::ScheduleMissed, .stage = Stage::Local, .scope = Scope::Message}),
                missed});
    change.run(QStringLiteral("UPDATE item SET next_attempt = ? WHERE ") + isTooFar, {timeValue(now), tooFar});
    change.run(QStringLiteral("DELETE FROM paused_account WHERE not_before > ?"), {tooFar});
    change.run(QStringLiteral("UPDATE item SET next_look = ? WHERE next_look > ?"), {timeValue(now), tooFar});
    change.run(QStringLiteral("UPDATE sent_copy SET next_try = ? WHERE next_try > ?"), {timeValue(now), tooFar});
    return bool(change.commit());
}

namespace {

/// What claimDue() may take.
const QString claimable = QStringLiteral("state IN ('queued', 'scheduled') AND removed IS NULL AND next_attempt IS NOT NULL");
/// firsts (account, first): each account's first due time. By steps from account to account, as grouping
/// would read all that waits, which may be a hundred thousand.
const QString accountFirsts =
    QStringLiteral("WITH RECURSIVE step (account) AS (SELECT min(account) FROM item INDEXED BY item_due WHERE %1 UNION ALL"
                   " SELECT (SELECT min(account) FROM item INDEXED BY item_due WHERE account > step.account AND %1) FROM step"
                   " WHERE account IS NOT NULL),"
                   " firsts (account, first) AS (SELECT account, (SELECT min(next_attempt) FROM item"
                   " INDEXED BY item_due WHERE item.account = step.account AND %1) FROM step WHERE account IS NOT NULL) ")
        .arg(claimable);
const QString unstopped = QStringLiteral("account NOT IN (SELECT account FROM stopped_account)");

} // namespace

std::vector<qint64> SqliteOutboxStore::dueAccounts(const QDateTime &now) const
{
    std::vector<qint64> accounts;
    QSqlQuery rows = m_database.run(
        accountFirsts
            + QStringLiteral("SELECT account FROM firsts WHERE first <= ? AND %1 AND account NOT IN"
                             " (SELECT account FROM paused_account WHERE not_before > ?) ORDER BY first")
                  .arg(unstopped),
        {timeValue(now), timeValue(now)});
    while (rows.next())
        accounts.push_back(rows.value(0).toLongLong());
    return accounts;
}

void SqliteOutboxStore::claim(Transaction &change, const ClaimShare &share, const QDateTime &now,
                              std::vector<ItemId> &claimed) const
{
    int count = share.count;
    int large = share.largeCount;
    QSqlQuery rows = change.run(QStringLiteral("SELECT id, size FROM item INDEXED BY item_claim WHERE account = ? AND %1 AND next_attempt <= ?"
                                               " ORDER BY priority DESC, next_attempt, id")
                                    .arg(claimable),
                                {share.account, timeValue(now)});
    while (count > 0 && rows.next()) {
        const bool isLarge = rows.value(1).toLongLong() > largeMessage;
        if (isLarge && large-- <= 0)
            continue;
        claimed.push_back(ItemId(rows.value(0).toLongLong()));
        --count;
    }
    rows.finish();
}

std::vector<OutboxItem> SqliteOutboxStore::claimDue(const QDateTime &now, const std::vector<ClaimShare> &shares)
{
    std::vector<ItemId> claimed;
    Transaction change(m_database, Transaction::Durability::Seen);
    for (const ClaimShare &share : shares)
        claim(change, share, now, claimed);
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
    QSqlQuery row = m_database.run(
        accountFirsts
        + QStringLiteral("SELECT min(max(first, coalesce(not_before, first))) FROM firsts"
                         " LEFT JOIN paused_account USING (account) WHERE account NOT IN (%1) AND %2")
              .arg(busy.join(u','), unstopped));
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

bool SqliteOutboxStore::record(Transaction &change, const SettledAttempt &settled) const
{
    const auto &[id, attempt, decision] = settled;
    const QSqlQuery updated = change.run(
        QStringLiteral("UPDATE item SET state = ?, next_attempt = ?, last_failure = ?, waiting_since = coalesce(?, waiting_since),"
                       " settled = ?, undo_until = NULL, attempts = attempts + 1, tries = tries + 1, next_look = ?, looks = 0,"
                       " resend_after_looks = ?, stray_copy = ?,"
                       " hold_at_server = hold_at_server AND ? <> 'scheduled'"
                       " WHERE id = ? AND state IN ('sending', 'committing')"),
        {stateValue(decision.state), timeValue(decision.nextAttempt), jsonValue(decision.lastFailure),
         timeValue(decision.waitingSince), isSettled(decision.state) ? timeValue(attempt.finished) : QVariant(), timeValue(decision.nextLook),
         decision.resendAfterLooks, decision.hasStrayCopy, stateValue(decision.state), id.number()});
    if (!change.isFine() || updated.numRowsAffected() == 0)
        return false;
    updateRecipients(change, id, decision.recipients);
    const bool accepted = std::any_of(decision.recipients.begin(), decision.recipients.end(), [&finished = attempt.finished](const auto &each) {
        return each.outcome == Outcome::Accepted && each.at == finished;
    });
    change.run(QStringLiteral("INSERT INTO attempt (item, started, finished, tls_summary, transcript, accepted)"
                              " VALUES (?, ?, ?, ?, ?, ?)"),
               {id.number(), timeValue(attempt.started), timeValue(attempt.finished), octetsValue(attempt.tlsSummary),
                octetsValue(attempt.transcript.serialize()), accepted});
    change.run(QStringLiteral("DELETE FROM attempt WHERE item = ? AND accepted = 0 AND look = '' AND id < (SELECT id FROM attempt"
                              " WHERE item = ? AND accepted = 0 AND look = '' ORDER BY id DESC LIMIT 1 OFFSET ?)"),
               {id.number(), id.number(), failedAttemptsKept - 1});
    if (decision.state == OutboxState::Held)
        withdrawSuccessions(change, m_database, id);
    if (accepted)
        orderCopies(change, id, decision.copies, attempt.finished);
    if (decision.stopAccount)
        change.run(QStringLiteral("INSERT OR REPLACE INTO stopped_account (account, failure)"
                                  " SELECT account, ? FROM item WHERE id = ?"),
                   {jsonValue(decision.lastFailure.value_or(Failure{})), id.number()});
    if (decision.accountNotBefore.isValid())
        change.run(QStringLiteral("INSERT OR REPLACE INTO paused_account (account, not_before)"
                                  " SELECT account, ? FROM item WHERE id = ?"),
                   {timeValue(decision.accountNotBefore), id.number()});
    else if (accepted)
        change.run(QStringLiteral("DELETE FROM paused_account WHERE account = (SELECT account FROM item WHERE id = ?)"),
                   {id.number()});
    return true;
}

Result<std::vector<ItemId>, OutboxStoreError> SqliteOutboxStore::advance(const std::vector<ItemId> &committing,
                                                                         const std::vector<SettledAttempt> &settled)
{
    std::vector<ItemId> done;
    Transaction change(m_database);
    for (const ItemId id : committing) {
        const QSqlQuery marked = change.run(
            QStringLiteral("UPDATE item SET state = 'committing' WHERE id = ? AND state = 'sending'"), {id.number()});
        if (change.isFine() && marked.numRowsAffected() > 0)
            done.push_back(id);
    }
    for (const SettledAttempt &each : settled) {
        if (record(change, each))
            done.push_back(each.id);
    }
    const auto committed = change.commit();
    if (!committed)
        return committed.error();
    for (const SettledAttempt &each : settled) {
        if (const auto place = readPlace(m_database, each.id))
            m_spool.note(*place, each.decision.state, each.decision.recipients);
    }
    return done;
}

int SqliteOutboxStore::acceptedSince(qint64 account, const QDateTime &since) const
{
    QSqlQuery row = m_database.run(QStringLiteral("SELECT count(*) FROM attempt JOIN item ON item.id = attempt.item"
                                                  " WHERE attempt.finished >= ? AND accepted AND account = ?"),
                                   {timeValue(since), account});
    return row.next() ? row.value(0).toInt() : 0;
}

void SqliteOutboxStore::networkIsBack(const QDateTime &now)
{
    const QString isAway = QStringLiteral("json_extract(last_failure, '$.kind') IN ('hostNotFound', 'unreachable', 'timedOut',"
                                          " 'connectionRefused', 'connectionLost', 'proxyFailed', 'tlsHandshakeFailed')");
    Transaction change(m_database);
    change.run(QStringLiteral("DELETE FROM paused_account WHERE account IN (SELECT account FROM item"
                              " WHERE state = 'queued' AND tries > 0 AND %1)")
                   .arg(isAway));
    change.run(QStringLiteral("UPDATE item SET next_attempt = ? + abs(random()) % ?, tries = 0"
                              " WHERE state = 'queued' AND tries > 0 AND next_attempt > ? AND %1")
                   .arg(isAway),
               {timeValue(now), networkJitterMilliseconds, timeValue(now)});
    // If it can't be written now, they are tried when it was planned.
    (void)change.commit();
}

Result<Done, OutboxStoreError> SqliteOutboxStore::resumeAccount(qint64 account, const QDateTime &now)
{
    Transaction change(m_database);
    resume(change, account, now);
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
                    timeValue(isLater ? item.notBefore : now), timeValue(isLater ? item.notBefore : now),
                    item.id.number()});
        reinstateSuccessions(change, m_database, item.id);
        return item.state == OutboxState::Held;
    });
}

Result<Done, OutboxStoreError> SqliteOutboxStore::reschedule(ItemId id, const QDateTime &notBefore, const QDateTime &now)
{
    return change(id, [&](Transaction &change, const OutboxItem &item) {
        const bool isLater = notBefore > now && !item.holdAtServer;
        change.run(QStringLiteral("UPDATE item SET state = ?, not_before = ?, next_attempt = ?, waiting_since = ?, tries = 0,"
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
        QSqlQuery row = change.run(QStringLiteral("DELETE FROM item WHERE id = ? RETURNING spool_name"),
                                   {item.id.number()});
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

void SqliteOutboxStore::removeUnusedFile(const QString &name) const
{
    QSqlQuery others = m_database.run(QStringLiteral("SELECT count(*) FROM item WHERE spool_name = ?"), {name});
    if (others.next() && others.value(0).toInt() == 0)
        m_spool.remove(name);
}

} // namespace sendoff
