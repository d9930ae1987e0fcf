// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mime/HeaderBlock.h"
#include "mime/MessageReader.h"
#include "reports/Report.h"

namespace sendoff {

/// The reports that keep to no standard: qmail, old Exim and sendmail, Exchange, Gmail's variants and others that
/// write words for people. `known` is what the headers gave, and the Message-IDs of returned parts. None if it
/// doesn't look like one.
std::optional<Report> readPlainReport(const std::vector<RawHeader> &headers, const ParsedMessage &message, const Report &known);

} // namespace sendoff
