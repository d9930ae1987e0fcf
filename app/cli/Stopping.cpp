// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Stopping.h"

#include "app/cli/JsonView.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QTimer>

#include <algorithm>

namespace sendoff::cli {

namespace {

/// A delivery that is stopped ends at once, but for one whose final dot is out: it waits for the reply.
constexpr std::chrono::seconds patience{15};

/// Watches the store, as another program is the one that sends. Deletes itself when done.
class Stopping : public QObject {
    Q_DECLARE_TR_FUNCTIONS(Stopping)

public:
    Stopping(const CommandContext &context, const std::vector<OutboxItem> &items, const std::vector<ItemId> &underWay)
        : QObject(qApp), m_context(context), m_items(items), m_underWay(underWay)
    {
        m_look.setInterval(50);
        connect(&m_look, &QTimer::timeout, this, [this] { look(); });
        m_deadline.setSingleShot(true);
        connect(&m_deadline, &QTimer::timeout, this, [this] { finish(); });
        for (const ItemId id : m_underWay)
            (void)m_context.engine.outbox().cancel(id);
        m_deadline.start(patience);
        m_look.start();
    }

private:
    std::optional<OutboxItem> itemOf(ItemId id) const { return m_context.engine.outboxStore().item(id); }

    static bool isUnderWay(const std::optional<OutboxItem> &item)
    {
        return item && (item->state == OutboxState::Sending || item->state == OutboxState::Committing);
    }

    void look()
    {
        // One that came back by itself in the meantime waits again, and can be held.
        for (const ItemId id : m_underWay) {
            if (const auto item = itemOf(id); item && item->state == OutboxState::Queued)
                (void)m_context.engine.outboxStore().hold(id);
        }
        const bool any = std::any_of(m_underWay.begin(), m_underWay.end(),
                                     [this](ItemId id) { return isUnderWay(itemOf(id)); });
        if (!any)
            finish();
    }

    /// Null if it was stopped.
    QString complaintAbout(ItemId id) const
    {
        const auto item = itemOf(id);
        if (!item || item->state == OutboxState::Held)
            return {};
        if (isUnderWay(item))
            return tr("Message %1 is with the server already and could not be stopped so far. "
                      "“sendoff-cli outbox show %1” tells what comes of it.")
                .arg(id.toText());
        if (item->state == OutboxState::Uncertain)
            return tr("Message %1 could not be stopped any more, and nobody knows if it arrived. Ask its recipients, then "
                      "say: sendoff-cli outbox resolve %1 sent (or, to send it once more: resend)")
                .arg(id.toText());
        return tr("Message %1 could not be stopped any more. “sendoff-cli outbox show %1” tells what came of it.")
            .arg(id.toText());
    }

    void finish()
    {
        m_look.stop();
        m_deadline.stop();
        ExitCode code = ExitDone;
        for (const ItemId id : m_underWay) {
            const QString complaint = complaintAbout(id);
            if (complaint.isEmpty())
                continue;
            m_context.console.say(complaint);
            code = isUnderWay(itemOf(id)) ? ExitTemporary : std::max(code, ExitRejected);
        }
        if (m_context.console.isJson()) {
            QJsonArray array;
            for (const OutboxItem &item : m_items)
                array += toJson(itemOf(item.id).value_or(item));
            m_context.console.document(QJsonDocument(array));
        }
        deleteLater();
        m_context.finish(code);
    }

    CommandContext m_context;
    std::vector<OutboxItem> m_items;
    std::vector<ItemId> m_underWay;
    QTimer m_look;
    QTimer m_deadline;
};

} // namespace

void stopItems(const CommandContext &context, const std::vector<OutboxItem> &items,
               const std::vector<ItemId> &underWay)
{
    new Stopping(context, items, underWay);
}

} // namespace sendoff::cli
