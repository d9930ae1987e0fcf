// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mime/HeaderWriter.h"

namespace sendoff {

/// RFC 6047 2.4: the method and charset that a calendar's part has to say, so that programs take it
/// for an invitation. `octets` are its beginning (RFC 5545).
std::vector<HeaderWriter::Parameter> calendarParameters(const QByteArray &octets);

} // namespace sendoff
