// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outbox/OutboxItem.h"

namespace sendoff {

/// What stands behind each message in its spool file, so that the file alone is enough to send it: should
/// the database be lost, rows are made from these. One line each:
///     NUL "sendoff " {"size", "sha256", envelope and what people see}
///     NUL "settled " {"offset", "state", "outcomes"}       later, at the end of the file
/// No mail message holds a NUL.
struct SpoolRecord {
    qint64 offset = 0; ///< of the message in its file
    qint64 size = 0;   ///< of the message
    QByteArray sha256;
    OutboxItem item;   ///< with the outcomes of its recipients as last noted; state Held if nothing was
};

QByteArray recordLine(const OutboxItem &item, qint64 size, const QByteArray &sha256);
QByteArray settledLine(qint64 offset, OutboxState state, const std::vector<OutboxRecipient> &recipients);

/// All records of a spool file, in its order. Octets that belong to none are passed over.
std::vector<SpoolRecord> readRecords(QIODevice &file);

} // namespace sendoff
