// SPDX-License-Identifier: GPL-3.0-or-later
#include "outbox/afterCrash.h"
#include "store/HaltRows.h"
#include "store/ItemRows.h"
#include "store/SqliteOutboxStore.h"
#include "store/Values.h"

#include <algorithm>

namespace sendoff {

namespace {

/// A scheduled time that nobody was there for is made up for until then.
constexpr int hoursUntilMissed = 24;
/// Nothing planned by a clock that is right lies further ahead: two hours, with jitter.
constexpr int secondsOfLongestWait = 3 * 3600;
/// So that not all start in the same moment.
constexpr int networkJitterMilliseconds = 5000;

void recoverCommitting(Transaction &change, const Database &database, const QDateTime &now,
                       const std::vector<qint64> &lookingAccounts)
{
    for (const OutboxItem &item : readItems(database, QStringLiteral("item.state = 'committing'"))) {
        const bool canLook =
            std::find(lookingAccounts.begin(), lookingAccounts.end(), item.account) != lookingAccounts.end();
        const Decision decision = afterCrash(item, canLook, now);
        updateRecipients(change, item.id, decision.recipients);
        change.run(QStringLiteral("UPDATE item SET state = ?, next_attempt = ?, last_failure = ?, next_look = ?,"
                                  " looks = 0, resend_after_looks = ? WHERE id = ?"),
                   {stateValue(decision.state), timeValue(decision.nextAttempt), jsonValue(decision.lastFailure),
                    timeValue(decision.nextLook), decision.resendAfterLooks, item.id.number()});
    }
}

} // namespace

void SqliteOutboxStore::recover(const QDateTime &now, const std::vector<qint64> &lookingAccounts)
{
    Transaction change(m_database);
    recoverCommitting(change, m_database, now, lookingAccounts);
    change.run(QStringLiteral("UPDATE item SET state = 'queued', next_attempt = ? WHERE state = 'sending'"),
               {timeValue(now)});
    endAllHalts(change);
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
    QSqlQuery any =
        m_database.run(QStringLiteral("SELECT EXISTS (SELECT 1 FROM item WHERE %1) OR EXISTS (SELECT 1 FROM item WHERE %2)"
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
    change.run(
        QStringLiteral("UPDATE item SET state = 'held', next_attempt = NULL, last_failure = ? WHERE ") + isMissed,
        {jsonValue(Failure{.kind = FailureKind::ScheduleMissed, .stage = Stage::Local, .scope = Scope::Message}), missed});
    change.run(QStringLiteral("UPDATE item SET next_attempt = ? WHERE ") + isTooFar, {timeValue(now), tooFar});
    change.run(QStringLiteral("DELETE FROM paused_account WHERE not_before > ?"), {tooFar});
    change.run(QStringLiteral("UPDATE item SET next_look = ? WHERE next_look > ?"), {timeValue(now), tooFar});
    change.run(QStringLiteral("UPDATE sent_copy SET next_try = ? WHERE next_try > ?"), {timeValue(now), tooFar});
    return bool(change.commit());
}

void SqliteOutboxStore::networkIsBack(const QDateTime &now)
{
    const QString isAway =
        QStringLiteral("json_extract(last_failure, '$.kind') IN ('hostNotFound', 'unreachable', 'timedOut',"
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

} // namespace sendoff
