// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/OutboxActions.h"

#include "app/cli/JsonView.h"
#include "app/cli/NamedItems.h"
#include "app/cli/Stopping.h"
#include "app/cli/Waiting.h"
#include "app/cli/Words.h"
#include "outbox/CameBack.h"
#include "ui/words/StateWords.h"

#include <QJsonArray>

#include <algorithm>

namespace sendoff::cli {

namespace {

using Action = OutboxAction;

bool isUnderWay(const OutboxItem &item)
{
    return item.state == OutboxState::Sending || item.state == OutboxState::Committing;
}

bool hasUncertain(const OutboxItem &item)
{
    return std::any_of(item.recipients.begin(), item.recipients.end(), [](const OutboxRecipient &each) {
        return each.outcome == OutboxRecipient::Outcome::Uncertain;
    });
}

/// Refused, and no other message was sent to them since.
bool isLeft(const OutboxRecipient &recipient)
{
    return recipient.outcome == OutboxRecipient::Outcome::Rejected && !recipient.successor;
}

/// The state as it stands in the middle of a sentence about a message that is not under way.
QString phrase(const OutboxItem &item)
{
    switch (item.state) {
    case OutboxState::Queued:
        return tr("waits to be sent");
    case OutboxState::Scheduled:
        return tr("is scheduled for later");
    case OutboxState::Held:
        return tr("is held");
    case OutboxState::Sent:
        return tr("was sent");
    case OutboxState::Partial:
        return countCameBack(item) > 0 ? tr("was sent and came back from some") : tr("was sent to some and refused for others");
    case OutboxState::Failed:
        return countCameBack(item) > 0 ? tr("was sent and came back") : tr("was refused");
    case OutboxState::Uncertain:
        return tr("may have arrived or not");
    case OutboxState::Sending:
    case OutboxState::Committing:
        return tr("is on its way");
    }
    return {};
}

std::optional<QString> objectionWhileUnderWay(Action action, const QString &id)
{
    switch (action) {
    case Action::Cancel:
        return std::nullopt;
    case Action::Retry:
    case Action::Release:
        return tr("Message %1 is on its way right now; there is nothing to do.").arg(id);
    case Action::ResolveSent:
    case Action::ResolveResend:
        return tr("Message %1 is on its way right now. Look at “sendoff-cli outbox show %1” when it is done.").arg(id);
    case Action::Hold:
    case Action::Remove:
        break;
    }
    return tr("Message %1 is on its way right now. Stop it first: sendoff-cli outbox cancel %1").arg(id);
}

std::optional<QString> objectionToRetry(const OutboxItem &item, const QString &id)
{
    if (item.state == OutboxState::Sent && item.canRetryCopies())
        return std::nullopt;
    if (item.state == OutboxState::Sent)
        return tr("Message %1 was sent already; there is nothing to try again.").arg(id);
    if (isDealtWith(item) && std::none_of(item.recipients.begin(), item.recipients.end(), isLeft))
        return tr("Message %1 was sent again in another message; there is nothing to try again.").arg(id);
    if (item.state == OutboxState::Uncertain)
        return tr("Nobody knows if message %1 arrived. Ask its recipients, then say: sendoff-cli outbox resolve %1 sent "
                  "(or, to send it once more: resend)")
            .arg(id);
    return std::nullopt;
}

Result<Done, OutboxStoreError> perform(Engine &engine, Action action, ItemId id)
{
    OutboxStore &store = engine.outboxStore();
    const QDateTime now = engine.clock().now();
    switch (action) {
    case Action::Retry: {
        const auto item = store.item(id);
        const auto copies = item && item->canRetryCopies() ? store.retryCopies(id, now) : Result<Done, OutboxStoreError>(Done{});
        return copies && item && item->state != OutboxState::Sent ? store.retry(id, now) : copies;
    }
    case Action::Release:
        return store.release(id, now);
    case Action::Hold:
    case Action::Cancel:
        return store.hold(id);
    case Action::Remove:
        return store.remove(id, now);
    case Action::ResolveSent:
        return store.resolve(id, true, now);
    case Action::ResolveResend:
        return store.resolve(id, false, now);
    }
    return Done{};
}

void finishWith(const CommandContext &context, const std::vector<OutboxItem> &items)
{
    if (context.console.isJson()) {
        QJsonArray array;
        for (const OutboxItem &item : items)
            array += toJson(context.engine.outboxStore().item(item.id).value_or(item));
        context.console.document(QJsonDocument(array));
    }
    finishTold(context);
}

/// Of messages that were sent, only a copy is missing. Done here if nobody else sends.
void retryCopies(const CommandContext &context, const std::vector<OutboxItem> &items)
{
    const auto say = [context, items] {
        for (const OutboxItem &item : items)
            context.console.say(words::copyLines(context.engine.outboxStore().item(item.id).value_or(item)));
        finishWith(context, items);
    };
    if (!context.engine.startSending())
        return say();
    context.engine.poke();
    context.engine.sendAllThen(say);
}

/// All of them or none: a list with a mistake in it changes nothing.
void act(const CommandContext &context, Action action, const QStringList &ids)
{
    context.engine.recover();
    const std::vector<OutboxItem> items = namedItems(context, ids);
    if (items.empty())
        return;
    for (const OutboxItem &item : items) {
        if (const auto objection = objectionTo(action, item))
            return fail(context, isUnderWay(item) ? ExitTemporary : ExitUsage, *objection);
    }
    std::vector<ItemId> done;
    std::vector<ItemId> underWay;
    for (const OutboxItem &item : items) {
        const auto result = perform(context.engine, action, item.id);
        if (result)
            done.push_back(item.id);
        else if (action == Action::Cancel && result.error().kind == OutboxStoreError::Kind::WrongState)
            underWay.push_back(item.id);
        else
            return fail(context, exitCodeFor(result.error()),
                        tr("Message %1 could not be changed. %2").arg(item.id.toText(), words::describe(result.error())));
    }
    const bool wantsSending = action == Action::Retry || action == Action::Release || action == Action::ResolveResend;
    const bool areSent = std::all_of(items.begin(), items.end(), [](const OutboxItem &item) { return item.state == OutboxState::Sent; });
    if (action == Action::Retry && areSent)
        retryCopies(context, items);
    else if (wantsSending)
        waitForItems(context, done);
    else if (!underWay.empty())
        stopItems(context, items, underWay);
    else
        finishWith(context, items);
}

void resolve(const CommandContext &context)
{
    const QStringList words = context.arguments.positional();
    const QString answer = words.value(1);
    const bool sent = answer == QStringLiteral("sent");
    if (words.size() != 2 || (!sent && answer != QStringLiteral("resend")))
        return fail(context, ExitUsage,
                    tr("Give the ID of a message, then “sent” if it arrived or “resend” to send it once more."));
    act(context, sent ? Action::ResolveSent : Action::ResolveResend, {words.first()});
}

Command commandFor(const QString &name, Action action)
{
    return {QStringLiteral("outbox ") + name, {}, QStringLiteral("ID…"),
            [action](const CommandContext &context) { act(context, action, context.arguments.positional()); }};
}

} // namespace

std::optional<QString> objectionTo(OutboxAction action, const OutboxItem &item)
{
    const QString id = item.id.toText();
    if (isUnderWay(item))
        return objectionWhileUnderWay(action, id);
    const bool waits = item.state == OutboxState::Queued || item.state == OutboxState::Scheduled
                       || item.state == OutboxState::Held;
    switch (action) {
    case Action::Retry:
        return objectionToRetry(item, id);
    case Action::Hold:
    case Action::Cancel:
        if (waits)
            return std::nullopt;
        return tr("Message %1 %2: it can't be called back any more.").arg(id, phrase(item));
    case Action::Release:
        if (item.state == OutboxState::Held)
            return std::nullopt;
        return waits ? tr("Message %1 is not held: it %2. To send it at once: sendoff-cli outbox retry %1")
                           .arg(id, phrase(item))
                     : tr("Message %1 is not held: it %2.").arg(id, phrase(item));
    case Action::ResolveSent:
    case Action::ResolveResend:
        if (hasUncertain(item))
            return std::nullopt;
        return tr("There is no doubt about message %1: it %2.").arg(id, phrase(item));
    case Action::Remove:
        break;
    }
    return std::nullopt;
}

std::vector<Command> outboxActions()
{
    return {commandFor(QStringLiteral("retry"), Action::Retry),
            commandFor(QStringLiteral("hold"), Action::Hold),
            commandFor(QStringLiteral("release"), Action::Release),
            commandFor(QStringLiteral("cancel"), Action::Cancel),
            commandFor(QStringLiteral("remove"), Action::Remove),
            {QStringLiteral("outbox resolve"), {}, QStringLiteral("ID sent|resend"), resolve}};
}

} // namespace sendoff::cli
