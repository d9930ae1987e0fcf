// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "delivery/DeliveryReport.h"
#include "delivery/MailObject.h"
#include "outbox/OutboxItem.h"

namespace sendoff {

/// What a transport is handed of an item: to those only who are still open. What the server is to hold, for how long
/// from now. Pure.
MailObject mailOf(const OutboxItem &item, const std::shared_ptr<const MessageContent> &content, const QDateTime &now);

/// What comes of an attempt that could not even begin: the same for each who is open. Pure.
DeliveryReport reportForAll(const OutboxItem &item, const RecipientOutcome &outcome);

} // namespace sendoff
