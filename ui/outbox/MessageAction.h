// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outbox/OutboxItem.h"

namespace sendoff {

/// What a person may do about a message.
enum class MessageAction {
    FixAccount,
    SendNow, ///< what was to leave later, or waits for a person
    RetryNow,
    Hold,
    Release,
    CancelSending,
    Reschedule,
    EditAndResend,
    ResendToRefused, ///< edited, only to those who didn't get it
    ItArrived,
    SendAgain,
    Dismiss,   ///< nothing more is to be done about a refusal
    Undismiss,
    Duplicate,
    OpenInReader, ///< in the program with which mail is read here
    RetryCopies, ///< of what was sent, where one couldn't be kept
    Export,
    Print,
    SavePdf,
    CopyReport, ///< for the help desk
    Remove
};
constexpr int messageActions = int(MessageAction::Remove) + 1;

/// Those that fit its state, the most helpful first. Removing is never first.
std::vector<MessageAction> fittingActions(const OutboxItem &item);
/// Of these, those that are worth a button beside the verdict; the others are in its menu.
std::vector<MessageAction> foremostActions(const OutboxItem &item);
/// For several messages at once: what fits any of them and needs no window for each.
std::vector<MessageAction> fittingActions(const std::vector<OutboxItem> &items);
QString nameOf(MessageAction action);
/// Of EditAndResend, where nothing was sent yet.
QString nameOfEditing();
/// As it reads on the button beside the verdict, where it can say more of what it does for this message.
QString nameOf(MessageAction action, const OutboxItem &item);
/// True if editing takes the message back, so that it can't leave twice.
bool editingTakesBack(const OutboxItem &item);

} // namespace sendoff
