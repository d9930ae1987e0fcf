// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/words/FailureWords.h"

namespace sendoff::words {

/// "today 14:32" reads "14:32", else with the day; in local time and the user's manner.
QString when(const QDateTime &time);
/// "14:32", without seconds.
QString clock(const QDateTime &time);
/// "2.4 MB", octets in the user's manner.
QString size(qint64 octets);
/// A name for a message's file that every file system takes: the subject, else "Message", with .eml.
QString fileNameFor(const QString &subject);
/// "Ana Prieto", "Ana Prieto, +3", from To, Cc and Bcc as people read them: for a row.
QString shortRecipients(const QString &recipients);
/// "Ana Prieto", "Ana Prieto and 3 others": the same within a sentence.
QString recipientsInWords(const QString &recipients);
/// One recipient's outcome: "accepted 11:02", "refused 550 5.1.1".
QString outcomeLine(const OutboxRecipient &recipient, bool isUnderWay = false);
/// The verdict on a message, over its details: what became of it, why, what now.
FailureWords verdict(const OutboxItem &item);
/// How far a copy of what was sent is: some sentences, empty if none is made there.
QString copyLine(const SentCopyState &copy, CopyPlace place);
/// Of all places, a line each.
QString copyLines(const OutboxItem &item);
/// It has left, or sending it was tried.
bool wasTried(const OutboxItem &item);
/// How the recipient refused for good weighs first, then the last failure; null if nothing failed.
const Failure *decidingFailure(const OutboxItem &item);

} // namespace sendoff::words
