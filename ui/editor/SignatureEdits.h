// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/Identity.h"

class QTextCursor;
class QTextDocument;

/// The signature below (or, in answers, above) what is quoted.
namespace sendoff::signature {

/// Whether the line "-- " (RFC 3676 4.3) stands in what the writer wrote.
bool has(const QTextDocument &document);
/// Puts it in; the cursor stays. Nothing if there is no signature to put in.
void insert(QTextCursor &cursor, const Signature &signature);
/// One for the other, unless it was changed by hand. An empty `before` was none. False if it was left as it
/// is.
bool exchange(QTextCursor &cursor, const Signature &before, const Signature &after);

} // namespace sendoff::signature
