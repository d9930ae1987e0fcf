// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outbox/MessageAction.h"

#include "delivery/ReplyMeaning.h"
#include "ui/outbox/SizeRepair.h"
#include "ui/outbox/ViewChoice.h"
#include "ui/words/StateWords.h"

#include <QCoreApplication>

#include <array>

namespace sendoff {

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(sendoff::MessageAction)
};

/// The account can be set right: certificates, logins, secrets, and servers that are not there.
bool isAboutAccount(const Failure &failure)
{
    if (failure.scope == Scope::Account || (failure.reply && isAboutAccount(meaningOf(failure))))
        return true;
    switch (failure.kind) {
    case FailureKind::HostNotFound:
    case FailureKind::ConnectionRefused:
    case FailureKind::TlsHandshakeFailed:
    case FailureKind::CertificateUntrusted:
    case FailureKind::CertificateNameMismatch:
    case FailureKind::CertificateChanged:
    case FailureKind::StartTlsNotOffered:
        return true;
    default:
        return false;
    }
}

/// Sending it again unchanged may help: it isn't the message or an address that is wrong.
bool mayPassUnchanged(const OutboxItem &item)
{
    const Failure *failure = words::decidingFailure(item);
    if (!failure || !failure->reply)
        return true;
    using enum ReplyMeaning;
    switch (const ReplyMeaning meaning = meaningOf(*failure)) {
    case AttachmentForbidden:
    case Virus:
    case Spam:
    case LinkRefused:
    case ContentForbidden:
    case ContentRefused:
    case NotCompliant:
    case LineTooLong:
        return false;
    default:
        return !isAboutAddress(meaning) && !isAboutSize(meaning);
    }
}

/// Who is reached by another message isn't sent this one as well.
std::vector<MessageAction> actionsOnceDealtWith(const OutboxItem &item)
{
    using enum MessageAction;
    std::vector<MessageAction> actions;
    if (item.dismissed.isValid())
        actions.push_back(Undismiss);
    if (std::any_of(item.recipients.begin(), item.recipients.end(), [](const OutboxRecipient &each) {
            return each.outcome == OutboxRecipient::Outcome::Rejected && !each.successor;
        }))
        actions.push_back(RetryNow);
    actions.push_back(Duplicate);
    if (item.state == OutboxState::Partial)
        actions.push_back(OpenInReader);
    actions.insert(actions.end(), {Export, CopyReport, Remove});
    return actions;
}

/// Without those that a message has in every state, but for Export.
std::vector<MessageAction> actionsFor(const OutboxItem &item)
{
    using enum MessageAction;
    if (isDealtWith(item))
        return actionsOnceDealtWith(item);
    std::vector<MessageAction> actions;
    if (item.state != OutboxState::Sent && item.lastFailure && isAboutAccount(*item.lastFailure))
        actions.push_back(FixAccount);
    const auto add = [&actions](std::initializer_list<MessageAction> more) {
        actions.insert(actions.end(), more);
        return actions;
    };
    switch (item.state) {
    case OutboxState::Queued:
        return item.lastFailure ? add({RetryNow, EditAndResend, Hold, Reschedule, Duplicate, Export, CopyReport, Remove})
                                : add({RetryNow, EditAndResend, Hold, Reschedule, Duplicate, Export, Remove});
    case OutboxState::Scheduled:
        return add({SendNow, Reschedule, EditAndResend, Hold, Duplicate, Export, Remove});
    case OutboxState::Held:
        if (waitsForPerson(item))
            return add({SendNow, Reschedule, EditAndResend, Duplicate, Export, CopyReport, Remove});
        return add({Release, SendNow, EditAndResend, Reschedule, Duplicate, Export, Remove});
    case OutboxState::Sending:
    case OutboxState::Committing:
        return {CancelSending, Duplicate, Export};
    case OutboxState::Sent:
        return {Duplicate, EditAndResend, OpenInReader, Export, CopyReport, Remove};
    case OutboxState::Partial:
        if (actions.empty() && !mayPassUnchanged(item))
            return {ResendToRefused, RetryNow, Dismiss, Duplicate, EditAndResend, OpenInReader, Export, CopyReport, Remove};
        return add({RetryNow, ResendToRefused, Dismiss, Duplicate, EditAndResend, OpenInReader, Export, CopyReport, Remove});
    case OutboxState::Failed:
        if (actions.empty() && !mayPassUnchanged(item))
            return {EditAndResend, RetryNow, Dismiss, Duplicate, Export, CopyReport, Remove};
        return add({RetryNow, EditAndResend, Dismiss, Duplicate, Export, CopyReport, Remove});
    case OutboxState::Uncertain:
        break;
    }
    return {ItArrived, SendAgain, Duplicate, OpenInReader, Export, CopyReport, Remove};
}

} // namespace

