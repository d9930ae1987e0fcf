// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/ItemRows.h"

#include "store/OptionsJson.h"
#include "store/ReportRows.h"
#include "store/SuccessionRows.h"
#include "store/Values.h"

#include <unordered_map>

namespace sendoff {

namespace {

using Outcome = OutboxRecipient::Outcome;

constexpr std::array allStates{OutboxState::Queued,     OutboxState::Scheduled, OutboxState::Held,
                               OutboxState::Sending,    OutboxState::Committing, OutboxState::Sent,
                               OutboxState::Partial,    OutboxState::Failed,     OutboxState::Uncertain};
constexpr std::array allOutcomes{Outcome::Pending, Outcome::Accepted, Outcome::Deferred, Outcome::Rejected,
                                 Outcome::Uncertain};

std::optional<Outcome> outcomeFrom(const QString &value)
{
    for (const Outcome outcome : allOutcomes) {
        if (toName(outcome) == value)
            return outcome;
    }
    return std::nullopt;
}

std::optional<AddrSpec> addressFrom(const QVariant &value)
{
    const auto address = AddrSpec::parse(value.toString());
    return address ? std::optional(*address) : std::nullopt;
}

/// A queued item of a stopped account has no attempt planned, and the account's failure is its own.
const QString itemColumns = QStringLiteral(
    "item.id, item.state, item.account, account_name, sender, recipients, subject, message_id, reverse_path, created,"
    " not_before, CASE WHEN stopped.account IS NULL THEN next_attempt END, item.waiting_since, attempts, item.tries, size,"
    " has_attachments, has_8bit, has_utf8, notify, coalesce(stopped.failure, last_failure), undo_until, priority,"
    " resend_if_uncertain, hold_at_server, removed, has_binary,"
    " options, stray_copy, next_look, looks, resend_after_looks, found_in, sha256,"
    " copy.state, copy.sent_at, copy.mailbox, copy.next_try, copy.tries, copy.detail, copy.waiting_since,"
    " local_copy.state, local_copy.sent_at, local_copy.mailbox, local_copy.next_try, local_copy.tries, local_copy.detail,"
    " local_copy.waiting_since, dismissed"
    " FROM item LEFT JOIN stopped_account AS stopped"
    " ON stopped.account = item.account AND item.state = 'queued'"
    " LEFT JOIN sent_copy AS copy ON copy.item = item.id AND copy.place = 'mailbox'"
    " LEFT JOIN sent_copy AS local_copy ON local_copy.item = item.id AND local_copy.place = 'folder'");
constexpr int firstOfCopy = 34;
constexpr int firstOfLocalCopy = 41;

SentCopyState copyFrom(const QSqlQuery &row, int first)
{
    const auto state = sentCopyStateFromName(row.value(first).toString());
    if (!state)
        return {};
    return {.state = *state,
            .sentAt = timeFrom(row.value(first + 1)),
            .mailbox = row.value(first + 2).toString(),
            .waitingSince = timeFrom(row.value(first + 6)),
            .nextTry = timeFrom(row.value(first + 3)),
            .tries = row.value(first + 4).toInt(),
            .detail = row.value(first + 5).toString().toUtf8()};
}

std::optional<OutboxItem> itemFrom(const QSqlQuery &row)
{
    const auto state = stateFrom(row.value(1).toString());
    const auto reversePath = addressFrom(row.value(8));
    if (!state || (!row.value(8).isNull() && !reversePath))
        return std::nullopt;
    return OutboxItem{.id = ItemId(row.value(0).toLongLong()),
                      .state = *state,
                      .account = row.value(2).toLongLong(),
                      .accountName = row.value(3).toString(),
                      .from = row.value(4).toString(),
                      .to = row.value(5).toString(),
                      .subject = row.value(6).toString(),
                      .messageId = row.value(7).toByteArray(),
                      .reversePath = reversePath,
                      .created = timeFrom(row.value(9)),
                      .notBefore = timeFrom(row.value(10)),
                      .undoUntil = timeFrom(row.value(21)),
                      .nextAttempt = timeFrom(row.value(11)),
                      .waitingSince = timeFrom(row.value(12)),
                      .attempts = row.value(13).toInt(),
                      .tries = row.value(14).toInt(),
                      .size = row.value(15).toLongLong(),
                      .sha256 = row.value(33).toByteArray(),
                      .hasAttachments = row.value(16).toBool(),
                      .has8BitContent = row.value(17).toBool(),
                      .hasBinaryContent = row.value(26).toBool(),
                      .hasUtf8Headers = row.value(18).toBool(),
                      .priority = row.value(22).toInt(),
                      .resendIfUncertain = row.value(23).toBool(),
                      .holdAtServer = row.value(24).toBool(),
                      .hasStrayCopy = row.value(28).toBool(),
                      .nextLook = timeFrom(row.value(29)),
                      .looks = row.value(30).toInt(),
                      .resendAfterLooks = row.value(31).toBool(),
                      .foundIn = row.value(32).toString(),
                      .copy = copyFrom(row, firstOfCopy),
                      .localCopy = copyFrom(row, firstOfLocalCopy),
                      .dismissed = timeFrom(row.value(firstOfLocalCopy + 7)),
                      .removed = timeFrom(row.value(25)),
                      .notify = DsnNotify::parse(row.value(19).toByteArray()),
                      .options = deliveryOptionsFromJson(jsonFrom(row.value(27))),
                      .lastFailure = failureFrom(row.value(20))};
}

std::optional<OutboxRecipient> recipientFrom(const QSqlQuery &row)
{
    const auto address = addressFrom(row.value(1));
    const auto outcome = outcomeFrom(row.value(2).toString());
    if (!address || !outcome)
        return std::nullopt;
    return OutboxRecipient{.address = *address,
                           .outcome = *outcome,
                           .reply = row.value(3).isNull() ? std::nullopt : serverReplyFromJson(jsonFrom(row.value(3))),
                           .failure = failureFrom(row.value(4)),
                           .at = timeFrom(row.value(5))};
}

using Recipients = std::unordered_map<qint64, std::vector<OutboxRecipient>>;

Recipients readRecipients(const Database &database, const QString &where, const QVariantList &values)
{
    Recipients recipients;
    QSqlQuery rows = database.run(
        QStringLiteral("SELECT recipient.item, address, outcome, reply, failure, at FROM recipient"
                       " WHERE recipient.item IN (SELECT item.id FROM item%1) ORDER BY recipient.item, position")
            .arg(where),
        values);
    while (database.next(rows)) {
        if (const auto recipient = recipientFrom(rows))
            recipients[rows.value(0).toLongLong()].push_back(*recipient);
    }
    return recipients;
}

} // namespace

QString stateValue(OutboxState state)
{
    return state == OutboxState::Committing ? QStringLiteral("committing") : toName(state);
}

std::optional<OutboxState> stateFrom(const QString &value)
{
    for (const OutboxState state : allStates) {
        if (stateValue(state) == value)
            return state;
    }
    return std::nullopt;
}

std::vector<OutboxItem> readItems(const Database &database, const QString &condition, const QVariantList &values)
{
    const QString where = condition.isEmpty() ? QString() : QStringLiteral(" WHERE ") + condition;
    std::vector<OutboxItem> items;
    QSqlQuery rows = database.run(
        QStringLiteral("SELECT %1%2 ORDER BY item.id DESC").arg(itemColumns, where), values);
    while (database.next(rows)) {
        if (const auto item = itemFrom(rows))
            items.push_back(*item);
    }
    Recipients recipients = readRecipients(database, where, values);
    for (OutboxItem &item : items)
        item.recipients = std::move(recipients[item.id.number()]);
    addReports(database, items);
    addSuccessions(database, items);
    return items;
}

std::optional<OutboxItem> readItem(const Database &database, ItemId id)
{
    const auto items = readItems(database, QStringLiteral("item.id = ?"), {id.number()});
    return items.empty() ? std::nullopt : std::optional(items.front());
}

void updateRecipients(Transaction &change, ItemId id, const std::vector<OutboxRecipient> &recipients)
{
    int position = 0;
    for (const OutboxRecipient &each : recipients) {
        change.run(QStringLiteral("UPDATE recipient SET outcome = ?, reply = ?, failure = ?, at = ?"
                                  " WHERE item = ? AND position = ?"),
                   {toName(each.outcome), jsonValue(each.reply), jsonValue(each.failure), timeValue(each.at),
                    id.number(), position++});
    }
}

ItemInserter::ItemInserter(const Database &database)
    : m_item(database.prepare(QStringLiteral(
        "INSERT INTO item (state, account, account_name, sender, recipients, subject, message_id, reverse_path, created,"
        " not_before, undo_until, next_attempt, waiting_since, attempts, tries, has_attachments, has_8bit, has_utf8,"
        " has_binary, options, priority, resend_if_uncertain, hold_at_server, removed, notify, last_failure, settled, spool_name, spool_offset,"
        " size, sha256)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"))),
      m_recipient(database.prepare(QStringLiteral("INSERT INTO recipient (item, position, address, outcome, reply,"
                                                  " failure, at) VALUES (?, ?, ?, ?, ?, ?, ?)"))),
      m_text(database.prepare(
          QStringLiteral("INSERT INTO item_text (rowid, subject, people, body) VALUES (?, ?, ?, '')")))
{
}

ItemId ItemInserter::insert(Transaction &change, const OutboxItem &item, const SpoolPlace &place)
{
    const bool isSettled = item.state == OutboxState::Sent || item.state == OutboxState::Partial
                           || item.state == OutboxState::Failed;
    change.repeat(m_item,
                  {stateValue(item.state), item.account, textValue(item.accountName), textValue(item.from),
                   textValue(item.to), textValue(item.subject), octetsValue(item.messageId),
                   item.reversePath ? QVariant(item.reversePath->toText()) : QVariant(), timeValue(item.created),
                   timeValue(item.notBefore), timeValue(item.undoUntil), timeValue(item.nextAttempt),
                   timeValue(item.waitingSince), item.attempts, item.tries, item.hasAttachments, item.has8BitContent,
                   item.hasUtf8Headers, item.hasBinaryContent, jsonValue(item.options), item.priority, item.resendIfUncertain, item.holdAtServer, timeValue(item.removed),
                   item.notify ? QVariant(QString::fromLatin1(item.notify->toBytes())) : QVariant(),
                   jsonValue(item.lastFailure), isSettled ? timeValue(item.created) : QVariant(), place.name, place.offset,
                   place.size, place.sha256});
    const ItemId id(m_item.lastInsertId().toLongLong());
    QStringList people{item.from, item.to};
    int position = 0;
    for (const OutboxRecipient &each : item.recipients) {
        change.repeat(m_recipient, {id.number(), position++, each.address.toText(), toName(each.outcome),
                                    jsonValue(each.reply), jsonValue(each.failure), timeValue(each.at)});
        people += each.address.toText();
    }
    change.repeat(m_text, {id.number(), textValue(item.subject), people.join(u' ')});
    return id;
}

std::optional<SpoolPlace> readPlace(const Database &database, ItemId id)
{
    QSqlQuery row = database.run(QStringLiteral("SELECT spool_name, spool_offset, size, sha256 FROM item WHERE id = ?"),
                                 {id.number()});
    if (!row.next())
        return std::nullopt;
    return SpoolPlace{row.value(0).toString(), row.value(1).toLongLong(), row.value(2).toLongLong(),
                      row.value(3).toByteArray()};
}

} // namespace sendoff
