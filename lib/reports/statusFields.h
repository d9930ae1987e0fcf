// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mime/HeaderBlock.h"
#include "reports/Report.h"

namespace sendoff {

/// Reads message/delivery-status (RFC 3464 2) and its UTF-8 kind (RFC 6533 5) into `report`. False if it says
/// nothing of any recipient.
bool readDeliveryStatus(const QByteArray &content, Report &report);

/// Reads message/disposition-notification (RFC 8098 3) into `report`. False if it says nothing that counts.
bool readDisposition(const QByteArray &content, Report &report);

} // namespace sendoff
