// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outbox/OutboxItem.h"

#include <QString>

namespace sendoff::words {

/// "Delivered to the mailbox", "Came back: The recipient's mailbox is full.": what was reported of a recipient, on one
/// line.
QString fateLine(const ReportedFate &fate);
/// "delivered 11:02", "came back 11:05": the same where there is little room.
QString fateWord(const ReportedFate &fate);
/// "Your message “Plan” to Ana came back: This address doesn't exist.": of an item that did.
QString cameBackSentence(const OutboxItem &item);
/// "Reported by mx.example.org.": who reported it, and how sure that is.
QString fateSource(const ReportedFate &fate);

} // namespace sendoff::words
