// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/NamedItems.h"
#include "app/cli/Words.h"

#include <algorithm>

namespace sendoff::cli {

std::vector<OutboxItem> namedItems(const CommandContext &context, const QStringList &ids)
{
    std::vector<OutboxItem> items;
    for (const QString &word : ids) {
        const auto id = ItemId::fromText(word);
        const auto item = id ? context.engine.outboxStore().item(*id) : std::nullopt;
        if (!item) {
            fail(context, ExitNoInput,
                 tr("The outbox has no message “%1”. “sendoff-cli outbox list” shows all of them.").arg(word));
            return {};
        }
        const bool isKnown = std::any_of(items.begin(), items.end(), [&](const auto &each) { return each.id == *id; });
        if (!isKnown)
            items.push_back(*item);
    }
    if (items.empty())
        fail(context, ExitUsage, tr("Give the ID of a message, as “sendoff-cli outbox list” shows it."));
    return items;
}

} // namespace sendoff::cli
