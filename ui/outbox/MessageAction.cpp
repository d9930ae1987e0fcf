// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outbox/MessageAction.h"

#include <QCoreApplication>

namespace sendoff {

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(sendoff::MessageAction)
};

/// The account can be set right: certificates, logins, secrets, and servers that are not there.
bool isAboutAccount(const Failure &failure)
{
    if (failure.scope == Scope::Account)
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

} // namespace

std::vector<MessageAction> fittingActions(const OutboxItem &item)
{
    using enum MessageAction;
    std::vector<MessageAction> actions;
    if (item.state != OutboxState::Sent && item.lastFailure && isAboutAccount(*item.lastFailure))
        actions.push_back(FixAccount);
    switch (item.state) {
    case OutboxState::Sending:
    case OutboxState::Committing:
        return {};
    case OutboxState::Uncertain:
        return {ItArrived, SendAgain, Remove};
    case OutboxState::Sent:
        return {EditAndResend, Remove};
    case OutboxState::Partial:
    case OutboxState::Failed:
        if (actions.empty())
            actions.push_back(EditAndResend);
        actions.push_back(RetryNow);
        break;
    default:
        actions.push_back(RetryNow);
        break;
    }
    if (std::find(actions.begin(), actions.end(), EditAndResend) == actions.end())
        actions.push_back(EditAndResend);
    actions.push_back(Remove);
    return actions;
}

QString nameOf(MessageAction action)
{
    switch (action) {
    case MessageAction::FixAccount:
        return Say::tr("Fix the account");
    case MessageAction::RetryNow:
        return Say::tr("Retry now");
    case MessageAction::EditAndResend:
        return Say::tr("Edit and resend");
    case MessageAction::ItArrived:
        return Say::tr("It arrived");
    case MessageAction::SendAgain:
        return Say::tr("Send again");
    case MessageAction::Remove:
        return Say::tr("Remove");
    }
    return {};
}

bool editingTakesBack(const OutboxItem &item)
{
    switch (item.state) {
    case OutboxState::Queued:
    case OutboxState::Scheduled:
    case OutboxState::Held:
    case OutboxState::Failed:
        break;
    default:
        return false;
    }
    // Once someone has it, it can't be taken back from everybody.
    return std::none_of(item.recipients.begin(), item.recipients.end(), [](const OutboxRecipient &recipient) {
        return recipient.outcome == OutboxRecipient::Outcome::Accepted
            || recipient.outcome == OutboxRecipient::Outcome::Uncertain;
    });
}

} // namespace sendoff
