// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/SqliteOutboxStore.h"

#include "store/ItemRows.h"
#include "store/SuccessionRows.h"

#include <algorithm>

namespace sendoff {

namespace {

using Kind = OutboxStoreError::Kind;

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

void SqliteOutboxStore::removeUnusedFile(const QString &name) const
{
    QSqlQuery others = m_database.run(QStringLiteral("SELECT count(*) FROM item WHERE spool_name = ?"), {name});
    if (others.next() && others.value(0).toInt() == 0)
        m_spool.remove(name);
}

} // namespace sendoff
