// SPDX-License-Identifier: GPL-3.0-or-later
#include "outbox/OutboxStore.h"

namespace sendoff {

Result<ItemId, OutboxStoreError> OutboxStore::enqueue(const NewOutboxItem &item, const QDateTime &now)
{
    const auto ids = enqueueMany({item}, now);
    if (!ids)
        return ids.error();
    return ids->front();
}

} // namespace sendoff
