// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace sendoff {

/// What the writer wrote: the text without quoted lines, what stands below a forwarded message's first line, and the
/// signature.
QString ownWords(const QString &text);

/// The first word that speaks of an attachment, in any of the languages that Sendoff ships; empty: none does.
QString attachmentWord(const QString &text);

/// The first thing that was to be filled in, as it stands there: {{…}}, or [name], [date] and the like in any of those
/// languages; empty: there is none.
QString placeholderIn(const QString &text);

} // namespace sendoff