std::vector<MessageAction> fittingActions(const OutboxItem &item)
{
    std::vector<MessageAction> actions = actionsFor(item);
    if (item.canRetryCopies())
        actions.insert(std::find(actions.begin(), actions.end(), MessageAction::Export), MessageAction::RetryCopies);
    const auto exporting = std::find(actions.begin(), actions.end(), MessageAction::Export);
    actions.insert(exporting + 1, {MessageAction::Print, MessageAction::SavePdf});
    return actions;
}

std::vector<MessageAction> foremostActions(const OutboxItem &item)
{
    using enum MessageAction;
    std::vector<MessageAction> actions = fittingActions(item);
    const auto isRare = [&item](MessageAction action) {
        return action == Hold || action == OpenInReader || action == RetryCopies || action == Export
            || action == Print || action == SavePdf || action == CopyReport
            || (action == Duplicate && item.state != OutboxState::Sent)
            || (action == Dismiss && item.state != OutboxState::Partial)
            || (action == EditAndResend && (item.state == OutboxState::Sent || item.state == OutboxState::Partial))
            || (action == Remove && item.state == OutboxState::Partial)
            || (action == Reschedule && item.state != OutboxState::Scheduled && !waitsForPerson(item));
    };
    std::erase_if(actions, isRare);
    return actions;
}

std::vector<MessageAction> fittingActions(const std::vector<OutboxItem> &items)
{
    if (items.size() == 1)
        return fittingActions(items.front());
    using enum MessageAction;
    constexpr std::array forMany{SendNow,       RetryNow,   Hold,      Release,   CancelSending,
                                 Reschedule, ItArrived, SendAgain, Dismiss,   Undismiss, RetryCopies, Remove};
    std::array<bool, messageActions> fits{};
    for (const OutboxItem &item : items) {
        for (const MessageAction action : fittingActions(item))
            fits[size_t(action)] = true;
    }
    std::vector<MessageAction> actions;
    for (const MessageAction action : forMany) {
        if (fits[size_t(action)])
            actions.push_back(action);
    }
    return actions;
}

QString nameOf(MessageAction action)
{
    switch (action) {
    case MessageAction::FixAccount:
        return Say::tr("Fix the account");
    case MessageAction::SendNow:
        return Say::tr("Send now");
    case MessageAction::RetryNow:
        return Say::tr("Retry now");
    case MessageAction::Hold:
        return Say::tr("Hold");
    case MessageAction::Release:
        return Say::tr("Release");
    case MessageAction::CancelSending:
        return Say::tr("Cancel sending");
    case MessageAction::Reschedule:
        return Say::tr("Choose another time");
    case MessageAction::EditAndResend:
        return Say::tr("Edit and resend");
    case MessageAction::ResendToRefused:
        return Say::tr("Edit for failed recipients");
    case MessageAction::ItArrived:
        return Say::tr("It arrived");
    case MessageAction::SendAgain:
        return Say::tr("Send again");
    case MessageAction::Dismiss:
        return Say::tr("Mark as resolved");
    case MessageAction::Undismiss:
        return Say::tr("Needs attention again");
    case MessageAction::Duplicate:
        return Say::tr("Duplicate as new");
    case MessageAction::OpenInReader:
        return Say::tr("Open in my mail reader");
    case MessageAction::RetryCopies:
        return Say::tr("Try the copy again");
    case MessageAction::Export:
        return Say::tr("Export");
    case MessageAction::Print:
        return Say::tr("Print…");
    case MessageAction::SavePdf:
        return Say::tr("Save as PDF…");
    case MessageAction::CopyReport:
        return Say::tr("Copy report for the help desk");
    case MessageAction::Remove:
        return Say::tr("Remove");
    }
    return {};
}

QString nameOfEditing()
{
    return Say::tr("Edit");
}

QString nameOf(MessageAction action, const OutboxItem &item)
{
    const bool isPartial = item.state == OutboxState::Partial;
    if (action == MessageAction::RetryNow && isPartial)
        return Say::tr("Send to failed recipients");
    const bool edits = action == (isPartial ? MessageAction::ResendToRefused : MessageAction::EditAndResend);
    if (edits && isTooBig(item))
        return Say::tr("Edit and make it smaller");
    return action == MessageAction::EditAndResend && !words::wasTried(item) ? nameOfEditing() : nameOf(action);
}

bool editingTakesBack(const OutboxItem &item)
{
    switch (item.state) {
    case OutboxState::Queued:
    case OutboxState::Scheduled:
    case OutboxState::Held:
        break;
    default:
        return false; // a refused one leaves no more by itself, and stays until another has taken its place
    }
    // Once someone has it, it can't be taken back from everybody.
    return std::none_of(item.recipients.begin(), item.recipients.end(), [](const OutboxRecipient &recipient) {
        return recipient.outcome == OutboxRecipient::Outcome::Accepted
            || recipient.outcome == OutboxRecipient::Outcome::Uncertain;
    });
}

} // namespace sendoff
