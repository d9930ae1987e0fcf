// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Waiting.h"

#include "app/cli/JsonView.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>
#include <QTimer>

namespace sendoff::cli {

namespace {

/// Watches the store, as another program may be the one that sends. Deletes itself when done.
class Waiting : public QObject {
    Q_DECLARE_TR_FUNCTIONS(Waiting)

public:
    Waiting(const CommandContext &context, std::vector<ItemId> ids)
        : QObject(qApp), m_context(context), m_ids(std::move(ids))
    {
        m_look.setInterval(100);
        connect(&m_look, &QTimer::timeout, this, [this] { look(); });
        m_deadline.setSingleShot(true);
        connect(&m_deadline, &QTimer::timeout, this, [this] { finish(true); });
        if (context.arguments.has(QStringLiteral("--wait"))) {
            const QString seconds = context.arguments.value(QStringLiteral("--wait"));
            if (!seconds.isEmpty())
                m_deadline.start(int(std::min(seconds.toDouble(), 2e6) * 1000));
        }
        if (context.engine.isSending()) {
            connect(&context.engine.outbox(), &Outbox::changed, this, [this] { look(); });
        }
        m_look.start();
    }

private:
    /// Settled, or tried and put off: there is an answer. What is due again at once, as the rest after "too many
    /// recipients", is still being sent.
    static bool isAnswered(const OutboxItem &item)
    {
        switch (item.state) {
        case OutboxState::Queued:
            return item.attempts > 0
                && (!item.nextAttempt.isValid() || item.nextAttempt > QDateTime::currentDateTimeUtc());
        case OutboxState::Scheduled:
        case OutboxState::Sending:
        case OutboxState::Committing:
            return false;
        case OutboxState::Held:
        case OutboxState::Sent:
        case OutboxState::Partial:
        case OutboxState::Failed:
        case OutboxState::Uncertain:
            return true;
        }
        return true;
    }

    void look()
    {
        for (const ItemId id : m_ids) {
            const auto item = m_context.engine.outboxStore().item(id);
            if (item && !isAnswered(*item))
                return;
        }
        finish(false);
    }

    void finish(bool timedOut)
    {
        m_look.stop();
        m_deadline.stop();
        const bool asked = m_context.arguments.has(QStringLiteral("--wait"));
        ExitCode worst = ExitDone;
        QJsonArray json;
        for (const ItemId id : m_ids) {
            const auto item = m_context.engine.outboxStore().item(id);
            if (!item)
                continue;
            json += toJson(*item);
            const ExitCode code = exitCodeFor(*item);
            if (code == ExitDone)
                continue;
            if (worst == ExitDone || worst == ExitTemporary || code == ExitRejected)
                worst = code;
            if (item->lastFailure)
                m_context.console.say(toLines(words::describe(*item->lastFailure, item->accountName)));
            if (!isAnswered(*item) || item->state == OutboxState::Queued)
                m_context.console.say(tr("Message %1 is safe in the outbox and will be tried again.").arg(id.toText()));
        }
        if (timedOut)
            m_context.console.say(tr("The time to wait ran out."));
        if (m_context.console.isJson())
            m_context.console.document(QJsonDocument(json));
        deleteLater();
        m_context.finish(asked ? worst : ExitDone);
    }

    CommandContext m_context;
    std::vector<ItemId> m_ids;
    QTimer m_look;
    QTimer m_deadline;
};

} // namespace

void waitForItems(const CommandContext &context, const std::vector<ItemId> &ids)
{
    const bool queueOnly = context.arguments.has(QStringLiteral("--queue-only"));
    const bool wait = context.arguments.has(QStringLiteral("--wait"));
    const bool sendsHere = !queueOnly && context.engine.startSending();
    if (wait || sendsHere) {
        context.engine.poke();
        new Waiting(context, ids);
        return;
    }
    if (context.console.isJson()) {
        QJsonArray json;
        for (const ItemId id : ids) {
            if (const auto item = context.engine.outboxStore().item(id))
                json += toJson(*item);
        }
        context.console.document(QJsonDocument(json));
    }
    if (queueOnly)
        return context.finish(ExitDone);
    // The line has to be out before this program ends.
    context.engine.poke([context] { context.finish(ExitDone); });
}

} // namespace sendoff::cli
