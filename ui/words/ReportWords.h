// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outbox/OutboxItem.h"

#include <QString>

namespace sendoff::words {

/// For whoever is asked for help: verdict, recipients with the servers' words, times, TLS, and the conversations, as
/// plain text. Neither subject nor content is in it, nor a secret: conversations are kept without.
QString helpDeskReport(const OutboxItem &item, const std::vector<OutboxAttempt> &attempts, const QDateTime &now);

} // namespace sendoff::words
