// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace sendoff {

/// SASLprep (RFC 4013), as a query: code points that Unicode 3.2 did not know are let through.
/// None if the text has something that it prohibits.
std::optional<QString> saslPrep(const QString &text);

} // namespace sendoff
