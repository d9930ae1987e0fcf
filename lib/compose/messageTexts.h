// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "html/cleanHtml.h"
#include "mime/MessageReader.h"

namespace sendoff {

/// What people read of a message, as plain text: made from its HTML if it has no other.
QString readableText(const ParsedMessage &message);
/// The same as safe HTML: made from its text if it has no other.
CleanedHtml readableHtml(const ParsedMessage &message, const CleanOptions &options = {});

/// Every line with one ">" more; without empty lines at both ends and without the signature.
QString quotedText(const QString &text);

} // namespace sendoff
