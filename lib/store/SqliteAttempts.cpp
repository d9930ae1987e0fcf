// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/HaltRows.h"
#include "store/ItemRows.h"
#include "store/SqliteOutboxStore.h"
#include "store/SuccessionRows.h"
#include "store/Values.h"

#include <algorithm>

namespace sendoff {

namespace {

using Outcome = OutboxRecipient::Outcome;

/// A week without a network is thousands of tries, of which only the last tell anything.
constexpr int failedAttemptsKept = 20;

bool isSettled(OutboxState state)
{
    return state == OutboxState::Sent || state == OutboxState::Partial || state == OutboxState::Failed;
}

} // namespace

bool SqliteOutboxStore::record(Transaction &change, const SettledAttempt &settled) const
{
    const auto &[id, attempt, decision] = settled;
    const QSqlQuery updated = change.run(
        QStringLiteral(
            "UPDATE item SET state = ?, next_attempt = ?, last_failure = ?, waiting_since = coalesce(?, waiting_since),"
            " settled = ?, undo_until = NULL, attempts = attempts + 1, tries = tries + 1, next_look = ?, looks = 0,"
            " resend_after_looks = ?, stray_copy = ?,"
            " hold_at_server = hold_at_server AND ? <> 'scheduled'"
            " WHERE id = ? AND state IN ('sending', 'committing')"),
        {stateValue(decision.state), timeValue(decision.nextAttempt), jsonValue(decision.lastFailure),
         timeValue(decision.waitingSince), isSettled(decision.state) ? timeValue(attempt.finished) : QVariant(),
         timeValue(decision.nextLook), decision.resendAfterLooks, decision.hasStrayCopy, stateValue(decision.state),
         id.number()});
    if (!change.isFine() || updated.numRowsAffected() == 0)
        return false;
    updateRecipients(change, id, decision.recipients);
    const bool accepted = std::any_of(decision.recipients.begin(), decision.recipients.end(),
                                      [&finished = attempt.finished](const auto &each) {
                                          return each.outcome == Outcome::Accepted && each.at == finished;
                                      });
    change.run(QStringLiteral("INSERT INTO attempt (item, started, finished, tls_summary, transcript, accepted)"
                              " VALUES (?, ?, ?, ?, ?, ?)"),
               {id.number(), timeValue(attempt.started), timeValue(attempt.finished), octetsValue(attempt.tlsSummary),
                octetsValue(attempt.transcript.serialize()), accepted});
    change.run(
        QStringLiteral("DELETE FROM attempt WHERE item = ? AND accepted = 0 AND look = '' AND id < (SELECT id FROM attempt"
                       " WHERE item = ? AND accepted = 0 AND look = '' ORDER BY id DESC LIMIT 1 OFFSET ?)"),
        {id.number(), id.number(), failedAttemptsKept - 1});
    if (decision.state == OutboxState::Held)
        withdrawSuccessions(change, m_database, id);
    if (accepted)
        orderCopies(change, id, decision.copies, attempt.finished);
    recordHalt(change, id, decision, accepted);
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

} // namespace sendoff
