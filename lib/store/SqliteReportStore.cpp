// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/SqliteReportStore.h"

#include "outbox/RetryPolicy.h"
#include "store/Database.h"
#include "store/ItemRows.h"
#include "store/ReportRows.h"
#include "store/Values.h"

#include <algorithm>

namespace sendoff {

namespace {

using Outcome = OutboxRecipient::Outcome;

const QString isAwaited = QStringLiteral("account = ? AND settled IS NOT NULL AND settled >= ? AND removed IS NULL");

/// Only an acceptance can turn out otherwise, and reports on one that failed so already add to it.
bool isOpenToReports(const OutboxRecipient &recipient)
{
    return recipient.outcome == Outcome::Accepted || recipient.reported;
}

} // namespace

SqliteReportStore::SqliteReportStore(Database &database, const QString &folder) : m_database(database), m_spool(folder) {}

std::vector<AwaitedMessage> SqliteReportStore::awaited(qint64 account, const QDateTime &since) const
{
    std::vector<AwaitedMessage> messages;
    for (const OutboxItem &item : readItems(m_database, QStringLiteral("item.") + isAwaited, {account, timeValue(since)})) {
        const bool isOpen = std::any_of(item.recipients.begin(), item.recipients.end(), isOpenToReports);
        if (!isOpen || item.messageId.isEmpty())
            continue;
        AwaitedMessage message{.item = item.id.number(), .messageId = item.messageId};
        for (const OutboxRecipient &recipient : item.recipients)
            message.recipients.push_back(recipient.address);
        messages.push_back(std::move(message));
    }
    return messages;
}

QDateTime SqliteReportStore::lastAwaited(qint64 account, const QDateTime &since) const
{
    QSqlQuery row = m_database.run(QStringLiteral("SELECT max(settled) FROM item WHERE ") + isAwaited, {account, timeValue(since)});
    return row.next() ? timeFrom(row.value(0)) : QDateTime();
}

MailboxMemory SqliteReportStore::memory(qint64 account) const
{
    QSqlQuery row = m_database.run(QStringLiteral("SELECT place, uid_validity, last_uid, unique_ids FROM mailbox_memory WHERE account = ?"), {account});
    if (!row.next())
        return {};
    return {.place = row.value(0).toString(), .uidValidity = row.value(1).toUInt(), .lastUid = row.value(2).toUInt(),
            .uniqueIds = row.value(3).toString().isEmpty() ? QByteArrayList() : row.value(3).toString().toLatin1().split('\n')};
}

Result<std::vector<ItemId>, OutboxStoreError> SqliteReportStore::record(qint64 account, const std::vector<RecipientReport> &reports,
                                                                        const MailboxMemory &memory, const QDateTime &now)
{
    std::vector<ItemId> changed;
    Transaction change(m_database);
    for (const RecipientReport &report : reports) {
        if (change.isFine() && recordOne(change, report, now))
            changed.push_back(report.item);
    }
    change.run(QStringLiteral("INSERT OR REPLACE INTO mailbox_memory (account, place, uid_validity, last_uid, unique_ids)"
                              " VALUES (?, ?, ?, ?, ?)"),
               {account, textValue(memory.place), memory.uidValidity, memory.lastUid, textValue(QString::fromLatin1(memory.uniqueIds.join('\n')))});
    const auto committed = change.commit();
    if (!committed)
        return committed.error();
    std::sort(changed.begin(), changed.end());
    changed.erase(std::unique(changed.begin(), changed.end()), changed.end());
    for (const ItemId id : changed) {
        const auto item = readItem(m_database, id);
        const auto place = item ? readPlace(m_database, id) : std::nullopt;
        if (place)
            m_spool.note(*place, item->state, item->recipients);
    }
    return changed;
}

bool SqliteReportStore::recordOne(Transaction &change, const RecipientReport &report, const QDateTime &now) const
{
    const auto item = readItem(m_database, report.item);
    const auto position = size_t(report.recipient);
    if (!item || position >= item->recipients.size() || !isOpenToReports(item->recipients[position]))
        return false;
    if (!insertReport(change, report, now))
        return false;
    const bool isUnderWay = item->state == OutboxState::Sending || item->state == OutboxState::Committing;
    const bool wasRead = item->recipients[position].reported && item->recipients[position].reported->fate == Fate::Read;
    if (report.said.fate == Fate::Failed && item->recipients[position].outcome == Outcome::Accepted && !isUnderWay && !wasRead)
        reject(change, *item, report);
    return true;
}

/// When and with which words the server had taken it stays known: that is what the receipt proves.
void SqliteReportStore::reject(Transaction &change, OutboxItem item, const RecipientReport &report) const
{
    OutboxRecipient &recipient = item.recipients[size_t(report.recipient)];
    recipient.outcome = Outcome::Rejected;
    recipient.failure = failureOf(report.said);
    updateRecipients(change, item.id, item.recipients);
    // What still waits for others goes on as it was.
    const bool isSettled = item.state == OutboxState::Sent || item.state == OutboxState::Partial || item.state == OutboxState::Failed;
    if (isSettled)
        change.run(QStringLiteral("UPDATE item SET state = ?, last_failure = ?, dismissed = NULL WHERE id = ?"),
                   {stateValue(RetryPolicy::stateOf(item.recipients)), jsonValue(recipient.failure), item.id.number()});
}

std::vector<RecipientReport> SqliteReportStore::reports(ItemId id) const
{
    return readReports(m_database, QStringLiteral("item = ?"), {id.number()});
}

} // namespace sendoff
