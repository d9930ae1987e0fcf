// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mime/HeaderBlock.h"
#include "mime/MessageReader.h"

namespace sendoff {

/// What a message's headers say, without texts and parts.
ParsedMessage headersRead(const std::vector<RawHeader> &headers);

/// RFC 5322 3.6.4: the ids in a header, with their angle brackets; what is none is left out.
QByteArrayList messageIds(const QByteArray &value);

} // namespace sendoff
