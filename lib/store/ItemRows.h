// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/Spool.h"
#include "store/Transaction.h"

namespace sendoff {

/// Names in the database. Unlike the names for people, Committing has one of its own.
QString stateValue(OutboxState state);
std::optional<OutboxState> stateFrom(const QString &value);

/// Items with their recipients, newest first. `condition` is SQL on item with its values, or empty.
/// An item that can't be understood is left out rather than half understood.
std::vector<OutboxItem> readItems(const Database &database, const QString &condition = {},
                                  const QVariantList &values = {});
std::optional<OutboxItem> readItem(const Database &database, ItemId id);

/// Writes outcome, reply, failure and time of each, by position.
void updateRecipients(Transaction &change, ItemId id, const std::vector<OutboxRecipient> &recipients);

/// Where its octets are.
std::optional<SpoolPlace> readPlace(const Database &database, ItemId id);

/// Puts in items, quickly if there are many.
class ItemInserter {
public:
    explicit ItemInserter(const Database &database);
    /// All of it but its number, which is new.
    ItemId insert(Transaction &change, const OutboxItem &item, const SpoolPlace &place);

private:
    QSqlQuery m_item;
    QSqlQuery m_recipient;
    QSqlQuery m_text;
};

} // namespace sendoff
